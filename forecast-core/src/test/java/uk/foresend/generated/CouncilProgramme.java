package uk.foresend.generated;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import uk.foresend.Fixtures;
import uk.foresend.assumption.Programme;
import uk.foresend.quantity.Count;
import uk.foresend.quantity.FinancialYear;
import uk.foresend.quantity.Horizon;
import uk.foresend.quantity.Money;
import uk.foresend.quantity.Share;
import uk.foresend.send.CapitalScheme;
import uk.foresend.send.FundingSource;

/** What a generated council does: schemes, step-downs, and what levers cost. */
final class CouncilProgramme {

  private final Dice dice;
  private final Horizon horizon;

  CouncilProgramme(Dice dice, Horizon horizon) {
    this.dice = dice;
    this.horizon = horizon;
  }

  Programme programme() {
    List<CapitalScheme> schemes = new ArrayList<>();
    for (int i = dice.chance(0.3) ? 0 : dice.whole(1, 3); i > 0; i--) {
      schemes.add(scheme("scheme-" + i));
    }
    List<Programme.StepDowns> stepDowns = new ArrayList<>();
    for (int i = dice.chance(0.5) ? 0 : dice.whole(1, 2); i > 0; i--) {
      stepDowns.add(stepDowns("step-down-" + i));
    }
    List<Programme.DeliveryCost> costs = new ArrayList<>();
    for (Programme.Purse purse : Programme.Purse.values()) {
      if (dice.chance(0.3)) {
        costs.add(
            new Programme.DeliveryCost(
                "lever", "A lever", purse, dice.month(), pounds(1e4, 1e6), Fixtures.SOURCE));
      }
    }
    return new Programme(schemes, stepDowns, costs);
  }

  private CapitalScheme scheme(String id) {
    List<CapitalScheme.Phase> phases = new ArrayList<>();
    for (int i = dice.whole(1, 2); i > 0; i--) {
      phases.add(
          new CapitalScheme.Phase(
              dice.month(),
              Count.of(dice.whole(5, 60)),
              dice.chance(0.1) ? CapitalScheme.Room.IN_FLOWS : CapitalScheme.Room.NEW));
    }
    List<CapitalScheme.FillSource> from = new ArrayList<>();
    if (dice.chance(0.85)) {
      from.add(source(Axis.INDEPENDENT));
    }
    if (dice.chance(0.5)) {
      from.add(source(Axis.MAINSTREAM));
    }
    FinancialYear year = horizon.first().plus(dice.whole(-3, 1));
    return new CapitalScheme(
        id,
        id,
        dice.pick(Axis.RESOURCED, Axis.SPECIAL, Axis.SPECIAL, Axis.COMPANY),
        "A trust",
        dice.whole(0, 10),
        dice.whole(11, 20),
        phases,
        dice.pick(0, 1, 6, 12),
        new Share(dice.pick(1.0, 0.8)),
        new Share(dice.pick(0.0, 0.0, 0.3)),
        from,
        List.of(
            new CapitalScheme.CapitalSpend(
                year, FundingSource.BORROWING, pounds(1e5, 1e7), Fixtures.SOURCE),
            new CapitalScheme.CapitalSpend(
                year.plus(1),
                dice.pick(FundingSource.values()),
                pounds(1e5, 1e7),
                Fixtures.SOURCE)),
        dice.pick(0, 2, 40),
        dice.chance(0.5)
            ? List.of()
            : List.of(new CapitalScheme.StartUp(dice.month(), pounds(1e4, 5e5), Fixtures.SOURCE)),
        Fixtures.SOURCE);
  }

  private CapitalScheme.FillSource source(String setting) {
    return new CapitalScheme.FillSource(
        setting, new Share(dice.chance(0.2) ? 1 : dice.between(0, 1)), Fixtures.SOURCE);
  }

  private Programme.StepDowns stepDowns(String id) {
    YearMonth first = dice.month();
    int oldest = dice.whole(11, 25);
    return new Programme.StepDowns(
        id,
        dice.pick(Axis.INDEPENDENT, Axis.SPECIAL),
        dice.pick(Axis.RESOURCED, Axis.MAINSTREAM),
        dice.whole(0, 10),
        oldest,
        dice.between(1, 60),
        first,
        first.plusMonths(dice.whole(0, 40)),
        dice.pick(0, 0, 6),
        new Share(dice.between(0, 1)),
        dice.chance(0.5) ? Optional.empty() : Optional.of(dice.whole(oldest, 25)),
        Fixtures.SOURCE);
  }

  private Money pounds(double least, double most) {
    return Money.rounded(dice.between(least, most));
  }
}
