package kg.onuguu.finance.board;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import kg.onuguu.finance.BoardBody;
import kg.onuguu.school.School;

/** People of the bodies. */
@ApplicationScoped
class BoardMemberRepository implements BoardRepository<BoardMember> {
  @Override
  public String order() {
    return "case when until is null then 0 else 1 end, until desc, name, id";
  }

  @Override
  public void narrow(BoardFilter filter, StringBuilder where, Map<String, Object> parameters) {
    BoardRepository.body(filter, where, parameters);
    if (filter.currentOn() != null) {
      where.append(
          " and (since is null or since <= :today) and (until is null or until >= :today)");
      parameters.put("today", filter.currentOn());
    }
  }

  List<BoardMember> chairs(School school, BoardBody body) {
    return list("schoolId = ?1 and body = ?2 and role = ?3", school.getId(), body, BoardRole.CHAIR);
  }
}
