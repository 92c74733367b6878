package kg.onuguu.plan;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.Length;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A stage (этап) of consecutive school years. A value: written as a whole. */
@Embeddable
public class PlanStage {
  @Enumerated(EnumType.STRING)
  @JdbcTypeCode(SqlTypes.VARCHAR)
  @Column(length = 20)
  private PlanStageKind kind;

  @Column(length = 300)
  private String title;

  private int firstSchoolYear;
  private int lastSchoolYear;

  @Column(length = Length.LONG32)
  private String content;

  @Column(length = Length.LONG32)
  private String expectedResults;

  protected PlanStage() {}

  public PlanStage(
      PlanStageKind kind,
      String title,
      int firstSchoolYear,
      int lastSchoolYear,
      String content,
      String expectedResults) {
    this.kind = kind;
    this.title = title;
    this.firstSchoolYear = firstSchoolYear;
    this.lastSchoolYear = lastSchoolYear;
    this.content = content;
    this.expectedResults = expectedResults;
  }

  public PlanStageKind getKind() {
    return kind;
  }

  public String getTitle() {
    return title;
  }

  public int getFirstSchoolYear() {
    return firstSchoolYear;
  }

  public int getLastSchoolYear() {
    return lastSchoolYear;
  }

  public String getContent() {
    return content;
  }

  public String getExpectedResults() {
    return expectedResults;
  }

  public boolean covers(int schoolYear) {
    return firstSchoolYear <= schoolYear && schoolYear <= lastSchoolYear;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof PlanStage that
        && kind == that.kind
        && firstSchoolYear == that.firstSchoolYear
        && lastSchoolYear == that.lastSchoolYear
        && Objects.equals(title, that.title)
        && Objects.equals(content, that.content)
        && Objects.equals(expectedResults, that.expectedResults);
  }

  @Override
  public int hashCode() {
    return Objects.hash(kind, title, firstSchoolYear, lastSchoolYear, content, expectedResults);
  }

  /** As the audit trail shows it. */
  @Override
  public String toString() {
    return Stream.of(
            kind + " " + firstSchoolYear + "–" + lastSchoolYear, title, content, expectedResults)
        .filter(Objects::nonNull)
        .collect(Collectors.joining(" | "));
  }
}
