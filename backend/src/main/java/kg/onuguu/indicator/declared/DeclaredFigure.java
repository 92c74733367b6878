package kg.onuguu.indicator.declared;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A figure that a report or a text of the school prints. */
@Entity
@Table(name = "declared_figure")
public class DeclaredFigure {
  @Id
  @JdbcTypeCode(SqlTypes.BINARY)
  @Column(length = 16)
  private UUID id;

  @JdbcTypeCode(SqlTypes.BINARY)
  @Column(length = 16, updatable = false)
  private UUID schoolId;

  private int position;

  @Column(length = 40)
  private String figure;

  @Column(precision = 12, scale = 2)
  private BigDecimal value;

  private Integer schoolYear;

  @Column(length = 200)
  private String place;

  protected DeclaredFigure() {}

  /**
   * @param figure a code of declared_figure
   * @param schoolYear null for what has no year
   * @param place where it is printed
   */
  public DeclaredFigure(
      UUID id,
      UUID schoolId,
      int position,
      String figure,
      BigDecimal value,
      Integer schoolYear,
      String place) {
    this.id = id;
    this.schoolId = schoolId;
    this.position = position;
    this.figure = figure;
    this.value = value;
    this.schoolYear = schoolYear;
    this.place = place;
  }

  void take(DeclaredFigure other) {
    position = other.position;
    figure = other.figure;
    value = other.value;
    schoolYear = other.schoolYear;
    place = other.place;
  }

  public UUID getId() {
    return id;
  }

  public int getPosition() {
    return position;
  }

  public String getFigure() {
    return figure;
  }

  public BigDecimal getValue() {
    return value;
  }

  public Integer getSchoolYear() {
    return schoolYear;
  }

  public String getPlace() {
    return place;
  }
}
