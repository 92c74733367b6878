package kg.onuguu.indicator.declared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import kg.onuguu.access.AccessScope;
import kg.onuguu.api.model.DeclaredFigureTable;
import kg.onuguu.api.model.DeclaredFigureTableUpdate;
import kg.onuguu.api.model.DeclaredFigureUpdate;
import kg.onuguu.audit.AuditChanges;
import kg.onuguu.dataquality.Findings;
import kg.onuguu.dataquality.Inspection;
import kg.onuguu.indicator.table.IndicatorTable;
import kg.onuguu.indicator.table.Percentages;
import kg.onuguu.indicator.table.TableKind;
import kg.onuguu.indicator.table.TableRefusals;
import kg.onuguu.indicator.table.TableStore;
import kg.onuguu.reference.ReferenceData;
import kg.onuguu.school.SchoolDirectory;
import kg.onuguu.shared.Ids;
import kg.onuguu.shared.text.Language;

/** Reads and writes the figures that reports of a school print. */
@ApplicationScoped
public class DeclaredFigureTables {
  private static final String SET = "declared_figure";
  private static final int DECIMALS = 2;
  private static final BigDecimal LARGEST = new BigDecimal("9999999999");

  private final SchoolDirectory schools;
  private final TableStore store;
  private final DeclaredFigureRepository figures;
  private final RegisterNumbers registers;
  private final Findings findings;
  private final ReferenceData reference;

  DeclaredFigureTables(
      SchoolDirectory schools,
      TableStore store,
      DeclaredFigureRepository figures,
      RegisterNumbers registers,
      Findings findings,
      ReferenceData reference) {
    this.schools = schools;
    this.store = store;
    this.figures = figures;
    this.registers = registers;
    this.findings = findings;
    this.reference = reference;
  }

  @Transactional
  public DeclaredFigureTable read(AccessScope scope, UUID schoolId, Language language) {
    schools.require(schoolId, scope);
    return view(scope, schoolId, language);
  }

  @Transactional
  public DeclaredFigureTable replace(
      AccessScope scope,
      UUID schoolId,
      DeclaredFigureTableUpdate update,
      String ifMatch,
      Language language) {
    TableStore.Begun table = store.begin(scope, schoolId, TableKind.DECLARED_FIGURES, ifMatch);
    check(update);
    List<DeclaredFigure> stored = figures.ofSchool(schoolId);
    List<DeclaredFigure> wanted = rows(schoolId, update);
    AuditChanges changes = changes(stored, wanted);
    if (!changes.isEmpty()) {
      write(stored, wanted);
      store.finish(table, changes);
    }
    return view(scope, schoolId, language);
  }

  private void check(DeclaredFigureTableUpdate update) {
    TableRefusals wrong = new TableRefusals();
    List<DeclaredFigureUpdate> list = update.getFigures();
    wrong.duplicates(
        list.stream().map(DeclaredFigureUpdate::getId).filter(Objects::nonNull).toList(),
        id -> id,
        "/figures",
        "/id",
        null);
    for (int i = 0; i < list.size(); i++) {
      String pointer = "/figures/" + i;
      DeclaredFigureUpdate one = list.get(i);
      reference.require(SET, one.getFigure(), pointer + "/figure");
      BigDecimal value = one.getValue();
      wrong.addIf(
          value.signum() < 0
              || value.compareTo(LARGEST) > 0
              || value.stripTrailingZeros().scale() > DECIMALS,
          TableRefusals.at(pointer + "/value", "not_a_figure", "R-060"));
      wrong.addIf(
          one.getPlace().isBlank(), TableRefusals.at(pointer + "/place", "place_missing", "R-060"));
    }
    wrong.throwIfAny();
  }

  private static List<DeclaredFigure> rows(UUID schoolId, DeclaredFigureTableUpdate update) {
    List<DeclaredFigure> rows = new ArrayList<>();
    for (DeclaredFigureUpdate one : update.getFigures()) {
      rows.add(
          new DeclaredFigure(
              one.getId() == null ? Ids.next() : one.getId(),
              schoolId,
              rows.size(),
              one.getFigure(),
              one.getValue(),
              one.getSchoolYear(),
              one.getPlace().strip()));
    }
    return rows;
  }

  private void write(List<DeclaredFigure> stored, List<DeclaredFigure> wanted) {
    Map<UUID, DeclaredFigure> old = new HashMap<>();
    stored.forEach(one -> old.put(one.getId(), one));
    for (DeclaredFigure one : wanted) {
      DeclaredFigure before = old.remove(one.getId());
      if (before == null) {
        figures.persist(one);
      } else {
        before.take(one);
      }
    }
    old.values().forEach(figures::delete);
  }

  private static AuditChanges changes(List<DeclaredFigure> stored, List<DeclaredFigure> wanted) {
    return AuditChanges.of("figures", words(stored), words(wanted));
  }

  private static List<String> words(List<DeclaredFigure> list) {
    return list.stream()
        .map(
            one ->
                "%s %s = %s (%s)"
                    .formatted(
                        one.getFigure(),
                        one.getSchoolYear() == null ? "" : one.getSchoolYear(),
                        Percentages.plain(one.getValue()).toPlainString(),
                        one.getPlace()))
        .toList();
  }

  private DeclaredFigureTable view(AccessScope scope, UUID schoolId, Language language) {
    Optional<IndicatorTable> head = store.head(schoolId, TableKind.DECLARED_FIGURES);
    Inspection school = new Inspection(schoolId);
    return new DeclaredFigureTable()
        .version(head.map(saved -> (int) saved.getVersion()).orElse(0))
        .updatedAt(head.map(IndicatorTable::getUpdatedAt).orElse(null))
        .figures(figures.ofSchool(schoolId).stream().map(one -> view(one, school)).toList())
        .findings(
            findings.shown(
                schoolId, Set.of(TableKind.DECLARED_FIGURES.register()), scope, language));
  }

  private kg.onuguu.api.model.DeclaredFigure view(DeclaredFigure one, Inspection school) {
    Printed figure = Printed.of(one.getFigure());
    BigDecimal known = registers.of(school, figure, one.getSchoolYear());
    return new kg.onuguu.api.model.DeclaredFigure()
        .id(one.getId())
        .figure(one.getFigure())
        .value(Percentages.plain(one.getValue()))
        .schoolYear(one.getSchoolYear())
        .place(one.getPlace())
        .registerValue(registers.shown(school, figure, one.getSchoolYear()))
        .differs(figure.differ(one.getValue(), known));
  }
}
