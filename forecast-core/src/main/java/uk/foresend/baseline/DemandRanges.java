package uk.foresend.baseline;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import uk.foresend.result.FittedFlow;
import uk.foresend.result.Flow;

/** How uncertain the children of a baseline are: what of its demand departs, and by how much. */
final class DemandRanges {
  /** The common factor of growth of plans in all councils. */
  static final String ENGLAND = "england";

  /** Years ahead of which widths were scored. */
  private static final int SCORED = 5;

  private static final double MOST_REQUESTS = 1.5;
  private static final double MOST_LEAVERS = 0.9;
  private static final double MOST_UNRECONCILED = 0.95;
  private static final double MOST_GROWTH = 0.5;
  private static final double GROWTH = 0.05;
  private static final double FEWEST = 5;
  private static final int MONTHS = 12;
  private static final String AS_REQUESTS =
      "In proportion to the fitted range of a single year, as the note of requests says.";

  /** The months of a financial year up to the January in it. */
  private static final double TO_JANUARY = 10.0 / MONTHS;

  private final UncertainRows rows;
  private final CouncilAsAt council;

  DemandRanges(CouncilAsAt council, UncertainRows rows) {
    this.council = council;
    this.rows = rows;
  }

  /** Adds what of demand is uncertain, where plans were fitted. */
  void add(Demand demand, Optional<Answers> answers) {
    if (demand.path().isEmpty() || demand.path().get().central().size() < SCORED) {
      return;
    }
    Path path = demand.path().get();
    if (demand.netGrowth().isPresent()) {
      growth(path);
    } else if (demand.funnel().isPresent() && answers.isPresent()) {
      funnel(demand, demand.funnel().get(), path, answers.get());
    }
  }

  private static double[] wanted(Path path) {
    double[] wanted = new double[SCORED];
    Arrays.setAll(wanted, path::width);
    return wanted;
  }

  private static double[] shared(Path path) {
    return path.shared().stream().limit(SCORED).mapToDouble(Double::doubleValue).toArray();
  }

  private void growth(Path path) {
    growth(rows, path, council.facts().total(council.january()));
  }

  /** Adds growth of plans that departs so that plans spread as a fit says. */
  static void growth(UncertainRows rows, Path path, double opening) {
    double[][] answers = new double[SCORED][SCORED];
    for (int h = 0; h < SCORED; h++) {
      double last = opening;
      for (int y = 0; y <= h; y++) {
        // A departure of a financial year reaches the January in it with ten of its months.
        double months = y == h ? TO_JANUARY : 1;
        answers[h][y] = months * last / path.central().get(y);
        last = path.central().get(y);
      }
    }
    PlanRanges found =
        PlanRanges.of(
            List.of(new PlanRanges.Flow(GROWTH, MOST_GROWTH, answers)), wanted(path), shared(path));
    rows.number(
        Tree.map().word("driver", "net-growth"),
        -found.widths()[0],
        found.widths()[0],
        found.persistence(),
        Tree.map().number(ENGLAND, found.england()),
        DemandPart.FIT,
        words(path, found));
  }

  private void funnel(Demand demand, Demand.Funnel funnel, Path path, Answers answers) {
    double opening = council.facts().total(council.january());
    double[] same = new double[SCORED];
    double[] requests = new double[SCORED];
    double[] plans = new double[SCORED];
    for (int y = 0; y < SCORED; y++) {
      same[y] = 1;
      requests[y] = funnel.requests().value().get(y) / funnel.requests().value().get(0);
      plans[y] = (y == 0 ? opening : path.central().get(y - 1)) / opening;
    }
    double unreconciled = Pool.sum(funnel.unreconciled().value()) / opening;
    double[] widths = {
      ratio(demand, Flow.NEW_PLANS, 0.4),
      unreconciled > 0 ? half(demand, Flow.UNRECONCILED, 0.025) / unreconciled : 0,
      ratio(demand, Flow.CEASED, 0.4)
    };
    double[] most = {MOST_REQUESTS, MOST_UNRECONCILED, MOST_LEAVERS};
    double[][] levels = {requests, same, plans};
    Answers.To[] to = {answers.requests(), answers.unreconciled(), answers.leavers()};
    int[] signs = {1, 1, -1};
    List<PlanRanges.Flow> flows = new ArrayList<>();
    List<PlanRanges.Flow> independent = new ArrayList<>();
    for (int k = 0; k < to.length; k++) {
      flows.add(flow(widths[k], most[k], shares(to[k].plans(), levels[k], signs[k], path)));
      independent.add(
          flow(
              widths[k],
              most[k],
              shares(to[k].independent(), levels[k], signs[k], answers.independent())));
    }
    PlanRanges found = PlanRanges.of(flows, wanted(path), shared(path));
    double[] by = found.widths();
    share("requests", Math.expm1(-by[0]), Math.expm1(by[0]), found, 1, words(path, found));
    share("transfers-in-and-unreconciled", -by[1], by[1], found, 1, AS_REQUESTS);
    share("leave-rate", -by[2], by[2], found, -1, AS_REQUESTS);
    demand
        .independent()
        .filter(one -> one.central().size() >= SCORED)
        .ifPresent(fitted -> moves(fitted, found.of(independent), answers, same));
  }

