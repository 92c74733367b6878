package kg.onuguu.finance.estimate;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import kg.onuguu.api.model.FinanceEstimateChange;
import kg.onuguu.api.model.FinanceEstimateChangeCreate;
import kg.onuguu.api.model.FinanceEstimateConfirmed;
import kg.onuguu.api.model.FinanceEstimateLine;
import kg.onuguu.api.model.FinanceEstimateLineUpdate;
import kg.onuguu.api.model.FinanceEstimateMove;
import kg.onuguu.api.model.FinanceEstimateStatus;
import kg.onuguu.api.model.FinanceEstimateSummary;
import kg.onuguu.api.model.FinanceExecutionFigures;
import kg.onuguu.api.model.FinanceSource;
import kg.onuguu.finance.Source;
import kg.onuguu.plan.Texts;
import kg.onuguu.plan.activity.Currency;
import org.mapstruct.Mapper;

/** Estimates at the edge. */
@Mapper
interface EstimateMapper {
  Line toLine(FinanceEstimateLineUpdate line);

  Move toMove(FinanceEstimateMove move);

  FinanceEstimateMove toApi(Move move);

  FinanceEstimateConfirmed toApi(Confirmation confirmation);

  FinanceEstimateStatus toApi(Status status);

  FinanceSource toApi(Source source);

  Source toOwn(FinanceSource source);

  kg.onuguu.api.model.Currency toApi(Currency currency);

  default FinanceExecutionFigures toApi(Figures figures) {
    return new FinanceExecutionFigures()
        .planned(figures.planned())
        .changed(figures.changed())
        .current(figures.current())
        .actual(figures.actual())
        .remaining(figures.remaining())
        .percent(figures.percent());
  }

  default EstimateChange.Content toContent(FinanceEstimateChangeCreate change) {
    return new EstimateChange.Content(
        change.getChangedOn(),
        change.getReason().strip(),
        Texts.orNull(change.getDocumentNumber()),
        change.getMoves().stream().map(this::toMove).toList());
  }

  default FinanceEstimateLine toApi(Place place, Sheet.Amounts amounts, Set<String> valid) {
    return new FinanceEstimateLine()
        .article(place.article())
        .source(toApi(place.source()))
        .planned(amounts.planned())
        .changed(amounts.changed())
        .current(amounts.current())
        .valid(valid.contains(place.article()));
  }

  /** With its moves in the order of the estimate. */
  default FinanceEstimateChange toApi(EstimateChange change) {
    List<FinanceEstimateMove> moves =
        change.getMoves().stream()
            .sorted(Comparator.comparing(Move::place, Place.ORDER))
            .map(this::toApi)
            .toList();
    return new FinanceEstimateChange()
        .number(change.getNumber())
        .changedOn(change.getChangedOn())
        .reason(change.getReason())
        .documentNumber(change.getDocumentNumber())
        .moves(moves)
        .createdAt(change.getCreatedAt())
        .createdByName(change.getCreatedByName());
  }

  default FinanceEstimateSummary toApi(EstimateRepository.Row row, EstimateRepository.Moved moved) {
    BigDecimal planned = row.planned() == null ? Som.ZERO : row.planned();
    return new FinanceEstimateSummary()
        .year(row.year())
        .version((int) row.version())
        .status(
            row.confirmedOn() == null
                ? FinanceEstimateStatus.DRAFT
                : FinanceEstimateStatus.CONFIRMED)
        .planned(planned)
        .current(moved == null ? planned : planned.add(moved.amount()))
        .changes(moved == null ? 0 : (int) moved.changes())
        .confirmedOn(row.confirmedOn());
  }
}
