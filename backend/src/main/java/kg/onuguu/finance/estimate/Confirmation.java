package kg.onuguu.finance.estimate;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;

/** When an estimate was confirmed, by which paper and by whom. */
@Embeddable
public record Confirmation(
    LocalDate confirmedOn, String documentNumber, Instant confirmedAt, String confirmedByName) {}
