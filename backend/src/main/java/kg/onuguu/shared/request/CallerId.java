package kg.onuguu.shared.request;

import java.util.UUID;

/** Who makes this request, for the shared parts, which know nothing of accounts. */
public interface CallerId {

  /** The id of the account; 401 when nobody is signed in. */
  UUID require();
}
