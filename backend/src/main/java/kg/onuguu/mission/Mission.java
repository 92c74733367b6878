package kg.onuguu.mission;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kg.onuguu.shared.BaseEntity;
import kg.onuguu.shared.Ids;
import org.hibernate.Length;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * The mission (миссия) of a school with its values and the model of its graduate.
 * One a school, written as a whole; the first writing makes version 1.
 */
@Entity
@Table(name = "mission")
public class Mission extends BaseEntity {
  @JdbcTypeCode(SqlTypes.BINARY)
  @Column(length = 16, updatable = false)
  private UUID schoolId;

  @Column(length = Length.LONG32)
  private String text = "";

  @Column(length = Length.LONG32)
  private String textRu;

  private LocalDate adoptedOn;

  @Column(length = 50)
  private String protocolNumber;

  @Convert(converter = MissionLists.Texts.class)
  @Column(length = Length.LONG32)
  private List<String> goals = List.of();

  @Convert(converter = MissionLists.Opinions.class)
  @Column(length = Length.LONG32)
  private List<Opinion> opinions = List.of();

  @Convert(converter = MissionLists.Answers.class)
  @Column(length = Length.LONG32)
  private List<Answer> answers = List.of();

  @Convert(converter = MissionLists.Values.class)
  @Column(name = "school_values", length = Length.LONG32)
  private List<SchoolValue> values = List.of();

  @Convert(converter = MissionLists.Components.class)
  @Column(length = Length.LONG32)
  private List<GraduateComponent> graduateComponents = List.of();

  @Column(name = "orientation_stage2", length = Length.LONG32)
  private String orientationStage2;

  @Column(name = "orientation_stage3", length = Length.LONG32)
  private String orientationStage3;

  private Instant updatedAt;

  protected Mission() {}

  /** The empty row that the first writer takes; the loser of a race meets its unique key. */
  Mission(UUID schoolId, Instant now) {
    super(Ids.next());
    this.schoolId = schoolId;
    this.updatedAt = now;
  }

  void rewrite(MissionContent content, Instant now) {
    text = content.text();
    textRu = content.textRu();
    adoptedOn = content.adoptedOn();
    protocolNumber = content.protocolNumber();
    goals = List.copyOf(content.goals());
    opinions = List.copyOf(content.opinions());
    answers = List.copyOf(content.answers());
    values = List.copyOf(content.values());
    graduateComponents = List.copyOf(content.graduateComponents());
    orientationStage2 = content.orientationStage2();
    orientationStage3 = content.orientationStage3();
    updatedAt = now;
  }

  public MissionContent content() {
    return new MissionContent(
        text,
        textRu,
        adoptedOn,
        protocolNumber,
        goals,
        opinions,
        answers,
        values,
        graduateComponents,
        orientationStage2,
        orientationStage3);
  }

  public UUID getSchoolId() {
    return schoolId;
  }

  public Instant getUpdatedAt() {
    return updatedAt;
  }
}
