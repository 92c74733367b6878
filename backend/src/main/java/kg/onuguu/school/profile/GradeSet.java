package kg.onuguu.school.profile;

import java.util.List;
import java.util.stream.IntStream;

/** The grades of a school in a year (класстардын курамы): 1–11, 1–12, 1–9 … */
public record GradeSet(int first, int last) {

  public boolean contains(int grade) {
    return grade >= first && grade <= last;
  }

  /** In their order. */
  public List<Integer> grades() {
    return IntStream.rangeClosed(first, last).boxed().toList();
  }
}
