package kg.onuguu.school;

/** Language of instruction (окутуу тили). */
public enum InstructionLanguage {
  KY,
  RU,
  UZ,
  TG,
  MIXED
}
