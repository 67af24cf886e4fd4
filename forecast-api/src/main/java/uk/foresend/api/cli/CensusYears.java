package uk.foresend.api.cli;

import java.util.Optional;

/** The years of January censuses that a command takes. */
final class CensusYears {
  private static final int FIRST = 2001;
  private static final int LAST = 2100;

  private CensusYears() {}

  /** Returns what is wrong with a year given as {@code --january}, if anything. */
  static Optional<String> wrong(int january) {
    return january < FIRST || january > LAST
        ? Optional.of(
            "--january is " + january + ", but must be between " + FIRST + " and " + LAST + ".")
        : Optional.empty();
  }
}
