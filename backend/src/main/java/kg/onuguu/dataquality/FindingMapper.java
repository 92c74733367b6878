package kg.onuguu.dataquality;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import kg.onuguu.api.model.DataQualityFinding;
import kg.onuguu.api.model.DataQualityRemark;
import kg.onuguu.api.model.DataQualitySeverity;
import kg.onuguu.api.model.DataQualityStatus;
import kg.onuguu.api.model.DataRegister;
import kg.onuguu.api.model.LocalizedText;
import kg.onuguu.api.model.OpenFindingCounts;
import kg.onuguu.api.model.SchoolFindingCounts;
import kg.onuguu.shared.text.LocalizedName;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;

/** Findings at the edge. */
@Mapper
interface FindingMapper {

  @Mapping(target = "key", source = "finding.itemKey")
  @Mapping(target = "explanation", expression = "java(explanation(finding))")
  @Mapping(target = "question", expression = "java(question(finding))")
  DataQualityFinding toApi(Finding finding, String rule, String title, String message);

  Register toOwn(DataRegister register);

  DataRegister toApi(Register register);

  FindingStatus toOwn(DataQualityStatus status);

  Severity toOwn(DataQualitySeverity severity);

  LocalizedText toApi(LocalizedName name);

  SchoolFindingCounts toApi(FindingNumbers.OfSchool school);

  OpenFindingCounts toApi(FindingNumbers.Numbers numbers);

  default Map<String, String> figures(List<Figure> figures) {
    return figures.stream()
        .collect(Collectors.toMap(Figure::name, figure -> String.join(",", figure.values())));
  }

  default DataQualityRemark explanation(Finding finding) {
    return finding.getExplanation() == null
        ? null
        : new DataQualityRemark()
            .text(finding.getExplanation())
            .author(finding.getExplainedByName())
            .at(finding.getExplainedAt());
  }

  default DataQualityRemark question(Finding finding) {
    return finding.getQuestion() == null
        ? null
        : new DataQualityRemark()
            .text(finding.getQuestion())
            .author(finding.getAskedByName())
            .at(finding.getAskedAt());
  }
}
