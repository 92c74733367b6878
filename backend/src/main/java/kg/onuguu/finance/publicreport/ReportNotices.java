package kg.onuguu.finance.publicreport;

import static kg.onuguu.api.model.FinanceReportNoticeCode.NAMES_PERSON;
import static kg.onuguu.api.model.FinanceReportNoticeCode.NOTHING;
import static kg.onuguu.api.model.FinanceReportNoticeCode.NO_DECISION;
import static kg.onuguu.api.model.FinanceReportNoticeCode.NO_DOCUMENT;
import static kg.onuguu.api.model.FinanceReportNoticeCode.OPEN;
import static kg.onuguu.api.model.FinanceReportNoticeCode.RUNNING;
import static kg.onuguu.api.model.FinanceReportNoticeCode.UNCHANGED;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import kg.onuguu.api.model.FinanceReportNotice;
import kg.onuguu.api.model.FinanceReportNoticeCode;

/** What a school should look at before it publishes; the first two keep it from publishing. */
final class ReportNotices {
  private ReportNotices() {}

  static List<FinanceReportNotice> of(
      ReportDrafts.Draft draft, ReportPeriod period, boolean unchanged, LocalDate today) {
    List<FinanceReportNotice> notices = new ArrayList<>();
    boolean running = !period.isOver(today);
    if (running) {
      notices.add(notice(RUNNING).blocking(true));
    }
    if (unchanged) {
      notices.add(notice(UNCHANGED).blocking(true));
    }
    if (!draft.leftOut().isEmpty()) {
      notices.add(
          notice(NAMES_PERSON).count(draft.leftOut().size()).texts(List.copyOf(draft.leftOut())));
    }
    if (!running && !draft.closed()) {
      notices.add(notice(OPEN));
    }
    counted(notices, NO_DECISION, draft.withoutDecision());
    counted(notices, NO_DOCUMENT, draft.withoutDocument());
    if (draft.lines() == 0) {
      notices.add(notice(NOTHING));
    }
    return notices;
  }

  private static void counted(
      List<FinanceReportNotice> notices, FinanceReportNoticeCode code, int count) {
    if (count > 0) {
      notices.add(notice(code).count(count));
    }
  }

  private static FinanceReportNotice notice(FinanceReportNoticeCode code) {
    return new FinanceReportNotice().code(code).blocking(false);
  }
}
