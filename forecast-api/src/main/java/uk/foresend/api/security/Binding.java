package uk.foresend.api.security;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Locale;
import java.util.Optional;

/** What an address to listen at means. */
public final class Binding {
  private static final String BRACKETED = "\\[.*]";

  private Binding() {}

  /** Returns an address without the brackets that an IPv6 one has inside a URL. */
  public static String bare(String address) {
    return address.matches(BRACKETED) ? address.substring(1, address.length() - 1) : address;
  }

  /** Returns an address as it stands inside a URL. */
  public static String inUrl(String address) {
    return bare(address).contains(":") ? "[" + bare(address) + "]" : address;
  }

  /** Whether an address is reached from this machine alone. */
  public static boolean isOnlyThisMachine(String address) {
    String name = bare(address).toLowerCase(Locale.ROOT);
    return name.equals("localhost")
        || name.startsWith("127.")
        || (name.contains(":")
            && resolved(name).filter(InetAddress::isLoopbackAddress).isPresent());
  }

  /** Says what is wrong with an address to listen at; empty when it is one of some machine. */
  public static Optional<String> wrong(String address) {
    if (address.isBlank()) {
      return Optional.of(
          "empty, but must name an address. Leave --host out for 127.0.0.1, which only this machine"
              + " reaches.");
    }
    if (resolved(bare(address)).isPresent()) {
      return Optional.empty();
    }
    return Optional.of(
        address
            + ", which is no address or name of a machine. Write 127.0.0.1, ::1 or a name; the port"
            + " goes to --port.");
  }

  private static Optional<InetAddress> resolved(String address) {
    try {
      return Optional.of(InetAddress.getByName(address));
    } catch (UnknownHostException unknown) {
      return Optional.empty();
    }
  }
}
