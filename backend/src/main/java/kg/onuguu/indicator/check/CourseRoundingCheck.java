package kg.onuguu.indicator.check;

import jakarta.inject.Singleton;
import java.util.List;
import kg.onuguu.dataquality.Inspection;
import kg.onuguu.dataquality.Register;
import kg.onuguu.indicator.facts.IndicatorFacts;

/** DQ-16: the printed share of teachers at courses is rounded in one way. */
@Singleton
class CourseRoundingCheck extends RoundingCheck {
  CourseRoundingCheck(IndicatorFacts facts) {
    super(
        "DQ-16",
        facts,
        Register.COURSE_STAT,
        "pct",
        Register.COURSE_STAT,
        Register.STAFF,
        Register.COURSES);
  }

  @Override
  List<Rounding.Pair> pairs(Inspection school) {
    return Pairs.ofCourses(facts(), school);
  }
}
