package uk.foresend.baseline;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import uk.foresend.assumption.Assumptions;
import uk.foresend.assumption.Driver;
import uk.foresend.assumption.DriverKey;
import uk.foresend.assumption.Scope;
import uk.foresend.history.Actuals;
import uk.foresend.quantity.Count;
import uk.foresend.quantity.Money;
import uk.foresend.result.Forecast;
import uk.foresend.result.Outcome;
import uk.foresend.result.Outcome.Measure;
import uk.foresend.result.PlanRow;
import uk.foresend.result.SpendItem;
import uk.foresend.result.SpendRow;

/** What a scenario had assumed of a year, beside how it came out. */
final class Outcomes {
  private static final double OPENING = 5.0 / 16;
  private static final double CLOSING = 11.0 / 16;

  private final Assumptions base;
  private final Forecast forecast;
  private final Actuals actuals;

  Outcomes(Assumptions base, Forecast forecast, Actuals actuals) {
    this.base = base;
    this.forecast = forecast;
    this.actuals = actuals;
  }

  /** Returns the place of the year known among the forecast's. */
  int year() {
    return forecast.years().indexOf(actuals.year());
  }

  List<Outcome> all() {
    List<Outcome> all = new ArrayList<>();
    double opening = 0;
    double assumed = 0;
    double came = 0;
    for (PlanRow row : forecast.plans()) {
      String id = row.setting().id();
      double then = opening(id);
      double thought = row.january().get(year() + 1).value();
      all.add(new Outcome("plans", id, Measure.PLANS, thought, actuals.counted(id)));
      if (then > 0) {
        all.add(
            new Outcome(
                Driver.NET_GROWTH.id(),
                id,
                Measure.RATE,
                thought / then - 1,
                actuals.counted(id) / then - 1));
      }
      opening += then;
      assumed += thought;
      came += actuals.counted(id);
    }
    all.add(new Outcome("plans", "all", Measure.PLANS, assumed, came));
    all.add(
        new Outcome(
            Driver.NET_GROWTH.id(),
            "all",
            Measure.RATE,
            assumed / opening - 1,
            came / opening - 1));
    if (actuals.requests().isPresent()) {
      base.drivers()
          .exactly(new DriverKey(Driver.REQUESTS, Scope.AUTHORITY))
          .ifPresent(
              one ->
                  all.add(
                      new Outcome(
                          Driver.REQUESTS.id(),
                          "all",
                          Measure.PLANS,
                          one.value().at(YearMonth.of(actuals.january() - 1, 12)),
                          actuals.requests().getAsDouble())));
    }
    money(all);
    return all;
  }

  private void money(List<Outcome> all) {
    actuals.spend().entrySet().stream()
        .sorted(java.util.Map.Entry.comparingByKey())
        .forEach(
            one -> {
              double spent = spend(one.getKey());
              all.add(
                  new Outcome(
                      "spend", one.getKey(), Measure.POUNDS, spent, one.getValue().pounds()));
              double children = children(one.getKey(), true);
              if (children > 0) {
                all.add(
                    new Outcome(
                        "spend-a-child",
                        one.getKey(),
                        Measure.POUNDS,
                        spent / children,
                        one.getValue().pounds() / children(one.getKey(), false)));
              }
            });
    actuals
        .income()
        .forEach(
            (block, years) -> {
              Money came = years.get(actuals.year());
              if (came != null) {
                all.add(
                    new Outcome(
                        "income",
                        block.id(),
                        Measure.POUNDS,
                        forecast.grossIncome(block, year()).pounds(),
                        came.pounds()));
              }
            });
    actuals
        .inYear()
        .ifPresent(
            came ->
                all.add(
                    new Outcome(
                        "in-year",
                        "all",
                        Measure.POUNDS,
                        forecast.inYear(year()).pounds(),
                        came.pounds())));
  }

  /** What the year's miss is made of, in words. */
  List<String> remarks() {
    List<String> remarks = new ArrayList<>();
    if (actuals.inYear().isPresent()) {
      remarks.add(
          "The year came out "
              + UnitCosts.pounds(miss())
              + " beyond its forecast (a minus is a worse deficit): children counted explain "
              + UnitCosts.pounds(-byChildren())
              + ", income "
              + UnitCosts.pounds(byIncome())
              + ", and "
              + UnitCosts.pounds(-unexplained())
              + " neither."
              + (carried()
                  ? " That stands on the balancing line of the new scenario."
                  : actuals.spend().isEmpty()
                      ? " The scenario has no balancing line, so it is carried nowhere: give spend"
                          + " by line."
                      : ""));
    }
    return remarks;
  }

