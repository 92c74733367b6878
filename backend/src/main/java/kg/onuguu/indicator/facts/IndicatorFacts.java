package kg.onuguu.indicator.facts;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import kg.onuguu.dataquality.Inspection;
import kg.onuguu.indicator.attestation.Attestation;
import kg.onuguu.indicator.attestation.AttestationReader;
import kg.onuguu.indicator.contingent.Contingent;
import kg.onuguu.indicator.contingent.ContingentReader;
import kg.onuguu.indicator.course.CourseFigures;
import kg.onuguu.indicator.course.CourseReader;
import kg.onuguu.indicator.course.CourseStats;
import kg.onuguu.indicator.declared.DeclaredFigureReader;
import kg.onuguu.indicator.declared.DeclaredFigures;
import kg.onuguu.indicator.material.MaterialReader;
import kg.onuguu.indicator.material.Materials;
import kg.onuguu.indicator.olympiad.OlympiadReader;
import kg.onuguu.indicator.olympiad.Olympiads;
import kg.onuguu.indicator.ort.Ort;
import kg.onuguu.indicator.ort.OrtReader;
import kg.onuguu.indicator.quality.Quality;
import kg.onuguu.indicator.quality.QualityReader;
import kg.onuguu.indicator.survey.Survey;
import kg.onuguu.indicator.survey.SurveyReader;
import kg.onuguu.indicator.table.YearBook;
import kg.onuguu.indicator.table.YearWindow;
import kg.onuguu.indicator.teacher.TeacherFigures;
import kg.onuguu.indicator.teacher.TeacherRegister;
import kg.onuguu.indicator.textbook.TextbookReader;
import kg.onuguu.indicator.textbook.Textbooks;
import kg.onuguu.school.profile.MaterialBases;
import kg.onuguu.school.profile.MaterialFacts;
import kg.onuguu.school.profile.YearProfiles;

/** All tables and registers of a school, each read once a run, whoever asks for it. */
@ApplicationScoped
public class IndicatorFacts {
  /** The years that the contract knows. */
  private static final YearWindow ALL = new YearWindow(1990, 2100);

  private final ContingentReader contingent;
  private final QualityReader quality;
  private final OlympiadReader olympiads;
  private final OrtReader ort;
  private final AttestationReader attestation;
  private final CourseReader courses;
  private final MaterialReader materials;
  private final TextbookReader textbooks;
  private final SurveyReader surveys;
  private final DeclaredFigureReader declared;
  private final TeacherRegister teachers;
  private final YearProfiles profiles;
  private final MaterialBases bases;

  IndicatorFacts(
      ContingentReader contingent,
      QualityReader quality,
      OlympiadReader olympiads,
      OrtReader ort,
      AttestationReader attestation,
      CourseReader courses,
      MaterialReader materials,
      TextbookReader textbooks,
      SurveyReader surveys,
      DeclaredFigureReader declared,
      TeacherRegister teachers,
      YearProfiles profiles,
      MaterialBases bases) {
    this.contingent = contingent;
    this.quality = quality;
    this.olympiads = olympiads;
    this.ort = ort;
    this.attestation = attestation;
    this.courses = courses;
    this.materials = materials;
    this.textbooks = textbooks;
    this.surveys = surveys;
    this.declared = declared;
    this.teachers = teachers;
    this.profiles = profiles;
    this.bases = bases;
  }

  /** The surveys of a school. */
  public record Surveys(List<Survey> all) {}

  public YearBook book(Inspection school) {
    return school.facts(YearBook.class, id -> YearBook.read(profiles, id, ALL));
  }

  public Contingent contingent(Inspection school) {
    return school.facts(Contingent.class, contingent::of);
  }

  public Quality quality(Inspection school) {
    return school.facts(Quality.class, quality::of);
  }

  public Olympiads olympiads(Inspection school) {
    return school.facts(Olympiads.class, olympiads::of);
  }

  public Ort ort(Inspection school) {
    return school.facts(Ort.class, ort::of);
  }

  public Attestation attestation(Inspection school) {
    return school.facts(Attestation.class, attestation::of);
  }

  public CourseStats courses(Inspection school) {
    return school.facts(CourseStats.class, courses::of);
  }

  public TeacherFigures teachers(Inspection school) {
    return school.facts(TeacherFigures.class, (UUID id) -> teachers.of(id, ALL.from(), ALL.to()));
  }

  /** Courses of a year, of the register or as typed. */
  public CourseFigures courses(Inspection school, int year) {
    return new CourseFigures(courses(school).of(year).orElse(null), teachers(school).of(year));
  }

  public Materials materials(Inspection school) {
    return school.facts(Materials.class, materials::of);
  }

  public Textbooks textbooks(Inspection school) {
    return school.facts(Textbooks.class, textbooks::of);
  }

  public Surveys surveys(Inspection school) {
    return school.facts(Surveys.class, id -> new Surveys(surveys.of(id)));
  }

  public DeclaredFigures declared(Inspection school) {
    return school.facts(DeclaredFigures.class, declared::of);
  }

  public MaterialFacts base(Inspection school) {
    return school.facts(MaterialFacts.class, bases::of);
  }
}
