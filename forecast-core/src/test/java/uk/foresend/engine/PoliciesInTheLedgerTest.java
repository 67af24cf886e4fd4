package uk.foresend.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.foresend.Fixtures.SOURCE;
import static uk.foresend.Fixtures.money;
import static uk.foresend.Fixtures.month;
import static uk.foresend.Fixtures.pounds;
import static uk.foresend.Fixtures.year;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import uk.foresend.Fixtures;
import uk.foresend.assumption.Assumptions;
import uk.foresend.assumption.Driver;
import uk.foresend.assumption.Scope;
import uk.foresend.assumption.Standing;
import uk.foresend.dsg.Account;
import uk.foresend.dsg.BalanceCharge;
import uk.foresend.dsg.Block;
import uk.foresend.dsg.Capitalisation;
import uk.foresend.dsg.CentralFunding;
import uk.foresend.dsg.DeficitPolicy;
import uk.foresend.dsg.InYearCharge;
import uk.foresend.dsg.MetFrom;
import uk.foresend.dsg.Repayment;
import uk.foresend.dsg.StabilityGrant;
import uk.foresend.dsg.Vintage;
import uk.foresend.quantity.Money;
import uk.foresend.quantity.Profile;
import uk.foresend.quantity.Rate;
import uk.foresend.quantity.Share;
import uk.foresend.quantity.Step;
import uk.foresend.result.Forecast;
import uk.foresend.result.LedgerEntry;

/**
 * A council with no children, £14m of high needs income and one line of spend, so that the result
 * of each year is what the line makes it.
 */
@DisplayName("Policies in the ledger")
class PoliciesInTheLedgerTest {

  private static Assumptions council(Profile spend, List<Standing.Balance> balances) {
    Assumptions empty =
        Fixtures.council()
            .plans(Collections.nCopies(20, 0))
            .schemes()
            .without(Driver.TRANSFERS_IN_AND_UNRECONCILED)
            .driver(Driver.REQUESTS, Scope.AUTHORITY, 0)
            .driver(Driver.PLACES, new Scope.OfSetting(Fixtures.SPECIAL), 0)
            .driver(Driver.LINE_SPEND, new Scope.OfLine(Fixtures.SUPPORT), spend)
            .policies()
            .build();
    Assumptions still = withoutPlans(empty);
    Standing standing = still.standing();
    return still.with(
        new Standing(balances, standing.policies(), standing.reserves(), standing.published()));
  }

  private static Assumptions withoutPlans(Assumptions council) {
    var drivers = council.drivers();
    for (var key : council.drivers().all().keySet()) {
      if (key.driver() == Driver.NEW_PLAN_RATE) {
        drivers = drivers.changed(key, profile -> Profile.constant(0));
      }
    }
    return council.with(drivers);
  }

  private static Standing.Balance balance(Block block, String origin, long pounds) {
    return new Standing.Balance(new Vintage(block, year(origin)), pounds(pounds), SOURCE);
  }

  private static Forecast under(Assumptions council, DeficitPolicy... policies) {
    return Runs.forecast(council.with(council.standing().withPolicies(List.of(policies))));
  }

  private static List<String> entries(Forecast forecast) {
    List<String> entries = new ArrayList<>();
    for (LedgerEntry entry : forecast.entries()) {
      entries.add(entry.month() + " " + entry.vintage() + " " + entry.amount());
    }
    return entries;
  }

  private static final List<Standing.Balance> OPENING =
      List.of(
          balance(Block.HIGH_NEEDS, "2024-25", -3_000_000),
          balance(Block.HIGH_NEEDS, "2025-26", -2_000_000),
          balance(Block.SCHOOLS, "2025-26", 500_000));

