package kg.onuguu.indicator.textbook;

import java.math.BigDecimal;
import java.time.LocalDate;

/** A percentage of textbook provision that somebody printed, with its source and date. */
public record DeclaredShare(BigDecimal pct, String source, LocalDate asOf) {}
