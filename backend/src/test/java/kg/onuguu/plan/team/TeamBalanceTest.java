package kg.onuguu.plan.team;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Counts and parity of a team. */
class TeamBalanceTest {

  /** 5 parents are too many; (3,3,1,1,1) = 9 and (4,4,2,2,2) = 14 are right. */
  @Test
  void counts() {
    assertFalse(team(5, 4, 2, 2, 2).fits());
    assertFalse(team(5, 4, 2, 2, 2).fits(TeamCategory.PARENT));
    assertTrue(team(3, 3, 1, 1, 1).fits());
    assertEquals(9, team(3, 3, 1, 1, 1).total());
    assertTrue(team(4, 4, 2, 2, 2).fits());
    assertEquals(14, team(4, 4, 2, 2, 2).total());
    assertFalse(team(3, 3, 0, 1, 1).fits());
  }

  /** (4,3,1,1,1) is 5 : 4; (4,3,1,2,1) is 5 : 5. */
  @Test
  void parity() {
    assertFalse(team(4, 3, 1, 1, 1).parity());
    assertEquals(5, team(4, 3, 1, 1, 1).community());
    assertEquals(4, team(4, 3, 1, 1, 1).staff());
    assertTrue(team(4, 3, 1, 2, 1).parity());
  }

  /** 12 of the 32 allowed combinations are in balance. */
  @Test
  void twelveOfThirtyTwo() {
    int allowed = 0;
    int balanced = 0;
    for (int i = 0; i < 32; i++) {
      TeamBalance team =
          team(3 + (i & 1), 3 + (i >> 1 & 1), 1 + (i >> 2 & 1), 1 + (i >> 3 & 1), 1 + (i >> 4));
      allowed += team.fits() ? 1 : 0;
      balanced += team.parity() ? 1 : 0;
    }
    assertEquals(32, allowed);
    assertEquals(12, balanced);
  }

  /** spaces and case do not make another person. */
  @Test
  void oneNameIsOnePerson() {
    assertEquals(TeamMember.nameKey("Асан  Үсөнов"), TeamMember.nameKey(" асан үсөнов "));
    assertFalse(TeamMember.nameKey("Асан Үсөнов").equals(TeamMember.nameKey("Асан Усөнов")));
  }

  private static TeamBalance team(int parents, int teachers, int pupils, int admin, int others) {
    List<TeamCategory> members = new ArrayList<>();
    members.addAll(Collections.nCopies(parents, TeamCategory.PARENT));
    members.addAll(Collections.nCopies(teachers, TeamCategory.TEACHER));
    members.addAll(Collections.nCopies(pupils, TeamCategory.PUPIL));
    members.addAll(Collections.nCopies(admin, TeamCategory.ADMIN));
    members.addAll(Collections.nCopies(others, TeamCategory.OTHER));
    return TeamBalance.of(members);
  }
}
