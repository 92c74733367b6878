package kg.onuguu.publiccard;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.core.EntityTag;
import java.util.UUID;
import kg.onuguu.api.PublicCardApi;
import kg.onuguu.api.model.PublicSchoolCard;
import kg.onuguu.shared.web.CachedAnswer;
import org.jboss.resteasy.reactive.RestResponse;

/** The public card of a school over HTTP, for everybody. */
class PublicCardResource implements PublicCardApi {
  private final PublicCards cards;
  private final ObjectMapper json;

  PublicCardResource(PublicCards cards, ObjectMapper json) {
    this.cards = cards;
    this.json = json;
  }

  @Override
  @PermitAll
  public RestResponse<PublicSchoolCard> getPublicSchoolCard(UUID schoolId, String ifNoneMatch) {
    PublicSchoolCard card = cards.of(schoolId);
    EntityTag tag = new EntityTag(CachedAnswer.checksum(card, json));
    return CachedAnswer.of(card, tag, ifNoneMatch);
  }
}
