package kg.onuguu.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kg.onuguu.access.AccessScope;
import kg.onuguu.access.CurrentUser;
import kg.onuguu.file.FileInfo;
import kg.onuguu.file.StoredFiles;
import kg.onuguu.school.School;
import kg.onuguu.school.SchoolDirectory;
import kg.onuguu.shared.problem.ProblemException;
import kg.onuguu.shared.problem.ProblemType;
import kg.onuguu.shared.time.BusinessTime;
import kg.onuguu.shared.web.Precondition;

/** Keeps the evidence of the own school. */
@ApplicationScoped
class EvidenceRecords {
  /** As many as the contract lets somebody ask for. */
  private static final int MOST_REVISIONS = 50;

  private final SchoolDirectory schools;
  private final EvidenceRepository evidence;
  private final EvidenceRules rules;
  private final EvidenceRecordChecks records;
  private final EvidenceUsage usage;
  private final EvidenceReader reader;
  private final EvidenceAudit audit;
  private final StoredFiles files;
  private final CurrentUser user;
  private final BusinessTime time;

  EvidenceRecords(
      SchoolDirectory schools,
      EvidenceRepository evidence,
      EvidenceRules rules,
      EvidenceRecordChecks records,
      EvidenceUsage usage,
      EvidenceReader reader,
      EvidenceAudit audit,
      StoredFiles files,
      CurrentUser user,
      BusinessTime time) {
    this.schools = schools;
    this.evidence = evidence;
    this.rules = rules;
    this.records = records;
    this.usage = usage;
    this.reader = reader;
    this.audit = audit;
    this.files = files;
    this.user = user;
    this.time = time;
  }

  @Transactional
  kg.onuguu.api.model.Evidence create(
      AccessScope scope, UUID schoolId, EvidenceContent content, UUID uploadId, UUID recordId) {
    School school = schools.require(schoolId, scope);
    EvidenceSource source = EvidenceRules.source(uploadId, content);
    rules.check(source, content);
    Evidence created = new Evidence(schoolId, source, content, author(), time.now());
    if (recordId != null) {
      records.onCreation(school, content.register(), recordId);
      created.pointTo(recordId);
    }
    FileInfo file = null;
    if (uploadId != null) {
      file = files.attach(school, uploadId, "/uploadId");
      created.revise(file, null, author(), time.now());
    }
    evidence.persistAndFlush(created);
    audit.created(created, file);
    return card(created);
  }

  @Transactional
  kg.onuguu.api.model.Evidence update(
      AccessScope scope, UUID schoolId, UUID evidenceId, EvidenceContent content, String ifMatch) {
    Evidence found = live(scope, schoolId, evidenceId, ifMatch);
    rules.check(found.getSource(), content);
    EvidenceRecordChecks.onUpdate(found, content);
    EvidenceContent before = found.content();
    found.rewrite(content, fileName(found));
    evidence.flush();
    audit.changed(before, found);
    return card(found);
  }

  @Transactional
  kg.onuguu.api.model.Evidence revise(
      AccessScope scope,
      UUID schoolId,
      UUID evidenceId,
      UUID uploadId,
      String note,
      String ifMatch) {
    Evidence found = live(scope, schoolId, evidenceId, ifMatch);
    if (found.getSource() != EvidenceSource.FILE) {
      throw EvidenceRules.refused(EvidenceRules.at("/uploadId", "not_a_file"));
    }
    if (found.getRevision() == MOST_REVISIONS) {
      throw refused("too_many_revisions", Map.of("most", MOST_REVISIONS));
    }
    FileInfo before = file(found);
    FileInfo after = files.attach(schools.require(schoolId, scope), uploadId, "/uploadId");
    if (after.sha256().equals(before.sha256())) {
      throw EvidenceRules.refused(EvidenceRules.at("/uploadId", "same_file"));
    }
    found.revise(after, note == null || note.isBlank() ? null : note, author(), time.now());
    evidence.flush();
    audit.revised(found, before, after);
    return card(found);
  }

  @Transactional
  kg.onuguu.api.model.Evidence delete(
      AccessScope scope, UUID schoolId, UUID evidenceId, String ifMatch) {
    Evidence found = live(scope, schoolId, evidenceId, ifMatch);
    if (!usage.heldAmong(List.of(evidenceId)).isEmpty()) {
      throw refused("held", Map.of());
    }
    found.delete(time.now());
    evidence.flush();
    audit.deleted(found);
    return card(found);
  }

  @Transactional
  kg.onuguu.api.model.Evidence restore(
      AccessScope scope, UUID schoolId, UUID evidenceId, String ifMatch) {
    School school = schools.require(schoolId, scope);
    Evidence found = evidence.require(school, evidenceId);
    Precondition.requireMatch(ifMatch, found.getVersion());
    if (!found.isDeleted()) {
      throw refused("not_deleted", Map.of());
    }
    records.onRestoration(school, found);
    found.restore();
    evidence.flush();
    audit.restored(found);
    return card(found);
  }

  private Evidence live(AccessScope scope, UUID schoolId, UUID evidenceId, String ifMatch) {
    Evidence found = evidence.require(schools.require(schoolId, scope), evidenceId);
    Precondition.requireMatch(ifMatch, found.getVersion());
    if (found.isDeleted()) {
      throw refused("deleted", Map.of());
    }
    return found;
  }

  private String fileName(Evidence found) {
    FileInfo file = file(found);
    return file == null ? null : file.name();
  }

  private FileInfo file(Evidence found) {
    return found.getFileId() == null
        ? null
        : files.infos(List.of(found.getFileId())).get(found.getFileId());
  }

  private kg.onuguu.api.model.Evidence card(Evidence own) {
    return reader.card(new EvidenceAccess.Reading(own, own.getRevision(), true));
  }

  private String author() {
    return user.require().fullName();
  }

  private static ProblemException refused(String key, Map<String, Object> params) {
    return new ProblemException(ProblemType.ILLEGAL_TRANSITION)
        .because(EvidenceRules.MESSAGES, key, params);
  }
}
