package kg.onuguu.shared.web;

import java.nio.charset.StandardCharsets;

/** Names of downloads by RFC 6266 and RFC 8187. */
public final class FileNames {
  private static final String UNESCAPED = "!#$&+-.^_`|~";

  private FileNames() {}

  /** The value of Content-Disposition: plain ASCII for old programs, the real name in UTF-8. */
  public static String attachment(String ascii, String name) {
    return "attachment; filename=\"" + ascii + "\"; filename*=UTF-8''" + encoded(name);
  }

  private static String encoded(String name) {
    StringBuilder out = new StringBuilder();
    for (byte b : name.getBytes(StandardCharsets.UTF_8)) {
      char c = (char) (b & 0xFF);
      boolean plain = c < 0x80 && (Character.isLetterOrDigit(c) || UNESCAPED.indexOf(c) >= 0);
      out.append(plain ? String.valueOf(c) : "%%%02X".formatted((int) c));
    }
    return out.toString();
  }
}
