package kg.onuguu.school.profile;

import kg.onuguu.api.model.ProfileConfirmation;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;

/** What all profiles share, at the edge. */
@Mapper
public interface ConfirmationMapper {
  @Mapping(target = "asOf", source = "confirmedAsOf")
  ProfileConfirmation toApi(Confirmation confirmation);

  kg.onuguu.api.model.ProfileStatus toApi(ProfileStatus status);
}
