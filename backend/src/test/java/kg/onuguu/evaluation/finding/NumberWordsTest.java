package kg.onuguu.evaluation.finding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** which numbers speak of a register, in Kyrgyz and in Russian. */
class NumberWordsTest {
  private static final Map<String, String> SENTENCES =
      Map.ofEntries(
          Map.entry(
              "Мектепте 366 окуучу, 16 класс комплект, 26 мугалим бар",
              "class_sets 16, pupils 366, teachers 26"),
          Map.entry("Окуучулардын саны – 390", "pupils 390"),
          Map.entry("окуучулардын жалпы саны 390", ""),
          Map.entry("В школе 28 учителей и 1 250 учащихся", "pupils 1250, teachers 28"),
          Map.entry("15 класс-комплект", "class_sets 15"),
          Map.entry("11 жаңы компьютер алынды", "computers 11"),
          Map.entry("Аянты 6707,46 м2", "area_m2 6707.46"),
          Map.entry("жалпы аянты 6 707,46 кв. м", "area_m2 6707.46"),
          Map.entry("окуу китептери менен 86 % камсыз", "textbook_pct 86"),
          Map.entry("обеспеченность учебниками 79 процентов", "textbook_pct 79"),
          Map.entry("1–4-класстар, 2022-жылы, №393 токтом", ""),
          Map.entry("3 компьютердик класс", ""),
          Map.entry("\uFFFC окуучу", ""));

  @TestFactory
  Stream<DynamicTest> sentences() {
    return SENTENCES.entrySet().stream()
        .map(
            sentence ->
                dynamicTest(
                    sentence.getKey(),
                    () -> assertEquals(sentence.getValue(), found(sentence.getKey()))));
  }

  private static String found(String sentence) {
    return NumberWords.in(sentence).stream()
        .map(one -> one.value() + " " + one.number().toPlainString())
        .sorted()
        .collect(Collectors.joining(", "));
  }
}
