package kg.onuguu.finance.check;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import kg.onuguu.dataquality.DataQualityCheck;
import kg.onuguu.dataquality.Inspection;
import kg.onuguu.dataquality.Place;
import kg.onuguu.dataquality.Register;
import kg.onuguu.dataquality.Severity;
import kg.onuguu.dataquality.Suspicion;
import kg.onuguu.finance.Suspicions;

/**
 * the same money may stand in the book twice. One finding for each entry that looks like
 * earlier ones, with numbers and sums: the district reads findings, and of the book no names.
 */
@ApplicationScoped
class DuplicateMoneyCheck implements DataQualityCheck {
  private final SuspectedRepository suspected;

  DuplicateMoneyCheck(SuspectedRepository suspected) {
    this.suspected = suspected;
  }

  @Override
  public String code() {
    return Suspicions.CODE;
  }

  @Override
  public String rule() {
    return "R-127";
  }

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public Set<Register> reads() {
    return Set.of(Register.MONEY);
  }

  @Override
  public String bundle() {
    return "dq_finance";
  }

  @Override
  public List<Suspicion> check(Inspection school) {
    return suspected.pairs(school.schoolId()).stream()
        .collect(
            Collectors.groupingBy(
                SuspectedRepository.Pair::number, LinkedHashMap::new, Collectors.toList()))
        .values()
        .stream()
        .map(DuplicateMoneyCheck::suspicion)
        .toList();
  }

  /** The key is the number of the later entry. */
  private static Suspicion suspicion(List<SuspectedRepository.Pair> pairs) {
    SuspectedRepository.Pair entry = pairs.get(0);
    Suspicion found =
        Suspicion.of(
                Integer.toString(entry.number()),
                Place.in(Register.MONEY, entry.year(), entry.isMoney() ? "amount" : "quantity"))
            .text("number", entry.number())
            .text("year", entry.year())
            .texts(
                "earlier",
                pairs.stream()
                    .map(pair -> "№%d (%d)".formatted(pair.twinNumber(), pair.twinYear()))
                    .toList())
            .label("source", "finance_source", List.of(code(entry.source())));
    return entry.isMoney()
        ? found.money("amount", entry.amount(), entry.currency().name())
        : found
            .saying("things")
            .decimal("quantity", entry.quantity().stripTrailingZeros())
            .text("unit", entry.unit());
  }

  private static String code(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}
