package uk.foresend.quantity;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Where a figure comes from: what it is called, where it is found, the date it speaks of and how
 * far it can be leant on.
 *
 * @param title the name of the publication or the words of the derivation
 * @param address its address, empty for an assumption of our own
 * @param asAt the date the figure speaks of
 * @param confidence how far it can be leant on
 * @param note how the figure was derived, or what conflicts with it; may be empty
 */
public record Source(
    String title, String address, LocalDate asAt, Confidence confidence, String note) {

  /** Returns the address, if there is one. */
  public Optional<String> link() {
    return address.isBlank() ? Optional.empty() : Optional.of(address);
  }

  /** Returns the same source with another note. */
  public Source withNote(String text) {
    return new Source(title, address, asAt, confidence, text);
  }
}
