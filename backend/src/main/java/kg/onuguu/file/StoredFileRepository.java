package kg.onuguu.file;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import kg.onuguu.shared.database.InList;

/** Complete files, by ids that records or uploads of a school hold. */
@ApplicationScoped
class StoredFileRepository implements PanacheRepositoryBase<StoredFile, UUID> {

  List<StoredFile> among(Collection<UUID> ids) {
    InList wanted = InList.of("id", "file", ids);
    return ids.isEmpty() ? List.of() : list(wanted.hql(), wanted.parameters());
  }

  List<StoredFile> released(int most) {
    return find("status = ?1 order by createdAt", FileStatus.RELEASED).range(0, most - 1).list();
  }

  /** Those of the keys that a file or an upload knows. */
  Set<String> knownAmong(Collection<String> keys) {
    Set<String> known = new HashSet<>();
    for (String column : List.of("storage_key", "thumbnail_key", "preview_key")) {
      known.addAll(knownAmong("stored_file", column, keys));
    }
    known.addAll(knownAmong("upload_piece", "storage_key", keys));
    return known;
  }

  private List<String> knownAmong(String table, String column, Collection<String> keys) {
    return getSession()
        .createNativeQuery(
            "select %s from %s where %s in (:keys)".formatted(column, table, column), String.class)
        .setParameter("keys", keys)
        .getResultList();
  }
}
