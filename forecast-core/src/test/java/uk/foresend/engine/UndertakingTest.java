package uk.foresend.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import uk.foresend.Forecaster;
import uk.foresend.assumption.Assumptions;
import uk.foresend.assumption.Uncertainty;
import uk.foresend.assumption.Uncertainty.Spread;
import uk.foresend.io.ScenarioFiles;
import uk.foresend.io.ScenarioReader;
import uk.foresend.lever.Lever;
import uk.foresend.problem.Checked;
import uk.foresend.quantity.Share;
import uk.foresend.result.Cause;
import uk.foresend.result.Extra;
import uk.foresend.result.MadeOf;
import uk.foresend.result.Simulation;
import uk.foresend.scenario.Scenario;

@DisplayName("What levers undertake in a future")
class UndertakingTest {

  private static final ScenarioFiles SHIPPED = ScenarioFiles.shipped();
  private static final Forecaster DOOR = new Forecaster(SHIPPED);
  private static final Spread LATE = new Spread(0, 6, 24);

  @Test
  @DisplayName("What is invested to save is spent whole, and only what it buys comes in part")
  void whatIsInvestedIsSpentWhole() {
    Scenario early =
        read("""
                id: outreach
                extends: dorset/2026
                title: Outreach
                levers:
                  - lever: invest-to-save
                    id: outreach
                    line: sen-support
                    perYear: 600000
                    from: 2027-04
                    buys:
                      - {driver: move-rate, fromSetting: mainstream-academy, toSetting: independent-special, change: {from: 2027-09, multiply: 0.85}, rampMonths: 12}
                    delivery: {confidence: 0.05}
                """)
            .get();
    Lever invest = early.levers().get(0);
    assertThat(invest.spent(early.base())).isNotSameAs(early.base());
    assertThat(invest.brought(invest.spent(early.base())).drivers())
        .isEqualTo(invest.applyTo(early.base()).drivers());
    Scenario base = certain(early);
    Assumptions spent = invest.spent(base.base());
    Assumptions whole = invest.applyTo(base.base());
    Baseline baseline = Baseline.of(base.base());
    Share little = new Share(0.05);
    List<Undertaking> levers =
        List.of(
            new Undertaking(invest.id(), invest.label(), little, true, Optional.empty()),
            new Undertaking(invest.id(), invest.label(), little));
    Futures futures = new Futures(baseline, List.of(spent, whole), levers, "seed");
    double only = Measures.inYear(baseline.run(spent).columns(), 3);
    double least = Double.POSITIVE_INFINITY;
    for (int draw = 0; draw < 30; draw++) {
      Course course = futures.course(draw, EnumSet.allOf(Cause.class));
      assertThat(course.delivered()[0]).isEqualTo(1);
      least = Math.min(least, Math.abs(Measures.inYear(futures.of(course), 3) - only));
    }
    assertThat(least).as("nearly nothing comes of it, and all is spent").isLessThan(1_000);
    Course none = futures.delivering(invest.id(), 0, false);
    assertThat(Measures.inYear(futures.of(none), 3))
        .isCloseTo(Measures.inYear(baseline.run(base.base()).columns(), 3), within(1e-6));
  }

  private static Scenario certain(Scenario of) {
    return new Scenario(
        of.id(),
        of.title(),
        "",
        "",
        of.base().with(Uncertainty.NONE),
        of.levers(),
        of.warnings(),
        of.hash());
  }

  @Test
  @DisplayName("A lever is late by one of six delays, each as often, with the triangle's mean")
  void lateBySixDelays() {
    List<Integer> months = Lateness.months(LATE);
    assertThat(months).isSortedAccordingTo((one, other) -> other - one).endsWith(0).hasSize(7);
    Map<Integer, Integer> seen = new HashMap<>();
    Keyed chance = new Keyed("seed", "late lever");
    for (int draw = 0; draw < 6_000; draw++) {
      seen.merge(Lateness.drawn(LATE, chance.uniform(draw, 0)), 1, Integer::sum);
    }
    assertThat(seen).hasSize(6);
    assertThat(seen.values()).allSatisfy(times -> assertThat(times).isBetween(880, 1120));
    double mean =
        seen.entrySet().stream().mapToDouble(e -> e.getKey() * e.getValue()).sum() / 6_000;
    assertThat(mean).isCloseTo(10, within(0.5));
    assertThat(Lateness.months(new Spread(3, 4, 5))).containsExactly(5, 4, 3, 0);
  }

