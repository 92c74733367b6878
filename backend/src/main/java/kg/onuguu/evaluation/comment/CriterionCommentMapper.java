package kg.onuguu.evaluation.comment;

import kg.onuguu.api.model.Colleague;
import kg.onuguu.api.model.SelfEvaluationComment;
import kg.onuguu.school.ColleagueLookup;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;

/** Comments at criteria, and the people of the school, at the edge. */
@Mapper
public interface CriterionCommentMapper {
  SelfEvaluationComment toApi(CriterionComment comment);

  @Mapping(target = "id", source = "accountId")
  Colleague toApi(Mention mention);

  Colleague toApi(ColleagueLookup.Colleague colleague);
}
