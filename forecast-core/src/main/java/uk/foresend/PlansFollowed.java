package uk.foresend;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import uk.foresend.assumption.Assumptions;
import uk.foresend.assumption.Driver;
import uk.foresend.assumption.DriverKey;
import uk.foresend.assumption.Drivers;
import uk.foresend.assumption.Scope;
import uk.foresend.baseline.Requests;
import uk.foresend.engine.Model;
import uk.foresend.quantity.Profile;
import uk.foresend.quantity.Step;
import uk.foresend.result.Forecast;
import uk.foresend.scenario.Scenario;

/**
 * Requests put such that the plans of a scenario's Januaries are those of a path.
 *
 * <p>What is short of the path in a January is asked of the new plans of the year before it, and
 * requests are those whose queue issues so many: each month {@code waiting += requests ÷ 12 ×
 * agreed}, of which {@code waiting ÷ months} are assessed. The model is run again until no January
 * is further off than half a plan, or eight times. After the path's end new plans grow as in its
 * last year.
 */
final class PlansFollowed {
  private static final int RUNS = 8;
  private static final double CLOSE = 0.5;
  private static final int MONTHS = 12;
  private static final DriverKey REQUESTS = key(Driver.REQUESTS);
  private static final DriverKey BACKLOG = key(Driver.ASSESSMENT_BACKLOG);

  private final Scenario scenario;
  private final Assumptions base;
  private final List<Double> path;
  private final int first;
  private final double agreed;
  private final double issued;
  private final double months;

  private PlansFollowed(Scenario scenario, List<Double> path) {
    this.scenario = scenario;
    base = scenario.base();
    first = base.setup().horizon().first().startYear();
    this.path = path;
    agreed = opening(Driver.AGREED_SHARE);
    issued = opening(Driver.ISSUED_SHARE);
    months = opening(Driver.ASSESSMENT_MONTHS);
  }

  /** Returns the requests; the scenario's horizon is at least as long as the path. */
  static Requests of(Scenario scenario, List<Double> path, Forecast forecast) {
    return new PlansFollowed(scenario, path).found(forecast);
  }

  private Requests found(Forecast start) {
    int years = start.years().size();
    double[] wanted = newPlans(years);
    double[] before = new double[years];
    Forecast forecast = start;
    Requests found = requests(wanted);
    Requests best = found;
    double least = Double.POSITIVE_INFINITY;
    for (int run = 0; run < RUNS && least > CLOSE; run++) {
      forecast = run(found, forecast);
      double farthest = 0;
      double last = 0;
      for (int y = 0; y < Math.min(years, path.size()); y++) {
        double short_ = path.get(y) - forecast.plansAtJanuary(y).value();
        before[y] = short_ - last;
        last = short_;
        farthest = Math.max(farthest, Math.abs(short_));
      }
      if (farthest < least) {
        least = farthest;
        best = found;
      }
      for (int y = 0; y < years; y++) {
        wanted[y] =
            y < path.size()
                ? Math.max(0, wanted[y] + before[y])
                : wanted[y - 1] * wanted[path.size() - 1] / wanted[path.size() - 2];
      }
      found = requests(wanted);
    }
    return best;
  }

  /** The new plans of each year that the requests as given lead to. */
  private double[] newPlans(int years) {
    Profile requests = profile(REQUESTS);
    double waiting = opening(Driver.ASSESSMENT_BACKLOG);
    double[] plans = new double[years];
    for (int y = 0; y < years; y++) {
      double asked = requests.at(java.time.YearMonth.of(first + y, 1));
      Queue queue = new Queue(waiting, asked);
      plans[y] = queue.issued();
      waiting = queue.left();
    }
    return plans;
  }

  /** The requests whose queue issues so many; the first year's leave it as long as it was. */
  private Requests requests(double[] wanted) {
    double backlog = months / MONTHS * wanted[0] / issued;
    double waiting = backlog;
    List<Double> asked = new ArrayList<>();
    for (double plans : wanted) {
      double none = new Queue(waiting, 0).issued();
      double one = new Queue(waiting, 1).issued() - none;
      double requests = Math.round(Math.max(0, (plans - none) / one) * 10) / 10.0;
      asked.add(requests);
      waiting = new Queue(waiting, requests).left();
    }
    asked.add(asked.get(asked.size() - 1));
    return new Requests(asked, Math.round(backlog));
  }

  private Forecast run(Requests requests, Forecast like) {
    Profile profile = Profile.constant(requests.byYear().get(0));
    for (int y = 1; y < requests.byYear().size(); y++) {
      profile =
          profile.then(
              new Step.Replace(java.time.YearMonth.of(first + y, 1), requests.byYear().get(y)));
    }
    Profile put = profile;
    Drivers drivers =
        base.drivers()
            .changed(REQUESTS, was -> put)
            .changed(BACKLOG, was -> Profile.constant(requests.backlog()));
    return Model.compile(base.with(drivers), List.of())
        .run(0)
        .forecast(like.stamp(), scenario.warnings(), Map.of());
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
        double assessed = Math.min(this.waiting, this.waiting / months);
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
