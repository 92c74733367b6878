package kg.onuguu.plan.team;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import kg.onuguu.plan.team.TeamCategory.Side;

/** Counts of a team by category and the balance of its two sides. */
public record TeamBalance(Map<TeamCategory, Integer> counts) {

  public static TeamBalance of(Collection<TeamCategory> members) {
    Map<TeamCategory, Integer> counts = new EnumMap<>(TeamCategory.class);
    Arrays.stream(TeamCategory.values()).forEach(category -> counts.put(category, 0));
    members.forEach(category -> counts.merge(category, 1, Integer::sum));
    return new TeamBalance(counts);
  }

  public int count(TeamCategory category) {
    return counts.get(category);
  }

  /** Within the limits of the category; the limits of all give 9 to 14 members. */
  public boolean fits(TeamCategory category) {
    return count(category) >= category.min() && count(category) <= category.max();
  }

  public boolean fits() {
    return Arrays.stream(TeamCategory.values()).allMatch(this::fits);
  }

  public int total() {
    return counts.values().stream().mapToInt(Integer::intValue).sum();
  }

  /** Parents and others. */
  public int community() {
    return side(Side.COMMUNITY);
  }

  /** Teachers and administration. */
  public int staff() {
    return side(Side.STAFF);
  }

  public boolean parity() {
    return community() == staff();
  }

  private int side(Side side) {
    return counts.entrySet().stream()
        .filter(entry -> entry.getKey().side() == side)
        .mapToInt(Map.Entry::getValue)
        .sum();
  }
}
