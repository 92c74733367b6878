package kg.onuguu.account;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.smallrye.jwt.build.Jwt;
import io.smallrye.jwt.build.JwtClaimsBuilder;
import io.vertx.core.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.time.Instant;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import kg.onuguu.Api;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Only an RS256 access token of this issuer, for this audience, by a known key, opens anything. */
@QuarkusTest
class AccessTokenTest {
  private String good;
  private String payload;

  @BeforeEach
  void signIn() {
    good = Api.signIn("director", Api.DEMO_PASSWORD);
    payload =
        new String(Base64.getUrlDecoder().decode(good.split("\\.")[1]), StandardCharsets.UTF_8);
  }

  private static ValidatableResponse with(String token) {
    return Api.bearer(token).get("/api/v1/me").then();
  }

  private static void refused(String token) {
    with(token).statusCode(401).body("code", equalTo("UNAUTHENTICATED"));
  }

  /** The claims of the good token, to be changed and signed anew with our own key. */
  private JwtClaimsBuilder claims() {
    return Jwt.claims(new JsonObject(payload).getMap());
  }

  @Test
  void theSameClaimsSignedAnewAreGood() {
    with(good).statusCode(200);
    with(claims().jws().sign()).statusCode(200);
  }

  /** While a key is replaced there are two, and each token says which is its own. */
  @Test
  void aTokenNamesItsKey() {
    String header =
        new String(Base64.getUrlDecoder().decode(good.split("\\.")[0]), StandardCharsets.UTF_8);
    assertEquals(
        ConfigProvider.getConfig().getValue("onuguu.jwt.key-id", String.class),
        new JsonObject(header).getString("kid"));
  }

  @Test
  void noneIsNoAlgorithm() {
    String header = encoded("{\"alg\":\"none\",\"typ\":\"JWT\"}");
    refused(header + "." + encoded(payload) + ".");
    refused(header + "." + encoded(payload) + "." + good.split("\\.")[2]);
    refused(encoded("{\"alg\":\"NoNe\"}") + "." + encoded(payload) + ".");
  }

  @Test
  void thePublicKeyIsNoSharedSecret() throws GeneralSecurityException {
    String keySet = ConfigProvider.getConfig().getValue("onuguu.jwt.public-keys", String.class);
    String kid = ConfigProvider.getConfig().getValue("onuguu.jwt.key-id", String.class);
    String content =
        encoded("{\"alg\":\"HS256\",\"kid\":\"" + kid + "\"}") + "." + encoded(payload);
    Mac mac = Mac.getInstance("HmacSHA256");
    mac.init(new SecretKeySpec(keySet.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
    byte[] signature = mac.doFinal(content.getBytes(StandardCharsets.UTF_8));
    refused(content + "." + Base64.getUrlEncoder().withoutPadding().encodeToString(signature));
  }

  @Test
  void anotherKeyOpensNothingWhateverTheHeaderSays() throws GeneralSecurityException {
    KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
    generator.initialize(2048);
    KeyPair thief = generator.generateKeyPair();
    String kid = ConfigProvider.getConfig().getValue("onuguu.jwt.key-id", String.class);
    refused(claims().jws().keyId(kid).sign(thief.getPrivate()));
    refused(claims().jws().keyId("other").sign(thief.getPrivate()));
    refused(claims().jws().keyId("../../../../dev/null").sign(thief.getPrivate()));
    refused(
        claims()
            .jws()
            .keyId(kid)
            .header("jku", "http://localhost:1/keys")
            .sign(thief.getPrivate()));
  }

  @Test
  void aKeyThatIsNotKnownByItsIdIsRefused() {
    refused(claims().jws().keyId("other").sign());
  }

  @Test
  void issuerAudienceExpiryAndTypeAreChecked() {
    refused(claims().issuer("https://elsewhere.kg").jws().sign());
    refused(claims().audience("elsewhere").jws().sign());
    refused(claims().expiresAt(Instant.now().minusSeconds(120)).jws().sign());
    refused(claims().claim("token_type", "refresh").jws().sign());
    refused(claims().remove("token_type").jws().sign());
    refused(claims().remove("sid").jws().sign());
    refused(claims().claim("sid", "0198f1c2-7a10-7c3e-9b52-3f1d2a4c5e60").jws().sign());
    refused(claims().subject("0198f1c2-7a10-7c3e-9b52-3f1d2a4c5e60").jws().sign());
  }

  @Test
  void whatWasGoodAMomentAgoExpires() throws InterruptedException {
    // The library lets the clocks of signer and reader differ by a minute.
    Instant now = Instant.now();
    Instant almostOver = now.minusSeconds(57);
    String token = claims().issuedAt(now.minusSeconds(300)).expiresAt(almostOver).jws().sign();
    with(token).statusCode(200);
    Thread.sleep(4_000);
    refused(token);
  }

  /** The role is the one of the database; a claim neither adds to it nor survives it. */
  @Test
  void aClaimedRoleOpensNothing() {
    String forged = claims().groups("ADMINISTRATOR").jws().sign();
    Api.bearer(forged).get("/api/v1/users").then().statusCode(401);
    refused(forged);
  }

  /** Even where the genuine one was seen before. */
  @Test
  void aChangedTokenIsRefused() {
    with(good).statusCode(200);
    String[] parts = good.split("\\.");
    refused(parts[0] + "." + parts[1] + "." + encoded("no signature"));
    refused(
        parts[0] + "." + encoded(payload.replace("DIRECTOR", "ADMINISTRATOR")) + "." + parts[2]);
    refused("nonsense");
    refused(good + "x");
  }

  private static String encoded(String json) {
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(json.getBytes(StandardCharsets.UTF_8));
  }
}
