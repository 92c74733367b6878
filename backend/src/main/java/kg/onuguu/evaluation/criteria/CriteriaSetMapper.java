package kg.onuguu.evaluation.criteria;

import java.util.List;
import kg.onuguu.api.model.CriteriaMappingUpdate;
import kg.onuguu.api.model.CriteriaSetCreate;
import kg.onuguu.api.model.CriteriaSetSection;
import kg.onuguu.api.model.CriteriaSetSummary;
import kg.onuguu.api.model.CriteriaSetVersion;
import kg.onuguu.api.model.CriterionDefinition;
import kg.onuguu.api.model.CriterionText;
import kg.onuguu.api.model.ReferenceLabel;
import org.mapstruct.Mapper;

/** Sets of criteria at the edge. */
@Mapper
public interface CriteriaSetMapper {
  CriteriaSet.Content toContent(CriteriaSetCreate create);

  SetSection toContent(CriteriaSetSection section);

  SetCriterion toContent(CriterionDefinition criterion);

  CriterionText toApi(CriteriaText text);

  CriteriaSetSection toApi(SetSection section);

  CriterionDefinition toApi(SetCriterion criterion);

  default CriteriaSetVersion toApi(CriteriaSet set, boolean newest) {
    return new CriteriaSetVersion()
        .code(set.getCode())
        .version(set.getNumber())
        .title(toApi(set.getTitle()))
        .sections(set.getSections().stream().map(this::toApi).toList())
        .newest(newest)
        .createdAt(set.getCreatedAt());
  }

  default CriteriaSetSummary toSummary(CriteriaSet set, boolean newest) {
    CriteriaText title = set.getTitle();
    return new CriteriaSetSummary()
        .code(set.getCode())
        .version(set.getNumber())
        .title(new ReferenceLabel().ky(title.ky()).ru(title.ru()).en(title.en()))
        .sections(set.getSections().size())
        .criteria(set.criteria().size())
        .newest(newest)
        .createdAt(set.getCreatedAt());
  }

  default kg.onuguu.api.model.CriteriaMapping toApi(CriteriaMappings.Seen seen) {
    return new kg.onuguu.api.model.CriteriaMapping()
        .version((int) seen.version())
        .criteriaCode(seen.from().getCode())
        .criteriaVersion(seen.from().getNumber())
        .otherCode(seen.to().getCode())
        .otherVersion(seen.to().getNumber())
        .pairs(seen.pairs().stream().map(this::toApi).toList());
  }

  kg.onuguu.api.model.CriterionPair toApi(CriterionPair pair);

  CriterionPair toContent(kg.onuguu.api.model.CriterionPair pair);

  default List<CriterionPair> toPairs(CriteriaMappingUpdate update) {
    return update.getPairs().stream().map(this::toContent).toList();
  }
}
