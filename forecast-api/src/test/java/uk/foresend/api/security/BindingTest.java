package uk.foresend.api.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an address to listen at means, and how it is written. */
class BindingTest {

  @ParameterizedTest
  @CsvSource({
    "127.0.0.1, 127.0.0.1, true",
    "127.0.0.2, 127.0.0.2, true",
    "localhost, localhost, true",
    "::1, [::1], true",
    "[::1], [::1], true",
    "0:0:0:0:0:0:0:1, [0:0:0:0:0:0:0:1], true",
    "0.0.0.0, 0.0.0.0, false",
    "::, [::], false"
  })
  @DisplayName("An address is written so that it answers, and known to be this machine's alone")
  void isWritten(String address, String inUrl, boolean onlyThisMachine) {
    assertThat(Binding.inUrl(address)).isEqualTo(inUrl);
    assertThat(Binding.isOnlyThisMachine(address)).isEqualTo(onlyThisMachine);
    assertThat(Binding.wrong(address)).isEmpty();
  }

  @Test
  @DisplayName("An empty address, which would be every one, is none")
  void empty() {
    assertThat(Binding.wrong("")).isPresent();
    assertThat(Binding.wrong("localhost:80").orElseThrow()).contains("the port goes to --port");
  }

  @Test
  @DisplayName("The address that is listened at is a name of this server")
  void itsOwnName() {
    KnownHosts hosts = new KnownHosts("127.0.0.2", java.util.List.of());
    assertThat(hosts.knows("127.0.0.2:8080")).isTrue();
    assertThat(hosts.knows("example.org")).isFalse();
  }
}
