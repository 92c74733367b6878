package kg.onuguu.file;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kg.onuguu.school.School;
import kg.onuguu.shared.problem.ProblemException;

/**
 * Uploads of a school and their pieces. Whoever counts first wins: the statements say what they
 * expect to find, and change nothing when it is otherwise.
 */
@ApplicationScoped
class FileUploadRepository implements PanacheRepositoryBase<FileUpload, UUID> {

  /** A piece that has arrived. */
  record Piece(long startAt, int size, String key) {}

  /** One of that school that is not over. */
  Optional<FileUpload> find(School school, UUID uploadId, Instant now) {
    return find("schoolId = ?1 and id = ?2", school.getId(), uploadId)
        .firstResultOptional()
        .filter(upload -> !upload.isOver(now));
  }

  /** The same; 404 when there is none. */
  FileUpload require(School school, UUID uploadId, Instant now) {
    return find(school, uploadId, now).orElseThrow(ProblemException::notFound);
  }

  /** One to be removed, whoever it belongs to. */
  Optional<FileUpload> ofId(UUID uploadId) {
    return find("id", uploadId).firstResultOptional();
  }

  long countOf(School school) {
    return count("schoolId", school.getId());
  }

  /** The room that files and unfinished uploads of the school take. */
  long bytesOf(UUID schoolId) {
    return getEntityManager()
            .createQuery(
                "select coalesce(sum(f.size), 0) from StoredFile f"
                    + " where f.schoolId = :school and f.status <> :released",
                Long.class)
            .setParameter("school", schoolId)
            .setParameter("released", FileStatus.RELEASED)
            .getSingleResult()
        + getEntityManager()
            .createQuery(
                "select coalesce(sum(u.length), 0) from FileUpload u"
                    + " where u.schoolId = :school and u.fileId is null",
                Long.class)
            .setParameter("school", schoolId)
            .getSingleResult();
  }

  /** Whether the piece is the next one: another may have been faster. */
  boolean add(UUID uploadId, Piece piece, Instant expiresAt) {
    int counted =
        getEntityManager()
            .createQuery(
                "update FileUpload set received = received + :size, expiresAt = :expires,"
                    + " version = version + 1 where id = :id and received = :start")
            .setParameter("size", piece.size())
            .setParameter("expires", expiresAt)
            .setParameter("id", uploadId)
            .setParameter("start", piece.startAt())
            .executeUpdate();
    if (counted == 0) {
      return false;
    }
    getEntityManager()
        .createNativeQuery(
            "insert into upload_piece (upload_id, start_at, size, storage_key)"
                + " values (:upload, :start, :size, :key)")
        .setParameter("upload", bytes(uploadId))
        .setParameter("start", piece.startAt())
        .setParameter("size", piece.size())
        .setParameter("key", piece.key())
        .executeUpdate();
    return true;
  }

  /** In their order. */
  List<Piece> pieces(UUID uploadId) {
    return getSession()
        .createNativeQuery(
            "select start_at, size, storage_key from upload_piece where upload_id = :upload"
                + " order by start_at",
            Object[].class)
        .setParameter("upload", bytes(uploadId))
        .getResultStream()
        .map(
            row ->
                new Piece(
                    ((Number) row[0]).longValue(), ((Number) row[1]).intValue(), (String) row[2]))
        .toList();
  }

  void forgetPieces(UUID uploadId) {
    getEntityManager()
        .createNativeQuery("delete from upload_piece where upload_id = :upload")
        .setParameter("upload", bytes(uploadId))
        .executeUpdate();
  }

  /** Whether the whole file is ours to look at, until then. */
  boolean claim(UUID uploadId, Instant now, Instant until) {
    return getEntityManager()
            .createQuery(
                "update FileUpload set checkingUntil = :until, version = version + 1"
                    + " where id = :id and fileId is null and received = length"
                    + " and (checkingUntil is null or checkingUntil < :now)")
            .setParameter("until", until)
            .setParameter("id", uploadId)
            .setParameter("now", now)
            .executeUpdate()
        == 1;
  }

  /** Lets another try at once. */
  void unclaim(UUID uploadId) {
    getEntityManager()
        .createQuery(
            "update FileUpload set checkingUntil = null, version = version + 1 where id = :id")
        .setParameter("id", uploadId)
        .executeUpdate();
  }

  /** Whether the upload was still there. */
  boolean complete(UUID uploadId, UUID fileId) {
    return getEntityManager()
            .createQuery(
                "update FileUpload set fileId = :file, checkingUntil = null, version = version + 1"
                    + " where id = :id and fileId is null")
            .setParameter("file", fileId)
            .setParameter("id", uploadId)
            .executeUpdate()
        == 1;
  }

  List<FileUpload> over(Instant now, int most) {
    return find("expiresAt < ?1 order by expiresAt", now).range(0, most - 1).list();
  }

  private static byte[] bytes(UUID id) {
    return ByteBuffer.allocate(Long.BYTES * 2)
        .putLong(id.getMostSignificantBits())
        .putLong(id.getLeastSignificantBits())
        .array();
  }
}
