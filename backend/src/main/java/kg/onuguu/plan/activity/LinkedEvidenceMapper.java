package kg.onuguu.plan.activity;

import kg.onuguu.api.model.ActivityEvidence;
import kg.onuguu.api.model.EvidenceFile;
import kg.onuguu.evidence.EvidenceInfo;
import kg.onuguu.file.FileInfo;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;

/** What is known of evidence, as an activity shows it. */
@Mapper
interface LinkedEvidenceMapper {
  @Mapping(target = "file", source = "file")
  ActivityEvidence toApi(EvidenceInfo evidence);

  EvidenceFile toApi(FileInfo file);
}
