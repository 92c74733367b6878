package kg.onuguu.shared.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.deser.std.StringDeserializer;
import java.io.IOException;

/**
 * Refuses control characters (other than tab and line ends) and halves of surrogate pairs: XML, and
 * with it PDF and DOCX, cannot hold them, and the database would store a question mark.
 */
final class StrictTextDeserializer extends StdScalarDeserializer<String> {
  private static final long serialVersionUID = 1L;

  StrictTextDeserializer() {
    super(String.class);
  }

  @Override
  public String deserialize(JsonParser parser, DeserializationContext context) throws IOException {
    String text = StringDeserializer.instance.deserialize(parser, context);
    if (text != null && !isPrintable(text)) {
      throw new UnprintableTextException(parser);
    }
    return text;
  }

  static boolean isPrintable(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isHighSurrogate(c)) {
        if (i + 1 == text.length() || !Character.isLowSurrogate(text.charAt(i + 1))) {
          return false;
        }
        i++;
      } else if (Character.isLowSurrogate(c) || isForbidden(c)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isForbidden(char c) {
    boolean control = c < ' ' && c != '\t' && c != '\n' && c != '\r';
    return control || c == '\u007F' || c == '\uFFFE' || c == '\uFFFF';
  }
}
