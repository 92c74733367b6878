package kg.onuguu.access;

import java.util.Optional;

/**
 * The caller of this request. Read from the database once per request, because the claims of a
 * token go stale: a deactivated account, a changed role and an ended session count at once.
 */
public interface CurrentUser {

  /** Nobody when the request carries no token, or outside a request. */
  Optional<Caller> find();

  /** The caller; 401 when there is none. */
  Caller require();
}
