package kg.onuguu.bootstrap;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.interfaces.RSAPrivateCrtKey;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Reads RSA keys from PEM files and writes the public ones as a JSON Web Key Set. The id of a key
 * is its thumbprint (RFC 7638), so that every replica calls the same key by the same name.
 */
final class PublicKeys {
  private static final int SHORTEST_BITS = 2048;

  private PublicKeys() {}

  static RSAPublicKey publicKey(Path file) {
    try {
      byte[] der = der(file, "PUBLIC KEY");
      RSAPublicKey key =
          (RSAPublicKey) KeyFactory.getInstance("RSA").generatePublic(new X509EncodedKeySpec(der));
      if (key.getModulus().bitLength() < SHORTEST_BITS) {
        throw new StartupRefusedException(file + " holds an RSA key of less than 2048 bits");
      }
      return key;
    } catch (IOException | GeneralSecurityException | IllegalArgumentException unreadable) {
      throw new StartupRefusedException(file + " is not an RSA public key in PEM");
    }
  }

  /** Two files that do not belong together would refuse every token that they sign. */
  static void requirePair(Path privateFile, RSAPublicKey publicKey, Path publicFile) {
    try {
      byte[] der = der(privateFile, "PRIVATE KEY");
      RSAPrivateCrtKey key =
          (RSAPrivateCrtKey)
              KeyFactory.getInstance("RSA").generatePrivate(new PKCS8EncodedKeySpec(der));
      if (!key.getModulus().equals(publicKey.getModulus())) {
        throw new StartupRefusedException(publicFile + " does not belong to " + privateFile);
      }
    } catch (IOException | GeneralSecurityException | IllegalArgumentException unreadable) {
      throw new StartupRefusedException(privateFile + " is not an RSA private key in PKCS#8 PEM");
    }
  }

  static String keySet(List<RSAPublicKey> keys) {
    return keys.stream()
        .distinct()
        .map(
            key ->
                "{\"kty\":\"RSA\",\"use\":\"sig\",\"alg\":\"RS256\",\"kid\":\"%s\",\"n\":\"%s\",\"e\":\"%s\"}"
                    .formatted(id(key), number(key.getModulus()), number(key.getPublicExponent())))
        .collect(Collectors.joining(",", "{\"keys\":[", "]}"));
  }

  static String id(RSAPublicKey key) {
    String canonical =
        "{\"e\":\"%s\",\"kty\":\"RSA\",\"n\":\"%s\"}"
            .formatted(number(key.getPublicExponent()), number(key.getModulus()));
    try {
      return base64(
          MessageDigest.getInstance("SHA-256").digest(canonical.getBytes(StandardCharsets.UTF_8)));
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static String number(BigInteger number) {
    byte[] bytes = number.toByteArray();
    int sign = bytes[0] == 0 && bytes.length > 1 ? 1 : 0;
    return base64(Arrays.copyOfRange(bytes, sign, bytes.length));
  }

  private static String base64(byte[] bytes) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  private static byte[] der(Path file, String label) throws IOException {
    String text = Files.readString(file, StandardCharsets.US_ASCII);
    String begin = "-----BEGIN " + label + "-----";
    int from = text.indexOf(begin);
    int to = text.indexOf("-----END " + label + "-----");
    if (from < 0 || to < from) {
      throw new IllegalArgumentException(label);
    }
    return Base64.getMimeDecoder().decode(text.substring(from + begin.length(), to));
  }
}
