package kg.onuguu.file;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Signs requests by AWS Signature Version 4, the whole body included. */
final class S3Signature {
  private static final String ALGORITHM = "AWS4-HMAC-SHA256";
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);
  private static final int DATE_LENGTH = 8;

  private final String region;
  private final String accessKey;
  private final String secretKey;

  S3Signature(String region, String accessKey, String secretKey) {
    this.region = region;
    this.accessKey = accessKey;
    this.secretKey = secretKey;
  }

  /**
   * The headers that make a request genuine, Host apart, which the client sends by itself.
   *
   * @param target with path and query already encoded, the parameters in their order
   * @param bodyHash SHA-256 of the body, hexadecimal
   */
  Map<String, String> headers(String method, URI target, String bodyHash, Instant now) {
    String time = TIME.format(now);
    SortedMap<String, String> signed = new TreeMap<>();
    signed.put("host", host(target));
    signed.put("x-amz-content-sha256", bodyHash);
    signed.put("x-amz-date", time);
    String names = String.join(";", signed.keySet());
    String request =
        String.join(
            "\n",
            method,
            target.getRawPath(),
            target.getRawQuery() == null ? "" : target.getRawQuery(),
            signed.entrySet().stream()
                .map(header -> header.getKey() + ":" + header.getValue() + "\n")
                .collect(Collectors.joining()),
            names,
            bodyHash);
    String scope = time.substring(0, DATE_LENGTH) + "/" + region + "/s3/aws4_request";
    String toSign =
        String.join("\n", ALGORITHM, time, scope, sha256(request.getBytes(StandardCharsets.UTF_8)));
    String signature = HexFormat.of().formatHex(hmac(key(time), toSign));
    return Map.of(
        "x-amz-content-sha256",
        bodyHash,
        "x-amz-date",
        time,
        "Authorization",
        "%s Credential=%s/%s, SignedHeaders=%s, Signature=%s"
            .formatted(ALGORITHM, accessKey, scope, names, signature));
  }

  private byte[] key(String time) {
    byte[] secret = ("AWS4" + secretKey).getBytes(StandardCharsets.UTF_8);
    byte[] day = hmac(secret, time.substring(0, DATE_LENGTH));
    return hmac(hmac(hmac(day, region), "s3"), "aws4_request");
  }

  private static String host(URI target) {
    boolean usual =
        target.getPort() < 0 || target.getPort() == ("https".equals(target.getScheme()) ? 443 : 80);
    return usual ? target.getHost() : target.getHost() + ":" + target.getPort();
  }

  static String sha256(byte[] content) {
    return HexFormat.of().formatHex(Sha256.digest().digest(content));
  }

  private static byte[] hmac(byte[] key, String text) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(key, "HmacSHA256"));
      return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
