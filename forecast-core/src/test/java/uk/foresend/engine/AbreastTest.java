package uk.foresend.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.foresend.Fixtures;
import uk.foresend.Forecaster;
import uk.foresend.assumption.Assumptions;
import uk.foresend.assumption.DriverKey;
import uk.foresend.assumption.Uncertainty;
import uk.foresend.generated.Change;
import uk.foresend.generated.ForAll;
import uk.foresend.io.ScenarioFiles;
import uk.foresend.lever.AdjustDriver;
import uk.foresend.lever.Lever;
import uk.foresend.quantity.Profile;
import uk.foresend.quantity.Share;
import uk.foresend.quantity.Step;
import uk.foresend.scenario.Scenario;

@DisplayName("Futures run side by side")
class AbreastTest {

  private static final double NEAR = 1e-9;

  @DisplayName("have the figures that each has when it is run by itself")
  @ParameterizedTest
  @ValueSource(
      strings = {
        "dorset/2026",
        "dorset/2026/recovery-plan",
        "dorset/2026/osprey-quay-2028",
        "dorset/2026/income-formula",
        "dorset/2024-q2"
      })
  void agreeWithEachByItself(String id) {
    ScenarioFiles shipped = ScenarioFiles.shipped();
    Scenario scenario = new Forecaster(shipped).check(shipped.find(id).orElseThrow()).get();
    List<Assumptions> steps = new ArrayList<>();
    List<Undertaking> levers = new ArrayList<>();
    Assumptions now = scenario.base();
    for (Lever lever : scenario.levers()) {
      now = lever.applyTo(now);
      steps.add(now);
      levers.add(new Undertaking(lever.id(), lever.label(), lever.delivery().confidence()));
    }
    Futures futures = new Futures(Baseline.of(scenario.base()), steps, levers, "1");
    Abreast abreast = futures.abreast();
    for (int count : new int[] {Abreast.FUTURES, 5}) {
      abreast.run(
          IntStream.range(0, count).mapToObj(draw -> futures.drawn(futures.course(draw))).toList());
      for (int draw = 0; draw < count; draw++) {
        alike(abreast.columns(draw), futures.of(new Draw(draw)), id + " draw " + draw);
      }
    }
  }

  /** Whatever is uncertain, in whatever council, with a lever that is delivered in part. */
  @DisplayName("agree in councils of any kind, whichever numbers depart")
  @Test
  void agreeInCouncilsOfAnyKind() {
    int[] which = new int[1];
    ForAll.councils(120)
        .holds(
            council -> {
              Assumptions uncertain = uncertain(council, which[0]++);
              List<Assumptions> after = List.of(lever(uncertain, 5 * which[0]));
              List<Undertaking> levers =
                  List.of(new Undertaking("lever", "The lever", new Share(0.6)));
              Futures futures = new Futures(Baseline.of(uncertain), after, levers, "any");
              Abreast abreast = futures.abreast();
              abreast.run(
                  IntStream.range(0, 3)
                      .mapToObj(draw -> futures.drawn(futures.course(draw)))
                      .toList());
              for (int draw = 0; draw < 3; draw++) {
                alike(abreast.columns(draw), futures.of(new Draw(draw)), "draw " + draw);
              }
            });
  }

  /** Every third number departs by up to a fifth or so, another third in each council. */
  private static Assumptions uncertain(Assumptions council, int which) {
    List<DriverKey> keys = new ArrayList<>(council.drivers().all().keySet());
    List<Uncertainty.OfDriver> departing = new ArrayList<>();
    for (int i = which % 3; i < keys.size(); i += 3) {
      departing.add(
          AnyFutures.departing(council, keys.get(i), Uncertainty.Way.SHARE, 0.2, Map.of()));
    }
    return council.with(new Uncertainty(departing, List.of(), List.of()));
  }

  private static Assumptions lever(Assumptions council, int driver) {
    List<DriverKey> keys = new ArrayList<>(council.drivers().all().keySet());
    Step change = new Step.Multiply(council.setup().horizon().month(15), 0.9);
    return new AdjustDriver(
            "less",
            "Less",
            keys.get(driver % keys.size()),
            change,
            Optional.empty(),
            Fixtures.atOnce())
        .applyTo(council);
  }

  /** Several levers delivered in part, schemes and policies that may not be, anything added to. */
  @DisplayName("agree whatever levers, schemes and policies there are, and whoever is beside them")
  @Test
  void agreeWhateverIsUncertain() {
    long[] seed = {1000};
    ForAll.councils(300)
        .holds(
            council -> {
              Futures futures = AnyFutures.of(council, seed[0]++);
              Abreast together = futures.abreast();
              together.run(AnyFutures.drawn(futures, 0, 4));
              for (int draw = 0; draw < 4; draw++) {
                Columns here = together.columns(draw);
                alike(here, futures.of(new Draw(draw)), "draw " + draw);
              }
            });
  }

  /** Shares and rates that are nothing in the forecast, and something in some futures. */
  @DisplayName("agree where what is nothing in the forecast comes to be something")
  @Test
  void agreeWhereNothingBecomesSomething() {
    int[] which = new int[1];
    ForAll.councils(150)
        .holds(
            council -> {
              List<DriverKey> keys = new ArrayList<>(council.drivers().all().keySet());
              List<Uncertainty.OfDriver> departing = new ArrayList<>();
              Assumptions none = council;
              for (int i = which[0]++ % 2; i < keys.size(); i += 2) {
                DriverKey key = keys.get(i);
                if (AnyFutures.isShare(key) && key.driver().least() <= 0) {
                  none = Change.driver(none, key, Profile.constant(0), Fixtures.SOURCE);
                  departing.add(
                      AnyFutures.departing(
                          council, key, Uncertainty.Way.ADDED, which[0] % 3 * 0.1, Map.of()));
                }
              }
              Assumptions uncertain =
                  none.with(new Uncertainty(departing, List.of(), List.of(), List.of()));
              Futures futures =
                  new Futures(Baseline.of(uncertain), List.of(), List.of(), "something");
              Abreast together = futures.abreast();
              together.run(AnyFutures.drawn(futures, 0, 4));
              for (int draw = 0; draw < 4; draw++) {
                alike(together.columns(draw), futures.of(new Draw(draw)), "draw " + draw);
              }
            });
  }

  private static void alike(Columns together, Columns alone, String name) {
    for (Measures.Measure measure : Measures.of(alone, true)) {
      for (int y = 0; y < alone.inputs().cost.horizon.yearCount(); y++) {
        double one = measure.reader().read(alone, y);
        double other = measure.reader().read(together, y);
        assertThat(Math.abs(one - other))
            .as(
                "%s: %s %s in year %s: %s alone, %s together",
                name, measure.figure(), measure.part(), y, one, other)
            .isLessThanOrEqualTo(NEAR * Math.max(1000, Math.abs(one)));
      }
    }
  }
}
