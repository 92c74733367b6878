package kg.onuguu.evaluation.annex;

import kg.onuguu.api.model.EvidenceFile;
import kg.onuguu.api.model.SelfEvaluationAnnex;
import kg.onuguu.evidence.EvidenceInfo;
import kg.onuguu.file.FileInfo;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;

/** What is known of evidence, as an annex shows it. */
@Mapper
interface AnnexMapper {
  @Mapping(target = "id", ignore = true)
  @Mapping(target = "version", ignore = true)
  @Mapping(target = "number", ignore = true)
  @Mapping(target = "criterionCodes", ignore = true)
  @Mapping(target = "outdated", ignore = true)
  @Mapping(target = "expired", ignore = true)
  @Mapping(target = "evidenceId", source = "id")
  SelfEvaluationAnnex toApi(EvidenceInfo evidence);

  EvidenceFile toApi(FileInfo file);
}
