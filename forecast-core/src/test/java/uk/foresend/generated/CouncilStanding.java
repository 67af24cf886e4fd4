package uk.foresend.generated;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import uk.foresend.Fixtures;
import uk.foresend.assumption.Standing;
import uk.foresend.dsg.BalanceCharge;
import uk.foresend.dsg.BalanceRetained;
import uk.foresend.dsg.Block;
import uk.foresend.dsg.Capitalisation;
import uk.foresend.dsg.CentralFunding;
import uk.foresend.dsg.DeficitPolicy;
import uk.foresend.dsg.InYearCharge;
import uk.foresend.dsg.MetFrom;
import uk.foresend.dsg.Repayment;
import uk.foresend.dsg.ReserveClass;
import uk.foresend.dsg.Reserves;
import uk.foresend.dsg.StabilityGrant;
import uk.foresend.dsg.StatutoryOverride;
import uk.foresend.dsg.Vintage;
import uk.foresend.quantity.FinancialYear;
import uk.foresend.quantity.Horizon;
import uk.foresend.quantity.Money;
import uk.foresend.quantity.Rate;
import uk.foresend.quantity.Share;

/** Where a generated council stands: balances, policies in any order, reserves. */
final class CouncilStanding {

  private final Dice dice;
  private final Horizon horizon;

  CouncilStanding(Dice dice, Horizon horizon) {
    this.dice = dice;
    this.horizon = horizon;
  }

  Standing standing() {
    List<DeficitPolicy> policies = new ArrayList<>(policies());
    Collections.rotate(policies, dice.whole(0, Math.max(0, policies.size() - 1)));
    return new Standing(balances(), policies, reserves(), List.of());
  }

  private List<Standing.Balance> balances() {
    List<Standing.Balance> balances = new ArrayList<>();
    for (int y = 1; y <= 3; y++) {
      balances.add(balance(Block.HIGH_NEEDS, y, dice.between(-2e7, 2e6)));
      if (dice.chance(0.4)) {
        balances.add(balance(Block.SCHOOLS, y, dice.between(-3e6, 3e6)));
      }
    }
    return balances;
  }

  private Standing.Balance balance(Block block, int yearsBefore, double pounds) {
    return new Standing.Balance(
        new Vintage(block, horizon.first().plus(-yearsBefore)),
        Money.rounded(pounds),
        Fixtures.SOURCE);
  }

  private List<DeficitPolicy> policies() {
    FinancialYear last = horizon.last();
    FinancialYear ends = horizon.first().plus(dice.whole(-1, horizon.yearCount()));
    List<DeficitPolicy> all =
        List.of(
            new StatutoryOverride(
                "override",
                LocalDate.of(2020, 4, 1),
                ends.march().atEndOfMonth(),
                LocalDate.of(2025, 6, 20),
                Fixtures.SOURCE),
            new StabilityGrant(
                "grant",
                share(),
                ends,
                dice.ledgerMonth(),
                dice.pick(StabilityGrant.Approval.values()),
                Money.rounded(dice.between(0, 1e6)),
                Fixtures.SOURCE),
            new CentralFunding("central", share(), ends, last, Fixtures.SOURCE),
            new InYearCharge(
                "in-year",
                share(),
                ends.plus(1),
                last,
                metFrom(ends.startYear() + 1),
                Fixtures.SOURCE),
            new BalanceCharge(
                "charge", share(), dice.ledgerMonth(), metFrom(ends.startYear()), Fixtures.SOURCE),
            new Repayment(
                "repay",
                ends,
                ends.plus(1),
                dice.whole(1, 4),
                metFrom(ends.startYear()),
                Fixtures.SOURCE),
            new BalanceRetained("retained", dice.month(), Fixtures.SOURCE),
            new Capitalisation(
                "capital",
                share(),
                dice.ledgerMonth(),
                dice.whole(1, 20),
                new Rate(0.05),
                Fixtures.SOURCE));
    return all.stream().filter(policy -> dice.chance(0.5)).toList();
  }

  private static MetFrom metFrom(int number) {
    return MetFrom.values()[Math.floorMod(number, MetFrom.values().length)];
  }

  private Share share() {
    return dice.chance(0.3) ? Share.ALL : new Share(dice.between(0.1, 1));
  }

  private Reserves reserves() {
    List<Reserves.Figure> figures = new ArrayList<>();
    for (ReserveClass kind : ReserveClass.values()) {
      if (dice.chance(0.7)) {
        figures.add(
            new Reserves.Figure(
                kind,
                horizon.first().plus(-1).march(),
                dice.chance(0.2)
                    ? Optional.empty()
                    : Optional.of(Money.rounded(dice.between(1e6, 4e7))),
                Fixtures.SOURCE));
      }
    }
    return new Reserves(figures);
  }
}
