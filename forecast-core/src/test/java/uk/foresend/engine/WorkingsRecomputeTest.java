package uk.foresend.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import uk.foresend.Fixtures;
import uk.foresend.assumption.Assumptions;
import uk.foresend.assumption.Driver;
import uk.foresend.assumption.Scope;
import uk.foresend.dsg.Block;
import uk.foresend.generated.ForAll;
import uk.foresend.io.ScenarioFiles;
import uk.foresend.lever.Lever;
import uk.foresend.problem.Place;
import uk.foresend.quantity.FinancialYear;
import uk.foresend.result.Amount;
import uk.foresend.result.Figure;
import uk.foresend.result.FigureKey;
import uk.foresend.result.Forecast;
import uk.foresend.result.Told;
import uk.foresend.result.Working;
import uk.foresend.scenario.Checker;
import uk.foresend.scenario.Scenario;

/**
 * Whoever takes the inputs of a working one after another, as on a pocket calculator, comes to its
 * value. The calculator knows nothing of the model: it reads only what is printed.
 */
@DisplayName("A working")
class WorkingsRecomputeTest {

  private static final String ROUNDED = "what published balances, sums of figures rounded to pence";

  private static final ScenarioFiles SHIPPED = ScenarioFiles.shipped();

  static Stream<String> shipped() {
    return SHIPPED.ids().stream();
  }

  @ParameterizedTest(name = "{0}")
  @DisplayName("of any figure of a shipped scenario can be done again from its inputs")
  @MethodSource("shipped")
  void ofShippedScenarios(String id) {
    Scenario scenario = SHIPPED.read(id).orElseThrow().then(new Checker(SHIPPED)::check).get();
    Assumptions after = scenario.base();
    for (Lever lever : scenario.levers()) {
      after = lever.applyTo(after);
    }
    Run run = Model.compile(scenario.base(), List.of(after)).run(1);
    assertThat(faults(run, Runs.forecast(scenario.base(), after))).isEmpty();
  }

  @Test
  @DisplayName("of any figure of a generated council can be done again from its inputs")
  void ofGeneratedCouncils() {
    ForAll.councils(60)
        .holds(
            council -> {
              Run run = Model.compile(council, List.of()).run(0);
              assertThat(faults(run, Runs.forecast(council))).isEmpty();
            });
  }

  @Test
  @DisplayName("of an allocation that is changed can be done again from its inputs")
  void ofAChangedAllocation() {
    Assumptions council =
        Fixtures.council()
            .driver(Driver.ALLOCATION_CHANGE, new Scope.OfBlock(Block.HIGH_NEEDS), -0.03)
            .build();
    Forecast forecast = Runs.forecast(council);
    Run run = Model.compile(council, List.of()).run(0);
    assertThat(faults(run, forecast)).isEmpty();
    assertThat(
            run.explain(forecast, "income:high-needs/allocation@" + forecast.years().get(1))
                .orElseThrow()
                .toString())
        .contains("Change in the allocation");
  }

  private static List<String> faults(Run run, Forecast forecast) {
    List<String> faults = new ArrayList<>();
    int last = forecast.years().size() - 1;
    Set<Integer> years = new TreeSet<>(List.of(0, Math.min(2, last), last));
    for (Figure figure : Figure.values()) {
      List<String> parts = new ArrayList<>(figure.parts(forecast));
      if (figure.speaks() != Figure.Speaks.OF_A_PART) {
        parts.add("");
      }
      for (String part : parts) {
        for (int year : years) {
          FinancialYear when = forecast.years().get(year);
          FigureKey key = new FigureKey(figure, part, when);
          Working working = run.explain(forecast, key.toString()).orElseThrow();
          faults(working, forecast, faults);
          if (steps(working).isEmpty() && isSomething(working)) {
            faults.add(key + " is " + working.value().words() + " of nothing");
          }
        }
      }
    }
    return faults;
  }

  private static boolean isSomething(Working working) {
    return working.value().number().filter(number -> number.signum() != 0).isPresent();
  }

  private static List<Working> steps(Working working) {
    return working.inputs().stream().filter(each -> each.step() != Working.Step.BESIDE).toList();
  }

  private static void faults(Working working, Forecast forecast, List<String> faults) {
    if (!steps(working).isEmpty() && working.value().number().isPresent()) {
      double found = calculated(steps(working), -1, 0);
      double said = number(working);
      if (Math.abs(found - said) > rounding(working)) {
        faults.add(working.figure() + " " + working.label() + ": " + said + " but " + found);
      }
    }
    stated(working, forecast)
        .filter(amount -> !amount.equals(working.value().plain()))
        .ifPresent(amount -> faults.add(working.figure() + " is " + amount + ", not as said"));
    working.inputs().forEach(input -> faults(input, forecast, faults));
  }

  /** What the figure named is in the forecast; empty where a driver is named, or nothing. */
  private static Optional<String> stated(Working working, Forecast forecast) {
    return Optional.of(FigureKey.parse(working.figure(), Place.WHOLE))
        .filter(key -> key.isPresent())
        .map(key -> key.get().in(forecast, Place.WHOLE))
        .filter(amount -> amount.isPresent())
        .map(amount -> plain(amount.get()));
  }

  private static String plain(Amount amount) {
    return WorkingParts.told(amount).plain();
  }

  /** The steps one after another, with one of them changed by so much; -1 for none. */
  private static double calculated(List<Working> steps, int changed, double by) {
    double sum = 0;
    for (int i = 0; i < steps.size(); i++) {
      double value = number(steps.get(i)) + (i == changed ? by : 0);
      sum =
          switch (steps.get(i).step()) {
            case PLUS -> sum + value;
            case MINUS -> sum - value;
            case TIMES -> sum * value;
            case OVER -> sum / value;
            case AT_MOST -> Math.min(sum, value);
            case AT_LEAST -> Math.max(sum, value);
            case BESIDE -> sum;
          };
    }
    return sum;
  }

  private static double number(Working working) {
    return working.value().number().orElseThrow().doubleValue();
  }

  /**
   * How far off the printed numbers let it be: each may be half of its last decimal away from what
   * it stands for, and so may the value; what policies post is split over vintages, which stand
   * beside, each rounded, and is as far off as is said there that published balances are. Plans are
   * whole, averages have one decimal.
   */
  private static double rounding(Working working) {
    if (working.value() instanceof Told.Counted) {
      return working.figure().startsWith("plans:") ? 0.501 : 0.051;
    }
    List<Working> steps = steps(working);
    double exact = calculated(steps, -1, 0);
    double off = cut(working) + 1e-12 * Math.abs(exact);
    for (Working beside : working.inputs()) {
      if (beside.step() == Working.Step.BESIDE && beside.value() instanceof Told.Exact) {
        off += cut(beside) + (beside.label().startsWith(ROUNDED) ? number(beside) : 0);
      }
    }
    for (int i = 0; i < steps.size(); i++) {
      off += Math.abs(calculated(steps, i, cut(steps.get(i))) - exact);
    }
    return off;
  }

  /** Half of the last decimal: of a penny, the sixth of counts and prices, the tenth of rates. */
  private static double cut(Working working) {
    if (working.value() instanceof Told.Exact) {
      return 0.00501;
    }
    String unit = working.value().unit();
    boolean counts = Stream.of("£", "children", "places").anyMatch(unit::startsWith);
    boolean whole = working.value().number().orElseThrow().scale() == 0;
    return whole ? 0 : counts ? 0.000_000_51 : 0.000_000_000_051;
  }
}