  @Test
  @DisplayName("A future in which a lever is late is that lever with a longer delay, to the penny")
  void aLateLeverIsThatLeverDelayed() {
    for (String id : List.of("fees-held", "early-help", "coombe-house-200")) {
      Scenario whatIf = certain(DOOR.check(SHIPPED.find("dorset/2026/" + id).orElseThrow()).get());
      Lever lever = whatIf.levers().get(0);
      Baseline baseline = Baseline.of(whatIf.base());
      Futures futures = late(whatIf, baseline, lever);
      for (int months : Lateness.months(LATE)) {
        Assumptions delayed = lever.with(lever.delivery().later(months)).applyTo(whatIf.base());
        Columns expected = baseline.run(delayed).columns();
        double quantile = quantile(months);
        if (quantile >= 0) {
          Columns found = futures.of(futures.late(lever.id(), quantile));
          for (int y = 0; y < 6; y++) {
            assertThat(Measures.inYear(found, y))
                .as(id + " " + months + " months late, year " + y)
                .isCloseTo(Measures.inYear(expected, y), within(0.01));
          }
        }
      }
    }
  }

  private static double quantile(int months) {
    for (double at = 1 / 12d; at < 1; at += 1 / 6d) {
      if (Lateness.drawn(LATE, at) == months) {
        return at;
      }
    }
    return -1;
  }

  private static Futures late(Scenario whatIf, Baseline baseline, Lever lever) {
    List<Assumptions> after = new ArrayList<>();
    List<Undertaking> levers = new ArrayList<>();
    Assumptions spent = lever.spent(whatIf.base());
    for (boolean spends : new boolean[] {true, false}) {
      for (int months : Lateness.months(LATE)) {
        if (!spends || spent != whatIf.base()) {
          Lever then = lever.with(lever.delivery().later(months));
          after.add(spends ? then.spent(whatIf.base()) : then.brought(spent));
          levers.add(
              new Undertaking(
                  lever.id(),
                  lever.label(),
                  Share.ALL,
                  spends,
                  Optional.of(new Undertaking.Late(months, LATE))));
        }
      }
    }
    return new Futures(baseline, after, levers, "seed");
  }

  @Test
  @DisplayName("What a what-if says of a late lever is drawn, told, varied and timing in the range")
  void whatAWhatIfSays() {
    Scenario late =
        read("""
                id: late
                extends: dorset/2026
                title: Fees held, maybe late
                levers:
                  - {lever: hold-fees, id: held, settings: [independent-special], growthPerYear: 0, from: 2027-04, until: 2030-04, delivery: {confidence: 1, late: {least: 0, likeliest: 4, most: 24}}}
                """)
            .get();
    Simulation simulation = DOOR.simulate(late, 40, "seed", Set.of(Extra.MADE_OF)).get();
    assertThat(simulation.uncertain())
        .anyMatch(
            one ->
                one.key().equals("lever held start")
                    && one.range().startsWith("acts 0 to 24 months late, likeliest 4"));
    MadeOf madeOf = simulation.madeOf().orElseThrow();
    assertThat(madeOf.causes()).contains(Cause.TIMING).doesNotContain(Cause.DELIVERY);
    assertThat(simulation.changes().get(1).years().get(4).quantiles().get(0))
        .isNotEqualTo(simulation.changes().get(1).years().get(4).quantiles().get(6));
    assertThat(DOOR.forecast(late).closing(2)).isEqualTo(DOOR.forecast(certain(late)).closing(2));
  }

  @Test
  @DisplayName("A lever that cannot be late, or not by so much, is refused with its place")
  void whatCannotBeLate() {
    assertThat(
            read("""
                    id: late
                    extends: dorset/2026
                    title: A transfer that is late
                    levers:
                      - {lever: transfer-between-blocks, id: moved, year: 2027-28, giver: schools, receiver: high-needs, share: 0.005, approval: schools-forum, approvedOn: 2027-01-15, delivery: {late: {least: 0, likeliest: 1, most: 3}}}
                    """)
                .problems())
        .anySatisfy(
            problem -> {
              assertThat(problem.where().path()).isEqualTo("levers[0].delivery");
              assertThat(problem.what()).contains("as much as 3 months late");
            });
    assertThat(
            read("""
                    id: late
                    extends: dorset/2026
                    title: A spread that falls
                    levers:
                      - {lever: slow-new-plans, id: fewer, share: 0.1, from: 2027-01, delivery: {late: {least: 6, likeliest: 1, most: 3}}}
                    """)
                .problems())
        .anySatisfy(problem -> assertThat(problem.what()).contains("must rise from least to most"));
  }

  private static Checked<Scenario> read(String text) {
    return new ScenarioReader().read(text, "late.yaml").then(DOOR::check);
  }
}
