package kg.onuguu.staff.union;

import java.util.List;
import java.util.UUID;
import kg.onuguu.api.model.MethodicalUnionUpdate;
import kg.onuguu.api.model.PersonRef;
import kg.onuguu.staff.StaffPerson;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;

/** Methodical unions at the edge. */
@Mapper
interface UnionMapper {
  /**
   * @param people employed members of any union of the school, by name
   */
  default kg.onuguu.api.model.MethodicalUnion toModel(
      MethodicalUnion union, List<StaffPerson> people) {
    List<StaffPerson> own =
        people.stream()
            .filter(person -> union.getId().equals(person.getMethodicalUnionId()))
            .toList();
    return toModel(union, head(union.getHeadId(), own), refs(own));
  }

  @Mapping(target = "id", source = "union.id")
  kg.onuguu.api.model.MethodicalUnion toModel(
      MethodicalUnion union, PersonRef head, List<PersonRef> members);

  List<PersonRef> refs(List<StaffPerson> people);

  PersonRef ref(StaffPerson person);

  UnionContent toContent(MethodicalUnionUpdate update);

  private PersonRef head(UUID headId, List<StaffPerson> members) {
    return members.stream()
        .filter(member -> member.getId().equals(headId))
        .map(this::ref)
        .findFirst()
        .orElse(null);
  }
}