  private double miss() {
    return actuals.inYear().map(came -> came.minus(forecast.inYear(year())).pounds()).orElse(0.0);
  }

  private double byIncome() {
    double more = 0;
    for (var one : actuals.income().entrySet()) {
      Money came = one.getValue().get(actuals.year());
      if (came != null) {
        more += came.pounds() - forecast.grossIncome(one.getKey(), year()).pounds();
      }
    }
    return more;
  }

  /** What children more or fewer than forecast cost, at the forecast's spend a child. */
  private double byChildren() {
    double more = 0;
    for (SpendRow row : forecast.spend()) {
      if (row.item().kind() == SpendItem.Kind.TOP_UP) {
        double forecasted = average(row.item().setting(), true);
        double counted = average(row.item().setting(), false);
        more += forecasted > 0 ? row.gross().get(year()).pounds() * (counted / forecasted - 1) : 0;
      }
    }
    return more;
  }

  /** Returns pounds a year that neither children nor income explain; positive for more spend. */
  double unexplained() {
    return actuals.inYear().isEmpty() ? 0 : byIncome() - byChildren() - miss();
  }

  /** Whether a balancing line is to carry what is not explained. */
  boolean carried() {
    return actuals.spend().isEmpty()
        && base.finance().lines().stream()
            .anyMatch(line -> line.kind() == uk.foresend.assumption.LineTerms.Kind.BALANCING);
  }

  /** Returns by what to multiply prices and lines of a code; 1 where nothing was given. */
  double factor(String code) {
    Money came = actuals.spend().get(code);
    double spent = spend(code);
    if (came == null || spent <= 0) {
      return 1;
    }
    double forecasted = children(code, true);
    double counted = children(code, false);
    return came.pounds() / spent * (forecasted > 0 && counted > 0 ? forecasted / counted : 1);
  }

  /** Returns by what plans counted differ from those forecast. */
  double plansFactor() {
    double thought =
        forecast.plans().stream().mapToDouble(row -> row.january().get(year() + 1).value()).sum();
    double came =
        forecast.plans().stream().mapToDouble(row -> actuals.counted(row.setting().id())).sum();
    return thought > 0 ? came / thought : 1;
  }

  /** Returns the spend of the year after the one known on a line with plans, as forecast. */
  double nextYear(String line) {
    return forecast.spend().stream()
        .filter(row -> row.item().id().equals(line))
        .mapToDouble(row -> row.gross().get(year() + 1).pounds())
        .sum();
  }

  /** Returns a sum spread over the age bands as the old opening of a setting was. */
  double[] shape(String setting, long sum) {
    int bands = base.setup().axes().bands().size();
    double[] row = opened(setting);
    double all = Pool.sum(row);
    if (all == 0) {
      row = new double[bands];
      for (var one : base.setup().axes().settings()) {
        double[] more = opened(one.id());
        for (int b = 0; b < bands; b++) {
          row[b] += more[b];
        }
      }
      all = Pool.sum(row);
    }
    for (int b = 0; b < bands; b++) {
      row[b] *= sum / all;
    }
    return row;
  }

  private double spend(String code) {
    return forecast.spend().stream()
        .filter(row -> row.item().line().code().equals(code))
        .mapToDouble(row -> row.gross().get(year()).pounds())
        .sum();
  }

  private double children(String code, boolean forecasted) {
    return forecast.spend().stream()
        .filter(row -> row.item().line().code().equals(code))
        .filter(row -> row.item().kind() == SpendItem.Kind.TOP_UP)
        .mapToDouble(row -> average(row.item().setting(), forecasted))
        .sum();
  }

  private double average(String setting, boolean forecasted) {
    double closing =
        forecasted
            ? forecast.plans().stream()
                .filter(row -> row.setting().id().equals(setting))
                .mapToDouble(row -> row.january().get(year() + 1).value())
                .sum()
            : actuals.counted(setting);
    return OPENING * opening(setting) + CLOSING * closing;
  }

  private double opening(String setting) {
    return Pool.sum(opened(setting));
  }

  private double[] opened(String setting) {
    var axes = base.setup().axes();
    int bands = axes.bands().size();
    int needs = axes.needs().size();
    int s = 0;
    while (!axes.settings().get(s).id().equals(setting)) {
      s++;
    }
    double[] row = new double[bands];
    List<Count> opening = base.cohort().opening();
    for (int n = 0; n < needs; n++) {
      for (int b = 0; b < bands; b++) {
        row[b] += opening.get((s * needs + n) * bands + b).value();
      }
    }
    return row;
  }
}
