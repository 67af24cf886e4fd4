package uk.foresend.result;

import java.util.List;

/**
 * The working of one figure: how it was computed, from what, and where those come from.
 *
 * @param figure the key of the figure: {@code closing@2027-28}
 * @param label what it is
 * @param value its value, with its unit
 * @param formula how it was computed, in words and names
 * @param inputs the figures and assumptions it was computed from
 * @param source where it comes from when it was not computed; empty otherwise
 */
public record Working(
    String figure, String label, Told value, String formula, List<Working> inputs, String source) {

  /** Keeps its own copy. */
  public Working {
    inputs = List.copyOf(inputs);
  }
}