  @Test
  void theGrantIsAShareOfTheLowerDeficitLessWhatNobodyExplains() {
    Forecast forecast =
        under(
            council(Profile.constant(14_000_000), OPENING),
            new StabilityGrant(
                "grant",
                new Share(0.9),
                year("2025-26"),
                month("2026-10"),
                StabilityGrant.Approval.APPROVED,
                pounds(100_000),
                SOURCE));
    assertThat(entries(forecast))
        .as("0.9 × (min(4.5m, 5m) − 0.1m) = 3.96m, the oldest first")
        .containsExactly(
            "2026-10 High needs block, 2024-25 3000000.00",
            "2026-10 High needs block, 2025-26 960000.00");
    assertThat(forecast.closing(0)).isEqualTo(pounds(-540_000));
  }

  @Test
  void aRepaymentTakesEqualPartsOfWhatWasOwed() {
    Forecast forecast =
        under(
            council(Profile.constant(14_000_000), OPENING),
            new Repayment("repay", year("2025-26"), year("2026-27"), 4, MetFrom.REVENUE, SOURCE));
    assertThat(charges(forecast))
        .containsExactly(
            pounds(1_125_000), pounds(1_125_000), pounds(1_125_000), pounds(1_125_000));
    assertThat(forecast.closing(3)).isEqualTo(Money.ZERO);
  }

  private static List<Money> charges(Forecast forecast) {
    return forecast.generalFund().stream()
        .filter(row -> row.id().equals("deficit-charge"))
        .findFirst()
        .orElseThrow()
        .amounts();
  }

  @Test
  void aChargeMetFromReservesBringsNoCashAndEndsNoInterest() {
    assertThat(interest(MetFrom.RESERVES))
        .as("£4.5m × 5%, as if it had not been charged")
        .containsExactly(pounds(225_000), pounds(225_000), pounds(225_000), pounds(225_000))
        .isEqualTo(borrowing(under(council(Profile.constant(14_000_000), OPENING))));
  }

  @Test
  void aChargeMetFromRevenueEndsTheInterestOnItAsItIsCharged() {
    assertThat(interest(MetFrom.REVENUE))
        .as("eight months and, on average, half of December")
        .containsExactly(money("159375"), Money.ZERO, Money.ZERO, Money.ZERO);
  }

  private static List<Money> interest(MetFrom metFrom) {
    return borrowing(
        under(
            council(Profile.constant(14_000_000), OPENING),
            new BalanceCharge("charged", Share.ALL, month("2026-12"), metFrom, SOURCE)));
  }

  private static List<Money> borrowing(Forecast forecast) {
    return forecast.generalFund().stream()
        .filter(row -> row.id().equals("borrowing-interest"))
        .findFirst()
        .orElseThrow()
        .amounts();
  }

  @Test
  void onlyWhatIsMetFromReservesDrawsOnThem() {
    Repayment repaid =
        new Repayment("r", year("2025-26"), year("2026-27"), 1, MetFrom.REVENUE, SOURCE);
    BalanceCharge drawn =
        new BalanceCharge("c", Share.ALL, month("2026-12"), MetFrom.RESERVES, SOURCE);
    Assumptions council = council(Profile.constant(14_000_000), OPENING);
    assertThat(under(council, repaid).reserves().get(0).charged()).isEqualTo(Money.ZERO);
    assertThat(under(council, drawn).reserves().get(0).charged()).isEqualTo(pounds(4_500_000));
  }

  @Test
  void aSurplusClearsTheOldestDeficitOfItsBlock() {
    Profile spend =
        Profile.constant(14_000_000).then(new Step.Replace(month("2027-04"), 10_500_000));
    Forecast forecast = under(council(spend, OPENING));
    assertThat(entries(forecast))
        .containsExactly(
            "2028-03 High needs block, 2024-25 3000000.00",
            "2028-03 High needs block, 2025-26 500000.00",
            "2028-03 High needs block, 2027-28 -3000000.00",
            "2028-03 High needs block, 2027-28 -500000.00",
            "2029-03 High needs block, 2025-26 1500000.00",
            "2029-03 High needs block, 2028-29 -1500000.00");
    assertThat(forecast.closing(3)).isEqualTo(pounds(6_000_000));
  }

