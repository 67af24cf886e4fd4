package uk.foresend.api.security;

import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The names under which this server may be addressed.
 *
 * <p>Bound to the machine itself it answers only to the machine's own names: a page elsewhere whose
 * name was made to point here (DNS rebinding) is refused. Bound to another address it answers to
 * any name, unless {@code foresend.hosts} lists them.
 */
@Singleton
final class KnownHosts {
  private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");

  private final boolean anyName;
  private final String own;
  private final List<String> configured;

  KnownHosts(
      @Value("${micronaut.server.host:127.0.0.1}") String bound,
      @Value("${foresend.hosts:}") List<String> configured) {
    this.configured =
        configured.stream()
            .filter(name -> !name.isBlank())
            .map(name -> name.strip().toLowerCase(Locale.ROOT))
            .toList();
    this.own = Binding.inUrl(bound).toLowerCase(Locale.ROOT);
    this.anyName = !Binding.isOnlyThisMachine(bound) && this.configured.isEmpty();
  }

  /** Whether a Host header, with or without a port, names this server. */
  boolean knows(@Nullable String header) {
    if (header == null) {
      return false;
    }
    String name = header.replaceFirst(":\\d*$", "").toLowerCase(Locale.ROOT);
    return anyName || name.equals(own) || THIS_MACHINE.contains(name) || configured.contains(name);
  }
}
