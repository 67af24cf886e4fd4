package uk.foresend;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import uk.foresend.assumption.Assumptions;
import uk.foresend.assumption.Driver;
import uk.foresend.assumption.DriverKey;
import uk.foresend.assumption.Drivers;
import uk.foresend.assumption.Scope;
import uk.foresend.baseline.Requests;
import uk.foresend.engine.Baseline;
import uk.foresend.fit.Even;
import uk.foresend.quantity.Count;
import uk.foresend.quantity.Profile;
import uk.foresend.quantity.Step;
import uk.foresend.result.PlanRow;
import uk.foresend.scenario.Scenario;

/**
 * Requests put such that the plans of a scenario's Januaries are those of a path.
 *
 * <p>What is short of the path in a January is asked of the new plans of the year before it, and
 * requests are those whose queue issues so many: each month {@code waiting += requests ÷ 12 ×
 * agreed}, of which {@code waiting ÷ months} are assessed. The model is run again until no January
 * is further off than half a plan, or eight times. After the path's end new plans grow as in its
 * last year.
 *
 * <p>A path whose growth changes from year to year asks for requests that jump. They are evened out
 * ({@link Even}) by the least λ at which their growth changes by no more than five points from one
 * year to the next, or as far as no January's plans leave the path by more than 1%. The queue of
 * the first day gives way too, since nobody publishes it, by at most half.
 */
final class PlansFollowed {
  private static final int RUNS = 8;
  private static final double CLOSE = 0.5;
  private static final int MONTHS = 12;
  private static final double EVEN_ENOUGH = 0.05;
  private static final double OFF_THE_PATH = 0.01;
  private static final double OFF_STEADY = 0.5;
  private static final int SHORTEST = 3;
  private static final int LADDER = 60;
  private static final double FIRST_LAMBDA = 1e-9;
  private static final double STEP = 1.5;
  private static final DriverKey REQUESTS = key(Driver.REQUESTS);
  private static final DriverKey BACKLOG = key(Driver.ASSESSMENT_BACKLOG);

  private final Assumptions base;

  /** The scenario compiled; empty where known censuses make each question a baseline of its own. */
  private final Optional<Baseline> once;

  private final List<Double> path;
  private final int first;
  private final double agreed;
  private final double issued;
  private final double months;

  private PlansFollowed(Scenario scenario, List<Double> path) {
    base = scenario.base();
    once = base.cohort().known().isEmpty() ? Optional.of(Baseline.of(base)) : Optional.empty();
    first = base.setup().horizon().first().startYear();
    this.path = path;
    agreed = opening(Driver.AGREED_SHARE);
    issued = opening(Driver.ISSUED_SHARE);
    months = opening(Driver.ASSESSMENT_MONTHS);
  }

  /** Returns the requests; the scenario's horizon is at least as long as the path. */
  static Requests of(Scenario scenario, List<Double> path) {
    PlansFollowed followed = new PlansFollowed(scenario, path);
    Requests found = followed.found();
    return found.with(PlansAnswer.of(followed.asked(found)));
  }

  private Requests found() {
    int years = base.setup().horizon().yearCount();
    double[] wanted = newPlans(years);
    double[] before = new double[years];
    Requests found = requests(wanted);
    double[] best = wanted.clone();
    double least = Double.POSITIVE_INFINITY;
    for (int run = 0; run < RUNS && least > CLOSE; run++) {
      List<PlanRow> plans = run(found);
      double farthest = 0;
      double last = 0;
      for (int y = 0; y < Math.min(years, path.size()); y++) {
        double short_ = path.get(y) - atJanuary(plans, y);
        before[y] = short_ - last;
        last = short_;
        farthest = Math.max(farthest, Math.abs(short_));
      }
      if (farthest < least) {
        least = farthest;
        best = wanted.clone();
      }
      for (int y = 0; y < years; y++) {
        wanted[y] =
            y < path.size()
                ? Math.max(0, wanted[y] + before[y])
                : wanted[y - 1] * wanted[path.size() - 1] / wanted[path.size() - 2];
      }
      found = requests(wanted);
    }
    return even(best);
  }