  @Test
  void aSurplusKeptFromEarlierYearsMeetsADeficitBeforeTheGeneralFundDoes() {
    Forecast forecast =
        under(
            council(
                Profile.constant(15_000_000),
                List.of(
                    balance(Block.HIGH_NEEDS, "2024-25", 600_000),
                    balance(Block.HIGH_NEEDS, "2025-26", 900_000))),
            inYear());
    assertThat(charges(forecast))
        .as("deficits of £1m: £1.5m of surplus goes first")
        .containsExactly(Money.ZERO, pounds(500_000), pounds(1_000_000), pounds(1_000_000));
    assertThat(entries(forecast))
        .as("the oldest first")
        .contains(
            "2027-03 High needs block, 2024-25 -600000.00",
            "2027-03 High needs block, 2025-26 -400000.00");
    assertThat(forecast.closing(3)).isEqualTo(Money.ZERO);
  }

  @Test
  void aSurplusOfAnotherBlockLeavesLessToChargeAndIsUsedOnce() {
    Forecast forecast =
        under(
            council(
                Profile.constant(15_000_000),
                List.of(balance(Block.SCHOOLS, "2025-26", 1_200_000))),
            inYear());
    assertThat(charges(forecast))
        .as("blocks net within the grant: £1.2m covers the first £1m and £0.2m of the second")
        .containsExactly(Money.ZERO, pounds(800_000), pounds(1_000_000), pounds(1_000_000));
    assertThat(forecast.closing(3)).isEqualTo(Money.ZERO);
  }

  @Test
  void partsOfOneYearsDeficitAreOfTheWholeWhoeverBearsThemFirst() {
    DeficitPolicy funded =
        new CentralFunding("f", new Share(0.25), year("2026-27"), year("2029-30"), SOURCE);
    Forecast forecast =
        under(
            council(Profile.constant(15_000_000), List.of()),
            funded,
            new InYearCharge(
                "y", new Share(0.75), year("2026-27"), year("2029-30"), MetFrom.REVENUE, SOURCE));
    assertThat(charges(forecast))
        .as("three quarters of £1m, not of what the other left")
        .containsOnly(pounds(750_000));
    assertThat(forecast.closing(3)).isEqualTo(Money.ZERO);
  }

  private static InYearCharge inYear() {
    return new InYearCharge(
        "in-year", Share.ALL, year("2026-27"), year("2029-30"), MetFrom.REVENUE, SOURCE);
  }

  @Test
  void policiesOfOneDatePostInTheirOrder() {
    Assumptions council = council(Profile.constant(15_000_000), OPENING);
    DeficitPolicy funded =
        new CentralFunding("funded", new Share(0.5), year("2026-27"), year("2026-27"), SOURCE);
    DeficitPolicy charged =
        new BalanceCharge("charged", Share.ALL, month("2027-03"), MetFrom.RESERVES, SOURCE);
    assertThat(charges(under(council, funded, charged)).get(0)).isEqualTo(pounds(5_000_000));
    assertThat(charges(under(council, charged, funded)).get(0)).isEqualTo(pounds(5_500_000));
  }

  @Test
  void aChargeWithinAYearLeavesThatYearAlone() {
    Forecast forecast =
        under(
            council(Profile.constant(15_200_000), OPENING),
            new BalanceCharge("charged", Share.ALL, month("2026-12"), MetFrom.RESERVES, SOURCE));
    assertThat(charges(forecast).get(0)).isEqualTo(pounds(4_500_000));
    assertThat(forecast.closing(0)).isEqualTo(pounds(-1_200_000));
  }

  @Test
  void whatIsCapitalisedIsRepaidFromTheYearAfter() {
    Forecast forecast =
        under(
            council(Profile.constant(14_000_000), OPENING),
            new Capitalisation("direction", Share.ALL, month("2026-09"), 10, new Rate(0), SOURCE));
    assertThat(forecast.entries()).allMatch(entry -> entry.account() == Account.CAPITALISED);
    assertThat(forecast.generalFund())
        .filteredOn(row -> row.id().equals("capitalisation-provision"))
        .singleElement()
        .satisfies(
            row ->
                assertThat(row.amounts())
                    .containsExactly(
                        Money.ZERO, money("450000"), money("450000"), money("450000")));
  }
}
