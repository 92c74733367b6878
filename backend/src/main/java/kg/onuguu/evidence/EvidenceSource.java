package kg.onuguu.evidence;

/** Where evidence is. */
public enum EvidenceSource {
  FILE,
  LINK,
  REGISTER
}
