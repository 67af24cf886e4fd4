package uk.foresend.io;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.regex.Pattern;

/** The example reconciliations shipped with the library. */
public final class ReconciliationFiles {
  private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

  private ReconciliationFiles() {}

  /** Returns the bytes of one by its id, {@code dorset-2021-22}; empty when there is none. */
  public static Optional<byte[]> shipped(String id) {
    if (!ID.matcher(id).matches()) {
      return Optional.empty();
    }
    try (InputStream found =
        ReconciliationFiles.class.getResourceAsStream(
            "/scenarios/reconciliations/" + id + ".yaml")) {
      return found == null ? Optional.empty() : Optional.of(found.readAllBytes());
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
