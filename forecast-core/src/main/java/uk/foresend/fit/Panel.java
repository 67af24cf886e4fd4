package uk.foresend.fit;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import uk.foresend.history.AssessmentRequests;
import uk.foresend.history.Council;
import uk.foresend.history.NewPlans;
import uk.foresend.history.OlderPlans;
import uk.foresend.history.PlanCensus;
import uk.foresend.history.PlanHistory;
import uk.foresend.history.PlansInTime;
import uk.foresend.history.YoungPeople;
import uk.foresend.quantity.Count;
import uk.foresend.quantity.Share;
import uk.foresend.result.PlanSeries;

/**
 * The published figures as they stood in June of a year, a row a council and a column a year,
 * {@code NaN} where none is published.
 */
final class Panel {
  /** The first January there is. */
  static final int FIRST = 2010;

  /** The first January with placements by column. */
  static final int PLACED_FROM = 2019;

  private final List<String> codes;
  private final Map<String, Integer> rows = new HashMap<>();
  private final int last;
  private final Map<PlanSeries, double[][]> plans = new EnumMap<>(PlanSeries.class);
  private final double[][] requests;
  private final double[][] refusals;
  private final double[][] newPlans;
  private final double[][] inTime;
  private final double[] heads;

  private Panel(PlanHistory history, List<String> codes, int last) {
    this.last = last;
    this.codes = codes;
    for (String code : codes) {
      rows.put(code, rows.size());
    }
    for (PlanSeries series : PlanSeries.values()) {
      plans.put(series, placed(history, series));
    }
    requests =
        filled(
            history.requests(),
            AssessmentRequests::council,
            AssessmentRequests::year,
            one -> one.received().value());
    refusals =
        filled(
            history.requests(),
            AssessmentRequests::council,
            AssessmentRequests::year,
            one -> one.refused().map(Count::value).orElse(Double.NaN));
    newPlans =
        filled(history.newPlans(), NewPlans::council, NewPlans::year, one -> one.total().value());
    inTime =
        filled(
            history.inTime(),
            PlansInTime::council,
            PlansInTime::year,
            one -> one.all().shareInTime().map(Share::value).orElse(Double.NaN));
    heads = latestHeads(history.heads());
  }

  /**
   * Returns the figures that stood in June of a year.
   *
   * @param codes the councils, a row each; those that did not stand yet have no figures
   */
  static Panel asAt(PlanHistory history, List<String> codes, int year) {
    return new Panel(history.asAt(year), codes, year);
  }

  /** Returns the codes of all councils that any census names, in order. */
  static List<String> codes(PlanHistory history) {
    return List.copyOf(
        new TreeSet<>(
            Stream.concat(
                    history.older().stream().map(OlderPlans::council),
                    history.plans().stream().map(PlanCensus::council))
                .filter(code -> !code.equals(Council.ENGLAND))
                .toList()));
  }

  int size() {
    return codes.size();
  }

  /** Returns the year whose June this is. */
  int last() {
    return last;
  }

  /** Returns the plans of a series by row and by year from {@link #FIRST}. */
  double[][] plans(PlanSeries series) {
    return plans.getOrDefault(series, new double[0][]);
  }

  /** Returns the requests of calendar years, by row and by year from {@link #FIRST}. */
  double[][] requests() {
    return requests;
  }

  double[][] refusals() {
    return refusals;
  }

  double[][] newPlans() {
    return newPlans;
  }

  /** Returns the shares issued within 20 weeks. */
  double[][] inTime() {
    return inTime;
  }

  /** Returns the people aged 2 to 18, by row. */
  double[] heads() {
    return heads;
  }

  private double[][] placed(PlanHistory history, PlanSeries series) {
    if (series == PlanSeries.TOTAL) {
      double[][] all =
          filled(
              history.older(),
              OlderPlans::council,
              OlderPlans::january,
              one -> one.january() < PLACED_FROM ? positive(one.total().value()) : Double.NaN);
      double[][] later =
          filled(
              history.plans(),
              PlanCensus::council,
              PlanCensus::january,
              one -> positive(one.total().value()));
      for (int i = 0; i < all.length; i++) {
        System.arraycopy(
            later[i],
            Math.min(PLACED_FROM - FIRST, later[i].length),
            all[i],
            Math.min(PLACED_FROM - FIRST, later[i].length),
            Math.max(0, later[i].length - (PLACED_FROM - FIRST)));
      }
      return all;
    }
    return filled(
        history.plans(),
        PlanCensus::council,
        PlanCensus::january,
        one -> Placements.of(one, series));
  }

  private double[] latestHeads(List<YoungPeople> all) {
    int newest = all.stream().mapToInt(YoungPeople::year).max().orElse(0);
    Map<String, Double> people = new LinkedHashMap<>();
    all.stream()
        .filter(one -> one.year() == newest)
        .forEach(one -> people.put(one.council(), one.people().doubleValue()));
    return codes.stream()
        .mapToDouble(code -> positive(people.getOrDefault(code, Double.NaN)))
        .toArray();
  }

  private <T> double[][] filled(
      Collection<T> figures,
      Function<T, String> council,
      ToIntFunction<T> year,
      ToDoubleFunction<T> value) {
    double[][] filled = new double[codes.size()][last - FIRST + 1];
    for (double[] row : filled) {
      Arrays.fill(row, Double.NaN);
    }
    for (T figure : figures) {
      Integer row = rows.get(council.apply(figure));
      int column = year.applyAsInt(figure) - FIRST;
      if (row != null && column >= 0 && column < filled[row].length) {
        filled[row][column] = value.applyAsDouble(figure);
      }
    }
    return filled;
  }

  private static double positive(double value) {
    return value > 0 ? value : Double.NaN;
  }
}
