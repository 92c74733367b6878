package kg.onuguu.account;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import kg.onuguu.access.AccessScope;
import kg.onuguu.access.Role;
import kg.onuguu.school.SchoolDirectory;
import kg.onuguu.shared.problem.ProblemException;
import kg.onuguu.shared.problem.ProblemType;
import kg.onuguu.shared.problem.Violation;
import kg.onuguu.shared.time.BusinessTime;

/**
 * Which grants fit a role: a director and a deputy have one school, a commission member
 * schools with an end, a district specialist districts, an administrator none. Grants that have
 * ended stay as history.
 */
@ApplicationScoped
class GrantRules {
  static final String MESSAGES = "account";
  private static final String RULE = "R-180";

  private final SchoolDirectory schools;
  private final UserAccountRepository accounts;
  private final BusinessTime time;

  GrantRules(SchoolDirectory schools, UserAccountRepository accounts, BusinessTime time) {
    this.schools = schools;
    this.accounts = accounts;
    this.time = time;
  }

  /**
   * @param accountId the account that is changed, or null
   */
  void check(Role role, List<RoleGrant> grants, boolean active, UUID accountId) {
    List<Violation> broken = new ArrayList<>();
    for (int i = 0; i < grants.size(); i++) {
      checkOne(role, grants.get(i), "/grants/" + i, broken);
    }
    checkAll(role, grants, broken);
    refuse(broken);
    checkPlaces(role, grants, broken);
    refuse(broken);
    if (role == Role.DIRECTOR && active) {
      checkOneDirector(grants, accountId, broken);
    }
    refuse(broken);
  }

  private static void checkOne(Role role, RoleGrant grant, String at, List<Violation> broken) {
    if (role == Role.ADMINISTRATOR) {
      return;
    }
    if (role.isOfSchools() && (grant.schoolId() == null || grant.districtId() != null)) {
      broken.add(violation(at + "/schoolId", "school_expected"));
    }
    if (!role.isOfSchools() && (grant.districtId() == null || grant.schoolId() != null)) {
      broken.add(violation(at + "/districtId", "district_expected"));
    }
    if (grant.validTo() != null && grant.validTo().isBefore(grant.validFrom())) {
      broken.add(violation(at + "/validTo", "ends_before_start"));
    }
    if (role == Role.COMMISSION_MEMBER && grant.validTo() == null) {
      broken.add(violation(at + "/validTo", "end_required"));
    }
  }

  private void checkAll(Role role, List<RoleGrant> grants, List<Violation> broken) {
    long current = notEnded(grants).size();
    switch (role) {
      case ADMINISTRATOR -> {
        if (!grants.isEmpty()) {
          broken.add(violation("/grants", "no_grants_allowed"));
        }
      }
      case DIRECTOR, DEPUTY -> {
        if (current != 1) {
          broken.add(violation("/grants", "exactly_one_school"));
        }
      }
      case COMMISSION_MEMBER -> {
        if (current == 0) {
          broken.add(violation("/grants", "school_required"));
        }
      }
      case DISTRICT_SPECIALIST -> {
        if (current == 0) {
          broken.add(violation("/grants", "district_required"));
        }
      }
    }
    for (int i = 0; i < grants.size(); i++) {
      RoleGrant grant = grants.get(i);
      if (grants.subList(0, i).stream().anyMatch(grant::overlaps)) {
        broken.add(violation("/grants/" + i, "duplicate_grant"));
      }
    }
  }

  private void checkPlaces(Role role, List<RoleGrant> grants, List<Violation> broken) {
    Set<UUID> known =
        role.isOfSchools()
            ? schools.infosById(places(grants, true), new AccessScope.Nationwide()).keySet()
            : schools.districtsAmong(places(grants, false));
    for (int i = 0; i < grants.size(); i++) {
      RoleGrant grant = grants.get(i);
      if (role.isOfSchools() && !known.contains(grant.schoolId())) {
        broken.add(violation("/grants/" + i + "/schoolId", "unknown_school"));
      } else if (!role.isOfSchools() && !known.contains(grant.districtId())) {
        broken.add(violation("/grants/" + i + "/districtId", "unknown_district"));
      }
    }
  }

  /** The lock of the school's row makes two appointments at the same time wait for each other. */
  private void checkOneDirector(List<RoleGrant> grants, UUID accountId, List<Violation> broken) {
    for (int i = 0; i < grants.size(); i++) {
      RoleGrant grant = grants.get(i);
      if (isNotEnded(grant)) {
        schools.lock(grant.schoolId());
        boolean taken =
            accounts.directorsOf(grant.schoolId()).stream()
                .filter(other -> !other.getId().equals(accountId))
                .flatMap(other -> notEnded(other.getGrants()).stream())
                .anyMatch(grant::overlaps);
        if (taken) {
          broken.add(violation("/grants/" + i + "/schoolId", "director_exists"));
        }
      }
    }
  }

  private static Set<UUID> places(List<RoleGrant> grants, boolean ofSchools) {
    return grants.stream()
        .map(grant -> ofSchools ? grant.schoolId() : grant.districtId())
        .filter(Objects::nonNull)
        .collect(Collectors.toSet());
  }

  private List<RoleGrant> notEnded(List<RoleGrant> grants) {
    return grants.stream().filter(this::isNotEnded).toList();
  }

  private boolean isNotEnded(RoleGrant grant) {
    LocalDate today = time.today();
    return grant.validTo() == null || !grant.validTo().isBefore(today);
  }

  private static Violation violation(String pointer, String code) {
    return Violation.at(pointer, code).rule(RULE).from(MESSAGES);
  }

  private static void refuse(List<Violation> broken) {
    if (!broken.isEmpty()) {
      throw new ProblemException(ProblemType.RULE_BROKEN, broken).rule(RULE);
    }
  }
}
