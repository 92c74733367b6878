package kg.onuguu.account;

import java.util.List;
import kg.onuguu.access.Role;
import kg.onuguu.api.model.Grant;
import kg.onuguu.api.model.User;
import kg.onuguu.api.model.UserPage;
import kg.onuguu.api.model.UserSort;
import kg.onuguu.shared.text.Language;
import org.mapstruct.Mapper;
import org.mapstruct.ValueMapping;

/** Accounts, between the database and the administrator. */
@Mapper
interface UserMapper {
  User toWire(UserView view);

  RoleGrant grant(Grant grant);

  List<RoleGrant> grants(List<Grant> grants);

  Role role(kg.onuguu.api.model.Role role);

  Language language(kg.onuguu.api.model.Language language);

  @ValueMapping(source = "<NULL>", target = "NAME")
  UserAccountRepository.Order order(UserSort sort);

  default UserPage page(UserService.Listing listing) {
    return new UserPage()
        .items(listing.items().stream().map(this::toWire).toList())
        .total(listing.total())
        .page(listing.paging().page())
        .size(listing.paging().size());
  }
}
