package uk.foresend;

import static uk.foresend.ResultFixtures.Y1;
import static uk.foresend.ResultFixtures.Y2;
import static uk.foresend.ResultFixtures.Y3;
import static uk.foresend.ResultFixtures.million;
import static uk.foresend.ResultFixtures.millions;

import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import uk.foresend.dsg.Account;
import uk.foresend.dsg.Block;
import uk.foresend.dsg.ReserveClass;
import uk.foresend.dsg.Reserves;
import uk.foresend.dsg.SpendLine;
import uk.foresend.dsg.Vintage;
import uk.foresend.quantity.FinancialYear;
import uk.foresend.quantity.Money;
import uk.foresend.result.IncomeRow;
import uk.foresend.result.LedgerEntry;
import uk.foresend.result.LedgerRow;
import uk.foresend.result.ReserveEvent;
import uk.foresend.result.ReserveTest;
import uk.foresend.result.SpendItem;
import uk.foresend.result.SpendRow;
import uk.foresend.send.PlacementCategory;
import uk.foresend.send.Setting;

/** The leaves, the ledger and the reserves of {@link ResultFixtures}. */
final class LeafFixtures {

  static final Setting MAINSTREAM =
      new Setting("mainstream", "Mainstream", PlacementCategory.MAINSTREAM);
  static final Setting SPECIAL =
      new Setting("special", "State special", PlacementCategory.STATE_SPECIAL);
  static final Setting INDEPENDENT =
      new Setting("independent", "Independent special", PlacementCategory.INDEPENDENT);

  private static final SpendLine PLACES =
      new SpendLine("1.0.2", "High needs place funding", Block.HIGH_NEEDS);
  private static final SpendLine TOP_UP =
      new SpendLine("1.2.1", "Top-up funding, maintained", Block.HIGH_NEEDS);
  private static final SpendLine INDEPENDENT_LINE =
      new SpendLine("1.2.3", "Top-up and other funding, independent", Block.HIGH_NEEDS);
  private static final SpendLine SUPPORT =
      new SpendLine("1.2.5", "SEN support services", Block.HIGH_NEEDS);

  private LeafFixtures() {}

  static List<SpendRow> spend(List<Money> fees) {
    PlacementCategory other = PlacementCategory.OTHER;
    return List.of(
        placed("special/places", SPECIAL, PLACES, SpendItem.Kind.PLACES, "4", "4", "4", "1"),
        placed(
            "mainstream/top-up", MAINSTREAM, TOP_UP, SpendItem.Kind.TOP_UP, "10", "11", "12", "0"),
        placed("special/top-up", SPECIAL, TOP_UP, SpendItem.Kind.TOP_UP, "6", "6", "6", "0"),
        new SpendRow(
            item(
                "independent/top-up",
                INDEPENDENT_LINE,
                PlacementCategory.INDEPENDENT,
                SpendItem.Kind.TOP_UP,
                "independent"),
            fees,
            millions("0", "0", "0")),
        line("sen-support", SUPPORT, other, SpendItem.Kind.SERVICE, "5", "5", "5"),
        line("balancing", INDEPENDENT_LINE, other, SpendItem.Kind.BALANCING, "1.5", "1.5", "1.5"),
        line(
            "start-up",
            TOP_UP,
            PlacementCategory.STATE_SPECIAL,
            SpendItem.Kind.START_UP,
            "0.5",
            "0",
            "0"),
        delegated(Block.SCHOOLS, "199", "202", "204"),
        delegated(Block.CENTRAL, "2", "2", "2"),
        delegated(Block.EARLY_YEARS, "19", "20", "20"));
  }

  static List<IncomeRow> income() {
    return List.of(
        income(Block.HIGH_NEEDS, IncomeRow.Kind.ALLOCATION, "50", "51", "52"),
        income(Block.HIGH_NEEDS, IncomeRow.Kind.TRANSFER, "1", "0", "0"),
        income(Block.HIGH_NEEDS, IncomeRow.Kind.RECEIPT, "0", "2", "0"),
        income(Block.SCHOOLS, IncomeRow.Kind.ALLOCATION, "200", "202", "204"),
        income(Block.SCHOOLS, IncomeRow.Kind.TRANSFER, "-1", "0", "0"),
        income(Block.CENTRAL, IncomeRow.Kind.ALLOCATION, "2", "2", "2"),
        income(Block.EARLY_YEARS, IncomeRow.Kind.ALLOCATION, "20", "20", "20"));
  }

