package kg.onuguu.plan.activity;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import kg.onuguu.plan.Plan;
import kg.onuguu.plan.PlanStatus;
import kg.onuguu.plan.SearchColumn;
import org.hibernate.Length;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** An activity (иш-чара) of a plan on top of how far it has come. */
@Entity
@Table(name = "activity")
public class Activity extends CarriedOut {
  @Enumerated(EnumType.STRING)
  @JdbcTypeCode(SqlTypes.VARCHAR)
  @Column(length = 20)
  private Direction direction;

  private int position;

  @JdbcTypeCode(SqlTypes.BINARY)
  @Column(length = 16)
  private UUID objectiveId;

  private Integer schoolYear;

  @Column(length = Length.LONG32)
  private String text;

  @Column(length = 300)
  private String responsible;

  @Column(length = 1000)
  private String participants;

  private LocalDate startsOn;
  private LocalDate dueOn;
  private Integer durationDays;

  @ElementCollection
  @CollectionTable(name = "activity_predecessor", joinColumns = @JoinColumn(name = "activity_id"))
  @Column(name = "predecessor_id", length = 16)
  @JdbcTypeCode(SqlTypes.BINARY)
  private Set<UUID> predecessorIds = new HashSet<>();

  @Column(length = Length.LONG32)
  private String expectedResult;

  @Column(length = 500)
  private String indicator;

  @Column(length = 200)
  private String baseline;

  @Column(length = 200)
  private String target;

  @Embedded private Budget budget;

  @Column(length = Length.LONG32)
  private String searchText;

  protected Activity() {}

  /** The id is known before: predecessors are checked against it. */
  public Activity(UUID id, UUID planId, ActivityContent content) {
    super(id, planId);
    rewrite(content);
  }

  public void rewrite(ActivityContent content) {
    direction = content.direction();
    position = content.position();
    objectiveId = content.objectiveId();
    schoolYear = content.schoolYear();
    text = content.text();
    responsible = content.responsible();
    participants = content.participants();
    startsOn = content.startsOn();
    dueOn = content.dueOn();
    durationDays = content.durationDays();
    if (!predecessorIds.equals(content.predecessorIds())) {
      predecessorIds.clear();
      predecessorIds.addAll(content.predecessorIds());
    }
    expectedResult = content.expectedResult();
    indicator = content.indicator();
    baseline = content.baseline();
    target = content.target();
    budget = content.budget();
    searchText = SearchColumn.of(text, responsible, expectedResult);
  }

  public ActivityContent content() {
    return new ActivityContent(
        direction,
        position,
        objectiveId,
        schoolYear,
        text,
        responsible,
        participants,
        startsOn,
        dueOn,
        durationDays,
        new TreeSet<>(predecessorIds),
        expectedResult,
        indicator,
        baseline,
        target,
        budget);
  }

  /** Overdue = due before today and still open. */
  public boolean overdue(LocalDate today) {
    return dueOn != null && dueOn.isBefore(today) && getStatus().open();
  }

  /**
   * in a plan in force shown by evidence and still open, or done or overdue and nothing
   * shows it; null when it is neither. Not done and cancelled have a reason instead.
   */
  public StaleReason stale(Plan plan, LocalDate today) {
    if (plan.getStatus() != PlanStatus.IN_FORCE) {
      return null;
    }
    if (!isShown()) {
      boolean over = getStatus().needsResult() || overdue(today);
      return over ? StaleReason.WITHOUT_EVIDENCE : null;
    }
    return getStatus() == TaskStatus.PLANNED || overdue(today)
        ? StaleReason.OPEN_WITH_EVIDENCE
        : null;
  }

  /** Whether text, responsible person or expected result have each of these folded words. */
  boolean mentions(List<String> words) {
    return words.stream().allMatch(searchText::contains);
  }

  public Direction getDirection() {
    return direction;
  }

  public int getPosition() {
    return position;
  }

  public UUID getObjectiveId() {
    return objectiveId;
  }

  public Integer getSchoolYear() {
    return schoolYear;
  }

  public String getText() {
    return text;
  }

  public String getResponsible() {
    return responsible;
  }

  public String getParticipants() {
    return participants;
  }

  public LocalDate getStartsOn() {
    return startsOn;
  }

  public LocalDate getDueOn() {
    return dueOn;
  }

  public Integer getDurationDays() {
    return durationDays;
  }

  /** In a stable order: what is frozen must not depend on the order of rows. */
  public List<UUID> getPredecessorIds() {
    return predecessorIds.stream().sorted().toList();
  }

  public String getExpectedResult() {
    return expectedResult;
  }

  public String getIndicator() {
    return indicator;
  }

  public String getBaseline() {
    return baseline;
  }

  public String getTarget() {
    return target;
  }

  public Budget getBudget() {
    return budget;
  }
}
