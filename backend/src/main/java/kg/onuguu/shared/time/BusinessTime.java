package kg.onuguu.shared.time;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/** The clock of the platform: instants in UTC, days as they are counted in Bishkek. */
@ApplicationScoped
public class BusinessTime {
  public static final ZoneId ZONE = ZoneId.of("Asia/Bishkek");

  private final Clock clock = Clock.system(ZONE);

  /**
   * Cut to microseconds, as the database keeps it, so that what was written equals what is read.
   */
  public Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }

  public LocalDate today() {
    return LocalDate.now(clock);
  }
}
