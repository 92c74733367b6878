package kg.onuguu.approval;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kg.onuguu.access.AccessScope;
import kg.onuguu.api.model.PlanContent;
import kg.onuguu.plan.Plan;
import kg.onuguu.plan.PlanRepository;
import kg.onuguu.plan.content.ContentView;
import kg.onuguu.plan.content.PlanContentAssembler;
import kg.onuguu.plan.team.PupilMask;
import kg.onuguu.shared.json.CanonicalJson;
import kg.onuguu.shared.problem.ProblemException;

/**
 * Texts of a plan: the frozen versions, those of the plans that it followed included, and
 * the one being written. Pupils are named only inside the school.
 */
@ApplicationScoped
public class VersionReader {
  private final PlanRepository plans;
  private final PlanVersionRepository versions;
  private final PlanContentAssembler contents;
  private final CanonicalJson json;

  VersionReader(
      PlanRepository plans,
      PlanVersionRepository versions,
      PlanContentAssembler contents,
      CanonicalJson json) {
    this.plans = plans;
    this.versions = versions;
    this.contents = contents;
    this.json = json;
  }

  /**
   * A text to read.
   *
   * @param version the frozen version, or null for the text being written
   */
  public record Text(PlanContent content, PlanVersion version) {}

  /** Newest first. */
  public List<PlanVersion> list(Plan plan, AccessScope scope) {
    return versions.ofAll(line(plan, scope));
  }

  /** One frozen version; 404 when there is none of that number. */
  public Text frozen(Plan plan, int number, AccessScope scope, ContentView view) {
    return list(plan, scope).stream()
        .filter(version -> version.getNumber() == number)
        .findFirst()
        .map(version -> text(version, view))
        .orElseThrow(ProblemException::notFound);
  }

  /** What is written now, or what was frozen last. */
  public Text newest(Plan plan, ContentView view) {
    Optional<PlanVersion> last = plan.editable() ? Optional.empty() : versions.newest(plan);
    return last.map(version -> text(version, view))
        .orElseGet(() -> new Text(contents.assemble(plan, view), null));
  }

  private Text text(PlanVersion version, ContentView view) {
    PlanContent content = json.thaw(version.getContent(), PlanContent.class);
    content.getPlan().editable(false);
    return new Text(view.inside() ? content : PupilMask.hide(content, view.language()), version);
  }

  /** The plan and those before it, each replaced by the next. */
  List<UUID> line(Plan plan, AccessScope scope) {
    List<UUID> line = new ArrayList<>(List.of(plan.getId()));
    Optional<Plan> before = before(plan, scope);
    while (before.isPresent() && !line.contains(before.get().getId())) {
      line.add(before.get().getId());
      before = before(before.get(), scope);
    }
    return line;
  }

  private Optional<Plan> before(Plan plan, AccessScope scope) {
    return Optional.ofNullable(plan.getSupersedesPlanId()).flatMap(id -> plans.find(scope, id));
  }
}
