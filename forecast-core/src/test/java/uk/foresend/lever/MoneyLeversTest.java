package uk.foresend.lever;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.foresend.Fixtures.SOURCE;
import static uk.foresend.Fixtures.SUPPORT;
import static uk.foresend.Fixtures.atOnce;
import static uk.foresend.Fixtures.delivery;
import static uk.foresend.Fixtures.month;
import static uk.foresend.Fixtures.pounds;
import static uk.foresend.Fixtures.year;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import uk.foresend.Fixtures;
import uk.foresend.assumption.Assumptions;
import uk.foresend.assumption.BlockIncome;
import uk.foresend.assumption.BlockIncome.Rule;
import uk.foresend.assumption.BlockTransfer.Approval;
import uk.foresend.assumption.Driver;
import uk.foresend.assumption.DriverKey;
import uk.foresend.assumption.Scope;
import uk.foresend.dsg.Block;
import uk.foresend.lever.InvestToSave.Bought;
import uk.foresend.problem.Problem;
import uk.foresend.quantity.Money;
import uk.foresend.quantity.Rate;
import uk.foresend.quantity.Share;
import uk.foresend.quantity.Step;

@DisplayName("Levers on transfers, income and investment")
class MoneyLeversTest {

  private static final DriverKey MOVES =
      new DriverKey(Driver.MOVE_RATE, new Scope.OfRoute(Fixtures.MAINSTREAM, Fixtures.INDEPENDENT));
  private static final DriverKey LINE = new DriverKey(Driver.LINE_SPEND, new Scope.OfLine(SUPPORT));
  private static final DriverKey GROWTH =
      new DriverKey(Driver.INCOME_GROWTH, new Scope.OfBlock(Block.HIGH_NEEDS));

  private static TransferBetweenBlocks transfer(
      double share, Optional<Money> amount, Approval approval) {
    return new TransferBetweenBlocks(
        "transfer",
        "From schools",
        year("2027-28"),
        Block.SCHOOLS,
        Block.HIGH_NEEDS,
        new Share(share),
        amount,
        approval,
        LocalDate.of(2026, 11, 10),
        atOnce());
  }

  private static double at(Assumptions assumptions, DriverKey key, String when) {
    return Effect.resolved(assumptions.drivers(), key).at(month(when));
  }

  @Test
  void aTransferThatWasRefusedChangesNothingAndSaysSo() {
    Lever refused = transfer(0.01, Optional.empty(), Approval.REFUSED);
    assertThat(refused.applyTo(Fixtures.small())).isEqualTo(Fixtures.small());
    assertThat(refused.check(Fixtures.small()))
        .extracting(Problem::what)
        .containsExactly("this lever changes nothing: the transfer was refused.");
  }

