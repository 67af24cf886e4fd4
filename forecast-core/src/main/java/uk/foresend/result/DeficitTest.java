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
 * @param reaches how wide 80% ranges are, of forecasts within a year, a year ahead and two
 * @param windfall money that came into the council's last balance from elsewhere, if only one is
 *     scored and there was any: forecasts of later balances go on without it
 * @param next the council's balances after the last published, if only one is scored
 */
public record DeficitTest(
    Optional<String> council,
    List<BackTest.Way> methods,
    List<Scored> scores,
    List<String> notScored,
    List<Outcome> outcomes,
    List<Within> within,
    List<Reach> reaches,
    Optional<Windfall> windfall,
    List<Next> next) {

  /** Keeps its own copies. */
  public DeficitTest {
    methods = List.copyOf(methods);
    scores = List.copyOf(scores);
    notScored = List.copyOf(notScored);
    outcomes = List.copyOf(outcomes);
    within = List.copyOf(within);
    reaches = List.copyOf(reaches);
    next = List.copyOf(next);
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
   * @param missOfSpend (outturn − forecast) ÷ what it is taken as a share of, if it is
   * @param low the better end of the 80% range; learnt of the other councils where it came out
   * @param high the worse end
   * @param inside whether it came out inside the range, if it did come out
   * @param basis how the figures are come by
   */
  public record Within(
      String council,
      FinancialYear year,
      LocalDate at,
      Money forecast,
      Optional<Money> outturn,
      OptionalDouble miss,
      OptionalDouble missOfSpend,
      Optional<Money> low,
      Optional<Money> high,
      Optional<Boolean> inside,
      String basis) {}

  /**
   * How wide the 80% range of a forecast is, learnt from the errors there were.
   *
   * @param ahead 0 for a year that has begun, else the years ahead of the last balance known
   * @param cases how many forecasts it is learnt from
   * @param share half the width, as a share; empty where no error is known
   * @param of what it is a share of
   * @param inside the share of forecasts that were inside ranges learnt without them; empty where
   *     none can be scored
   * @param scored how many those are
   * @param pounds half the width for the council, if only one is scored
   */
  public record Reach(
      int ahead,
      int cases,
      OptionalDouble share,
      Of of,
      OptionalDouble inside,
      int scored,
      Optional<Money> pounds) {

    /** What half a width is a share of. */
    public enum Of {
      /** The last high needs allocation published for the year or before, less the result. */
      SPEND,
      /** The dedicated schools grant of the year, before deductions. */
      GRANT
    }
  }

  /**
   * A balance not yet published.
   *
   * @param known the year at whose end the last balance known stood
   * @param year the year at whose end the balance stands
   * @param forecast the forecast
   * @param better the better end of the 80% range
   * @param worse the worse end
   */
  public record Next(
      FinancialYear known, FinancialYear year, Money forecast, Money better, Money worse) {}

  /**
   * A result of a year that money from elsewhere made far better than what was allocated and spent.
   *
   * @param year the year
   * @param published the result by the published balances, negative in deficit
   * @param underlying the high needs allocation less spend, negative in deficit
   */
  public record Windfall(FinancialYear year, Money published, Money underlying) {

    /** Returns what came in from elsewhere. */
    public Money amount() {
      return published.minus(underlying);
    }
  }
}
