package kg.onuguu.school.profile;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;

/**
 * That a director said the figures are true (ырастоо). It stays when they change later: readers see
 * as of which day they were true last. An embedded one without any value is null.
 *
 * @param confirmedAsOf the day of which they are true
 * @param confirmedBy full name of the director of that moment
 */
@Embeddable
public record Confirmation(LocalDate confirmedAsOf, Instant confirmedAt, String confirmedBy) {}
