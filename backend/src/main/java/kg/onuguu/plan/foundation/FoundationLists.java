package kg.onuguu.plan.foundation;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.Converter;
import kg.onuguu.shared.json.JsonColumn;

/** How the lists of the foundations are kept. */
final class FoundationLists {
  private FoundationLists() {}

  @Converter
  static class CodedTexts extends JsonColumn<CodedText> {
    CodedTexts() {
      super(new TypeReference<>() {});
    }
  }

  @Converter
  static class Principles extends JsonColumn<PrincipleCheck> {
    Principles() {
      super(new TypeReference<>() {});
    }
  }

  @Converter
  static class Bodies extends JsonColumn<BodyParticipation> {
    Bodies() {
      super(new TypeReference<>() {});
    }
  }

  @Converter
  static class Acts extends JsonColumn<ActCitation> {
    Acts() {
      super(new TypeReference<>() {});
    }
  }
}
