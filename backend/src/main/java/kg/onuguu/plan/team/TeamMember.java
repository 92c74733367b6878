package kg.onuguu.plan.team;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Converter;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import kg.onuguu.plan.PlanPart;
import kg.onuguu.shared.json.JsonColumn;
import org.hibernate.Length;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A member of the school team. */
@Entity
@Table(name = "team_member")
public class TeamMember extends PlanPart {
  @Enumerated(EnumType.STRING)
  @JdbcTypeCode(SqlTypes.VARCHAR)
  @Column(length = 20)
  private TeamCategory category;

  @Column(length = 150)
  private String fullName;

  @Column(length = 150)
  private String nameKey;

  @Column(length = 10)
  private String grade;

  @Column(length = 200)
  private String position;

  @Enumerated(EnumType.STRING)
  @JdbcTypeCode(SqlTypes.VARCHAR)
  @Column(length = 30)
  private ElectingBody electedBy;

  @Column(length = 50)
  private String documentNumber;

  private LocalDate documentDate;

  @Convert(converter = Skills.class)
  @Column(length = Length.LONG32)
  private List<String> skills = List.of();

  protected TeamMember() {}

  public TeamMember(UUID planId, Content content) {
    super(planId);
    rewrite(content);
  }

  /** A member as it is written. */
  public record Content(
      TeamCategory category,
      String fullName,
      String grade,
      String position,
      ElectingBody electedBy,
      String documentNumber,
      LocalDate documentDate,
      List<String> skills) {}

  public void rewrite(Content content) {
    category = content.category();
    fullName = content.fullName().strip();
    nameKey = nameKey(fullName);
    grade = content.grade();
    position = content.position();
    electedBy = content.electedBy();
    documentNumber = content.documentNumber();
    documentDate = content.documentDate();
    skills = List.copyOf(content.skills());
  }

  public Content content() {
    return new Content(
        category, fullName, grade, position, electedBy, documentNumber, documentDate, skills);
  }

  /** The name without regard to case and spaces: the same key is the same person. */
  static String nameKey(String name) {
    return name.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
  }

  public TeamCategory getCategory() {
    return category;
  }

  public String getFullName() {
    return fullName;
  }

  public String getGrade() {
    return grade;
  }

  public String getPosition() {
    return position;
  }

  public ElectingBody getElectedBy() {
    return electedBy;
  }

  public String getDocumentNumber() {
    return documentNumber;
  }

  public LocalDate getDocumentDate() {
    return documentDate;
  }

  public List<String> getSkills() {
    return skills;
  }

  @Converter
  static class Skills extends JsonColumn<String> {
    Skills() {
      super(new TypeReference<>() {});
    }
  }
}
