package kg.onuguu.account;

import jakarta.annotation.security.PermitAll;
import kg.onuguu.api.InvitationsApi;
import kg.onuguu.api.model.InvitationAcceptance;
import kg.onuguu.api.model.InvitationPreview;
import kg.onuguu.api.model.InvitationToken;
import org.jboss.resteasy.reactive.RestResponse;

/** One-time links; the secret travels in the body, never in an address that is logged. */
class InvitationsResource implements InvitationsApi {
  private final InvitationService invitations;
  private final ClientConnection client;

  InvitationsResource(InvitationService invitations, ClientConnection client) {
    this.invitations = invitations;
    this.client = client;
  }

  @Override
  @PermitAll
  public RestResponse<InvitationPreview> previewInvitation(InvitationToken token) {
    return RestResponse.ok(invitations.preview(token.getToken(), client.address()));
  }

  @Override
  @PermitAll
  public RestResponse<Void> acceptInvitation(InvitationAcceptance acceptance) {
    invitations.accept(acceptance.getToken(), acceptance.getNewPassword(), client.address());
    return RestResponse.noContent();
  }
}
