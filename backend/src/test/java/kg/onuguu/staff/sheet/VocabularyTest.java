package kg.onuguu.staff.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Optional;
import kg.onuguu.shared.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Headings and values as people write them. */
@QuarkusTest
class VocabularyTest {
  @Inject Vocabulary vocabulary;

  @Test
  void everyHeadingMeansItsColumn() {
    for (StaffColumn column : StaffColumn.values()) {
      for (Language language : Language.values()) {
        String heading = vocabulary.heading(column, language);
        assertEquals(Optional.of(column), vocabulary.column(heading), heading);
        assertEquals(Optional.of(column), vocabulary.column("  " + heading.toUpperCase() + " *"));
      }
    }
    assertTrue(vocabulary.column("Эскертүү").isEmpty());
  }

  @ParameterizedTest
  @CsvSource({
    "sex,ж,female",
    "sex,М,male",
    "sex,Аял,female",
    "education_level,высшее,higher",
    "education_level,ЖОГОРКУ БИЛИМ,higher",
    "education_level,атайын орто,specialised_secondary",
    "qualification_category,жогорку,highest",
    "qualification_category,1 категория,first",
    "staff_category,Teacher,pedagogical",
    "school_subject,кыргыз тили жана адабияты,kyrgyz",
    "school_subject,Чийуу,drawing"
  })
  void valuesInEveryForm(String set, String written, String code) {
    assertEquals(Optional.of(code), vocabulary.code(set, written));
  }
}
