package kg.onuguu.audit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kg.onuguu.api.model.AuditChange;
import kg.onuguu.api.model.AuditVerification;
import kg.onuguu.api.model.LocalizedText;
import kg.onuguu.shared.text.LocalizedName;
import org.mapstruct.Context;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;

@Mapper
abstract class AuditMapper {
  @Inject ObjectMapper json;

  @Mapping(target = "schoolName", source = "schoolId")
  abstract kg.onuguu.api.model.AuditEvent toModel(
      AuditEvent event, @Context Map<UUID, LocalizedName> schools);

  abstract AuditVerification toModel(AuditTrail.Verification verification);

  abstract AuditSubject toOwn(kg.onuguu.api.model.AuditSubject subject);

  abstract AuditAction toOwn(kg.onuguu.api.model.AuditAction action);

  abstract LocalizedText toModel(LocalizedName name);

  /** Null for a school that is gone: the journal outlives it. */
  LocalizedText schoolName(UUID schoolId, @Context Map<UUID, LocalizedName> schools) {
    return schoolId == null ? null : toModel(schools.get(schoolId));
  }

  List<AuditChange> changes(String changes) {
    try {
      return json.readValue(changes, new TypeReference<List<AuditChange>>() {});
    } catch (JsonProcessingException tampered) {
      return List.of();
    }
  }
}
