package kg.onuguu.plan.foundation;

import kg.onuguu.api.model.InputBlock;
import kg.onuguu.api.model.LegalActCitation;
import kg.onuguu.api.model.ParticipatingBody;
import kg.onuguu.api.model.PlanFoundationsUpdate;
import kg.onuguu.api.model.RetrospectiveBlock;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;

/** Foundations at the edge. */
@Mapper
public interface PlanFoundationsMapper {

  default kg.onuguu.api.model.PlanFoundations toApi(PlanFoundations foundations) {
    return toApi(foundations.content(), (int) foundations.getVersion());
  }

  kg.onuguu.api.model.PlanFoundations toApi(PlanFoundations.Content content, Integer version);

  PlanFoundations.Content toContent(PlanFoundationsUpdate update);

  @Mapping(target = "block", source = "code")
  RetrospectiveBlock toBlock(CodedText text);

  @Mapping(target = "input", source = "code")
  InputBlock toInput(CodedText text);

  @Mapping(target = "code", source = "block")
  CodedText toEntity(RetrospectiveBlock block);

  @Mapping(target = "code", source = "input")
  CodedText toEntity(InputBlock input);

  kg.onuguu.api.model.PrincipleCheck toApi(PrincipleCheck check);

  ParticipatingBody toApi(BodyParticipation body);

  LegalActCitation toApi(ActCitation act);
}
