package kg.onuguu.evaluation.annex;

import java.time.LocalDate;
import java.util.List;
import kg.onuguu.evaluation.Period;
import kg.onuguu.evidence.EvidenceInfo;

/**
 * An annex with its number and what is known of its evidence.
 *
 * @param number from 1, without gaps
 */
public record NumberedAnnex(int number, Annex annex, EvidenceInfo evidence) {

  public List<String> criterionCodes() {
    return annex.getCriterionCodes();
  }

  /** from before the first school year of the period. */
  public boolean outdated(Period period) {
    LocalDate date = evidence.documentDate();
    if (date != null) {
      return date.isBefore(period.begins().firstDay());
    }
    return evidence.schoolYear() != null && evidence.schoolYear() < period.firstYear();
  }

  public boolean expired(LocalDate today) {
    return evidence.expiresOn() != null && evidence.expiresOn().isBefore(today);
  }
}
