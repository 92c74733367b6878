package kg.onuguu.file;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The name of a file as it may be kept and offered: without folders, control characters and signs
 * that turn the direction of writing round, so that ".exe" cannot hide.
 *
 * @param base without the extension
 * @param extension in small letters, empty when there is none
 */
record UploadName(String base, String extension) {
  private static final int LONGEST = 180;
  private static final Pattern HIDDEN = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cs}]");
  private static final Pattern UNSAFE = Pattern.compile("[<>:\"|?*]");
  private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");
  private static final Pattern EXTENSION = Pattern.compile("(?=.*[a-z])[a-z0-9]{1,8}");

  /** The value of "filename" in Upload-Metadata; empty when it is missing or unreadable. */
  static Optional<UploadName> ofMetadata(String metadata) {
    if (metadata == null) {
      return Optional.empty();
    }
    for (String pair : metadata.split(",")) {
      String[] parts = pair.strip().split(" ", 2);
      if (parts[0].equals("filename") && parts.length == 2) {
        return decoded(parts[1].strip()).map(UploadName::of);
      }
    }
    return Optional.empty();
  }

  static UploadName of(String raw) {
    String name = Normalizer.normalize(raw, Normalizer.Form.NFC);
    name = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    name = HIDDEN.matcher(name).replaceAll("");
    name = UNSAFE.matcher(name).replaceAll("_");
    name = SPACES.matcher(name).replaceAll(" ").strip();
    int dot = name.lastIndexOf('.');
    String extension = dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
    if (!EXTENSION.matcher(extension).matches()) {
      // "План 2025.2026" has no extension
      return new UploadName(shortened(name), "");
    }
    return new UploadName(shortened(name.substring(0, dot)), extension);
  }

  private static String shortened(String base) {
    String text = base.length() > LONGEST ? base.substring(0, LONGEST) : base;
    text = text.replaceAll("^[. ]+|[. ]+$", "");
    return text.isEmpty() ? "file" : text;
  }

  private static Optional<String> decoded(String base64) {
    try {
      return Optional.of(new String(Base64.getDecoder().decode(base64), StandardCharsets.UTF_8));
    } catch (IllegalArgumentException nonsense) {
      return Optional.empty();
    }
  }

  /** With the usual extension of what is really inside. */
  String with(FileType type) {
    return base
        + "."
        + (type.extensions().contains(extension) ? extension : type.extensions().get(0));
  }

  String full() {
    return extension.isEmpty() ? base : base + "." + extension;
  }
}
