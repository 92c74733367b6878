package kg.onuguu.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kg.onuguu.access.CurrentUser;
import kg.onuguu.api.model.Me;
import kg.onuguu.api.model.MeUpdate;
import kg.onuguu.school.SchoolDirectory;
import kg.onuguu.school.SchoolInfo;
import kg.onuguu.school.UnitInfo;
import kg.onuguu.shared.problem.ProblemException;
import kg.onuguu.shared.text.Language;
import kg.onuguu.shared.time.BusinessTime;
import kg.onuguu.shared.web.Precondition;

/** The own account. */
@ApplicationScoped
class MeService {
  private final UserAccountRepository accounts;
  private final SchoolDirectory schools;
  private final CurrentUser user;
  private final AccountAudit audit;
  private final BusinessTime time;
  private final AccountMapper mapper;

  MeService(
      UserAccountRepository accounts,
      SchoolDirectory schools,
      CurrentUser user,
      AccountAudit audit,
      BusinessTime time,
      AccountMapper mapper) {
    this.accounts = accounts;
    this.schools = schools;
    this.user = user;
    this.audit = audit;
    this.time = time;
    this.mapper = mapper;
  }

  @Transactional
  Me get() {
    return view(own());
  }

  @Transactional
  Me update(MeUpdate wanted, String ifMatch) {
    UserAccount account = own();
    Precondition.requireMatch(ifMatch, account.getVersion());
    String name = account.getFullName();
    Language language = account.getLanguage();
    account.changeProfile(wanted.getFullName(), Language.valueOf(wanted.getLanguage().name()));
    accounts.flush();
    audit.profileChanged(account, name, language);
    return view(account);
  }

  /** Also for the answer to a sign-in, when the caller has no token yet. */
  @Transactional
  Me view(UUID accountId) {
    return view(accounts.findById(accountId));
  }

  private Me view(UserAccount account) {
    LocalDate today = time.today();
    List<SchoolInfo> own = schools.infos(account.schoolsOn(today), account.scopeOn(today));
    List<UnitInfo> districts = schools.units(account.districtsOn(today));
    return mapper.me(account, own, districts);
  }

  private UserAccount own() {
    return accounts.findByIdOptional(user.require().id()).orElseThrow(ProblemException::notFound);
  }
}
