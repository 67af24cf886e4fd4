package uk.foresend.result;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import uk.foresend.quantity.FinancialYear;
import uk.foresend.quantity.Money;

/**
 * Balances of the dedicated schools grant forecast as at earlier years, beside what was published,
 * and how far forecasts made within a year missed.
 *
 * @param council the council, if only one is scored
 * @param methods the methods, the one that is leant on first
 * @param scores a row for each method, year known and years ahead
 * @param notScored what cannot be scored, and why
 * @param outcomes each forecast of the first method, if only one council is scored
 * @param within forecasts made within a year
 */
public record DeficitTest(
    Optional<String> council,
    List<BackTest.Way> methods,
    List<Scored> scores,
    List<String> notScored,
    List<Outcome> outcomes,
    List<Within> within) {

  /** Keeps its own copies. */
  public DeficitTest {
    methods = List.copyOf(methods);
    scores = List.copyOf(scores);
    notScored = List.copyOf(notScored);
    outcomes = List.copyOf(outcomes);
    within = List.copyOf(within);
  }

  /**
   * How far a method's forecasts were off, so many years ahead of the last balance known.
   *
   * @param method the method, by its word
   * @param known the year at whose end the last balance known stood
   * @param ahead the years ahead
   * @param cases how many balances; 0 where the method has none
   * @param meanError the mean of |forecast − balance|, in pounds
   * @param medianError the median of it, in pounds
   * @param bias the mean of forecast − balance, in pounds: positive where it was worse than
   *     forecast
   * @param shareError the mean of |forecast − balance| ÷ the year's grant
   * @param within80 the share of balances inside the 80% range; empty where no earlier error is
   *     known to make a range of
   */
  public record Scored(
      String method,
      FinancialYear known,
      int ahead,
      int cases,
      double meanError,
      double medianError,
      double bias,
      double shareError,
      OptionalDouble within80) {}

  /**
   * A forecast and what was published.
   *
   * @param known the year at whose end the last balance known stood
   * @param year the year at whose end the balance stands
   * @param method the method
   * @param forecast what was forecast
   * @param published what was published
   */
  public record Outcome(
      FinancialYear known, FinancialYear year, String method, Money forecast, Money published) {}

  /**
   * A forecast of a year that had begun.
   *
   * @param council the council
   * @param year the year
   * @param at the day at which it was made
   * @param forecast the forecast, negative in deficit
   * @param outturn how it came out, if that is published
   * @param miss outturn ÷ forecast − 1, if it is
   * @param low the better end of the 80% range, where no outturn is known
   * @param high the worse end
   * @param basis how the figures are come by
   */
  public record Within(
      String council,
      FinancialYear year,
      LocalDate at,
      Money forecast,
      Optional<Money> outturn,
      OptionalDouble miss,
      Optional<Money> low,
      Optional<Money> high,
      String basis) {}
}
