package uk.foresend.result;

import java.util.Optional;

/**
 * What makes a figure reach a target.
 *
 * @param stamp what it is made of
 * @param figure the figure
 * @param target what it is to be
 * @param what what is changed, in words: {@code Requests for assessment × f}
 * @param least the least value tried
 * @param most the greatest value tried
 * @param atLeast the figure at the least value
 * @param atMost the figure at the greatest value
 * @param found the value that reaches it; empty when none does
 */
public record Sought(
    Stamp stamp,
    FigureKey figure,
    Amount target,
    String what,
    double least,
    double most,
    Amount atLeast,
    Amount atMost,
    Optional<Found> found) {

  /**
   * A value that reaches the target.
   *
   * @param value the value
   * @param figure the figure with it
   */
  public record Found(double value, Amount figure) {}
}
