package kg.onuguu.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Stream;
import kg.onuguu.access.Role;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** the whole table, from × verb × role. What stands here is all that may happen. */
class EvaluationVerbTest {
  private static final Set<String> ALLOWED =
      Set.of(
          "DRAFT AGREE DIRECTOR",
          "DRAFT AGREE DEPUTY",
          "RETURNED AGREE DIRECTOR",
          "RETURNED AGREE DEPUTY",
          "AGREED REOPEN DIRECTOR",
          "FINALISED REOPEN DIRECTOR",
          "AGREED FINALISE DIRECTOR",
          "FINALISED SUBMIT DIRECTOR",
          "SUBMITTED RETURN DISTRICT_SPECIALIST",
          "SUBMITTED ACCEPT DISTRICT_SPECIALIST");

  @TestFactory
  Stream<DynamicTest> table() {
    return Arrays.stream(SelfEvaluationStatus.values())
        .flatMap(
            from ->
                Arrays.stream(EvaluationVerb.values())
                    .flatMap(
                        verb ->
                            Arrays.stream(Role.values())
                                .map(
                                    role -> {
                                      String step = from + " " + verb + " " + role;
                                      return dynamicTest(
                                          step,
                                          () ->
                                              assertEquals(
                                                  ALLOWED.contains(step),
                                                  verb.allowed(from, role)));
                                    })));
  }

  /** Written are a draft and a returned one; frozen what the school has finished. */
  @Test
  void statuses() {
    assertEquals("DRAFT RETURNED", names(Arrays.stream(SelfEvaluationStatus.values()), true));
    assertEquals(
        "FINALISED SUBMITTED ACCEPTED", names(Arrays.stream(SelfEvaluationStatus.values()), false));
  }

  private static String names(Stream<SelfEvaluationStatus> statuses, boolean editable) {
    return String.join(
        " ",
        statuses
            .filter(status -> editable ? status.editable() : status.frozen())
            .map(Enum::name)
            .toList());
  }
}
