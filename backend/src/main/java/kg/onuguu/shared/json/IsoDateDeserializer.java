package kg.onuguu.shared.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Pattern;

/**
 * Dates arrive as YYYY-MM-DD and nothing else: Jackson's own reader also takes arrays, times and
 * the empty text. Years outside 1900–2199 are slips of the hand, and the database has its own end.
 */
final class IsoDateDeserializer extends StdScalarDeserializer<LocalDate> {
  private static final long serialVersionUID = 1L;
  private static final Pattern ISO = Pattern.compile("(19|2[01])\\d\\d-\\d\\d-\\d\\d");

  IsoDateDeserializer() {
    super(LocalDate.class);
  }

  @Override
  public LocalDate deserialize(JsonParser parser, DeserializationContext context)
      throws IOException {
    String text = parser.hasToken(JsonToken.VALUE_STRING) ? parser.getText() : "";
    try {
      if (ISO.matcher(text).matches()) {
        return LocalDate.parse(text);
      }
    } catch (DateTimeException noSuchDay) {
      // the same answer as for any other text
    }
    return (LocalDate) context.handleWeirdStringValue(LocalDate.class, text, "not a date");
  }
}
