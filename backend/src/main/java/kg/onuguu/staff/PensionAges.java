package kg.onuguu.staff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import kg.onuguu.api.model.PensionAgeEntry;
import kg.onuguu.school.School;

/** Who has reached the pension age (пенсия курагы), or soon will. */
@ApplicationScoped
class PensionAges {
  private final EntityManager database;
  private final StaffNorms norms;

  PensionAges(EntityManager database, StaffNorms norms) {
    this.database = database;
    this.norms = norms;
  }

  /** Employed people, the oldest first. */
  List<PensionAgeEntry> of(School school, LocalDate today) {
    LocalDate soon = norms.pensionSoon(today);
    return database
        .createQuery(
            "select person from StaffPerson person where person.schoolId = :school and "
                + StaffRepository.EMPLOYED
                + " and person.birthDate <="
                + " case when person.sex = :female then :femaleBorn else :maleBorn end"
                + " order by person.birthDate, person.id",
            StaffPerson.class)
        .setParameter("school", school.getId())
        .setParameter("day", today)
        .setParameter("female", Sex.FEMALE)
        .setParameter("femaleBorn", norms.bornForPension(Sex.FEMALE, soon))
        .setParameter("maleBorn", norms.bornForPension(Sex.MALE, soon))
        .getResultList()
        .stream()
        .map(person -> entry(person, today))
        .toList();
  }

  /** Employed people of whom it cannot be said. */
  long unknown(School school, LocalDate today) {
    return database
        .createQuery(
            "select count(*) from StaffPerson person where person.schoolId = :school and "
                + StaffRepository.EMPLOYED
                + " and person.birthDate is null",
            Long.class)
        .setParameter("school", school.getId())
        .setParameter("day", today)
        .getSingleResult();
  }

  private PensionAgeEntry entry(StaffPerson person, LocalDate today) {
    LocalDate from = person.getBirthDate().plusYears(norms.pensionAge(person.getSex()));
    return new PensionAgeEntry()
        .personId(person.getId())
        .fullName(person.getFullName())
        .sex(kg.onuguu.api.model.Sex.valueOf(person.getSex().name()))
        .position(person.getPosition())
        .birthDate(person.getBirthDate())
        .age(Period.between(person.getBirthDate(), today).getYears())
        .pensionAgeFrom(from)
        .reached(!from.isAfter(today));
  }
}
