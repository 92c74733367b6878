package kg.onuguu.school;

import kg.onuguu.api.model.AdminUnitPage;
import kg.onuguu.api.model.AdminUnitUpdate;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;

/** Administrative units, between the database and the wire. */
@Mapper
interface AdminUnitMapper {
  @Mapping(target = "parentId", source = "parent.id")
  @Mapping(target = "parentName", source = "parent.name")
  kg.onuguu.api.model.AdminUnit toWire(AdminUnit unit);

  AdminUnitFacts facts(AdminUnitUpdate wanted);

  AdminUnitKind kind(kg.onuguu.api.model.AdminUnitKind kind);

  default AdminUnitPage page(AdminUnitService.Listing listing) {
    return new AdminUnitPage()
        .items(listing.items().stream().map(this::toWire).toList())
        .total(listing.total())
        .page(listing.paging().page())
        .size(listing.paging().size());
  }
}
