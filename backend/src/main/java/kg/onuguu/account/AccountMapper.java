package kg.onuguu.account;

import java.util.List;
import kg.onuguu.api.model.Me;
import kg.onuguu.api.model.SchoolRef;
import kg.onuguu.api.model.Session;
import kg.onuguu.api.model.UnitRef;
import kg.onuguu.school.SchoolInfo;
import kg.onuguu.school.UnitInfo;
import org.mapstruct.Mapper;

/** The own account, from the database to the wire. */
@Mapper
interface AccountMapper {
  Me me(UserAccount account, List<SchoolInfo> schools, List<UnitInfo> districts);

  SchoolRef school(SchoolInfo school);

  UnitRef unit(UnitInfo unit);

  default Session session(SignedIn signedIn, Me me) {
    return new Session()
        .accessToken(signedIn.accessToken())
        .expiresIn((int) AccessTokens.LIFE.toSeconds())
        .user(me);
  }
}
