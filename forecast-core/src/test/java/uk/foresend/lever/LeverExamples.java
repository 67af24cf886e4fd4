package uk.foresend.lever;

import static uk.foresend.Fixtures.SOURCE;
import static uk.foresend.Fixtures.month;
import static uk.foresend.Fixtures.pounds;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import uk.foresend.Fixtures;
import uk.foresend.assumption.BlockIncome;
import uk.foresend.assumption.BlockTransfer.Approval;
import uk.foresend.assumption.Delivery;
import uk.foresend.assumption.Driver;
import uk.foresend.assumption.DriverKey;
import uk.foresend.assumption.Scope;
import uk.foresend.dsg.BalanceCharge;
import uk.foresend.dsg.Block;
import uk.foresend.dsg.MetFrom;
import uk.foresend.quantity.Count;
import uk.foresend.quantity.FinancialYear;
import uk.foresend.quantity.Rate;
import uk.foresend.quantity.Share;
import uk.foresend.quantity.Step;
import uk.foresend.send.CapitalScheme;

/** An example of each lever, dated as asked. */
final class LeverExamples {

  /** What each example costs to deliver, in pounds. */
  static final long COST = 5_000;

  private static final Delivery DELIVERY = Fixtures.delivery(0, 0, COST);

  private static final DriverKey SUPPORT =
      new DriverKey(Driver.LINE_SPEND, new Scope.OfLine(Fixtures.SUPPORT));

  /**
   * An example of a lever.
   *
   * @param dated the lever dated in a month
   * @param on a month in which it acts on the council of the fixtures
   * @param undo the lever that takes it back, dated likewise, if there is one
   */
  record Example(
      Function<YearMonth, Lever> dated, YearMonth on, Optional<Function<YearMonth, Lever>> undo) {

    Lever lever() {
      return dated.apply(on);
    }
  }

  static final Map<Class<? extends Lever>, Example> ALL =
      Map.ofEntries(
          Map.entry(
              AdjustDriver.class,
              example("2027-09", at -> adjust(at, 100_000), at -> adjust(at, -100_000))),
          Map.entry(OpenPlaces.class, example("2027-09", LeverExamples::open)),
          Map.entry(
              DelayScheme.class,
              example(
                  "2027-04",
                  at -> new DelayScheme("late", "A year late", "new-school", 12, at, DELIVERY))),
          Map.entry(
              ScaleScheme.class, example("2027-04", at -> scale(at, 2), at -> scale(at, 0.5))),
          Map.entry(
              RescheduleScheme.class,
              example(
                  "2027-04",
                  at -> reschedule(at, 9, 30),
                  at ->
                      new RescheduleScheme(
                          "back",
                          "As planned",
                          "new-school",
                          Fixtures.scheme().phases(),
                          at,
                          DELIVERY))),
          Map.entry(
              CancelScheme.class,
              example(
                  "2028-04", at -> new CancelScheme("stop", "Stop", "new-school", at, DELIVERY))),
          Map.entry(StepDown.class, example("2027-09", LeverExamples::stepDown)),
          Map.entry(
              SlowNewPlans.class,
              example(
                  "2027-09",
                  at ->
                      new SlowNewPlans(
                          "slow", "Early help", new Share(0.1), Optional.empty(), at, DELIVERY))),
          Map.entry(
              HoldFees.class,
              example(
                  "2027-09",
                  at ->
                      new HoldFees(
                          "hold",
                          "Fees held",
                          List.of(Fixtures.INDEPENDENT),
                          Rate.NONE,
                          at,
                          at.plusYears(2),
                          DELIVERY))),
          Map.entry(TransferBetweenBlocks.class, example("2027-04", LeverExamples::transfer)),
          Map.entry(InvestToSave.class, example("2027-04", LeverExamples::invest)),
          Map.entry(
              ChangeIncomeRule.class,
              example(
                  "2027-04",
                  at -> rule(at, BlockIncome.Rule.PER_HEAD),
                  at -> rule(at, BlockIncome.Rule.CASH_FLAT))),
          Map.entry(
              ChangePolicy.class,
              example(
                  "2028-04",
                  at ->
                      new ChangePolicy(
                          "charge",
                          "Charged",
                          at,
                          List.of(),
                          List.of(
                              new BalanceCharge("end", Share.ALL, at, MetFrom.RESERVES, SOURCE)),
                          DELIVERY),
                  at ->
                      new ChangePolicy(
                          "uncharge", "Not charged", at, List.of("end"), List.of(), DELIVERY))));

  private LeverExamples() {}

  private static Example example(String on, Function<YearMonth, Lever> dated) {
    return new Example(dated, month(on), Optional.empty());
  }

  private static Example example(
      String on, Function<YearMonth, Lever> dated, Function<YearMonth, Lever> undo) {
    return new Example(dated, month(on), Optional.of(undo));
  }

  private static Lever adjust(YearMonth at, double pounds) {
    return new AdjustDriver(
        "more-support",
        "More support",
        SUPPORT,
        new Step.Add(at, pounds),
        Optional.empty(),
        DELIVERY);
  }

  private static Lever open(YearMonth at) {
    CapitalScheme base = Fixtures.scheme();
    return new OpenPlaces(
        new CapitalScheme(
            "unit",
            "A unit",
            base.setting(),
            base.owner(),
            5,
            10,
            List.of(new CapitalScheme.Phase(at, Count.of(12))),
            6,
            Share.ALL,
            Share.NONE,
            base.filledFrom(),
            List.of(),
            0,
            List.of(),
            SOURCE),
        DELIVERY);
  }

  private static Lever scale(YearMonth at, double factor) {
    return new ScaleScheme("scale", "Resized", "new-school", factor, factor, at, DELIVERY);
  }

  private static Lever reschedule(YearMonth at, int months, int places) {
    return new RescheduleScheme(
        "came",
        "As it came",
        "new-school",
        List.of(new CapitalScheme.Phase(at.plusMonths(months), Count.of(places))),
        at,
        DELIVERY);
  }

  private static Lever stepDown(YearMonth at) {
    return new StepDown(
        "step-down",
        "Step-downs",
        Fixtures.INDEPENDENT,
        Fixtures.MAINSTREAM,
        11,
        15,
        12,
        at,
        at.plusYears(2),
        new Share(0.1),
        Optional.empty(),
        DELIVERY);
  }

  private static Lever transfer(YearMonth at) {
    return new TransferBetweenBlocks(
        "transfer",
        "From schools",
        FinancialYear.of(at),
        Block.SCHOOLS,
        Block.HIGH_NEEDS,
        new Share(0.005),
        Optional.empty(),
        Approval.SCHOOLS_FORUM,
        LocalDate.of(2025, 11, 10),
        DELIVERY);
  }

  private static Lever invest(YearMonth at) {
    List<InvestToSave.Bought> buys = new ArrayList<>();
    buys.add(
        new InvestToSave.Bought(
            new DriverKey(
                Driver.MOVE_RATE, new Scope.OfRoute(Fixtures.MAINSTREAM, Fixtures.INDEPENDENT)),
            new Step.Multiply(at, 0.8),
            Optional.empty(),
            6,
            12));
    return new InvestToSave(
        "invest",
        "Outreach",
        Fixtures.SUPPORT,
        pounds(150_000),
        at,
        Optional.of(at.plusYears(2)),
        buys,
        DELIVERY);
  }

  private static Lever rule(YearMonth at, BlockIncome.Rule rule) {
    return new ChangeIncomeRule(
        "rule",
        "Income rule",
        Block.HIGH_NEEDS,
        rule,
        Optional.empty(),
        FinancialYear.of(at),
        DELIVERY);
  }
}
