package uk.foresend.engine;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import uk.foresend.assumption.Driver;
import uk.foresend.assumption.Scope;
import uk.foresend.assumption.SettingTerms.Billing;
import uk.foresend.quantity.Horizon;
import uk.foresend.result.Working;
import uk.foresend.result.Working.Step;
import uk.foresend.send.Setting;

/**
 * Explains top-ups and fees of a setting, month by month or term by term: children × the price in
 * force, by the ages that have the same price, and the places that are guaranteed.
 */
final class FeeWorkings {

  private static final String A_CHILD = "£ a child a year";

  private final CostInputs x;
  private final Operands operands;

  FeeWorkings(CostInputs x, Operands operands) {
    this.x = x;
    this.operands = operands;
  }

  /**
   * Returns the lines of a year.
   *
   * @param children the children of a month by cell of the setting
   * @param guaranteed whether places guaranteed and not taken are paid for too
   */
  List<Working> of(int s, int year, IntFunction<double[]> children, boolean guaranteed) {
    List<Working> lines = new ArrayList<>();
    Periods periods = new Periods(x.horizon, year);
    List<List<Integer>> groups = ofOnePrice(s, year);
    for (List<Integer> ages : groups) {
      String words = groups.size() == 1 ? "" : words(ages);
      lines.addAll(
          periods.of(
              Step.PLUS, words, m -> part(s, m, sum(children.apply(m), ages), price(s, ages, m))));
    }
    if (guaranteed) {
      lines.addAll(
          periods.of(
              Step.PLUS, "guaranteed and not taken", m -> notTaken(s, m, children.apply(m))));
    }
    return lines;
  }

  private Optional<Periods.Part> part(int s, int m, double children, Working price) {
    return billed(
        s,
        m,
        children * price.value().number().orElseThrow().doubleValue(),
        List.of(Operands.children(Step.PLUS, "children", children), price));
  }

  private Optional<Periods.Part> billed(int s, int m, double pounds, List<Working> yearly) {
    double share = Cost.billed(x, s, m);
    return Math.abs(pounds * share) < 1e-9
        ? Optional.empty()
        : Optional.of(
            new Periods.Part(
                pounds * share, yearly, x.terms.get(s).billing() == Billing.MONTHLY ? 12 : 3));
  }

  /** Places guaranteed beyond the children there, at the price of the children on average. */
  private Optional<Periods.Part> notTaken(int s, int m, double[] byCell) {
    int bands = x.axes.bands().size();
    double there = 0;
    double pounds = 0;
    for (int i = 0; i < byCell.length; i++) {
      there += byCell[i];
      pounds += byCell[i] * x.topUp[s * bands + i % bands][m];
    }
    double places = x.places.guaranteed()[s][m] - there;
    if (places <= 0) {
      return Optional.empty();
    }
    double price = there > 0 ? pounds / there : x.topUp[s * bands][m];
    return billed(
        s,
        m,
        places * price,
        List.of(
            operands.driver(Step.PLUS, Driver.GUARANTEED_PLACES, scope(s), m),
            Operands.children(Step.MINUS, "children there", there),
            Operands.number(Step.TIMES, "price of those there, on average", price, A_CHILD)));
  }

  /** Bands that have the same price in every month of a year. */
  private List<List<Integer>> ofOnePrice(int s, int year) {
    int first = Horizon.WARM_UP_MONTHS + 12 * year;
    int bands = x.axes.bands().size();
    Map<List<Double>, List<Integer>> byPrice = new LinkedHashMap<>();
    for (int a = 0; a < bands; a++) {
      List<Double> prices = new ArrayList<>();
      for (int m = first; m < first + 12; m++) {
        prices.add(x.topUp[s * bands + a][m]);
      }
      byPrice.computeIfAbsent(prices, price -> new ArrayList<>()).add(a);
    }
    return List.copyOf(byPrice.values());
  }

  private String words(List<Integer> ages) {
    return ages.stream()
        .map(a -> "age " + x.axes.bands().get(a).id())
        .collect(Collectors.joining(", "));
  }

  private double sum(double[] byCell, List<Integer> ages) {
    double sum = 0;
    for (int i = 0; i < byCell.length; i++) {
      sum += ages.contains(i % x.axes.bands().size()) ? byCell[i] : 0;
    }
    return sum;
  }

  /** The price in force: as last stated, and the uplifts since. */
  private Working price(int s, List<Integer> ages, int m) {
    Setting setting = x.axes.settings().get(s);
    return operands.price(
        Step.TIMES,
        "price in force",
        new Operands.Grown(
            Driver.TOP_UP,
            Lookup.scopes(setting, x.axes.bands().get(ages.get(0))),
            List.of(scope(s), Scope.AUTHORITY),
            x.terms.get(s).uplift()),
        m);
  }

  private Scope scope(int s) {
    return new Scope.OfSetting(x.axes.settings().get(s).id());
  }
}
