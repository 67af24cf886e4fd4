package uk.foresend.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import uk.foresend.Fixtures;
import uk.foresend.assumption.Assumptions;
import uk.foresend.assumption.Driver;
import uk.foresend.generated.Axis;
import uk.foresend.generated.Change;
import uk.foresend.generated.Council;
import uk.foresend.generated.ForAll;
import uk.foresend.quantity.Count;
import uk.foresend.quantity.Share;
import uk.foresend.send.CapitalScheme;

@DisplayName("The share of a scheme speaks of its own children")
class SharesOfSchemesTest {

  private static final int PLENTY = 100_000;

  private static CapitalScheme scheme(
      Assumptions council, String id, int places, int months, CapitalScheme.FillSource... from) {
    YearMonth opens = council.setup().horizon().month(8);
    return new CapitalScheme(
        id,
        "New " + id,
        Axis.SPECIAL,
        "A trust",
        0,
        25,
        List.of(new CapitalScheme.Phase(opens, Count.of(places))),
        months,
        Share.ALL,
        Share.NONE,
        List.of(from),
        List.of(),
        10,
        List.of(),
        Fixtures.SOURCE);
  }

  private static CapitalScheme.FillSource independent(double share) {
    return new CapitalScheme.FillSource(Axis.INDEPENDENT, new Share(share), Fixtures.SOURCE);
  }

  private static Assumptions quiet(Assumptions council) {
    return Change.without(
        Change.noSchemes(Change.noStepDowns(Change.nothingCounted(council))), Driver.UNMET_WANT);
  }

  private static Columns with(Assumptions council, CapitalScheme... schemes) {
    return Runs.columns(council, Change.schemes(council, Arrays.asList(schemes)));
  }

  @Test
  void itTakesAsManyOnTopOfAnotherSchemeAsAloneWhileTheSharesLeaveEnough() {
    ForAll.councils(60)
        .holdsAndApplies(
            40,
            generated -> {
              Assumptions council = quiet(generated);
              CapitalScheme half = scheme(council, "half", PLENTY, 0, independent(0.5));
              CapitalScheme tenth = scheme(council, "tenth", PLENTY, 0, independent(0.09));
              Columns alone = with(council, tenth);
              Columns after = with(council, half, tenth);
              int last = alone.demand().plans.length - 1;
              double children = alone.placement().channels.get(0).total(last);
              assertThat(after.placement().channels.get(1).total(last))
                  .isCloseTo(children, within(1e-6));
              return children > 0;
            });
  }

  @Test
  void nobodyMovesTwiceHoweverMuchTheSharesSumTo() {
    ForAll.councils(60)
        .holdsAndApplies(
            40,
            generated -> {
              Assumptions council = quiet(generated);
              CapitalScheme[] schemes = {
                scheme(council, "a", PLENTY, 0, independent(0.7)),
                scheme(council, "b", PLENTY, 0, independent(0.7)),
                scheme(council, "c", PLENTY, 0, independent(0.7))
              };
              Columns c = with(council, schemes);
              for (double children : c.placement().placed) {
                assertThat(children).isGreaterThan(-1e-9);
              }
              int last = c.demand().plans.length - 1;
              double third = c.placement().channels.get(2).total(last);
              assertThat(third).isLessThan(1e-6);
              return c.placement().channels.get(1).total(last) > 0;
            });
  }

  @Test
  void aSchemeUnderHalfFullAtTheEndIsWarnedOfWithWhatLimitsIt() {
    Assumptions council =
        LongStream.range(0, 100)
            .mapToObj(seed -> quiet(Council.of(seed)))
            .filter(each -> independent(each) > 50)
            .findFirst()
            .orElseThrow();
    CapitalScheme late = scheme(council, "late", 40, 600, independent(1));
    CapitalScheme nowhere = scheme(council, "nowhere", PLENTY, 0);
    CapitalScheme few = scheme(council, "few", PLENTY, 0, independent(0.01));
    assertThat(warnings(council, late)).contains("New late", "can be filled by then", "months");
    assertThat(warnings(council, nowhere))
        .contains("100000 of the 100000 places of New nowhere", "no setting is named");
    assertThat(warnings(council, few)).contains("no more would come than 1.0% of the");
    assertThat(warnings(council, scheme(council, "full", 1, 0, independent(1)))).isEmpty();
  }

  /** Children whom history has in independent schools when the forecast ends. */
  private static double independent(Assumptions council) {
    Columns c = Runs.columns(council);
    int setting = council.setup().axes().setting(Axis.INDEPENDENT).orElseThrow();
    return c.placement().inSetting(c.demand().plans.length - 1, setting);
  }

  private static String warnings(Assumptions council, CapitalScheme scheme) {
    Assumptions after = Change.schemes(council, List.of(scheme));
    StringBuilder all = new StringBuilder();
    Runs.forecast(council, after).warnings().forEach(warning -> all.append(warning.what()));
    return all.toString();
  }
}
