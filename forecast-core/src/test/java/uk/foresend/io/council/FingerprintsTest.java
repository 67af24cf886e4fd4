package uk.foresend.io.council;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;

class FingerprintsTest {

  @Test
  void theHashIsTheOneOfTheStandard() throws GeneralSecurityException {
    byte[] key = Returns.key();
    Fingerprints prints = new Fingerprints(() -> key);
    Mac mac = Mac.getInstance("HmacSHA256");
    mac.init(new SecretKeySpec(key, "HmacSHA256"));
    for (String message : new String[] {"", "a", "A123456789012", "long ".repeat(100)}) {
      byte[] bytes = message.getBytes(StandardCharsets.UTF_8);
      assertThat(prints.hmac(bytes)).isEqualTo(mac.doFinal(bytes));
    }
  }

  @Test
  void theSameWordsAreTheSameInOneRunAndOthersInTheNext() {
    Fingerprints run = new Fingerprints(Returns::key);
    assertThat(run.of("upn", "A1")).isEqualTo(run.of("upn", "A1"));
    assertThat(run.of("upn", "A1")).isNotEqualTo(new Fingerprints(Returns::key).of("upn", "A1"));
    assertThat(run.of("name", "ab", "c")).isNotEqualTo(run.of("name", "a", "bc"));
  }
}
