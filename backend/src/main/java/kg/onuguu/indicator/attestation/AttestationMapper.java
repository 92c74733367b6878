package kg.onuguu.indicator.attestation;

import kg.onuguu.api.model.AttestationGrade;
import kg.onuguu.api.model.AttestationGradeUpdate;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;

/** The final attestation at the edge. */
@Mapper
interface AttestationMapper {

  FinalMarks toOwn(AttestationGradeUpdate grade);

  @Mapping(target = "marksSum", expression = "java(marks.marksSum())")
  @Mapping(target = "qualityPct", expression = "java(marks.qualityPct())")
  @Mapping(target = "passRatePct", expression = "java(marks.passRatePct())")
  AttestationGrade toApi(Integer grade, FinalMarks marks);
}
