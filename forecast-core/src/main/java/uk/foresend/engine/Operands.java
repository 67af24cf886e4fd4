package uk.foresend.engine;

import java.time.Month;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import uk.foresend.assumption.Assumptions;
import uk.foresend.assumption.Driver;
import uk.foresend.assumption.DriverKey;
import uk.foresend.assumption.Scope;
import uk.foresend.quantity.Horizon;
import uk.foresend.quantity.InWords;
import uk.foresend.quantity.Money;
import uk.foresend.quantity.Profile;
import uk.foresend.quantity.Sourced;
import uk.foresend.result.Told;
import uk.foresend.result.Working;
import uk.foresend.result.Working.Step;

/** What arithmetic in a working is done with: numbers, values of drivers in a month, growth. */
final class Operands {

  private static final int DECIMALS = 6;
  private static final int DECIMALS_OF_FACTORS = 10;

  private final Assumptions given;
  private final Horizon horizon;

  Operands(Assumptions given) {
    this.given = given;
    this.horizon = given.setup().horizon();
  }

  /** Returns a bare number. */
  static Working number(Step step, String label, double value, String unit) {
    return made(step, label, Told.precise(value, DECIMALS, unit), List.of());
  }

  /** Returns a number that others make. */
  static Working number(Step step, String label, double value, String unit, List<Working> inputs) {
    return made(step, label, Told.precise(value, DECIMALS, unit), inputs);
  }

  static Working children(Step step, String label, double value) {
    return number(step, label, value, "children");
  }

  /** Returns a number without unit, near one or below, with as many decimals as large sums need. */
  static Working factor(Step step, String label, double value) {
    return made(step, label, Told.precise(value, DECIMALS_OF_FACTORS, ""), List.of());
  }

  /** Returns money that others make. */
  static Working pounds(Step step, String label, double value, List<Working> inputs) {
    return made(step, label, Told.of(Money.rounded(value)), inputs);
  }

  static Working made(Step step, String label, Told value, List<Working> inputs) {
    return new Working("", label, value, "", inputs, "", step);
  }

  /** Returns a part of a year: {@code × 5 ÷ 12}; nothing for a whole one. */
  static List<Working> months(int months) {
    List<Working> steps = new ArrayList<>();
    if (months == 12) {
      return steps;
    }
    if (months != 1) {
      steps.add(number(Step.TIMES, "months", months, ""));
    }
    steps.add(number(Step.OVER, "months of a year", 12, ""));
    return steps;
  }

  /** Returns a share, told as a percentage. */
  static Working share(Step step, String label, double value) {
    return made(step, label, Told.precise(value, DECIMALS_OF_FACTORS, "share of 1"), List.of());
  }

  /** Returns the value of a driver in a month by the first scope for which it is given. */
  Working driver(Step step, Driver driver, List<Scope> scopes, int m) {
    String unit = driver.unit().label();
    return given
        .drivers()
        .first(driver, scopes)
        .map(
            found ->
                new Working(
                    found.getKey().toString(),
                    WorkingParts.label(found.getKey()),
                    Told.precise(
                        found.getValue().value().at(horizon.month(m)),
                        unit.startsWith("£") ? DECIMALS : DECIMALS_OF_FACTORS,
                        unit),
                    changes(found),
                    List.of(),
                    WorkingParts.where(found.getValue().source()),
                    step))
        .orElseGet(
            () ->
                made(
                    step,
                    WorkingParts.label(new DriverKey(driver, scopes.get(0))) + ", not given",
                    Told.precise(driver.neutral().orElse(0.0), DECIMALS, unit),
                    List.of()));
  }

  /** Its dated steps, where there are any. */
  private static String changes(Map.Entry<DriverKey, Sourced<Profile>> found) {
    return found.getValue().value().steps().isEmpty()
        ? ""
        : WorkingParts.told(found.getKey(), found.getValue()).words();
  }

  boolean has(Driver driver, Scope scope) {
    return given.drivers().exactly(driver, scope).isPresent();
  }

  Working driver(Step step, Driver driver, Scope scope, int m) {
    return driver(step, driver, List.of(scope), m);
  }

  /** Returns one plus the growth that falls in a month: {@code × 1.03}. */
  Working growth(Driver driver, List<Scope> scopes, int m) {
    Working rate = driver(Step.TIMES, driver, scopes, m);
    return new Working(
        rate.figure(),
        "1 + " + rate.label() + ", " + InWords.month(horizon.month(m)),
        Told.precise(1 + value(rate), DECIMALS_OF_FACTORS, ""),
        "",
        List.of(),
        rate.source(),
        Step.TIMES);
  }

  static double value(Working working) {
    return working.value().number().orElseThrow().doubleValue();
  }

  /**
   * A price that grows once a year from the month it is stated for.
   *
   * @param driver the price
   * @param scopes the scopes it may be given for, the most particular first
   * @param growth the scopes its growth may be given for
   * @param rises the month in which it grows
   */
  record Grown(Driver driver, List<Scope> scopes, List<Scope> growth, Month rises) {}

  /** Returns the price in force in a month: as last stated or changed, and each growth since. */
  Working price(Step step, String label, Grown grown, int m) {
    Driver growing = grown.driver().grownBy().orElseThrow();
    double[] rates =
        given
            .drivers()
            .first(growing, grown.growth())
            .map(found -> found.getValue().value().over(horizon.firstMonth(), m + 1))
            .orElseGet(() -> new double[m + 1]);
    double[] index = Rising.index(rates, grown.rises(), CostInputs.OPENING_APRIL + 1);
    double[] prices =
        new Lookup(given)
            .grown(grown.driver(), padded(index, horizon.monthCount()), grown.scopes());
    int stated = 0;
    for (int at = 1; at <= m; at++) {
      double expected = prices[at - 1] * index[at] / index[at - 1];
      stated = Math.abs(prices[at] - expected) > 1e-9 * Math.abs(expected) ? at : stated;
    }
    Working level = driver(Step.PLUS, grown.driver(), grown.scopes(), stated);
    String since = stated == 0 ? "" : ", changed in " + InWords.month(horizon.month(stated));
    List<Working> steps = new ArrayList<>();
    steps.add(
        new Working(
            level.figure(),
            level.label() + since,
            Told.precise(prices[stated], DECIMALS, grown.driver().unit().label()),
            level.formula(),
            List.of(),
            level.source(),
            Step.PLUS));
    for (int at = stated + 1; at <= m; at++) {
      if (index[at] != index[at - 1]) {
        steps.add(growth(growing, grown.growth(), at));
      }
    }
    return steps.size() == 1
        ? steps.get(0).as(step)
        : number(step, label, prices[m], grown.driver().unit().label(), steps);
  }

  private static double[] padded(double[] index, int months) {
    double[] all = Arrays.copyOf(index, months);
    Arrays.fill(all, index.length, months, index[index.length - 1]);
    return all;
  }
}
