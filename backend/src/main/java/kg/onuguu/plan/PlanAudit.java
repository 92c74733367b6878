package kg.onuguu.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/**
 * Writes what happens to a plan into the audit trail, old → new, in the same transaction.
 */
@ApplicationScoped
public class PlanAudit {

  public void created(Plan plan, String type, UUID id, String label, Record after) {}

  public void changed(Plan plan, String type, UUID id, String label, Record before, Record after) {}

  public void removed(Plan plan, String type, UUID id, String label, Record before) {}
}
