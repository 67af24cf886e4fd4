package uk.foresend.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import uk.foresend.dsg.Account;
import uk.foresend.dsg.Block;
import uk.foresend.quantity.FinancialYear;
import uk.foresend.quantity.InWords;
import uk.foresend.quantity.Money;
import uk.foresend.report.Table.Cell;
import uk.foresend.result.Figure;
import uk.foresend.result.Forecast;
import uk.foresend.result.LedgerEntry;
import uk.foresend.result.LedgerRow;
import uk.foresend.result.Reach;

/**
 * The deficit by block and by the year in which it arose.
 *
 * <p>{@code closing = opening + in_year + cleared}, for each vintage and in total.
 */
public record LedgerReport() implements ForecastReport {

  @Override
  public String id() {
    return "ledger";
  }

  @Override
  public String title() {
    return "Deficit ledger by block and year of origin";
  }

  @Override
  public String reader() {
    return "For the Section 151 officer: what each balance is made of, and what policies clear.";
  }

  /** Returns a row for each measure of each vintage and year, and for each entry of a policy. */
  @Override
  public Table data(Forecast forecast) {
    return new Lengthwise(id(), title())
        .name("block", "Block")
        .name("origin", "Year of origin")
        .name(Across.YEAR, "Financial year")
        .name("month", "End of")
        .name("policy", "Policy")
        .name("account", "Met by")
        .add("vintages", vintages(forecast), LedgerReport::vintage)
        .add(
            "entries",
            entries(forecast),
            (cell, measure) -> Trace.within(Figure.CLEARED, "", cell.apply(Across.YEAR)))
        .build(notes(forecast));
  }

  /** A block's in-year result is that of the vintage of the year; the rest are parts of a total. */
  private static String vintage(UnaryOperator<String> cell, String measure) {
    String year = cell.apply(Across.YEAR);
    String block =
        Arrays.stream(Block.values())
            .filter(one -> one.label().equals(cell.apply("block")))
            .map(Block::id)
            .findFirst()
            .orElseThrow();
    return switch (measure) {
      case "opening" -> Trace.within(Figure.OPENING, "", year);
      case "in_year" ->
          year.equals(cell.apply("origin"))
              ? Trace.shownBy(Figure.IN_YEAR, block, year)
              : Trace.within(Figure.IN_YEAR, block, year);
      case "cleared" -> Trace.within(Figure.CLEARED, "", year);
      default -> Trace.within(Figure.CLOSING, "", year);
    };
  }

  private static Table vintages(Forecast forecast) {
    TableBuilder table =
        new TableBuilder("ledger-vintages", "")
            .text("block", "Block")
            .text("origin", "Year of origin")
            .year()
            .pounds("opening", "Balance at 1 April")
            .pounds("in_year", "In year")
            .pounds("cleared", "Cleared by policies")
            .pounds("closing", "Balance at 31 March");
    for (LedgerRow row : forecast.ledger()) {
      table.row(
          Cell.of(row.vintage().block().label()),
          Cell.of(row.vintage().origin()),
          Cell.of(row.year()),
          Cell.of(row.opening()),
          Cell.of(row.inYear()),
          Cell.of(row.cleared()),
          Cell.of(row.closing()));
    }
    return table.build();
  }

  @Override
  public List<Table> tables(Forecast forecast) {
    return List.of(
        byYear(forecast),
        byBlock(forecast),
        new Across(vintages(forecast), List.of("block", "origin"), Cell.of(Money.ZERO))
            .of(
                "ledger-vintages",
                "Balance at 31 March by year of origin",
                "closing",
                Across.Total.SUMMED,
                notes(forecast)),
        entries(forecast).without(Across.YEAR));
  }

  @Override
  public List<Chart> charts(Forecast forecast) {
    return List.of(LedgerChart.of(forecast).noted(notes(forecast)));
  }

  private static List<String> notes(Forecast forecast) {
    return Notes.with(List.of("Balances are negative when in deficit."), forecast, Reach.BALANCE);
  }

  private static Table byYear(Forecast forecast) {
    List<Account> used =
        Arrays.stream(Account.values())
            .filter(account -> !account.isWithinTheGrant())
            .filter(
                account ->
                    forecast.entries().stream().anyMatch(entry -> entry.account() == account))
            .toList();
    TableBuilder table =
        new TableBuilder("ledger-by-year", "The DSG balance year by year, all blocks")
            .year()
            .pounds("opening", "Balance at 1 April")
            .pounds("in_year", "In year");
    used.forEach(
        account -> table.pounds("cleared_" + account.id().replace('-', '_'), account.label()));
    table.pounds("closing", "Balance at 31 March");
    for (int year = 0; year < forecast.years().size(); year++) {
      FinancialYear when = forecast.years().get(year);
      List<Cell> cells = new ArrayList<>();
      cells.add(Cell.of(when));
      cells.add(Cell.of(forecast.opening(year)));
      cells.add(Cell.of(forecast.inYear(year)));
      used.forEach(account -> cells.add(Cell.of(cleared(forecast, when, account))));
      cells.add(Cell.of(forecast.closing(year)));
      table.row(cells);
    }
    return table.notes(notes(forecast)).build();
  }

  private static Money cleared(Forecast forecast, FinancialYear year, Account account) {
    return Money.sum(
        forecast.entries().stream()
            .filter(entry -> entry.account() == account)
            .filter(entry -> FinancialYear.of(entry.month()).equals(year))
            .map(LedgerEntry::amount)
            .toList());
  }

  private static Table byBlock(Forecast forecast) {
    TableBuilder data =
        new TableBuilder("ledger-by-block", "")
            .text("block", "Block")
            .year()
            .pounds("closing", "Balance at 31 March");
    for (Block block : Block.values()) {
      for (FinancialYear year : forecast.years()) {
        data.row(
            Cell.of(block.label()),
            Cell.of(year),
            Cell.of(
                Money.sum(
                    forecast.ledger().stream()
                        .filter(row -> row.year().equals(year))
                        .filter(row -> row.vintage().block() == block)
                        .map(LedgerRow::closing)
                        .toList())));
      }
    }
    return new Across(data.build(), List.of("block"), Cell.of(Money.ZERO))
        .of(
            "ledger-by-block",
            "Balance at 31 March by block",
            "closing",
            Across.Total.SUMMED,
            notes(forecast));
  }

  private static Table entries(Forecast forecast) {
    TableBuilder table =
        new TableBuilder("ledger-entries", "What policies post")
            .text("month", "End of")
            .year()
            .text("policy", "Policy")
            .text("account", "Met by")
            .text("block", "Block")
            .text("origin", "Year of origin")
            .pounds("amount", "Amount");
    for (LedgerEntry entry : forecast.entries()) {
      table.row(
          Cell.of(InWords.month(entry.month())),
          Cell.of(FinancialYear.of(entry.month())),
          Cell.of(entry.policy()),
          Cell.of(entry.account().label()),
          Cell.of(entry.vintage().block().label()),
          Cell.of(entry.vintage().origin()),
          Cell.of(entry.amount()));
    }
    if (forecast.entries().isEmpty()) {
      table.note("No policy posts anything within these years.");
    } else {
      table.total("Total");
    }
    return table
        .note("An amount is positive when it reduces a deficit.")
        .notes(Notes.on(forecast, Reach.BALANCE))
        .build();
  }
}
