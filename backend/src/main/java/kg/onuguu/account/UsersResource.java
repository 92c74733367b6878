package kg.onuguu.account;

import jakarta.annotation.security.RolesAllowed;
import java.net.URI;
import java.util.UUID;
import kg.onuguu.access.RoleNames;
import kg.onuguu.api.UsersApi;
import kg.onuguu.api.model.Invitation;
import kg.onuguu.api.model.InvitationPurpose;
import kg.onuguu.api.model.Role;
import kg.onuguu.api.model.User;
import kg.onuguu.api.model.UserCreate;
import kg.onuguu.api.model.UserPage;
import kg.onuguu.api.model.UserSort;
import kg.onuguu.api.model.UserUpdate;
import kg.onuguu.shared.text.SearchText;
import kg.onuguu.shared.web.Idempotency;
import kg.onuguu.shared.web.Paging;
import kg.onuguu.shared.web.Precondition;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** Accounts, kept by administrators. */
@RolesAllowed(RoleNames.ADMINISTRATOR)
class UsersResource implements UsersApi {
  private final UserService users;
  private final UserMapper mapper;
  private final Idempotency idempotency;
  private final ClientConnection client;

  UsersResource(
      UserService users, UserMapper mapper, Idempotency idempotency, ClientConnection client) {
    this.users = users;
    this.mapper = mapper;
    this.idempotency = idempotency;
    this.client = client;
  }

  @Override
  public RestResponse<UserPage> listUsers(
      String q, Role role, Boolean active, UserSort sort, Integer page, Integer size) {
    UserAccountRepository.Filter filter =
        new UserAccountRepository.Filter(
            SearchText.patterns(q), mapper.role(role), active, mapper.order(sort));
    return RestResponse.ok(mapper.page(users.list(filter, Paging.of(page, size))));
  }

  @Override
  public RestResponse<User> getUser(UUID userId) {
    return tagged(users.get(userId));
  }

  @Override
  public RestResponse<User> createUser(UserCreate wanted, String idempotencyKey) {
    return idempotency.once(idempotencyKey, wanted, () -> create(wanted));
  }

  private RestResponse<User> create(UserCreate wanted) {
    UserFacts facts =
        new UserFacts(
            wanted.getFullName(),
            mapper.role(wanted.getRole()),
            mapper.language(wanted.getLanguage()),
            true,
            mapper.grants(wanted.getGrants()));
    User user = mapper.toWire(users.create(wanted.getLogin(), facts));
    return ResponseBuilder.<User>created(URI.create("/api/v1/users/" + user.getId()))
        .entity(user)
        .tag(Precondition.tag(user.getVersion()))
        .build();
  }

  @Override
  public RestResponse<User> updateUser(UUID userId, UserUpdate wanted, String ifMatch) {
    UserFacts facts =
        new UserFacts(
            wanted.getFullName(),
            mapper.role(wanted.getRole()),
            mapper.language(wanted.getLanguage()),
            wanted.getActive(),
            mapper.grants(wanted.getGrants()));
    return tagged(users.update(userId, facts, ifMatch));
  }

  @Override
  public RestResponse<Invitation> inviteUser(UUID userId) {
    Invitations.Made made = users.invite(userId);
    Invitation invitation =
        new Invitation()
            .link(client.origin() + "/invitation#" + made.secret())
            .purpose(InvitationPurpose.valueOf(made.purpose().name()))
            .expiresAt(made.expiresAt());
    return ResponseBuilder.<Invitation>create(RestResponse.Status.CREATED, invitation).build();
  }

  private RestResponse<User> tagged(UserView view) {
    User user = mapper.toWire(view);
    return ResponseBuilder.ok(user).tag(Precondition.tag(user.getVersion())).build();
  }
}
