package kg.onuguu.survey.answer;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;

/** What is kept of a device: a hash that differs from survey to survey, so that none are joined. */
final class DeviceHash {
  private DeviceHash() {}

  static byte[] of(UUID surveyId, String token) {
    try {
      return MessageDigest.getInstance("SHA-256")
          .digest((surveyId + " " + token).getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
