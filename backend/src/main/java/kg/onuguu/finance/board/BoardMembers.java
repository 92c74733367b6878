package kg.onuguu.finance.board;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import kg.onuguu.school.School;

/** People of the bodies. */
@Singleton
class BoardMembers
    extends BoardRegister<BoardMember, BoardMember.Content, kg.onuguu.api.model.BoardMember> {
  private final BoardMemberRepository members;
  private final BoardMapper mapper;

  BoardMembers(BoardDesk desk, BoardMemberRepository members, BoardMapper mapper) {
    super(desk, members);
    this.members = members;
    this.mapper = mapper;
  }

  @Override
  protected BoardMember make(UUID schoolId, BoardMember.Content content) {
    return new BoardMember(schoolId, content);
  }

  @Override
  protected Set<UUID> evidenceOf(BoardMember.Content content) {
    return Set.of();
  }

  /** Two who write at once would make two chairs: the school is locked for it. */
  @Override
  protected void check(
      School school, BoardMember.Content content, BoardMember present, BoardRefusals refusals) {
    LocalDate since = content.since();
    LocalDate until = content.until();
    refusals.addIf(
        since != null && until != null && until.isBefore(since),
        BoardRefusals.at("/until", "before_since", null));
    if (!content.isChair()) {
      return;
    }
    desk.lock(school);
    refusals.addIf(
        members.chairs(school, content.body()).stream()
            .filter(other -> present == null || !other.getId().equals(present.getId()))
            .anyMatch(other -> other.content().overlaps(content)),
        BoardRefusals.at("/role", "second_chair", null));
  }

  @Override
  protected Record state(School school, BoardMember.Content content) {
    return content;
  }

  @Override
  protected List<kg.onuguu.api.model.BoardMember> views(School school, List<BoardMember> found) {
    LocalDate today = desk.today();
    return found.stream().map(one -> mapper.toApi(one, one.isCurrent(today))).toList();
  }
}
