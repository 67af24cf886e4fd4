package uk.foresend.generated;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import uk.foresend.Fixtures;
import uk.foresend.assumption.Assumptions;
import uk.foresend.assumption.BlockTransfer.Approval;
import uk.foresend.assumption.DriverKey;
import uk.foresend.assumption.Unit;
import uk.foresend.dsg.BalanceCharge;
import uk.foresend.dsg.Block;
import uk.foresend.dsg.MetFrom;
import uk.foresend.lever.AdjustDriver;
import uk.foresend.lever.CancelScheme;
import uk.foresend.lever.ChangePolicy;
import uk.foresend.lever.DelayScheme;
import uk.foresend.lever.Lever;
import uk.foresend.lever.OpenPlaces;
import uk.foresend.lever.ScaleScheme;
import uk.foresend.lever.StepDown;
import uk.foresend.lever.TransferBetweenBlocks;
import uk.foresend.quantity.Count;
import uk.foresend.quantity.FinancialYear;
import uk.foresend.quantity.Horizon;
import uk.foresend.quantity.Share;
import uk.foresend.quantity.Step;
import uk.foresend.send.CapitalScheme;

/** Levers made from a seed for a council, each dated inside the ledger. */
public final class Levers {

  private final Dice dice;
  private final Assumptions council;

  private Levers(long seed, Assumptions council) {
    this.dice = new Dice(seed, council.setup().horizon());
    this.council = council;
  }

  /** Returns so many levers, all different. */
  public static List<Lever> of(long seed, Assumptions council, int count) {
    Levers levers = new Levers(seed, council);
    List<Lever> all = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      all.add(levers.lever("lever-" + i));
    }
    return all;
  }

  private Lever lever(String id) {
    YearMonth from = dice.ledgerMonth();
    boolean scheme = !council.programme().schemes().isEmpty();
    return switch (dice.whole(0, 9)) {
      case 0 -> open(id, from);
      case 1 -> stepDown(id, from);
      case 2 ->
          new ChangePolicy(
              id,
              id,
              from,
              List.of(),
              List.of(
                  new BalanceCharge(
                      id + "-charge", Share.ALL, from, MetFrom.RESERVES, Fixtures.SOURCE)),
              Fixtures.atOnce());
      case 3 -> transfer(id);
      case 4 -> scheme ? onScheme(id, from) : adjust(id, from);
      default -> adjust(id, from);
    };
  }

  private Lever open(String id, YearMonth from) {
    return new OpenPlaces(
        new CapitalScheme(
            id + "-scheme",
            id,
            dice.pick(Axis.SPECIAL, Axis.RESOURCED),
            "A trust",
            0,
            25,
            List.of(new CapitalScheme.Phase(from, Count.of(dice.whole(5, 40)))),
            dice.pick(0, 6),
            Share.ALL,
            Share.NONE,
            List.of(
                new CapitalScheme.FillSource(Axis.INDEPENDENT, new Share(0.6), Fixtures.SOURCE)),
            List.of(),
            10,
            List.of(),
            Fixtures.SOURCE),
        Fixtures.delivery(0, 0, 1_000));
  }

  private Lever stepDown(String id, YearMonth from) {
    return new StepDown(
        id,
        id,
        Axis.INDEPENDENT,
        Axis.MAINSTREAM,
        0,
        25,
        dice.between(1, 20),
        from,
        from.plusMonths(24),
        new Share(0.5),
        Optional.empty(),
        Fixtures.atOnce());
  }

  private Lever transfer(String id) {
    Horizon horizon = council.setup().horizon();
    return new TransferBetweenBlocks(
        id,
        id,
        horizon.year(dice.whole(0, horizon.yearCount() - 1)),
        Block.SCHOOLS,
        Block.HIGH_NEEDS,
        new Share(0.005),
        Optional.empty(),
        Approval.SCHOOLS_FORUM,
        LocalDate.of(2025, 11, 20),
        Fixtures.atOnce());
  }

  private Lever onScheme(String id, YearMonth from) {
    String scheme = dice.pick(council.programme().schemes()).id();
    YearMonth april = FinancialYear.of(from).april();
    return switch (dice.whole(0, 2)) {
      case 0 -> new CancelScheme(id, id, scheme, april, Fixtures.atOnce());
      case 1 -> new DelayScheme(id, id, scheme, 12, april, Fixtures.atOnce());
      default -> new ScaleScheme(id, id, scheme, 1.5, 1, april, Fixtures.atOnce());
    };
  }

  /** Moves any number there is by a tenth, or a share by a hundredth. */
  private Lever adjust(String id, YearMonth from) {
    DriverKey key = dice.pick(new ArrayList<>(council.drivers().all().keySet()));
    boolean rate = key.driver().unit() == Unit.RATE_A_YEAR;
    Step change = rate ? new Step.Add(from, 0.01) : new Step.Multiply(from, dice.pick(0.9, 0.95));
    return new AdjustDriver(id, id, key, change, Optional.empty(), Fixtures.atOnce());
  }
}
