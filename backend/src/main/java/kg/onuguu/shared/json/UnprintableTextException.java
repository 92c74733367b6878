package kg.onuguu.shared.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;

/** A text that no document, no database and no log could carry as it was sent. */
public final class UnprintableTextException extends MismatchedInputException {
  private static final long serialVersionUID = 1L;

  UnprintableTextException(JsonParser parser) {
    super(parser, "Control characters or a broken surrogate pair", String.class);
  }
}
