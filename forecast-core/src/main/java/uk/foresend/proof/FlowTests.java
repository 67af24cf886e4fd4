package uk.foresend.proof;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;
import uk.foresend.fit.Flows;
import uk.foresend.fit.Medians;
import uk.foresend.fit.Origins;
import uk.foresend.fit.PastFlows;
import uk.foresend.fit.PastFlows.Past;
import uk.foresend.fit.Spread;
import uk.foresend.history.Council;
import uk.foresend.history.PlanHistory;
import uk.foresend.result.BackTest.Way;
import uk.foresend.result.Flow;
import uk.foresend.result.FlowTest;
import uk.foresend.result.FlowTest.Outcome;
import uk.foresend.result.FlowTest.Scored;
import uk.foresend.result.PlanSeries;

/**
 * Scores flows of plans and growths of prices as they were learnt in June of each year against what
 * came, beside simple rivals on the same council years.
 */
public final class FlowTests {
  private static final double[] INSIDE = {0.5, 0.8, 0.95};
  private static final double LOW = 0.1;

  private final List<Past> all;

  private FlowTests(List<Past> all) {
    this.all = all;
  }

  /** A way to say what a flow will be. */
  private enum Ways {
    FORESEND("Foresend: the council's years pulled to England", Past::fitted),
    NO_CHANGE("No change in rate: the council's last year", Past::last),
    OWN_MEAN("The mean of the council's years known", Past::mean),
    ENGLAND("England's last year", Past::england);

    private final String label;
    private final ToDoubleFunction<Past> says;

    Ways(String label, ToDoubleFunction<Past> says) {
      this.label = label;
      this.says = says;
    }

    String id() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  /** Returns the back-test of all councils, or of one. */
  public static FlowTest of(PlanHistory plans, Optional<Council> only) {
    List<Past> all =
        PastFlows.of(plans, plans.lastJanuary().orElse(Origins.FIRST)).stream()
            .filter(one -> only.isEmpty() || only.get().code().equals(one.code()))
            .toList();
    return new FlowTests(all).run(only);
  }

  private FlowTest run(Optional<Council> only) {
    List<Scored> scores = new ArrayList<>();
    List<String> notScored = new ArrayList<>();
    for (Flow flow : Flow.values()) {
      for (PlanSeries series : Flows.series(flow)) {
        List<Scored> mine = scores(flow, series);
        scores.addAll(mine);
        if (mine.stream().noneMatch(one -> one.cases() > 0 && isOurs(one))) {
          notScored.add(
              "Not scored: "
                  + flow.label()
                  + (series == PlanSeries.TOTAL ? "" : " (" + series.id() + ")")
                  + ". Two years must be known to learn from and a later one to set beside them.");
        }
      }
    }
    return new FlowTest(
        only.map(Council::name),
        Arrays.stream(Ways.values()).map(one -> new Way(one.id(), one.label)).toList(),
        scores,
        notScored,
        only.isPresent() ? all.stream().map(FlowTests::outcome).toList() : List.of());
  }

  private List<Scored> scores(Flow flow, PlanSeries series) {
    List<Scored> scores = new ArrayList<>();
    for (int ahead = 1; ahead <= PastFlows.LONGEST; ahead++) {
      int years = ahead;
      List<Past> past =
          all.stream()
              .filter(one -> one.flow() == flow && one.series() == series)
              .filter(one -> one.ahead() == years)
              .toList();
      List<Past> fitted = past.stream().filter(one -> Double.isFinite(one.fitted())).toList();
      for (Ways way : past.isEmpty() ? new Ways[0] : Ways.values()) {
        scores.add(
            scored(
                flow,
                series,
                ahead,
                way,
                fitted.isEmpty() && way != Ways.FORESEND ? past : fitted));
      }
    }
    return scores;
  }

  private static Scored scored(Flow flow, PlanSeries series, int ahead, Ways way, List<Past> past) {
    double[] errors = past.stream().mapToDouble(one -> error(one, way)).toArray();
    double[] sizes = Arrays.stream(errors).map(Math::abs).toArray();
    return new Scored(
        flow,
        series,
        ahead,
        way.id(),
        errors.length,
        past.stream().mapToInt(Past::year).min().orElse(0),
        past.stream().mapToInt(Past::year).max().orElse(0),
        relative(flow),
        Arrays.stream(sizes).average().orElse(Double.NaN),
        Medians.of(sizes),
        Arrays.stream(errors).average().orElse(Double.NaN),
        way == Ways.FORESEND && errors.length > 0
            ? Arrays.stream(INSIDE).mapToObj(share -> inside(past, share)).toList()
            : List.of());
  }

  private static double inside(List<Past> past, double share) {
    double t = Spread.t((1 + share) / 2);
    return past.stream()
            .filter(one -> Math.abs(one.came() - one.fitted()) <= t * one.error())
            .count()
        / (double) past.size();
  }

  private static double error(Past one, Ways way) {
    double said = plain(one.flow(), way.says.applyAsDouble(one));
    double came = plain(one.flow(), one.came());
    return relative(one.flow()) ? said / came - 1 : said - came;
  }

  private static boolean relative(Flow flow) {
    return flow == Flow.NEW_PLANS || flow == Flow.CEASED;
  }

  private static double plain(Flow flow, double value) {
    return relative(flow)
        ? StrictMath.exp(value)
        : flow.growth() ? StrictMath.exp(value) - 1 : value;
  }

  private static boolean isOurs(Scored one) {
    return one.method().equals(Ways.FORESEND.id());
  }

  private static Outcome outcome(Past one) {
    double off = one.error() * Spread.t(1 - LOW);
    return new Outcome(
        one.flow(),
        one.series(),
        one.origin(),
        one.year(),
        plain(one.flow(), one.last()),
        known(plain(one.flow(), one.fitted())),
        known(plain(one.flow(), one.fitted() - off)),
        known(plain(one.flow(), one.fitted() + off)),
        plain(one.flow(), one.came()));
  }

  private static OptionalDouble known(double value) {
    return Double.isFinite(value) ? OptionalDouble.of(value) : OptionalDouble.empty();
  }
}