  static List<LedgerRow> ledger(Money arose2, Money arose3) {
    Money nil = Money.ZERO;
    return List.of(
        row(Y1, Block.HIGH_NEEDS, 2024, million("-10"), nil, nil),
        row(Y1, Block.HIGH_NEEDS, 2025, million("-20"), nil, nil),
        row(Y1, Block.HIGH_NEEDS, 2026, nil, million("-6"), nil),
        row(Y1, Block.EARLY_YEARS, 2026, nil, million("1"), nil),
        row(Y2, Block.HIGH_NEEDS, 2024, million("-10"), nil, million("10")),
        row(Y2, Block.HIGH_NEEDS, 2025, million("-20"), nil, million("17")),
        row(Y2, Block.HIGH_NEEDS, 2026, million("-6"), nil, nil),
        row(Y2, Block.EARLY_YEARS, 2026, million("1"), nil, nil),
        row(Y2, Block.HIGH_NEEDS, 2027, nil, arose2, nil),
        row(Y3, Block.HIGH_NEEDS, 2025, million("-3"), nil, nil),
        row(Y3, Block.HIGH_NEEDS, 2026, million("-6"), nil, nil),
        row(Y3, Block.EARLY_YEARS, 2026, million("1"), nil, nil),
        row(Y3, Block.HIGH_NEEDS, 2027, arose2, nil, nil),
        row(Y3, Block.HIGH_NEEDS, 2028, nil, arose3, arose3.negated()));
  }

  static List<ReserveTest> reserves(Money closing, Money arose3) {
    Optional<Money> none = Optional.empty();
    return List.of(
        new ReserveTest(
            Y1,
            million("-35"),
            List.of(
                held(ReserveClass.GENERAL_ABOVE_MINIMUM, Optional.of(million("8"))),
                held(ReserveClass.EARMARKED_AVAILABLE, Optional.of(million("12"))),
                held(ReserveClass.EARMARKED_COMMITTED, Optional.of(million("3")))),
            true,
            Optional.of(million("20")),
            false,
            Money.ZERO,
            Optional.of(million("-15")),
            Optional.of(0.02)),
        new ReserveTest(
            Y2,
            closing,
            List.of(
                held(ReserveClass.GENERAL_ABOVE_MINIMUM, Optional.of(million("18"))),
                held(ReserveClass.EARMARKED_AVAILABLE, none)),
            true,
            Optional.of(million("18")),
            true,
            Money.ZERO,
            Optional.of(million("18").plus(closing)),
            Optional.of(0.034)),
        new ReserveTest(
            Y3, closing, List.of(), false, none, true, arose3.negated(), none, Optional.empty()));
  }

  private static Reserves.Figure held(ReserveClass kind, Optional<Money> amount) {
    return new Reserves.Figure(kind, YearMonth.of(2025, 3), amount, ResultFixtures.COUNCIL);
  }

  static List<ReserveEvent> events() {
    return List.of(
        new ReserveEvent(
            ReserveEvent.Kind.ALREADY_EXCEEDED,
            YearMonth.of(2026, 4),
            million("10"),
            Y1,
            Optional.of(YearMonth.of(2025, 3)),
            "The deficit is already £10.0m more than usable reserves."),
        new ReserveEvent(
            ReserveEvent.Kind.PROTECTION_ENDS,
            YearMonth.of(2028, 3),
            Money.ZERO,
            Y3,
            Optional.of(YearMonth.of(2025, 3)),
            "The statutory override ends on 31 March 2028."));
  }

  private static SpendItem item(
      String id, SpendLine line, PlacementCategory category, SpendItem.Kind kind, String setting) {
    return new SpendItem(id, "Spend on " + id, line, category, kind, setting);
  }

  private static SpendRow placed(
      String id,
      Setting setting,
      SpendLine line,
      SpendItem.Kind kind,
      String first,
      String second,
      String third,
      String dfe) {
    return new SpendRow(
        item(id, line, setting.category(), kind, setting.id()),
        millions(first, second, third),
        millions(dfe, dfe, dfe));
  }

  private static SpendRow line(
      String id, SpendLine line, PlacementCategory category, SpendItem.Kind kind, String... each) {
    return new SpendRow(
        item(id, line, category, kind, id), millions(each), millions("0", "0", "0"));
  }

  private static SpendRow delegated(Block block, String... each) {
    SpendLine line = new SpendLine(block.id(), block.label(), block);
    return line(block.id(), line, PlacementCategory.OTHER, SpendItem.Kind.DELEGATED, each);
  }

  private static IncomeRow income(Block block, IncomeRow.Kind kind, String... each) {
    String id = block.id() + "/" + kind.name().toLowerCase(Locale.ROOT);
    return new IncomeRow(id, block.label() + " " + kind, block, kind, millions(each));
  }

  private static LedgerRow row(
      FinancialYear year, Block block, int origin, Money opening, Money inYear, Money cleared) {
    return new LedgerRow(
        year,
        new Vintage(block, new FinancialYear(origin)),
        opening,
        inYear,
        cleared,
        opening.plus(inYear).plus(cleared));
  }

  static LedgerEntry entry(
      YearMonth month, String policy, Account account, int origin, Money amount) {
    Vintage vintage = new Vintage(Block.HIGH_NEEDS, new FinancialYear(origin));
    return new LedgerEntry(month, policy, account, vintage, amount);
  }
}
