package kg.onuguu.cycle;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kg.onuguu.access.AccessScope;
import kg.onuguu.api.model.AnnualCycleList;
import kg.onuguu.api.model.AnnualCycleUpdate;
import kg.onuguu.school.School;
import kg.onuguu.school.SchoolDirectory;
import kg.onuguu.shared.problem.DatabaseFault;
import kg.onuguu.shared.problem.ProblemException;
import kg.onuguu.shared.problem.ProblemType;
import kg.onuguu.shared.text.Language;
import kg.onuguu.shared.time.BusinessTime;
import kg.onuguu.shared.web.Precondition;

/** Reads and writes the annual cycles of a school. */
@ApplicationScoped
public class AnnualCycles {
  private final SchoolDirectory schools;
  private final AnnualCycleRepository cycles;
  private final CycleReader reader;
  private final CycleMapper mapper;
  private final CycleAudit audit;
  private final BusinessTime time;

  AnnualCycles(
      SchoolDirectory schools,
      AnnualCycleRepository cycles,
      CycleReader reader,
      CycleMapper mapper,
      CycleAudit audit,
      BusinessTime time) {
    this.schools = schools;
    this.cycles = cycles;
    this.reader = reader;
    this.mapper = mapper;
    this.audit = audit;
    this.time = time;
  }

  AnnualCycleList list(AccessScope scope, UUID schoolId) {
    Map<Integer, List<AnnualCycleRepository.Row>> years =
        cycles.rows(schools.require(schoolId, scope)).stream()
            .collect(
                groupingBy(AnnualCycleRepository.Row::schoolYear, LinkedHashMap::new, toList()));
    return new AnnualCycleList()
        .items(years.values().stream().map(CycleSummary::of).map(mapper::toApi).toList());
  }

  kg.onuguu.api.model.AnnualCycle read(
      AccessScope scope, UUID schoolId, int schoolYear, Language language) {
    Map<Integer, AnnualCycle> found =
        cycles.withTheYearBefore(schools.require(schoolId, scope), schoolYear);
    return reader.view(schoolYear, found.get(schoolYear), found.get(schoolYear - 1), language);
  }

  @Transactional
  kg.onuguu.api.model.AnnualCycle replace(
      AccessScope scope,
      UUID schoolId,
      int schoolYear,
      AnnualCycleUpdate update,
      String ifMatch,
      Language language) {
    School school = schools.require(schoolId, scope);
    Map<Integer, AnnualCycle> found = cycles.withTheYearBefore(school, schoolYear);
    AnnualCycle cycle = found.get(schoolYear);
    Precondition.requireMatch(ifMatch, cycle == null ? 0 : cycle.getVersion());
    CycleRefusals.check(update, time.today());
    if (cycle == null) {
      cycle = first(school, schoolYear);
    }
    CycleContent before = cycle.content();
    cycle.rewrite(mapper.toContent(update), time.now());
    cycles.flush();
    audit.changed(schoolId, cycle, before);
    return reader.view(schoolYear, cycle, found.get(schoolYear - 1), language);
  }

  /** Of several first writers the unique key lets one through; the others are stale. */
  private AnnualCycle first(School school, int schoolYear) {
    AnnualCycle cycle = new AnnualCycle(school.getId(), schoolYear, time.now());
    try {
      cycles.persistAndFlush(cycle);
    } catch (PersistenceException taken) {
      if (DatabaseFault.of(taken) == DatabaseFault.CONFLICT) {
        throw new ProblemException(ProblemType.STALE);
      }
      throw taken;
    }
    return cycle;
  }
}
