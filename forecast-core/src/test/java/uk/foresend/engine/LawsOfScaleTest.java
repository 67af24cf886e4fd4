package uk.foresend.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import uk.foresend.assumption.Assumptions;
import uk.foresend.assumption.SettingTerms.PlacePayer;
import uk.foresend.generated.Axis;
import uk.foresend.generated.Change;
import uk.foresend.generated.Doubled;
import uk.foresend.generated.ForAll;
import uk.foresend.quantity.Horizon;
import uk.foresend.quantity.Profile;
import uk.foresend.quantity.Step;
import uk.foresend.result.SpendItem;

@DisplayName("Laws of size and of who pays")
class LawsOfScaleTest {

  @Test
  void twiceTheCouncilCostsTwiceAsMuch() {
    ForAll.councils(300)
        .holds(
            council -> {
              Columns one = Runs.columns(council);
              Columns two = Runs.columns(Doubled.of(council));
              for (int i = 0; i < one.demand().stock.length; i++) {
                near(one.placement().placed[i], two.placement().placed[i], 1);
              }
              for (int i = 0; i < one.inputs().items.items.size(); i++) {
                boolean delegated =
                    one.inputs().items.items.get(i).kind() == SpendItem.Kind.DELEGATED;
                for (int m = 3; m < one.demand().plans.length && !delegated; m++) {
                  near(one.cost().gross()[i][m], two.cost().gross()[i][m], 1_000);
                  near(one.cost().dfe()[i][m], two.cost().dfe()[i][m], 1_000);
                }
              }
              for (int m = 3; m < one.demand().plans.length; m++) {
                near(one.generalFund().transport()[m], two.generalFund().transport()[m], 1_000);
                near(one.generalFund().company()[m], two.generalFund().company()[m], 1_000);
              }
            });
  }

  private static void near(double one, double two, double least) {
    assertThat(two).isCloseTo(2 * one, within(1e-8 * Math.max(least, Math.abs(2 * one))));
  }

  @Test
  void aSchoolThatBecomesAnAcademyChangesBothSidesAndNothingElse() {
    ForAll.councils(200)
        .holdsAndApplies(
            150,
            council -> {
              Assumptions maintained =
                  Change.academies(
                      Change.payer(council, Axis.SPECIAL, PlacePayer.COUNCIL),
                      Axis.SPECIAL,
                      Profile.constant(0));
              Assumptions academy =
                  Change.payer(council, Axis.SPECIAL, PlacePayer.DFE_BY_DEDUCTION);
              Columns before = Runs.columns(maintained);
              Columns after = Runs.columns(academy);
              int places = 2 * council.setup().axes().setting(Axis.SPECIAL).orElseThrow() + 1;
              assertThat(after.placement().placed).isEqualTo(before.placement().placed);
              assertThat(after.cost().gross()).isDeepEqualTo(before.cost().gross());
              assertThat(after.funding().monthly()).isDeepEqualTo(before.funding().monthly());
              assertThat(after.ledger().balance()).isEqualTo(before.ledger().balance());
              assertThat(after.ledger().inYear()).isDeepEqualTo(before.ledger().inYear());
              boolean some = false;
              for (int i = 0; i < after.cost().dfe().length; i++) {
                assertThat(after.cost().dfe()[i])
                    .isEqualTo(i == places ? after.cost().gross()[i] : before.cost().dfe()[i]);
                some |= i == places && after.cost().gross()[i][3] > 0;
              }
              assertThat(before.cost().dfe()[places]).containsOnly(0);
              return some;
            });
  }

  @Test
  void aSchoolThatConvertsWithinTheHorizonPassesItsPlacesToTheDfeFromThatMonthAndNothingElse() {
    ForAll.councils(200)
        .holdsAndApplies(
            150,
            council -> {
              Horizon horizon = council.setup().horizon();
              int converts = Horizon.WARM_UP_MONTHS + 17;
              Assumptions maintained =
                  Change.academies(
                      Change.payer(council, Axis.SPECIAL, PlacePayer.COUNCIL),
                      Axis.SPECIAL,
                      Profile.constant(0.25));
              Assumptions converted =
                  Change.academies(
                      maintained,
                      Axis.SPECIAL,
                      Profile.constant(0.25).then(new Step.Replace(horizon.month(converts), 0.6)));
              Columns before = Runs.columns(maintained);
              Columns after = Runs.columns(converted);
              int places = 2 * council.setup().axes().setting(Axis.SPECIAL).orElseThrow() + 1;
              assertThat(after.placement().placed).isEqualTo(before.placement().placed);
              assertThat(after.cost().gross()).isDeepEqualTo(before.cost().gross());
              assertThat(after.funding().monthly()).isDeepEqualTo(before.funding().monthly());
              assertThat(after.ledger().balance()).isEqualTo(before.ledger().balance());
              for (int i = 0; i < after.cost().dfe().length; i++) {
                for (int m = 0; m < horizon.monthCount(); m++) {
                  double share = m < converts ? 0.25 : 0.6;
                  assertThat(after.cost().dfe()[i][m])
                      .isEqualTo(
                          i == places
                              ? share * after.cost().gross()[i][m]
                              : before.cost().dfe()[i][m]);
                }
              }
              return after.cost().gross()[places][converts] > 0;
            });
  }
}