  private static PlanRanges.Flow flow(double width, double most, double[][] answers) {
    return new PlanRanges.Flow(width, most, answers);
  }

  private void share(
      String driver, double low, double high, PlanRanges found, int sign, String words) {
    if (high > 0) {
      rows.number(
          Tree.map().word("driver", driver).word("as", "share"),
          low,
          high,
          found.persistence(),
          Tree.map().number(ENGLAND, sign * found.england()),
          DemandPart.FIT,
          words);
    }
  }

  private static double[][] shares(double[] answers, double[] levels, int sign, Path path) {
    return shares(
        answers, levels, sign, path.central().stream().mapToDouble(Double::doubleValue).toArray());
  }

  /** By January and year, what a departure of 1 adds to the log of plans. */
  private static double[][] shares(double[] answers, double[] levels, int sign, double[] central) {
    double[][] shares = new double[SCORED][SCORED];
    for (int h = 0; h < SCORED; h++) {
      for (int y = 0; y <= h; y++) {
        shares[h][y] = central[h] >= FEWEST ? sign * answers[h - y] * levels[y] / central[h] : 0;
      }
    }
    return shares;
  }

  /**
   * Moves between settings, all together, so that plans in independent schools spread as fitted.
   */
  private void moves(Path fitted, double[] others, Answers answers, double[] same) {
    double[] wanted = wanted(fitted);
    PlanRanges found =
        PlanRanges.beside(
            flow(
                1,
                MOST_UNRECONCILED,
                shares(answers.moves().independent(), same, 1, answers.independent())),
            others,
            wanted);
    double width = found.widths()[0];
    if (width > 0) {
      rows.number(
          Tree.map().word("driver", "move-rate").word("as", "share"),
          -width,
          width,
          found.persistence(),
          Tree.map(),
          DemandPart.FIT,
          "All moves alike, up to as far as they may, so that the 80% range of plans in independent"
              + " and non-maintained schools one and five Januaries on is as wide as that of the"
              + " fit: above the median by "
              + RecentFlows.percent(Math.expm1(found.found()[0]))
              + " ("
              + RecentFlows.percent(Math.expm1(wanted[0]))
              + ") and "
              + RecentFlows.percent(Math.expm1(found.found()[SCORED - 1]))
              + " ("
              + RecentFlows.percent(Math.expm1(wanted[SCORED - 1]))
              + "), the fit's in brackets.");
    }
  }

  private static Optional<FittedFlow> flow(Demand demand, Flow flow) {
    return demand.flows().stream().filter(one -> one.flow() == flow).findFirst();
  }

  private static double ratio(Demand demand, Flow flow, double otherwise) {
    return flow(demand, flow)
        .filter(one -> one.low() > 0)
        .map(one -> Math.log(one.high() / one.low()) / 2)
        .orElse(otherwise);
  }

  private static double half(Demand demand, Flow flow, double otherwise) {
    return flow(demand, flow).map(one -> (one.high() - one.low()) / 2).orElse(otherwise);
  }

  private static String words(Path path, PlanRanges found) {
    List<String> ahead = new ArrayList<>();
    for (int h = 0; h < SCORED; h++) {
      ahead.add(
          RecentFlows.percent(Math.expm1(found.found()[h]))
              + " ("
              + RecentFlows.percent(Math.expm1(path.width(h)))
              + ")");
    }
    return "So that the 80% range of plans one to five Januaries on is as wide as that of the fit:"
        + " above the median by "
        + String.join(", ", ahead)
        + ", the fit's in brackets. What stays from year to year and what goes with all councils"
        + " ("
        + ENGLAND
        + ") are those that come nearest.";
  }
}
