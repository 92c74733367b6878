package kg.onuguu.file;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Complete files, by ids that records or uploads of a school hold. */
@ApplicationScoped
class StoredFileRepository implements PanacheRepositoryBase<StoredFile, UUID> {

  List<StoredFile> among(Collection<UUID> ids) {
    return ids.isEmpty() ? List.of() : list("id in ?1", ids);
  }
}
