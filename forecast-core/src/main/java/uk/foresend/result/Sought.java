package uk.foresend.result;

import java.util.Optional;
import java.util.OptionalDouble;

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
 * @param turnsBack whether the figure both rises and falls across the range, so that other values
 *     may reach it too
 * @param chance in what share of futures it is to be reached; empty for the forecast. The figures
 *     are then those that so large a share of futures reach
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
    Optional<Found> found,
    boolean turnsBack,
    Optional<Chance> chance) {

  /**
   * A value that reaches the target.
   *
   * @param value the value
   * @param figure the figure with it
   */
  public record Found(double value, Amount figure) {}

  /**
   * A share of futures.
   *
   * @param share the share asked for
   * @param draws how many futures each value was tried in
   * @param seed their seed
   * @param atLeast whether the figure is to be the target or more; or less otherwise
   * @param met the share in which it is with the value found; empty when none was
   */
  public record Chance(double share, int draws, String seed, boolean atLeast, OptionalDouble met) {}
}
