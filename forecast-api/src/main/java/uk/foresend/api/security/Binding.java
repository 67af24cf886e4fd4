package uk.foresend.api.security;

import java.util.Locale;
import java.util.Set;

/** What an address to listen at means. */
public final class Binding {
  private static final Set<String> LOOPBACK = Set.of("localhost", "::1", "[::1]");

  private Binding() {}

  /** Whether an address is reached from this machine alone. */
  public static boolean isOnlyThisMachine(String address) {
    String name = address.toLowerCase(Locale.ROOT);
    return LOOPBACK.contains(name) || name.startsWith("127.");
  }
}
