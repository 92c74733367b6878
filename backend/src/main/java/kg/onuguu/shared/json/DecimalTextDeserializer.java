package kg.onuguu.shared.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.regex.Pattern;

/**
 * Decimals arrive as text, as the contract says, in plain digits: an exponent could ask for
 * a number of a billion digits.
 */
final class DecimalTextDeserializer extends StdScalarDeserializer<BigDecimal> {
  private static final long serialVersionUID = 1L;
  private static final Pattern PLAIN = Pattern.compile("-?\\d{1,18}(\\.\\d{1,6})?");

  DecimalTextDeserializer() {
    super(BigDecimal.class);
  }

  @Override
  public BigDecimal deserialize(JsonParser parser, DeserializationContext context)
      throws IOException {
    String text = parser.hasToken(JsonToken.VALUE_STRING) ? parser.getText() : "";
    if (!PLAIN.matcher(text).matches()) {
      return (BigDecimal)
          context.handleWeirdStringValue(BigDecimal.class, text, "not a plain decimal");
    }
    return new BigDecimal(text);
  }
}
