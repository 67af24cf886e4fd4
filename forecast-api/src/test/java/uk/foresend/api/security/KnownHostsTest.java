package uk.foresend.api.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The names a server answers to. */
class KnownHostsTest {

  @Test
  void onLoopbackOnlyTheNamesOfThisMachineAndThoseListed() {
    for (String bound : List.of("127.0.0.1", "localhost", "::1", "127.0.0.2")) {
      KnownHosts hosts = new KnownHosts(bound, List.of("Foresend.Example", " "));
      assertThat(hosts.knows("localhost:8080")).isTrue();
      assertThat(hosts.knows("[::1]:8080")).isTrue();
      assertThat(hosts.knows("foresend.example:443")).isTrue();
      assertThat(hosts.knows("evil.example")).isFalse();
      assertThat(hosts.knows("")).isFalse();
      assertThat(hosts.knows(null)).isFalse();
    }
  }

  @Test
  void onAnotherAddressAnyNameUnlessSomeAreListed() {
    assertThat(new KnownHosts("0.0.0.0", List.of()).knows("anything.example")).isTrue();
    KnownHosts listed = new KnownHosts("0.0.0.0", List.of("foresend.example"));
    assertThat(listed.knows("foresend.example")).isTrue();
    assertThat(listed.knows("evil.example")).isFalse();
  }
}
