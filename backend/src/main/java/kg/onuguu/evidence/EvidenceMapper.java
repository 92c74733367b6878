package kg.onuguu.evidence;

import java.time.LocalDate;
import java.util.List;
import kg.onuguu.api.model.EvidenceCreation;
import kg.onuguu.api.model.EvidenceFile;
import kg.onuguu.api.model.EvidenceItem;
import kg.onuguu.api.model.EvidenceRevision;
import kg.onuguu.api.model.EvidenceSort;
import kg.onuguu.api.model.EvidenceTwin;
import kg.onuguu.api.model.EvidenceUpdate;
import kg.onuguu.file.FileInfo;
import kg.onuguu.file.PictureSize;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;

/** Evidence at the edge. */
@Mapper
interface EvidenceMapper {

  EvidenceContent toContent(EvidenceCreation creation);

  EvidenceContent toContent(EvidenceUpdate update);

  @Mapping(target = "id", source = "evidence.id")
  @Mapping(target = "file", source = "file")
  EvidenceItem toItem(
      Evidence evidence,
      EvidenceFile file,
      int uses,
      List<EvidenceWarning> warnings,
      LocalDate restorableUntil);

  @Mapping(target = "id", source = "evidence.id")
  @Mapping(target = "file", source = "file")
  @Mapping(target = "revisions", source = "revisions")
  kg.onuguu.api.model.Evidence toCard(
      Evidence evidence,
      EvidenceFile file,
      int uses,
      List<EvidenceWarning> warnings,
      List<EvidenceRevision> revisions,
      List<EvidenceTwin> duplicates,
      LocalDate restorableUntil);

  EvidenceFile toApi(FileInfo file);

  @Mapping(target = "file", source = "file")
  EvidenceRevision toApi(int number, Revision revision, FileInfo file);

  EvidenceTwin toTwin(Evidence evidence);

  kg.onuguu.api.model.EvidenceWarning toApi(EvidenceWarning warning);

  EvidenceKind toOwn(kg.onuguu.api.model.EvidenceKind kind);

  EvidenceSource toOwn(kg.onuguu.api.model.EvidenceSource source);

  EvidenceFilter.Order toOwn(EvidenceSort sort);

  PictureSize toOwn(kg.onuguu.api.model.PictureSize size);
}
