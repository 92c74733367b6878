package kg.onuguu.approval.comment;

import kg.onuguu.api.model.Comment;
import org.mapstruct.Mapper;

/** Comments at the edge. */
@Mapper
interface CommentMapper {

  Comment toApi(PlanComment comment);

  CommentSection toEntity(kg.onuguu.api.model.PlanSection section);
}
