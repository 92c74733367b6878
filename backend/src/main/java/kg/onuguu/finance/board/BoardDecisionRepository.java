package kg.onuguu.finance.board;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import kg.onuguu.school.School;
import kg.onuguu.shared.database.InList;

/** Decisions of the bodies. */
@ApplicationScoped
class BoardDecisionRepository implements BoardRepository<BoardDecision> {
  record Counted(UUID meetingId, long number) {}

  @Override
  public String order() {
    return "decidedOn desc, id desc";
  }

  @Override
  public void narrow(BoardFilter filter, StringBuilder where, Map<String, Object> parameters) {
    BoardRepository.body(filter, where, parameters);
    BoardRepository.year("decidedOn", filter, where, parameters);
    for (int i = 0; i < filter.patterns().size(); i++) {
      where.append(" and searchText like :word").append(i);
      parameters.put("word" + i, filter.patterns().get(i));
    }
  }

  /** Those of the ids that are decisions of the school, in one query. */
  List<BoardDecision> among(School school, Collection<UUID> ids) {
    if (ids.isEmpty()) {
      return List.of();
    }
    InList wanted = InList.of("id", "decision", ids);
    Map<String, Object> parameters = new HashMap<>(wanted.parameters());
    parameters.put("school", school.getId());
    return list("schoolId = :school and " + wanted.hql(), parameters);
  }

  /** How many decisions each of these meetings took; those without any are missing. */
  Map<UUID, Integer> ofMeetings(Collection<UUID> meetingIds) {
    InList wanted = InList.of("decision.meetingId", "meeting", meetingIds);
    TypedQuery<Counted> query =
        getEntityManager()
            .createQuery(
                "select new kg.onuguu.finance.board.BoardDecisionRepository$Counted("
                    + "decision.meetingId, count(*)) from BoardDecision decision where "
                    + wanted.hql()
                    + " group by decision.meetingId",
                Counted.class);
    wanted.parameters().forEach(query::setParameter);
    return query
        .getResultStream()
        .collect(Collectors.toMap(Counted::meetingId, counted -> (int) counted.number()));
  }
}