  /** The requests and the queue whose plans are near those wanted and which do not jump. */
  private Requests even(double[] wanted) {
    int years = Math.min(wanted.length, path.size());
    double steady = backlog(wanted);
    if (years < SHORTEST || !(steady > 0)) {
      return requests(wanted);
    }
    double[] values = new double[years + 1];
    values[0] = steady;
    System.arraycopy(wanted, 0, values, 1, years);
    double[][] columns = new double[years + 1][];
    for (int k = 0; k <= years; k++) {
      double[] one = new double[years + 1];
      one[k] = 1;
      columns[k] = asked(one[0], Arrays.copyOfRange(one, 1, years + 1));
    }
    List<double[]> keep = new ArrayList<>();
    List<double[]> even = new ArrayList<>();
    double[] queue = new double[years + 1];
    queue[0] = OFF_THE_PATH / OFF_STEADY / steady;
    queue[1] = -queue[0] * steady / wanted[0];
    keep.add(queue);
    for (int y = 0; y < years; y++) {
      double[] sum = new double[years + 1];
      double[] requests = new double[years + 1];
      for (int k = 0; k <= years; k++) {
        sum[k] = k > 0 && k <= y + 1 ? 1 / path.get(y) : 0;
        requests[k] = columns[k][y] / wanted[0];
      }
      keep.add(sum);
      even.add(requests);
    }
    Even smoothing = new Even(values, keep, even);
    double[] evened = values;
    double lambda = FIRST_LAMBDA;
    for (int rung = 0; rung < LADDER && smoothing.bend(evened) > EVEN_ENOUGH; rung++) {
      double[] next = smoothing.at(lambda);
      if (smoothing.moved(next) > OFF_THE_PATH) {
        break;
      }
      evened = next;
      lambda *= STEP;
    }
    double[] all = wanted.clone();
    for (int y = 0; y < all.length; y++) {
      all[y] =
          y < years
              ? Math.max(0, evened[y + 1])
              : all[y - 1] * all[years - 1] / Math.max(1, all[years - 2]);
    }
    return requests(Math.max(0, evened[0]), all);
  }

  /** The new plans of each year that the requests as given lead to. */
  private double[] newPlans(int years) {
    Profile requests = profile(REQUESTS);
    double waiting = opening(Driver.ASSESSMENT_BACKLOG);
    double[] plans = new double[years];
    for (int y = 0; y < years; y++) {
      double asked = requests.at(YearMonth.of(first + y, 1));
      Queue queue = new Queue(waiting, asked);
      plans[y] = queue.issued();
      waiting = queue.left();
    }
    return plans;
  }

  /** The requests whose queue issues so many; the first year's leave it as long as it was. */
  private Requests requests(double[] wanted) {
    return requests(backlog(wanted), wanted);
  }

  private Requests requests(double backlog, double[] wanted) {
    List<Double> asked = new ArrayList<>();
    for (double requests : asked(backlog, wanted)) {
      asked.add(Math.round(Math.max(0, requests) * 10) / 10.0);
    }
    asked.add(asked.get(asked.size() - 1));
    return new Requests(asked, Math.round(backlog), Optional.empty());
  }

  private double backlog(double[] wanted) {
    return months / MONTHS * wanted[0] / issued;
  }

  private double[] asked(double backlog, double[] wanted) {
    double waiting = backlog;
    double[] asked = new double[wanted.length];
    for (int y = 0; y < asked.length; y++) {
      double none = new Queue(waiting, 0).issued();
      double one = new Queue(waiting, 1).issued() - none;
      asked[y] = (wanted[y] - none) / one;
      waiting = new Queue(waiting, asked[y]).left();
    }
    return asked;
  }

  /** The plans at the January inside a ledger year. */
  private static double atJanuary(List<PlanRow> plans, int year) {
    return Count.sum(plans.stream().map(row -> row.january().get(year + 1)).toList()).value();
  }

  private List<PlanRow> run(Requests requests) {
    Assumptions asked = asked(requests);
    return (once.isPresent() ? once.get() : Baseline.of(asked)).plans(asked);
  }

  private Assumptions asked(Requests requests) {
    return asked(base, requests);
  }

  /** Returns assumptions with those requests in the place of their own. */
  static Assumptions asked(Assumptions base, Requests requests) {
    int first = base.setup().horizon().first().startYear();
    Profile profile = Profile.constant(requests.byYear().get(0));
    for (int y = 1; y < requests.byYear().size(); y++) {
      profile =
          profile.then(new Step.Replace(YearMonth.of(first + y, 1), requests.byYear().get(y)));
    }
    Profile put = profile;
    Drivers drivers =
        base.drivers()
            .changed(REQUESTS, was -> put)
            .changed(BACKLOG, was -> Profile.constant(requests.backlog()));
    return base.with(drivers);
  }

  private Profile profile(DriverKey key) {
    return base.drivers().exactly(key).orElseThrow().value();
  }

  private double opening(Driver driver) {
    return profile(key(driver)).opening();
  }

  private static DriverKey key(Driver driver) {
    return new DriverKey(driver, Scope.AUTHORITY);
  }

  /** A year of a queue of requests agreed. */
  private final class Queue {
    private double waiting;
    private double plans;

    Queue(double waiting, double requests) {
      this.waiting = waiting;
      for (int month = 0; month < MONTHS; month++) {
        this.waiting += requests / MONTHS * agreed;
        double assessed = this.waiting / Math.max(1, months);
        plans += assessed * issued;
        this.waiting -= assessed;
      }
    }

    double issued() {
      return plans;
    }

    double left() {
      return waiting;
    }
  }
}
