package uk.foresend.lever;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.assertj.core.api.recursive.comparison.RecursiveComparisonConfiguration;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import uk.foresend.Fixtures;
import uk.foresend.assumption.Assumptions;
import uk.foresend.assumption.BlockIncome;
import uk.foresend.assumption.Programme;
import uk.foresend.lever.LeverExamples.Example;
import uk.foresend.problem.Place;
import uk.foresend.problem.Problem;
import uk.foresend.problem.Severity;

@DisplayName("Every lever")
class LeverContractTest {

  private static final RecursiveComparisonConfiguration NEARLY =
      RecursiveComparisonConfiguration.builder()
          .withComparatorForType(
              (a, b) -> Math.abs(a - b) < 1e-9 ? 0 : Double.compare(a, b), Double.class)
          .build();

  static Stream<Class<?>> levers() {
    return Arrays.stream(Lever.class.getPermittedSubclasses());
  }

  private static Example example(Class<?> lever) {
    return Optional.ofNullable(LeverExamples.ALL.get(lever))
        .orElseThrow(() -> new AssertionError("give LeverExamples an example of " + lever));
  }

  @ParameterizedTest
  @MethodSource("levers")
  void hasAnExampleThatIsFoundSound(Class<?> lever) {
    assertThat(example(lever).lever()).isInstanceOf(lever);
    assertThat(example(lever).lever().check(Fixtures.small())).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("levers")
  void leavesWhatItIsGivenAsItWas(Class<?> lever) {
    Assumptions base = Fixtures.small();
    Assumptions once = example(lever).lever().applyTo(base);
    Assumptions again = example(lever).lever().applyTo(base);
    assertThat(base).isEqualTo(Fixtures.small());
    assertThat(again).isEqualTo(once).isNotEqualTo(base);
  }

  @ParameterizedTest
  @MethodSource("levers")
  void changesNothingBeforeItActsAndSomethingAfterwards(Class<?> lever) {
    Assumptions base = Fixtures.small();
    Lever applied = example(lever).lever();
    Assumptions after = applied.applyTo(base);
    YearMonth acts = applied.acts();
    assertThat(Effect.before(acts, after, base)).isEqualTo(Effect.before(acts, base, after));
    YearMonth end = YearMonth.of(2035, 1);
    List<BlockIncome.Rule> rules = rules(base);
    assertThat(
            Effect.before(end, costless(after), base).equals(Effect.before(end, base, after))
                && rules(after).equals(rules))
        .as("the same after %s", acts)
        .isFalse();
  }

  @ParameterizedTest
  @MethodSource("levers")
  void costsWhatItCostsToDeliverInTheMonthItActs(Class<?> lever) {
    Lever applied = example(lever).lever();
    assertThat(applied.applyTo(Fixtures.small()).programme().deliveryCosts())
        .containsExactly(
            new Programme.DeliveryCost(
                applied.id(),
                applied.label(),
                Programme.Purse.GENERAL_FUND,
                applied.acts(),
                Fixtures.pounds(LeverExamples.COST),
                applied.delivery().evidence()));
  }

  @ParameterizedTest
  @MethodSource("levers")
  void warnsWhenItActsBeforeTheHorizon(Class<?> lever) {
    Lever early = example(lever).dated().apply(YearMonth.of(2020, 4));
    assertThat(early.check(Fixtures.small()))
        .anySatisfy(
            problem -> {
              assertThat(problem.severity()).isEqualTo(Severity.WARNING);
              assertThat(problem.where()).isEqualTo(Place.at("from"));
              assertThat(problem.what()).contains("2020-04").contains("before the forecast begins");
            });
  }

  @ParameterizedTest
  @MethodSource("levers")
  void warnsWhenItChangesNothingWithinTheHorizon(Class<?> lever) {
    Lever late = example(lever).dated().apply(YearMonth.of(2040, 4));
    assertThat(late.check(Fixtures.small()))
        .filteredOn(problem -> !problem.stops())
        .extracting(Problem::what)
        .anyMatch(what -> what.startsWith("this lever changes nothing"));
  }

  @ParameterizedTest
  @MethodSource("levers")
  void isTakenBackByItsOppositeWhereItHasOne(Class<?> lever) {
    Example example = example(lever);
    Assumptions base = Fixtures.small();
    Assumptions there = costless(example.lever().applyTo(base));
    YearMonth end = YearMonth.of(2035, 1);
    example
        .undo()
        .ifPresent(
            undo -> {
              Lever back = undo.apply(example.on());
              assertThat(back.check(there)).noneMatch(Problem::stops);
              Assumptions again = costless(back.applyTo(there));
              assertThat(Effect.before(end, again, base))
                  .usingRecursiveComparison(NEARLY)
                  .isEqualTo(Effect.before(end, base, again));
              assertThat(rules(again)).isEqualTo(rules(base));
            });
  }

  private static Assumptions costless(Assumptions assumptions) {
    return assumptions.with(assumptions.programme().withDeliveryCosts(List.of()));
  }

  private static List<BlockIncome.Rule> rules(Assumptions assumptions) {
    return assumptions.finance().income().stream().map(BlockIncome::rule).toList();
  }
}
