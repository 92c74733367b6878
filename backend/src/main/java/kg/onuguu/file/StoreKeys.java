package kg.onuguu.file;

import java.util.UUID;
import java.util.regex.Pattern;
import kg.onuguu.shared.Ids;

/**
 * Names of objects in the store. Nothing of them comes from a client, and a store takes no others:
 * no name can lead out of its folder.
 */
final class StoreKeys {
  private static final Pattern SANE = Pattern.compile("[a-z0-9-]{1,64}(/[a-z0-9-]{1,64}){0,3}");

  private StoreKeys() {}

  static String content(UUID schoolId, UUID fileId) {
    return "files/" + schoolId + "/" + fileId;
  }

  static String thumbnail(UUID schoolId, UUID fileId) {
    return content(schoolId, fileId) + "-thumbnail";
  }

  static String preview(UUID schoolId, UUID fileId) {
    return content(schoolId, fileId) + "-preview";
  }

  /** New each time: of two pieces for the same place one is thrown away. */
  static String piece(UUID uploadId) {
    return "pieces/" + uploadId + "/" + Ids.next();
  }

  static String requireSane(String key) {
    if (!SANE.matcher(key).matches()) {
      throw new IllegalArgumentException("Not a key of the file store");
    }
    return key;
  }
}
