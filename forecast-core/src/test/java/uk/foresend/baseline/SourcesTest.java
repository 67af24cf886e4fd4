package uk.foresend.baseline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.foresend.StartingPoints;
import uk.foresend.assumption.BlockIncome;
import uk.foresend.assumption.Driver;
import uk.foresend.assumption.Scope;
import uk.foresend.dsg.Block;
import uk.foresend.io.CommentedYaml;
import uk.foresend.problem.Problem;
import uk.foresend.problem.Severity;
import uk.foresend.quantity.Confidence;
import uk.foresend.quantity.FinancialYear;
import uk.foresend.quantity.Source;

/** Each number of a baseline names what it is from, and says enough to be worked out again. */
class SourcesTest {
  private static final Pattern STEPS =
      Pattern.compile("(?:^|[ ;])([a-z-]+) ([(£][(£0-9,. +×^−)]*) = £([0-9,]+)");
  private static final Pattern FACTOR = Pattern.compile(" × ([0-9.]+)(?:\\^([0-9]+))?");

  private static StartingPoints.Start outline(String council) {
    StartingPoints door = Starts.asAt(2026);
    return door.outline(door.find(council).get()).get();
  }

  private static Source topUp(StartingPoints.Start start, String setting) {
    return start
        .scenario()
        .base()
        .drivers()
        .exactly(Driver.TOP_UP, new Scope.OfSetting(setting))
        .orElseThrow()
        .source();
  }

  @ParameterizedTest
  @ValueSource(strings = {"kent", "camden", "bristol", "swindon", "cumberland", "dorset"})
  void aReaderWithACalculatorComesToThePriceThatIsWritten(String council) {
    StartingPoints.Start start = outline(council);
    Map<String, String> settings =
        Map.of(
            "mainstream", "mainstream-maintained",
            "special", "special-maintained",
            "independent", "independent-special",
            "college", "further-education",
            "specialist-college", "specialist-post-16");
    Matcher steps = STEPS.matcher(topUp(start, "mainstream-maintained").note());
    List<String> seen = new ArrayList<>();
    while (steps.find()) {
      double written =
          start
              .scenario()
              .base()
              .drivers()
              .exactly(Driver.TOP_UP, new Scope.OfSetting(settings.get(steps.group(1))))
              .orElseThrow()
              .value()
              .opening();
      assertThat(worked(steps.group(2))).as(steps.group()).isCloseTo(written, within(1.0));
      assertThat(pounds(steps.group(3))).isCloseTo(written, within(0.5));
      seen.add(steps.group(1));
    }
    assertThat(seen).containsExactlyInAnyOrderElementsOf(settings.keySet());
  }

  /** Works out {@code ((£a + £b) × f^n − £b) × s × g}, or the same without a place. */
  private static double worked(String steps) {
    String later = steps;
    double price;
    if (steps.startsWith("((")) {
      int sum = steps.indexOf(')');
      String[] parts = steps.substring(2, sum).split(" \\+ ", -1);
      int end = steps.indexOf(')', sum + 1);
      String grown = steps.substring(sum + 1, steps.indexOf(" − "));
      price = (pounds(parts[0]) + pounds(parts[1])) * factors(grown) - pounds(parts[1]);
      later = steps.substring(end + 1);
    } else {
      price = pounds(steps.substring(0, steps.indexOf(" × ")));
    }
    return price * factors(later);
  }

  private static double factors(String text) {
    double product = 1;
    Matcher factor = FACTOR.matcher(text);
    while (factor.find()) {
      int times = factor.group(2) == null ? 1 : Integer.parseInt(factor.group(2));
      product *= Math.pow(Double.parseDouble(factor.group(1)), times);
    }
    return product;
  }

  private static double pounds(String text) {
    return Double.parseDouble(text.replaceAll("[£,]", ""));
  }

  @Test
  void eachYearsAllocationHasItsOwnSource() {
    BlockIncome high =
        outline("kent").scenario().base().finance().income().stream()
            .filter(one -> one.block() == Block.HIGH_NEEDS)
            .findFirst()
            .orElseThrow();
    assertThat(high.known())
        .filteredOn(one -> one.year().compareTo(new FinancialYear(2023)) > 0)
        .extracting(one -> one.year() + " " + one.source().title())
        .satisfiesExactly(
            one -> assertThat(one).contains("2024-25", "National Audit Office"),
            one -> assertThat(one).contains("2025-26", "69558"),
            one -> assertThat(one).contains("2026-27", "17 December 2025"));
    assertThat(
            outline("kent")
                .scenario()
                .base()
                .drivers()
                .exactly(Driver.INCOME_GROWTH, new Scope.OfBlock(Block.HIGH_NEEDS))
                .orElseThrow()
                .source()
                .confidence())
        .isEqualTo(Confidence.ASSUMPTION);
  }

  @Test
  void theInteractiveToolIsASourceWhereItsFiguresAreUsed() {
    StartingPoints.Start kent = outline("kent");
    assertThat(CommentedYaml.write(kent.document())).contains("\n  interactive-tool:\n");
    assertThat(topUp(kent, "independent-special").note()).contains("Rests on", "interactive-tool");
    assertThat(topUp(kent, "independent-special").confidence()).isEqualTo(Confidence.LOW);
    assertThat(CommentedYaml.write(outline("cumberland").document()))
        .doesNotContain("\n  interactive-tool:\n");
  }

  @Test
  void figuresThatAreAShareOfAPredecessorsSayWhoseAndHowMuch() {
    StartingPoints.Start start = outline("cumberland");
    assertThat(topUp(start, "independent-special").note())
        .containsPattern("of Cumbria, of which [0-9.]+% is taken as Cumberland's");
    assertThat(start.scenario().base().standing().balances().get(0).source().note())
        .containsPattern("of Cumbria, of which [0-9.]+% is taken as Cumberland's");
  }

  @Test
  void twoEstimatesTooFarApartAreToldWhenItIsCheckedAndOnPageOne() {
    StartingPoints.Start start = outline("birmingham");
    List<Problem> warnings =
        start.scenario().warnings().stream()
            .filter(one -> one.severity() == Severity.WARNING)
            .toList();
    assertThat(warnings)
        .singleElement()
        .satisfies(one -> assertThat(one.what()).contains("in doubt", "£130 to £195"));
    assertThat(start.forecast().warnings()).containsAll(warnings);
    assertThat(outline("kent").scenario().warnings())
        .noneMatch(one -> one.severity() == Severity.WARNING);
  }

  @Test
  void aCensusThatCannotFollowTheOneBeforeIsWarnedOf() {
    assertThat(outline("newham").scenario().warnings())
        .anySatisfy(one -> assertThat(one.what()).contains("1,199", "2,705", "in doubt"));
  }

  @Test
  void thePublishedAndTheEstimatedPartOfTheBalanceAreToldApart() {
    StartingPoints.Start kent = outline("kent");
    assertThat(CommentedYaml.write(kent.document()).replaceAll("\\s+", " "))
        .contains("−£97.7m is published, for 31 March 2022", "an estimate of the 3 years since, ±");
  }

  @Test
  void theOpeningBalanceOfKentIsAmongWhatToReplaceFirst() {
    assertThat(Starts.of("kent", 2026).replace().subList(0, 4))
        .anySatisfy(one -> assertThat(one.id()).isEqualTo("balance"));
  }
}
