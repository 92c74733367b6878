package kg.onuguu.indicator.confirmation;

import kg.onuguu.dataquality.DataQualityCheck;

/** A check whose errors of a school year keep the director from confirming it (severity B). */
public interface StopsConfirmation extends DataQualityCheck {}
