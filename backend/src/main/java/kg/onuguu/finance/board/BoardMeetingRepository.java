package kg.onuguu.finance.board;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kg.onuguu.school.School;
import kg.onuguu.shared.database.InList;

/** Meetings of the bodies. */
@ApplicationScoped
class BoardMeetingRepository implements BoardRepository<BoardMeeting> {
  @Override
  public String order() {
    return "heldOn desc, id desc";
  }

  @Override
  public void narrow(BoardFilter filter, StringBuilder where, Map<String, Object> parameters) {
    BoardRepository.body(filter, where, parameters);
    BoardRepository.year("heldOn", filter, where, parameters);
  }

  /** Those of the ids that are meetings of the school, in one query. */
  List<BoardMeeting> among(School school, Collection<UUID> ids) {
    if (ids.isEmpty()) {
      return List.of();
    }
    InList wanted = InList.of("id", "meeting", ids);
    Map<String, Object> parameters = new HashMap<>(wanted.parameters());
    parameters.put("school", school.getId());
    return list("schoolId = :school and " + wanted.hql(), parameters);
  }
}
