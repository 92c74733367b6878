package kg.onuguu.account;

import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import kg.onuguu.access.Caller;

/** Remembers the caller for the rest of one request. */
@RequestScoped
class CallerHolder {
  private Optional<Caller> caller;

  /** Null until it was looked up. */
  Optional<Caller> get() {
    return caller;
  }

  void set(Optional<Caller> found) {
    caller = found;
  }
}
