package uk.foresend.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import uk.foresend.Fixtures;
import uk.foresend.assumption.Assumptions;
import uk.foresend.assumption.Driver;
import uk.foresend.assumption.SettingTerms;
import uk.foresend.assumption.SettingTerms.CapacityRule;
import uk.foresend.assumption.SettingTerms.PlacePayer;
import uk.foresend.dsg.Block;
import uk.foresend.generated.Axis;
import uk.foresend.generated.Change;
import uk.foresend.generated.ForAll;
import uk.foresend.quantity.Count;
import uk.foresend.quantity.Share;
import uk.foresend.result.Forecast;
import uk.foresend.result.FundRow;
import uk.foresend.result.SchemeOutcome;
import uk.foresend.result.StepDownOutcome;
import uk.foresend.send.CapitalScheme;

@DisplayName("Laws of schemes")
class LawsOfSchemesTest {

  private static CapitalScheme scheme(
      YearMonth opens, int places, List<CapitalScheme.FillSource> from) {
    return new CapitalScheme(
        "more",
        "More places",
        Axis.SPECIAL,
        "A trust",
        0,
        25,
        List.of(new CapitalScheme.Phase(opens, Count.of(places))),
        0,
        Share.ALL,
        Share.NONE,
        from,
        List.of(),
        10,
        List.of(new CapitalScheme.StartUp(opens, Fixtures.pounds(90_000), Fixtures.SOURCE)),
        Fixtures.SOURCE);
  }

  private static Assumptions quiet(Assumptions council) {
    return Change.noSchemes(Change.noStepDowns(Change.nothingCounted(council)));
  }

  @Test
  void placesWithNobodyToFillThemCostTheirFundingAndStartUp() {
    ForAll.councils(200)
        .holdsAndApplies(
            100,
            council -> {
              Assumptions before = Change.without(quiet(council), Driver.EMPTY_PLACE_RATE);
              YearMonth opens = council.setup().horizon().month(8);
              CapitalScheme empty = scheme(opens, 20, List.of());
              Columns without = Runs.columns(before);
              Columns with = Runs.columns(before, Change.schemes(before, List.of(empty)));
              int s = council.setup().axes().setting(Axis.SPECIAL).orElseThrow();
              SettingTerms terms = council.finance().terms().get(s);
              CostInputs x = with.inputs().cost;
              assertThat(with.placement().placed).isEqualTo(without.placement().placed);
              for (int i = 0; i < with.cost().gross().length; i++) {
                for (int m = 3; m < with.demand().plans.length; m++) {
                  double more = with.cost().gross()[i][m] - without.cost().gross()[i][m];
                  double funding = m >= 8 && paid(terms) ? 20 * x.places.full()[s][m] / 12 : 0;
                  funding *=
                      terms.payer() == PlacePayer.DFE_IN_PART ? x.places.recouped()[s][m] : 1;
                  double startUp = m == 8 ? 90_000 : 0;
                  double expected =
                      i == 2 * s + 1
                          ? funding
                          : i == with.inputs().items.firstStartUp + s ? startUp : 0;
                  assertThat(more).isCloseTo(expected, within(1e-6));
                }
              }
              return paid(terms);
            });
  }

  @Test
  void placesThatChildrenOfOtherSettingsFillAreFundedOnceEachWhateverAChildThereTookBefore() {
    ForAll.councils(200)
        .holdsAndApplies(
            60,
            council -> {
              Assumptions before = Change.without(quiet(council), Driver.EMPTY_PLACE_RATE);
              YearMonth opens = council.setup().horizon().month(8);
              CapitalScheme filled =
                  scheme(
                      opens,
                      10,
                      List.of(
                          new CapitalScheme.FillSource(
                              Axis.INDEPENDENT, new Share(0.5), Fixtures.SOURCE)));
              Columns without = Runs.columns(before);
              Columns with = Runs.columns(before, Change.schemes(before, List.of(filled)));
              int s = council.setup().axes().setting(Axis.SPECIAL).orElseThrow();
              SettingTerms terms = council.finance().terms().get(s);
              boolean perChild = terms.placeCount() == SettingTerms.PlaceCount.PER_CHILD;
              CostInputs x = with.inputs().cost;
              for (int m = 8; m < with.demand().plans.length && paid(terms) && perChild; m++) {
                double more =
                    with.cost().gross()[2 * s + 1][m] - without.cost().gross()[2 * s + 1][m];
                double part =
                    terms.payer() == PlacePayer.DFE_IN_PART ? x.places.recouped()[s][m] : 1;
                assertThat(more).isCloseTo(10 * x.places.full()[s][m] / 12 * part, within(1e-6));
              }
              int last = with.demand().plans.length - 1;
              return paid(terms)
                  && perChild
                  && with.placement().inSetting(last, s)
                      > without.placement().inSetting(last, s) + 1;
            });
  }

  private static boolean paid(SettingTerms terms) {
    return terms.payer() != PlacePayer.NOBODY;
  }

