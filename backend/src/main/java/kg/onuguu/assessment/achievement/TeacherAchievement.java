package kg.onuguu.assessment.achievement;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import kg.onuguu.assessment.Words;
import kg.onuguu.shared.BaseEntity;
import kg.onuguu.shared.Ids;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** An achievement of a person of the staff, for the register of the school. */
@Entity
@Table(name = "teacher_achievement")
public class TeacherAchievement extends BaseEntity {
  @JdbcTypeCode(SqlTypes.BINARY)
  @Column(length = 16, updatable = false)
  private UUID schoolId;

  @JdbcTypeCode(SqlTypes.BINARY)
  @Column(length = 16)
  private UUID personId;

  @Enumerated(EnumType.STRING)
  @JdbcTypeCode(SqlTypes.VARCHAR)
  @Column(length = 30)
  private AchievementKind kind;

  @Enumerated(EnumType.STRING)
  @JdbcTypeCode(SqlTypes.VARCHAR)
  @Column(length = 20)
  private AchievementLevel level;

  private String title;
  private LocalDate achievedOn;
  private String document;
  private String note;
  private String searchText;

  protected TeacherAchievement() {}

  public TeacherAchievement(UUID schoolId, AchievementContent content) {
    super(Ids.next());
    this.schoolId = schoolId;
    rewrite(content);
  }

  final void rewrite(AchievementContent content) {
    personId = content.personId();
    kind = content.kind();
    level = content.level();
    title = content.title();
    achievedOn = content.achievedOn();
    document = content.document();
    note = content.note();
    searchText = Words.search(title, document, note);
  }

  AchievementContent content() {
    return new AchievementContent(personId, kind, level, title, achievedOn, document, note);
  }

  public UUID getSchoolId() {
    return schoolId;
  }

  public AchievementKind getKind() {
    return kind;
  }

  public AchievementLevel getLevel() {
    return level;
  }

  public String getTitle() {
    return title;
  }

  public LocalDate getAchievedOn() {
    return achievedOn;
  }

  public String getDocument() {
    return document;
  }

  public String getNote() {
    return note;
  }
}
