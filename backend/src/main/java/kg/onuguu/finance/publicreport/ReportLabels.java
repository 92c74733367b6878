package kg.onuguu.finance.publicreport;

import kg.onuguu.api.model.LocalizedText;

/** Labels of the reference data, to be frozen with the report. */
@FunctionalInterface
interface ReportLabels {
  LocalizedText of(String set, String code);
}
