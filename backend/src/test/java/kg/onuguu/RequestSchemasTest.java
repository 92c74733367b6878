package kg.onuguu;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.validation.constraints.NotNull;
import kg.onuguu.api.model.Plan;
import kg.onuguu.api.model.PlanStage;
import org.junit.jupiter.api.Test;

/**
 * Limits of the contract are enforced on what comes in, and only there: models that are only
 * answered have no constraints, because each would be read at every start.
 */
class RequestSchemasTest {

  @Test
  void everySchemaOfARequestSaysSoAndNoOtherDoes() {
    assertTrue(
        Contract.schemasOfRequests().size() > 100, "the walk through the contract is broken");
    assertEquals(
        Contract.schemasOfRequests(),
        Contract.schemasMarkedForRequests(),
        "a schema that a requestBody reaches needs x-request: true, any other must not have it");
  }

  @Test
  void theMarkDecidesAboutTheConstraintsOfTheModel() throws NoSuchFieldException {
    assertTrue(PlanStage.class.getDeclaredField("title").isAnnotationPresent(NotNull.class));
    assertFalse(Plan.class.getDeclaredField("title").isAnnotationPresent(NotNull.class));
  }
}
