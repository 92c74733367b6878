package kg.onuguu.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import kg.onuguu.access.Role;
import kg.onuguu.school.ColleagueLookup;
import kg.onuguu.shared.time.BusinessTime;

/** Director and deputies of a school, as the accounts know them. */
@ApplicationScoped
class ColleagueDirectory implements ColleagueLookup {
  private final EntityManager database;
  private final BusinessTime time;

  ColleagueDirectory(EntityManager database, BusinessTime time) {
    this.database = database;
    this.time = time;
  }

  @Override
  public List<Colleague> of(UUID schoolId) {
    return database
        .createQuery(
            "select distinct new kg.onuguu.school.ColleagueLookup$Colleague(account.id,"
                + " account.fullName, account.role) from UserAccount account"
                + " join account.grants place where account.role in (:director, :deputy)"
                + " and account.active = true and place.schoolId = :school"
                + " and place.validFrom <= :today"
                + " and (place.validTo is null or place.validTo >= :today)"
                + " order by account.fullName, account.id",
            Colleague.class)
        .setParameter("director", Role.DIRECTOR)
        .setParameter("deputy", Role.DEPUTY)
        .setParameter("school", schoolId)
        .setParameter("today", time.today())
        .getResultList();
  }
}
