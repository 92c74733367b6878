package kg.onuguu.demo;

import io.quarkus.arc.All;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import kg.onuguu.access.Role;
import kg.onuguu.account.AccountSeeding;
import kg.onuguu.school.SchoolSeeding;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * Fills an empty database for a demonstration: invented people, schools and plans, one
 * account of each role. Never outside the demo profile; never a second time.
 */
@ApplicationScoped
class DemoData {
  static final String PASSWORD = "Ала-Тоо-2026";

  private static final Logger LOG = Logger.getLogger(DemoData.class);
  private static final List<String> OTHER_DIRECTORS =
      List.of(
          "Жаныбек Асаналиев",
          "Гүлнара Абдыкеримова",
          "Таалайбек Эшимов",
          "Асель Мурзакулова",
          "Болот Ибраимов");

  /** Schools of the district that have names and people. */
  private static final int NAMED_SCHOOLS = 9;

  private static final int FIRST_OF_CROWD = 21;
  private static final LocalDate SINCE = LocalDate.of(2019, 8, 15);

  private final boolean wanted;
  private final int districtSchools;
  private final DemoPlaces places;
  private final DemoCrowd crowd;
  private final SchoolSeeding schools;
  private final AccountSeeding accounts;
  private final List<DemoContent> contents;
  private final List<DemoCrowdContent> crowdContents;

  DemoData(
      @ConfigProperty(name = "onuguu.demo-data", defaultValue = "false") boolean wanted,
      @ConfigProperty(name = "onuguu.demo-district-schools", defaultValue = "45")
          int districtSchools,
      DemoPlaces places,
      DemoCrowd crowd,
      SchoolSeeding schools,
      AccountSeeding accounts,
      @All List<DemoContent> contents,
      @All List<DemoCrowdContent> crowdContents) {
    this.wanted = wanted;
    this.districtSchools = districtSchools;
    this.places = places;
    this.crowd = crowd;
    this.schools = schools;
    this.accounts = accounts;
    this.crowdContents = crowdContents;
    this.contents = contents.stream().sorted(Comparator.comparingInt(DemoContent::order)).toList();
  }

  void fill(@Observes StartupEvent start) {
    if (wanted && QuarkusTransaction.requiringNew().call(this::isEmpty)) {
      String hash = accounts.hash(PASSWORD);
      QuarkusTransaction.requiringNew().timeout(120).run(() -> make(hash));
      crowd.fill();
      crowdContents.forEach(DemoCrowdContent::fill);
      LOG.info("The database was empty: demonstration data are in");
    }
  }

  private boolean isEmpty() {
    return accounts.isEmpty() && schools.isEmpty();
  }

  private void make(String hash) {
    DemoPlaces.Made made = places.make();
    crowd.neighbours(made.district(), FIRST_OF_CROWD, districtSchools - NAMED_SCHOOLS);
    UUID firstNeighbour = made.otherSchools().get(0);
    DemoWorld world =
        new DemoWorld(
            made.district(),
            made.otherDistrict(),
            made.school(),
            made.otherSchools(),
            otherDirectors(made.otherSchools()),
            made.foreignSchools(),
            account("director", "Айгүл Сыдыкова", Role.DIRECTOR, Set.of(made.school()), hash),
            account("deputy", "Нурлан Асанбеков", Role.DEPUTY, Set.of(made.school()), hash),
            account(
                "commission",
                "Бүбүкан Төлөева",
                Role.COMMISSION_MEMBER,
                List.of(made.school(), firstNeighbour),
                hash),
            account(
                "district",
                "Эркин Мамытов",
                Role.DISTRICT_SPECIALIST,
                Set.of(made.district()),
                hash),
            account("admin", "Жаңыл Осмонова", Role.ADMINISTRATOR, Set.of(), hash),
            account(
                "director2",
                "Талант Бейшеев",
                Role.DIRECTOR,
                Set.of(made.foreignSchools().get(0)),
                hash));
    contents.forEach(content -> content.create(world));
  }

  /** They were invited and have not come yet. */
  private List<UUID> otherDirectors(List<UUID> schools) {
    return IntStream.range(0, OTHER_DIRECTORS.size())
        .mapToObj(
            i ->
                account(
                    "director" + (i + 3),
                    OTHER_DIRECTORS.get(i),
                    Role.DIRECTOR,
                    Set.of(schools.get(i)),
                    null))
        .toList();
  }

  private UUID account(
      String login, String fullName, Role role, Collection<UUID> places, String hash) {
    return accounts.account(login, fullName, role, places, SINCE, hash);
  }
}
