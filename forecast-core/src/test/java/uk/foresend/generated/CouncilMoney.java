package uk.foresend.generated;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import uk.foresend.Fixtures;
import uk.foresend.assumption.BlockIncome;
import uk.foresend.assumption.BlockTransfer;
import uk.foresend.assumption.Finance;
import uk.foresend.assumption.LineTerms;
import uk.foresend.assumption.SettingTerms;
import uk.foresend.assumption.SettingTerms.Area;
import uk.foresend.assumption.SettingTerms.Billing;
import uk.foresend.assumption.SettingTerms.CapacityRule;
import uk.foresend.assumption.SettingTerms.PlaceCount;
import uk.foresend.assumption.SettingTerms.PlacePayer;
import uk.foresend.dsg.Block;
import uk.foresend.dsg.SpendLine;
import uk.foresend.quantity.FinancialYear;
import uk.foresend.quantity.Horizon;
import uk.foresend.quantity.Money;
import uk.foresend.quantity.Share;
import uk.foresend.send.Axes;
import uk.foresend.send.PlacementCategory;
import uk.foresend.send.Setting;

/** How a generated council pays and what it receives. */
final class CouncilMoney {

  private final Dice dice;
  private final Horizon horizon;
  private final Axes axes;
  private final List<LineTerms> lines = new ArrayList<>();

  CouncilMoney(Dice dice, Horizon horizon, Axes axes) {
    this.dice = dice;
    this.horizon = horizon;
    this.axes = axes;
    lines.add(line("places", "1.0.2", LineTerms.Kind.PLACEMENTS));
    lines.add(line("top-ups", "1.2.2", LineTerms.Kind.PLACEMENTS));
    lines.add(line("fees", "1.2.3", LineTerms.Kind.PLACEMENTS));
    lines.add(line("support", "1.2.5", LineTerms.Kind.SERVICE));
    lines.add(line("therapies", "1.2.13", LineTerms.Kind.SERVICE));
    lines.add(line("unexplained", "1.2.7", LineTerms.Kind.BALANCING));
  }

  List<LineTerms> lines() {
    return List.copyOf(lines);
  }

  private LineTerms line(String id, String code, LineTerms.Kind kind) {
    return new LineTerms(
        id,
        id,
        new SpendLine(code, id, Block.HIGH_NEEDS),
        PlacementCategory.OTHER,
        kind,
        dice.pick(LineTerms.Growth.values()),
        Fixtures.SOURCE);
  }

  Finance finance() {
    List<BlockIncome> income = new ArrayList<>();
    income.add(income(Block.SCHOOLS, 2e8));
    income.add(income(Block.HIGH_NEEDS, dice.between(1e7, 5e7)));
    if (dice.chance(0.5)) {
      income.add(income(Block.CENTRAL, 2e6));
      income.add(income(Block.EARLY_YEARS, 2e7));
    }
    return new Finance(
        axes.settings().stream().map(this::terms).toList(), lines, income, receipts(), transfers());
  }

  private SettingTerms terms(Setting setting) {
    String id = setting.id();
    return switch (id) {
      case Axis.RESOURCED ->
          terms(id, dice.pick(CapacityRule.values()), payer(), List.of(Axis.MAINSTREAM));
      case Axis.SPECIAL ->
          terms(
              id,
              dice.pick(CapacityRule.values()),
              payer(),
              List.of(Axis.COMPANY, Axis.INDEPENDENT));
      case Axis.COMPANY -> terms(id, CapacityRule.AS_HISTORY, PlacePayer.NOBODY, List.of());
      case Axis.COLLEGE -> terms(id, CapacityRule.UNLIMITED, payer(), List.of());
      default -> terms(id, CapacityRule.UNLIMITED, PlacePayer.NOBODY, List.of());
    };
  }

  private PlacePayer payer() {
    return dice.pick(
        PlacePayer.COUNCIL, PlacePayer.DFE_BY_DEDUCTION, PlacePayer.DFE_IN_PART, PlacePayer.NOBODY);
  }

  private SettingTerms terms(
      String id, CapacityRule rule, PlacePayer payer, List<String> overflow) {
    return new SettingTerms(
        id,
        payer,
        dice.pick(PlaceCount.values()),
        payer == PlacePayer.NOBODY ? "" : "places",
        id.equals(Axis.INDEPENDENT) || id.equals(Axis.COMPANY) ? "fees" : "top-ups",
        dice.pick(Billing.values()),
        dice.pick(Month.values()),
        rule,
        rule == CapacityRule.COUNTED && dice.chance(0.9) ? overflow : List.of(),
        dice.pick(Area.values()),
        Fixtures.SOURCE);
  }

  private BlockIncome income(Block block, double pounds) {
    List<BlockIncome.Known> known = new ArrayList<>();
    int from = dice.whole(-1, 0);
    for (int y = from; y <= from + dice.whole(0, 1); y++) {
      known.add(
          new BlockIncome.Known(
              horizon.first().plus(y),
              Money.rounded(pounds * (1 + 0.03 * y)),
              LocalDate.of(2025, 12, 17),
              Fixtures.SOURCE));
    }
    List<BlockIncome.Rule> rules = new ArrayList<>(List.of(BlockIncome.Rule.values()));
    if (block != Block.HIGH_NEEDS) {
      rules.remove(BlockIncome.Rule.FORMULA);
    }
    List<BlockIncome.RolledIn> rolledIn =
        block == Block.HIGH_NEEDS && dice.chance(0.4)
            ? List.of(
                new BlockIncome.RolledIn(
                    horizon.first().plus(dice.whole(-1, 1)),
                    Money.rounded(dice.between(1e4, 1e6)),
                    dice.pick("support", "therapies"),
                    Fixtures.SOURCE))
            : List.of();
    return new BlockIncome(block, known, dice.pick(rules), rolledIn, Fixtures.SOURCE);
  }

  private List<Finance.Receipt> receipts() {
    return dice.chance(0.6)
        ? List.of()
        : List.of(
            new Finance.Receipt(
                "safety-valve",
                "Safety Valve",
                dice.month(),
                Money.rounded(dice.between(1e5, 5e6)),
                "Progress",
                Fixtures.SOURCE));
  }

  private List<BlockTransfer> transfers() {
    List<BlockTransfer> transfers = new ArrayList<>();
    for (int i = dice.chance(0.5) ? 0 : dice.whole(1, 2); i > 0; i--) {
      FinancialYear year = horizon.first().plus(dice.whole(-1, horizon.yearCount()));
      transfers.add(
          new BlockTransfer(
              "transfer-" + i,
              year,
              Block.SCHOOLS,
              dice.pick(Block.HIGH_NEEDS, Block.CENTRAL),
              new Share(0.005),
              dice.chance(0.5) ? Optional.empty() : Optional.of(Money.rounded(777_777.77)),
              dice.pick(BlockTransfer.Approval.values()),
              LocalDate.of(2025, 11, 20),
              Fixtures.SOURCE));
    }
    return transfers;
  }
}
