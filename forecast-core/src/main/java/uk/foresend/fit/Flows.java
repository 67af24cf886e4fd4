package uk.foresend.fit;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import uk.foresend.history.PlanHistory;
import uk.foresend.quantity.InWords;
import uk.foresend.result.FittedFlow;
import uk.foresend.result.Flow;
import uk.foresend.result.PlanSeries;

/** The flows of every council as they were learnt in June of a year. */
public final class Flows {
  private static final double LOW = 0.1;
  private static final double HIGH = 0.9;

  /** England's value to come is the mean of its last two years; of new plans, that of the last. */
  private static final int RECENT = 2;

  private final List<String> codes;
  private final FlowPanel panel;
  private final List<Learnt> all = new ArrayList<>();

  /**
   * A flow that was learnt.
   *
   * @param logs whether its values are logs
   */
  private record Learnt(
      Flow flow,
      PlanSeries series,
      int[] years,
      double[][] values,
      double[] sizes,
      Pull pull,
      boolean logs) {

    double plain(double value) {
      return logs || flow.growth() ? StrictMath.exp(value) - (flow.growth() ? 1 : 0) : value;
    }
  }

  Flows(PlanHistory history, List<String> codes, Origin origin) {
    this.codes = codes;
    panel = new FlowPanel(history, codes, origin.seen());
    for (Flow flow : Flow.values()) {
      for (PlanSeries series : series(flow)) {
        learn(flow, series);
      }
    }
  }

  /** Returns the series of which a flow is learnt. */
  public static List<PlanSeries> series(Flow flow) {
    return switch (flow) {
      case MOVES ->
          List.of(
              PlanSeries.MAINSTREAM,
              PlanSeries.STATE_SPECIAL,
              PlanSeries.INDEPENDENT_SPECIAL,
              PlanSeries.POST_16);
      case PRICES -> List.of(PlanSeries.STATE_SPECIAL, PlanSeries.INDEPENDENT_SPECIAL);
      default -> List.of(PlanSeries.TOTAL);
    };
  }

  private void learn(Flow flow, PlanSeries series) {
    double[][] values = panel.values(flow, series);
    double[] sizes = panel.sizes(flow, series);
    boolean logs = flow == Flow.NEW_PLANS || flow == Flow.CEASED;
    Pull pull = pull(flow, values, sizes);
    if (pull.learnt()) {
      all.add(new Learnt(flow, series, panel.years(flow), values, sizes, pull, logs));
    }
  }

  static Pull pull(Flow flow, double[][] values, double[] sizes) {
    return new Pull(values, sizes, flow == Flow.NEW_PLANS ? 1 : RECENT, prior(flow));
  }

  /** How far England's value moves in a year, before a move is known: assumptions. */
  private static double prior(Flow flow) {
    return switch (flow) {
      case NEW_PLANS, CEASED -> 0.08;
      case UNRECONCILED -> 0.005;
      case MOVES, PRICES, COST_OF_A_WEEK -> 0.02;
    };
  }

  /** Returns the flows of a council that could be learnt. */
  public List<FittedFlow> of(int row) {
    return all.stream().filter(one -> one.sizes()[row] > 0).map(one -> fitted(one, row)).toList();
  }

  private FittedFlow fitted(Learnt one, int row) {
    double central = one.pull().central(row);
    double error = one.pull().error(row);
    double[] own = one.values()[row];
    double last = own[own.length - 1];
    double value = one.plain(central);
    return new FittedFlow(
        codes.get(row),
        one.flow(),
        one.series(),
        one.years()[own.length - 1],
        Double.isFinite(last) ? OptionalDouble.of(one.plain(last)) : OptionalDouble.empty(),
        value,
        one.plain(central + error * Spread.t(LOW)),
        one.plain(central + error * Spread.t(HIGH)),
        one.plain(one.pull().england()),
        one.flow().growth() ? OptionalDouble.empty() : OptionalDouble.of(value * one.sizes()[row]),
        why(one, row));
  }

  private static String why(Learnt one, int row) {
    int own = one.pull().years(row);
    int[] years = one.years();
    String span = years[0] + " to " + years[years.length - 1];
    String england =
        one.flow() == Flow.NEW_PLANS ? "England's last year" : "England's last two years";
    return own == 0
        ? england + "; none of the council's own is known of " + span + "."
        : england
            + ", and "
            + InWords.percent(one.pull().weight(row))
            + " of how far the council was from them, a mean of "
            + own
            + (own == 1 ? " year" : " years")
            + " of "
            + span
            + ".";
  }
}