  @Test
  void placesFilledFromADearerOverflowNeverCostMore() {
    ForAll.councils(400)
        .holdsAndApplies(
            40,
            council -> {
              Assumptions full =
                  Change.capacity(quiet(council), Axis.SPECIAL, CapacityRule.COUNTED);
              full = Change.terms(full, LawsOfSchemesTest::overflowingToIndependent);
              Columns without = Runs.columns(full);
              CapitalScheme more =
                  scheme(council.setup().horizon().month(8), 10, List.of()).withStartUp(List.of());
              Columns with = Runs.columns(full, Change.schemes(full, List.of(more)));
              int s = council.setup().axes().setting(Axis.SPECIAL).orElseThrow();
              boolean applied = false;
              for (int m = 9; m < with.demand().plans.length; m++) {
                boolean filled = with.placement().empty[s][m] == 0 && dearer(with, s, m);
                if (filled && overflow(without, m) >= overflow(with, m) + 10 - 1e-9) {
                  applied = true;
                  assertThat(spend(with, m)).isLessThanOrEqualTo(spend(without, m) + 1e-6);
                }
              }
              return applied;
            });
  }

  private static SettingTerms overflowingToIndependent(SettingTerms each) {
    return new SettingTerms(
        each.setting(),
        each.payer(),
        each.placeCount(),
        each.placeLine(),
        each.topUpLine(),
        SettingTerms.Billing.MONTHLY,
        each.uplift(),
        each.capacity(),
        each.setting().equals(Axis.SPECIAL) ? List.of(Axis.INDEPENDENT) : List.of(),
        each.area(),
        each.source());
  }

  /** Whether an independent place costs more at every age than a place at the scheme. */
  private static boolean dearer(Columns c, int s, int m) {
    CostInputs x = c.inputs().cost;
    int bands = x.axes.bands().size();
    int independent = x.axes.setting(Axis.INDEPENDENT).orElseThrow();
    double each = x.places.perChild()[s].length > 0 ? Math.max(1, x.places.perChild()[s][m]) : 1;
    double place = each * Math.max(x.places.full()[s][m], x.places.empty()[s][m]);
    double most = 0;
    double least = Double.POSITIVE_INFINITY;
    for (int a = 0; a < bands; a++) {
      most = Math.max(most, x.topUp[s * bands + a][m]);
      least = Math.min(least, x.topUp[independent * bands + a][m]);
    }
    return least >= most + place;
  }

  private static double overflow(Columns c, int m) {
    return c.placement().channels.stream().mapToDouble(channel -> channel.total(m)).sum();
  }

  private static double spend(Columns c, int m) {
    double sum = 0;
    for (double[] item : c.cost().gross()) {
      sum += item[m];
    }
    return sum;
  }

  @Test
  void theSavingOfASchemeIsTheDifferenceOfDoingWithoutIt() {
    ForAll.councils(300)
        .such(council -> council.programme().schemes().size() == 1, 40)
        .holdsAndApplies(
            20,
            council -> {
              Assumptions with =
                  Change.without(
                      Change.noStepDowns(Change.nothingCounted(council)), Driver.EMPTY_PLACE_RATE);
              Assumptions without = Change.noSchemes(with);
              Forecast there = Runs.forecast(without, with);
              Forecast gone = Runs.forecast(without);
              SchemeOutcome outcome = there.schemes().get(0);
              boolean saved = false;
              for (int y = 0; y < there.years().size(); y++) {
                double saving =
                    gone.grossSpend(Block.HIGH_NEEDS, y).pounds()
                        - there.grossSpend(Block.HIGH_NEEDS, y).pounds();
                assertThat(outcome.dsgSaving().get(y).pounds()).isCloseTo(saving, within(0.2));
                assertThat(outcome.generalFundSaving().get(y).pounds())
                    .isCloseTo(fund(gone, y) - fund(there, y), within(0.2));
                saved |= saving != 0;
              }
              return saved;
            });
  }

  @Test
  void theSavingOfStepDownsIsTheDifferenceOfDoingWithoutThem() {
    ForAll.councils(300)
        .such(council -> council.programme().stepDowns().size() == 1, 40)
        .holdsAndApplies(
            30,
            council -> {
              Assumptions with =
                  Change.without(
                      Change.noSchemes(Change.nothingCounted(council)), Driver.EMPTY_PLACE_RATE);
              Assumptions without = Change.noStepDowns(with);
              Forecast there = Runs.forecast(without, with);
              Forecast gone = Runs.forecast(without);
              StepDownOutcome outcome = there.stepDowns().get(0);
              boolean saved = false;
              for (int y = 0; y < there.years().size(); y++) {
                double saving =
                    gone.grossSpend(Block.HIGH_NEEDS, y).pounds()
                        - there.grossSpend(Block.HIGH_NEEDS, y).pounds();
                assertThat(outcome.dsgSaving().get(y).pounds()).isCloseTo(saving, within(0.2));
                assertThat(outcome.generalFundSaving().get(y).pounds())
                    .isCloseTo(fund(gone, y) - fund(there, y), within(0.2));
                saved |= saving != 0;
              }
              return saved;
            });
  }

  private static double fund(Forecast forecast, int year) {
    return forecast.generalFund().stream()
        .filter(
            row -> List.of("transport", "company", "capital-interest", "mrp").contains(row.id()))
        .map(FundRow::amounts)
        .mapToDouble(amounts -> amounts.get(year).pounds())
        .sum();
  }
}
