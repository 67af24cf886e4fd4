package uk.foresend;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.concurrent.ConcurrentHashMap;
import uk.foresend.assumption.Assumptions;
import uk.foresend.assumption.Setup;
import uk.foresend.engine.Baseline;
import uk.foresend.engine.Outlook;
import uk.foresend.history.Council;
import uk.foresend.problem.Checked;
import uk.foresend.problem.Place;
import uk.foresend.problem.Problem;
import uk.foresend.quantity.FinancialYear;
import uk.foresend.quantity.Horizon;
import uk.foresend.quantity.InTurn;
import uk.foresend.quantity.Money;
import uk.foresend.quantity.Progress;
import uk.foresend.result.Fan;
import uk.foresend.result.NationalOutlook;
import uk.foresend.result.NationalOutlook.Row;
import uk.foresend.scenario.Scenario;

/**
 * All councils from published figures, each in the same futures of England: the balances of one
 * year end.
 *
 * <p>The central balance is that of the baseline; futures depart from it as those of the same
 * baseline in bands of age do ({@link Banded}). Councils are drawn side by side. Sums are of whole
 * pence, so that neither their order nor the number of threads changes a penny; of a council only
 * its percentiles are kept.
 */
final class National {
  private static final FinancialYear END_OF_PROTECTION = new FinancialYear(2027);

  private final StartingPoints door;
  private final Draws draws;
  private final long[] all;
  private final long[] deficits;
  private final Progress progress;

  private National(StartingPoints door, Draws draws, Progress progress) {
    this.door = door;
    this.draws = draws;
    this.progress = progress;
    all = new long[draws.number()];
    deficits = new long[draws.number()];
  }

  /** Returns the outlook, or why there is none. */
  static Checked<NationalOutlook> of(
      StartingPoints door, int asAt, Draws draws, Progress progress) {
    return new National(door, draws, progress).found(asAt);
  }

  private Checked<NationalOutlook> found(int asAt) {
    List<Council> councils = door.councils();
    progress.expect(councils.size());
    Map<Integer, Checked<Row>> found = new ConcurrentHashMap<>();
    InTurn.run(
        councils.size(), () -> this, (national, i) -> found.put(i, national.one(councils.get(i))));
    List<Problem> problems = new ArrayList<>();
    List<Row> rows = new ArrayList<>();
    for (int i = 0; i < councils.size(); i++) {
      Checked<Row> each = Objects.requireNonNull(found.get(i));
      if (each.isPresent()) {
        rows.add(each.get());
      } else {
        problems.addAll(each.problems());
      }
    }
    if (!problems.isEmpty()) {
      return Checked.refused(problems);
    }
    return Checked.of(
        new NationalOutlook(
            asAt,
            END_OF_PROTECTION,
            draws.number(),
            draws.seed(),
            Forecaster.ENGINE_VERSION,
            rows,
            List.of(
                together("All balances together", rows.stream().map(Row::central).toList(), all),
                together(
                    "The deficits alone",
                    rows.stream().map(Row::central).filter(one -> one.pence() < 0).toList(),
                    deficits)),
            List.of()),
        List.of());
  }

  private static Row together(String name, List<Money> central, long[] pence) {
    return new Row("", name, Money.sum(central), quantiles(pence), OptionalDouble.empty(), "");
  }

  private Checked<Row> one(Council council) {
    progress.step();
    return door.meant(council).then(scenario -> drawn(council, scenario));
  }

  private Checked<Row> drawn(Council council, Scenario scenario) {
    Horizon horizon = scenario.base().setup().horizon();
    int year = END_OF_PROTECTION.startYear() - horizon.first().startYear();
    if (!horizon.contains(END_OF_PROTECTION)) {
      return Checked.refused(
          List.of(
              Problem.invalid(
                  Place.at("as-at"),
                  council.name() + " is not forecast to " + END_OF_PROTECTION + ".",
                  "")));
    }
    Assumptions base = until(scenario.base());
    Baseline baseline = Baseline.of(base);
    Money central = baseline.run(base).bridged().closing().get(year);
    Optional<Money> usable = base.standing().reserves().usable(END_OF_PROTECTION.march());
    Assumptions banded = Banded.of(base);
    Baseline drawn = banded == base ? baseline : Baseline.of(banded);
    Outlook outlook = Outlook.of(drawn, draws.seed());
    // What bands move in the forecast itself is taken off every future.
    double off = central.pounds() - outlook.central().closing()[year];
    List<Outlook.Future> futures = outlook.futures(draws.number());
    long[] closing = new long[draws.number()];
    int passed = 0;
    for (int draw = 0; draw < closing.length; draw++) {
      Outlook.Future future = futures.get(draw);
      double balance = future.closing()[year] + off;
      closing[draw] = Money.rounded(balance).pence();
      double borne = Math.max(0, -balance);
      for (int y = 0; y <= year; y++) {
        borne += future.met()[y];
      }
      passed += passes(usable, borne) ? 1 : 0;
    }
    add(closing);
    return Checked.of(
        new Row(
            council.code(),
            council.name(),
            central,
            quantiles(closing),
            usable.isPresent()
                ? OptionalDouble.of((double) passed / closing.length)
                : OptionalDouble.empty(),
            scenario.warnings().stream().map(Problem::what).findFirst().orElse("")),
        List.of());
  }

  private static boolean passes(Optional<Money> usable, double borne) {
    return usable.isPresent() && Money.rounded(borne).pence() > usable.get().pence();
  }

  /** The same scenario as far as the year that is told: what comes later moves nothing before. */
  static Assumptions until(Assumptions base) {
    Setup setup = base.setup();
    return base.with(setup.until(new Horizon(setup.horizon().first(), END_OF_PROTECTION)));
  }

  private synchronized void add(long[] closing) {
    for (int draw = 0; draw < closing.length; draw++) {
      all[draw] += closing[draw];
      deficits[draw] += Math.min(0, closing[draw]);
    }
  }

  private static List<Money> quantiles(long[] pence) {
    double[] shares = Fan.SHARES.stream().mapToDouble(Double::doubleValue).toArray();
    double[] pounds = Arrays.stream(pence).mapToDouble(one -> one / 100.0).toArray();
    return Arrays.stream(Outlook.quantiles(pounds, shares)).mapToObj(Money::rounded).toList();
  }
}
