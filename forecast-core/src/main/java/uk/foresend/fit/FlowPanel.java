package uk.foresend.fit;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import uk.foresend.history.CeasedPlans;
import uk.foresend.history.LaitMeasure;
import uk.foresend.history.NewPlans;
import uk.foresend.history.Part;
import uk.foresend.history.PlanHistory;
import uk.foresend.history.SpecialistTopUp;
import uk.foresend.result.Flow;
import uk.foresend.result.PlanSeries;

/**
 * The flows of plans and growths of prices that stood in June of a year, a row a council and a
 * column a year, {@code NaN} where none can be had.
 *
 * <p>A year's flows lie between its January and the next, whose counts must both be believed. The
 * step into January 2023, when the return became one of persons, is no flow.
 */
final class FlowPanel {

  /** The first year whose ceased plans lie between two Januaries of one kind of record. */
  private static final int CEASED_FROM = 2023;

  /** The first year whose new plans are published. */
  private static final int NEW_FROM = 2019;

  /** The first year whose top-up spend lies between two Januaries with placements. */
  private static final int PRICED_FROM = 2019;

  private static final int COSTED_FROM = 2016;

  /** Of the January a financial year begins in, and of the one inside it. */
  private static final double[] AVERAGE = {5.0 / 16, 11.0 / 16};

  private final Seen seen;
  private final Map<String, Integer> rows = new HashMap<>();
  private final PlanHistory history;

  FlowPanel(PlanHistory history, List<String> codes, Seen seen) {
    this.seen = seen;
    this.history = history.asAt(seen.origin());
    for (String code : codes) {
      rows.put(code, rows.size());
    }
  }

  /** Returns the years that are known of a flow, the oldest first. */
  int[] years(Flow flow) {
    int last = seen.origin() - 1;
    return switch (flow) {
      case NEW_PLANS -> range(NEW_FROM, last);
      case CEASED, UNRECONCILED, MOVES -> range(CEASED_FROM, last);
      case PRICES -> range(PRICED_FROM + 1, Math.min(last - 1, latestTopUp()));
      case COST_OF_A_WEEK -> range(COSTED_FROM + 1, Math.min(last - 1, latestCost()));
    };
  }

  /** Returns what a flow is a share of, or rests on, by row: children. */
  double[] sizes(Flow flow, PlanSeries series) {
    return IntStream.range(0, rows.size())
        .mapToDouble(
            row ->
                flow == Flow.NEW_PLANS
                    ? seen.panel().heads()[row]
                    : series == PlanSeries.TOTAL
                        ? seen.plans(row, seen.origin())
                        : placed(row, series, seen.origin()))
        .toArray();
  }

  /** Returns the values of a flow by row and year. */
  double[][] values(Flow flow, PlanSeries series) {
    int[] years = years(flow);
    double[][] values = new double[rows.size()][years.length];
    for (double[] row : values) {
      Arrays.fill(row, Double.NaN);
    }
    for (int j = 0; j < years.length; j++) {
      double[] column =
          switch (flow) {
            case NEW_PLANS -> newPlans(years[j]);
            case CEASED -> ceased(years[j]);
            case UNRECONCILED -> unreconciled(years[j]);
            case MOVES -> moves(years[j], series);
            case PRICES -> growth(price(years[j] - 1, series), price(years[j], series));
            case COST_OF_A_WEEK -> growth(cost(years[j] - 1), cost(years[j]));
          };
      for (int i = 0; i < column.length; i++) {
        values[i][j] = column[i];
      }
    }
    return values;
  }

  private double[] newPlans(int year) {
    double[] values = started(year, PlanSeries.TOTAL);
    double[] heads = seen.panel().heads();
    for (int i = 0; i < values.length; i++) {
      values[i] = values[i] > 0 ? StrictMath.log(values[i] / heads[i]) : Double.NaN;
    }
    return values;
  }

  private double[] ceased(int year) {
    double[] values = gone(year, PlanSeries.TOTAL);
    for (int i = 0; i < values.length; i++) {
      values[i] =
          values[i] > 0 && seen.counted(i, year)
              ? StrictMath.log(values[i] / seen.plans(i, year))
              : Double.NaN;
    }
    return values;
  }

