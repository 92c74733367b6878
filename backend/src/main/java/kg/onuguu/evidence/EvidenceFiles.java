package kg.onuguu.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.EntityTag;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kg.onuguu.file.FileInfo;
import kg.onuguu.file.PictureSize;
import kg.onuguu.file.StoredFiles;
import kg.onuguu.shared.problem.ProblemException;
import kg.onuguu.shared.web.ByteRange;
import kg.onuguu.shared.web.CachedAnswer;
import kg.onuguu.shared.web.FileNames;
import kg.onuguu.shared.web.StreamedBody;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/**
 * Files of evidence and small copies of pictures. A browser must ask each time whether it may show
 * what it has kept, and is told that in a few bytes.
 */
@ApplicationScoped
class EvidenceFiles {
  private static final String CACHING = "private, no-cache";
  private static final String SANDBOX = "sandbox; default-src 'none'; frame-ancestors 'none'";
  private static final int PARTIAL = 206;
  private static final int TAG_LENGTH = 32;

  private final EvidenceAccess access;
  private final StoredFiles files;
  private final EvidenceAudit audit;

  EvidenceFiles(EvidenceAccess access, StoredFiles files, EvidenceAudit audit) {
    this.access = access;
    this.files = files;
    this.audit = audit;
  }

  /** What a request says of what it has and wants; each may be null. */
  record Conditions(String range, String ifRange, String ifNoneMatch) {}

  @Transactional
  RestResponse<StreamedBody> file(
      UUID schoolId, UUID evidenceId, Integer number, Conditions conditions) {
    EvidenceAccess.Reading reading = access.require(schoolId, evidenceId);
    FileInfo file = file(reading.revision(number));
    EntityTag tag = tag(file);
    if (CachedAnswer.isKnown(tag, conditions.ifNoneMatch())) {
      return unchanged(tag);
    }
    Optional<ByteRange> range = range(reading, file, tag, conditions);
    if (reading.isNoted()) {
      audit.read(reading.evidence(), number == null ? reading.newest() : number);
    }
    long first = range.map(ByteRange::first).orElse(0L);
    long length = range.map(ByteRange::length).orElse(file.size());
    ResponseBuilder<StreamedBody> answer =
        ResponseBuilder.<StreamedBody>create(range.isPresent() ? PARTIAL : 200)
            .entity(new StreamedBody(length, () -> files.open(file.id(), first, length)))
            .type("application/octet-stream")
            .tag(tag)
            .header("Content-Length", length)
            .header("Content-Disposition", FileNames.attachment("evidence", file.name()))
            .header("Content-Security-Policy", SANDBOX)
            .header("Cache-Control", CACHING);
    range.ifPresentOrElse(
        part -> answer.header("Content-Range", part.of(file.size())),
        () -> answer.header("Accept-Ranges", reading.isNoted() ? "none" : "bytes"));
    return answer.build();
  }

  @Transactional
  RestResponse<byte[]> picture(
      UUID schoolId, UUID evidenceId, Integer number, PictureSize size, String ifNoneMatch) {
    EvidenceAccess.Reading reading = access.require(schoolId, evidenceId);
    if (reading.isNoted() && size == PictureSize.THUMBNAIL) {
      // a list of them would be many readings that nobody meant
      throw ProblemException.notFound();
    }
    FileInfo file = file(reading.revision(number));
    EntityTag tag = tag(file);
    if (CachedAnswer.isKnown(tag, ifNoneMatch)) {
      return unchanged(tag);
    }
    byte[] picture = files.picture(file.id(), size).orElseThrow(ProblemException::notFound);
    if (reading.isNoted()) {
      audit.read(reading.evidence(), number == null ? reading.newest() : number);
    }
    return ResponseBuilder.ok(picture)
        .type("image/jpeg")
        .tag(tag)
        .header("Content-Security-Policy", SANDBOX)
        .header("Cache-Control", CACHING)
        .build();
  }

  /** Personal data are read whole, so that one reading is one line of the journal. */
  private static Optional<ByteRange> range(
      EvidenceAccess.Reading reading, FileInfo file, EntityTag tag, Conditions conditions) {
    boolean other =
        conditions.ifRange() != null
            && !conditions.ifRange().strip().equals("\"" + tag.getValue() + "\"");
    return other || reading.isNoted()
        ? Optional.empty()
        : ByteRange.of(conditions.range(), file.size());
  }

  private FileInfo file(Revision revision) {
    return files.infos(List.of(revision.fileId())).get(revision.fileId());
  }

  private static EntityTag tag(FileInfo file) {
    return new EntityTag(file.sha256().substring(0, TAG_LENGTH));
  }

  private static <T> RestResponse<T> unchanged(EntityTag tag) {
    return ResponseBuilder.<T>notModified().tag(tag).header("Cache-Control", CACHING).build();
  }
}
