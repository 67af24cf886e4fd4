package uk.foresend.result;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Forecasts made as at earlier years, set beside what was then counted.
 *
 * @param firstOrigin the first year in whose June forecasts were made
 * @param lastJanuary the last January they are set beside
 * @param council the council, if only one is scored
 * @param scored how many councils are scored
 * @param leftOut the councils that are not, and why
 * @param methods the methods, the shipped one first
 * @param scores the scores: of each series, method and horizon for all origins together, then by
 *     origin
 * @param unbroken the scores of settings for all origins together, without forecasts from before
 *     the return changed for a January after
 * @param spreads how far off the shipped method said it would be
 * @param outcomes each forecast of the shipped method, if only one council is scored
 */
public record BackTest(
    int firstOrigin,
    int lastJanuary,
    Optional<String> council,
    int scored,
    List<LeftOut> leftOut,
    List<Way> methods,
    List<Score> scores,
    List<Score> unbroken,
    List<Off> spreads,
    List<Outcome> outcomes) {

  /** Keeps its own copies. */
  public BackTest {
    leftOut = List.copyOf(leftOut);
    methods = List.copyOf(methods);
    scores = List.copyOf(scores);
    unbroken = List.copyOf(unbroken);
    spreads = List.copyOf(spreads);
    outcomes = List.copyOf(outcomes);
  }

  /**
   * A council that is not scored.
   *
   * @param code the code
   * @param name the name
   * @param why the rule and the figure
   */
  public record LeftOut(String code, String name, String why) {}

  /**
   * A method.
   *
   * @param id the word used in tables
   * @param label what it does
   */
  public record Way(String id, String label) {}

  /**
   * How far off the shipped method said it would be: standard errors in log counts, so about shares
   * of the count.
   *
   * @param series the series
   * @param origin the year in whose June it was said
   * @param ahead the years ahead
   * @param own a large council's own error
   * @param shared the error all councils share
   */
  public record Off(PlanSeries series, int origin, int ahead, double own, double shared) {}

  /**
   * A forecast and what came true.
   *
   * @param series the series
   * @param origin the year in whose June it was made
   * @param january the year of the January it was made for
   * @param low the lower end of the 80% range, in plans
   * @param central the median
   * @param high the upper end
   * @param counted what was counted
   */
  public record Outcome(
      PlanSeries series,
      int origin,
      int january,
      double low,
      double central,
      double high,
      double counted) {}

  /** Returns the scores of a series for all origins together, or those of single origins. */
  public List<Score> scores(PlanSeries series, boolean pooled) {
    return scores.stream()
        .filter(score -> score.series() == series && score.origin().isEmpty() == pooled)
        .toList();
  }

  /** Returns a score of a setting over Januaries between which the return did not change. */
  public Optional<Score> unbroken(PlanSeries series, String method, int ahead) {
    return unbroken.stream()
        .filter(score -> score.series() == series && score.ahead() == ahead)
        .filter(score -> score.method().equals(method))
        .findFirst();
  }

  /** Returns a score, if there are forecasts for it. */
  public Optional<Score> score(PlanSeries series, String method, int ahead, OptionalInt origin) {
    return scores.stream()
        .filter(score -> score.series() == series && score.ahead() == ahead)
        .filter(score -> score.method().equals(method) && score.origin().equals(origin))
        .findFirst();
  }
}