  /** Closing less opening less new plus ceased: closing = opening + new − ceased + this. */
  private double[] unreconciled(int year) {
    double[] started = started(year, PlanSeries.TOTAL);
    double[] gone = gone(year, PlanSeries.TOTAL);
    double[] values = new double[started.length];
    for (int i = 0; i < values.length; i++) {
      double opening = seen.plans(i, year);
      boolean one = Double.isFinite(seen.growth(i, year, year + 1)) && seen.counted(i, year);
      values[i] =
          one ? (seen.plans(i, year + 1) - opening - started[i] + gone[i]) / opening : Double.NaN;
    }
    return values;
  }

  /** The same of a setting, less what all plans have of it: what is left has changed setting. */
  private double[] moves(int year, PlanSeries series) {
    double[] started = started(year, series);
    double[] gone = gone(year, series);
    double[] all = unreconciled(year);
    double[] values = new double[started.length];
    for (int i = 0; i < values.length; i++) {
      double opening = placed(i, series, year);
      double closing = placed(i, series, year + 1);
      values[i] =
          opening >= Seen.LEAST
              ? (closing - opening - started[i] + gone[i]) / opening - all[i]
              : Double.NaN;
    }
    return values;
  }

  private double placed(int row, PlanSeries series, int january) {
    return seen.panel().plans(series)[row][january - Panel.FIRST];
  }

  private double[] started(int year, PlanSeries series) {
    double[] values = unknown();
    for (NewPlans one : history.newPlans()) {
      if (one.year() == year) {
        put(
            values,
            one.council(),
            series == PlanSeries.TOTAL ? one.total().value() : Placements.of(one, series));
      }
    }
    return values;
  }

  private double[] gone(int year, PlanSeries series) {
    double[] values = unknown();
    for (CeasedPlans one : history.ceased()) {
      if (one.year() == year && one.total().value() >= 0) {
        if (series == PlanSeries.TOTAL && one.of().equals(Part.WHOLE)) {
          put(values, one.council(), one.total().value());
        } else if (one.of() instanceof Part.Placed placed
            && Placements.columns(series).contains(placed.column())) {
          Integer row = rows.get(one.council());
          if (row != null) {
            values[row] = (Double.isNaN(values[row]) ? 0 : values[row]) + one.total().value();
          }
        }
      }
    }
    return values;
  }

  private double[] price(int year, PlanSeries series) {
    SpecialistTopUp.Sector sector =
        series == PlanSeries.STATE_SPECIAL
            ? SpecialistTopUp.Sector.STATE
            : SpecialistTopUp.Sector.INDEPENDENT;
    double[] values = unknown();
    for (SpecialistTopUp one : history.topUps()) {
      Integer row = rows.get(one.council());
      if (row != null && one.year().startYear() == year && one.sector() == sector) {
        double average =
            AVERAGE[0] * placed(row, series, year) + AVERAGE[1] * placed(row, series, year + 1);
        boolean enough = average >= Seen.LEAST && one.spend().pence() > 0;
        values[row] = enough ? one.spend().pounds() / average : Double.NaN;
      }
    }
    return values;
  }

  private double[] cost(int year) {
    double[] values = unknown();
    for (LaitMeasure one : history.costs()) {
      if (one.year() == year && one.value().signum() > 0) {
        put(values, one.council(), one.value().doubleValue());
      }
    }
    return values;
  }

  private static double[] growth(double[] before, double[] after) {
    double[] values = new double[before.length];
    for (int i = 0; i < values.length; i++) {
      values[i] =
          Believed.follows(before[i], after[i]) ? StrictMath.log(after[i] / before[i]) : Double.NaN;
    }
    return values;
  }

  private int latestTopUp() {
    return latest(history.topUps().stream().map(one -> one.year().startYear()).toList());
  }

  private int latestCost() {
    return latest(history.costs().stream().map(LaitMeasure::year).toList());
  }

  private static int latest(Collection<Integer> years) {
    return years.stream().mapToInt(Integer::intValue).max().orElse(0);
  }

  private static int[] range(int first, int last) {
    return IntStream.rangeClosed(first, last).toArray();
  }

  private double[] unknown() {
    double[] values = new double[rows.size()];
    Arrays.fill(values, Double.NaN);
    return values;
  }

  private void put(double[] values, String council, double value) {
    Integer row = rows.get(council);
    if (row != null) {
      values[row] = value;
    }
  }
}