  @Test
  void moreThanTheForumCanAgreeToIsAWarning() {
    String what =
        "the transfer is 1.0% of the last known schools block, but the forum can agree to 0.5%"
            + " only.";
    Lever stated = transfer(0, Optional.of(pounds(2_000_000)), Approval.SCHOOLS_FORUM);
    assertThat(stated.check(Fixtures.small())).extracting(Problem::what).containsExactly(what);
    assertThat(transfer(0.5, Optional.empty(), Approval.SCHOOLS_FORUM).check(Fixtures.small()))
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.stops()).isTrue();
              assertThat(problem.where().path()).isEqualTo("share");
              assertThat(problem.what())
                  .isEqualTo("share is 0.5, but the schools forum can agree to 0.005 at most.");
              assertThat(problem.hint()).contains("percentage");
            });
    assertThat(
            transfer(0.01, Optional.empty(), Approval.SECRETARY_OF_STATE).check(Fixtures.small()))
        .isEmpty();
    assertThat(
            transfer(0, Optional.of(pounds(1_000_000)), Approval.SCHOOLS_FORUM)
                .check(Fixtures.small()))
        .as("exactly 0.5%")
        .isEmpty();
  }

  @Test
  void aTransferIsDecidedBeforeItsYearIsOver() {
    Lever late =
        new TransferBetweenBlocks(
            "late",
            "Late",
            year("2027-28"),
            Block.SCHOOLS,
            Block.HIGH_NEEDS,
            new Share(0.005),
            Optional.empty(),
            Approval.SCHOOLS_FORUM,
            LocalDate.of(2028, 4, 1),
            atOnce());
    assertThat(late.check(Fixtures.small()))
        .extracting(Problem::what)
        .containsExactly("approvedOn is 2028-04-01, but must not be after 2028-03-31.");
  }

  @Test
  void aTransferNeedsTwoBlocksAnAmountAndItsOwnYear() {
    Lever bad =
        new TransferBetweenBlocks(
            "bad",
            "Bad",
            year("2027-28"),
            Block.CENTRAL,
            Block.CENTRAL,
            Share.NONE,
            Optional.of(pounds(-1)),
            Approval.SCHOOLS_FORUM,
            LocalDate.of(2026, 11, 10),
            delivery(0, 3, 0));
    assertThat(bad.check(Fixtures.small()))
        .extracting(p -> p.where().path())
        .containsExactlyInAnyOrder(
            "delivery.delayMonths", "receiver", "giver", "receiver", "amount");
  }

  private static InvestToSave invest(int delay, Bought... buys) {
    return new InvestToSave(
        "invest",
        "Outreach",
        SUPPORT,
        pounds(120_000),
        month("2027-04"),
        Optional.of(month("2029-04")),
        List.of(buys),
        delivery(0, delay, 30_000));
  }

  private static Bought fewerMoves(String from, int lag) {
    return new Bought(MOVES, new Step.Multiply(month(from), 0.5), Optional.empty(), lag, 0);
  }

  @Test
  void anInvestmentSpendsBetweenItsDatesAndBuysAChangeThatLags() {
    Assumptions after = invest(0, fewerMoves("2027-04", 12)).applyTo(Fixtures.small());
    assertThat(at(after, LINE, "2027-03")).isEqualTo(900_000);
    assertThat(at(after, LINE, "2027-04")).isEqualTo(1_020_000);
    assertThat(at(after, LINE, "2029-03")).isEqualTo(1_020_000);
    assertThat(at(after, LINE, "2029-04")).isEqualTo(900_000);
    assertThat(at(after, MOVES, "2028-03")).isEqualTo(0.01);
    assertThat(at(after, MOVES, "2028-04")).isEqualTo(0.005);
    assertThat(after.programme().deliveryCosts()).hasSize(1);
  }

  @Test
  void aDelayPutsOffTheSpendingAndWhatItBuys() {
    Assumptions after = invest(6, fewerMoves("2027-04", 12)).applyTo(Fixtures.small());
    assertThat(at(after, LINE, "2027-09")).isEqualTo(900_000);
    assertThat(at(after, LINE, "2029-09")).isEqualTo(1_020_000);
    assertThat(at(after, LINE, "2029-10")).isEqualTo(900_000);
    assertThat(at(after, MOVES, "2028-09")).isEqualTo(0.01);
    assertThat(at(after, MOVES, "2028-10")).isEqualTo(0.005);
  }

  @Test
  void nothingIsBoughtBeforeItIsPaidFor() {
    assertThat(invest(0, fewerMoves("2027-03", 0)).check(Fixtures.small()))
        .singleElement()
        .satisfies(p -> assertThat(p.where().path()).isEqualTo("buys[0].change"))
        .satisfies(p -> assertThat(p.stops()).isTrue());
  }

  @Test
  void whatIsBoughtIsCheckedWithItsPlace() {
    Bought wild = new Bought(MOVES, new Step.Replace(month("2028-04"), 50), Optional.empty(), 0, 0);
    assertThat(invest(0, fewerMoves("2027-04", 1), wild).check(Fixtures.small()))
        .singleElement()
        .satisfies(p -> assertThat(p.where().path()).isEqualTo("buys[1].change"))
        .satisfies(p -> assertThat(p.hint()).isEqualTo("Maybe you wrote a percentage."));
  }

  @Test
  void onlyAServiceCanBeSpentOn() {
    InvestToSave fees =
        new InvestToSave(
            "x",
            "X",
            Fixtures.FEES,
            Money.ZERO,
            month("2027-04"),
            Optional.empty(),
            List.of(),
            atOnce());
    assertThat(fees.check(Fixtures.small()))
        .extracting(p -> p.where().path())
        .containsExactly("line", "perYear", "buys");
  }

  private static ChangeIncomeRule rule(Rule rule, Optional<Double> growth, String year) {
    return new ChangeIncomeRule(
        "rule", "Income", Block.HIGH_NEEDS, rule, growth.map(Rate::new), year(year), atOnce());
  }

  private static Rule ruleOf(Assumptions assumptions) {
    return assumptions.finance().income().stream()
        .filter(income -> income.block() == Block.HIGH_NEEDS)
        .map(BlockIncome::rule)
        .findFirst()
        .orElseThrow();
  }

  @Test
  void anyRuleCanBeSetFromTheFirstYearWithoutAnAllocation() {
    ChangeIncomeRule lever = rule(Rule.FORMULA, Optional.of(0.04), "2027-28");
    assertThat(lever.check(Fixtures.small())).isEmpty();
    Assumptions after = lever.applyTo(Fixtures.small());
    assertThat(ruleOf(after)).isEqualTo(Rule.FORMULA);
    assertThat(at(after, GROWTH, "2027-03")).isEqualTo(0.02);
    assertThat(at(after, GROWTH, "2027-04")).isEqualTo(0.04);
    assertThat(after.finance().income().get(0))
        .isEqualTo(Fixtures.small().finance().income().get(0));
  }

  @Test
  void growthFromALaterYearLeavesTheCashFlatUntilThen() {
    ChangeIncomeRule lever = rule(Rule.PERCENTAGE, Optional.of(0.03), "2028-29");
    assertThat(lever.check(Fixtures.small())).isEmpty();
    Assumptions after = lever.applyTo(Fixtures.small());
    assertThat(ruleOf(after)).isEqualTo(Rule.PERCENTAGE);
    assertThat(at(after, GROWTH, "2027-04")).isZero();
    assertThat(at(after, GROWTH, "2028-03")).isZero();
    assertThat(at(after, GROWTH, "2028-04")).isEqualTo(0.03);
    Assumptions flatAgain = rule(Rule.CASH_FLAT, Optional.empty(), "2029-30").applyTo(after);
    assertThat(ruleOf(flatAgain)).isEqualTo(Rule.PERCENTAGE);
    assertThat(at(flatAgain, GROWTH, "2029-03")).isEqualTo(0.03);
    assertThat(at(flatAgain, GROWTH, "2029-04")).isZero();
  }

  @Test
  void aFormulaCannotBeginAfterYearsUnderAnotherRule() {
    assertThat(rule(Rule.FORMULA, Optional.empty(), "2029-30").check(Fixtures.small()))
        .extracting(Problem::toString)
        .containsExactly(
            "REFUSED year: from 2029-30 the rule of the High needs block cannot become formula"
                + " after cash-flat. Set it from 2027-28, the first year without a known"
                + " allocation.");
  }

  @Test
  void aRuleCannotBeginInAYearThatIsKnownNorStandTwice() {
    assertThat(rule(Rule.PER_HEAD, Optional.empty(), "2026-27").check(Fixtures.small()))
        .extracting(Problem::what)
        .containsExactly(
            "year is 2026-27, but a rule begins in 2027-28, the first without a known allocation.");
    assertThat(rule(Rule.CASH_FLAT, Optional.empty(), "2027-28").check(Fixtures.small()))
        .extracting(Problem::what)
        .containsExactly("this lever changes nothing: this rule stands already.");
    assertThat(rule(Rule.CASH_FLAT, Optional.of(0.1), "2027-28").check(Fixtures.small()))
        .extracting(Problem::what)
        .contains("growthPerYear is 0.1, but cash flat has none.");
  }

  @Test
  void whatIsNotedIsWhoChangedTheRule() {
    Assumptions after = rule(Rule.PER_HEAD, Optional.empty(), "2027-28").applyTo(Fixtures.small());
    assertThat(after.finance().income().get(1).source())
        .isEqualTo(SOURCE.withNote("Changed by Income: A pilot"));
  }
}
