package kg.onuguu.approval.change;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import kg.onuguu.api.model.ChangeKind;
import kg.onuguu.api.model.PlanChange;
import kg.onuguu.api.model.PlanContent;
import kg.onuguu.api.model.PlanSection;
import kg.onuguu.api.model.TeamCategory;
import kg.onuguu.api.model.TeamMember;
import kg.onuguu.document.PlanContentSample;
import kg.onuguu.plan.team.PupilMask;
import kg.onuguu.reference.ReferenceData;
import kg.onuguu.shared.text.Language;
import org.junit.jupiter.api.Test;

/** Differences between two texts, without a database. */
class ChangeReaderTest {
  private final ChangeReader reader = new ChangeReader(Reference.DATA);

  /** The reference data as the application reads them. */
  private static final class Reference {
    private static final ReferenceData DATA = make();

    private static ReferenceData make() {
      try {
        var constructor = ReferenceData.class.getDeclaredConstructor();
        constructor.setAccessible(true);
        return constructor.newInstance();
      } catch (ReflectiveOperationException impossible) {
        throw new IllegalStateException(impossible);
      }
    }
  }

  private List<PlanChange> changes(PlanContent older, PlanContent newer) {
    return reader.between(older, newer, Map.of(), Language.KY);
  }

  @Test
  void theSameTextHasNoDifference() {
    assertEquals(List.of(), changes(PlanContentSample.full(), PlanContentSample.full()));
  }

  @Test
  void everyPartIsCompared() {
    PlanContent newer = PlanContentSample.full();
    newer.getPlan().title("Башка аталыш");
    newer.getPlan().getStages().get(1).content("Башка мазмун");
    newer.getMission().text("Башка миссия.");
    newer.getFoundations().getRetrospective().get(1).text("Башка себеп");
    newer.getProblems().get(0).text("Башка көйгөй");
    newer.getGoals().get(0).problemIds(List.of());
    newer.getObjectives().get(0).target("5");
    newer.getActivities().get(0).budget(null);
    newer.getTeam().getMembers().get(0).position("Мүчө");
    List<PlanChange> changes = changes(PlanContentSample.full(), newer);
    assertEquals(
        List.of(
            PlanSection.MISSION,
            PlanSection.SETTINGS,
            PlanSection.SETTINGS,
            PlanSection.FOUNDATIONS,
            PlanSection.PROBLEMS,
            PlanSection.GOALS,
            PlanSection.GOALS,
            PlanSection.ACTIVITIES,
            PlanSection.ACTIVITIES,
            PlanSection.TEAM),
        changes.stream().map(PlanChange::getSection).toList());
    PlanChange links =
        changes.stream().filter(c -> "problemIds".equals(c.getField())).findFirst().orElseThrow();
    assertTrue(links.getOldValue().contains("Ашканада таза суу жок"), "links read as words");
  }

  /** A copy that changed its text is the same thing as what it was copied from. */
  @Test
  void aCopyIsFollowedToItsOrigin() {
    PlanContent newer = PlanContentSample.full();
    UUID origin = newer.getActivities().get(0).getId();
    UUID copy = UUID.randomUUID();
    newer.getActivities().get(0).id(copy).text("Такталган иш-чара");
    List<PlanChange> changes =
        reader.between(PlanContentSample.full(), newer, Map.of(copy, origin), Language.KY);
    assertEquals(1, changes.size(), changes.toString());
    assertEquals(ChangeKind.CHANGED, changes.get(0).getKind());
    assertEquals("text", changes.get(0).getField());
  }

  /** outside the school no difference names a pupil. */
  @Test
  void pupilsStayUnnamed() {
    PlanContent older = PlanContentSample.full();
    PlanContent newer = PlanContentSample.full();
    for (PlanContent content : List.of(older, newer)) {
      for (TeamMember member : content.getTeam().getMembers()) {
        if (member.getCategory() == TeamCategory.PUPIL) {
          member.fullName(content == older ? "Айдана Жашыруун" : "Бегимай Жашыруун");
        }
      }
      PupilMask.hide(content, Language.KY);
    }
    assertEquals(List.of(), changes(older, newer));
  }
}
