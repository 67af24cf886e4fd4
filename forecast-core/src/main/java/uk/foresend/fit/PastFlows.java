package uk.foresend.fit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import uk.foresend.history.PlanHistory;
import uk.foresend.result.Flow;
import uk.foresend.result.PlanSeries;

/** What was learnt of every flow in June of each year, beside what came. */
public final class PastFlows {
  /** The most years after the last known. */
  public static final int LONGEST = 3;

  private final PlanHistory history;
  private final Origins origins;

  private PastFlows(PlanHistory history, int last) {
    this.history = history;
    origins = Origins.to(history, last);
  }

  /**
   * A year of a flow of a council beside what would have been said of it. Values are logs of shares
   * for new and ceased plans, log growths for prices, else shares.
   *
   * @param code the council
   * @param origin the year in whose June it was learnt
   * @param year the year that came
   * @param ahead the years since the last that was known
   * @param came the value that came
   * @param last the council's last value known
   * @param mean the mean of its values known
   * @param england England's last value known
   * @param fitted the value that is fitted; {@code NaN} before two years are known
   * @param error how far off it may be, for Student's t of 1
   */
  public record Past(
      Flow flow,
      PlanSeries series,
      String code,
      int origin,
      int year,
      int ahead,
      double came,
      double last,
      double mean,
      double england,
      double fitted,
      double error) {}

  /** Returns every year of every flow that can be set beside what was known before it. */
  public static List<Past> of(PlanHistory history, int last) {
    return new PastFlows(history, last).all();
  }

  private List<Past> all() {
    FlowPanel came = panel(origins.last());
    return IntStream.range(Origins.EARLIEST, origins.last())
        .parallel()
        .mapToObj(origin -> from(origin, came))
        .flatMap(List::stream)
        .toList();
  }

  private FlowPanel panel(int year) {
    return new FlowPanel(history, origins.codes(), origins.at(year).seen());
  }

  private List<Past> from(int origin, FlowPanel came) {
    FlowPanel known = panel(origin);
    List<Past> past = new ArrayList<>();
    for (Flow flow : Flow.values()) {
      int[] years = known.years(flow);
      for (PlanSeries series : years.length == 0 ? List.<PlanSeries>of() : Flows.series(flow)) {
        past.addAll(beside(flow, series, origin, known, came));
      }
    }
    return past;
  }

  private List<Past> beside(
      Flow flow, PlanSeries series, int origin, FlowPanel known, FlowPanel came) {
    int[] years = known.years(flow);
    double[][] values = known.values(flow, series);
    double[] sizes = known.sizes(flow, series);
    double[][] outcomes = came.values(flow, series);
    double[] later = came.sizes(flow, series);
    int[] all = came.years(flow);
    Pull pull = Flows.pull(flow, values, sizes);
    int last = years[years.length - 1];
    List<Past> past = new ArrayList<>();
    for (int j = 0; j < all.length; j++) {
      for (int i = 0; i < values.length && all[j] > last && all[j] <= last + LONGEST; i++) {
        // People are those of another year by now; the rate learnt was of those known then.
        double rebased = flow == Flow.NEW_PLANS ? StrictMath.log(later[i] / sizes[i]) : 0;
        Past one =
            new Past(
                flow,
                series,
                origins.codes().get(i),
                origin,
                all[j],
                all[j] - last,
                outcomes[i][j] + rebased,
                values[i][years.length - 1],
                Arrays.stream(values[i]).filter(Double::isFinite).average().orElse(Double.NaN),
                pull.level(),
                pull.learnt() ? pull.central(i) : Double.NaN,
                pull.learnt() ? pull.error(i) : Double.NaN);
        if (Double.isFinite(one.came() + one.last() + one.england()) && sizes[i] > 0) {
          past.add(one);
        }
      }
    }
    return past;
  }
}
