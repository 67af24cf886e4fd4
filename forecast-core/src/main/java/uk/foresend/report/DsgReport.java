package uk.foresend.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import uk.foresend.dsg.Block;
import uk.foresend.quantity.InWords;
import uk.foresend.quantity.Money;
import uk.foresend.report.Table.Cell;
import uk.foresend.result.Forecast;
import uk.foresend.result.IncomeRow;
import uk.foresend.result.Reach;

/**
 * The four blocks of the Dedicated Schools Grant, each and together.
 *
 * <p>{@code income = allocation + rolled in + transfer + receipt}, {@code in_year = income −
 * spend}, and the same after deductions from both.
 */
public record DsgReport() implements ForecastReport {

  @Override
  public String id() {
    return "dsg";
  }

  @Override
  public String title() {
    return "Dedicated Schools Grant by block";
  }

  @Override
  public String reader() {
    return "For schools finance: income by kind, spend gross and net, and the result of each block.";
  }

  @Override
  public Table data(Forecast forecast) {
    TableBuilder table = columns(new TableBuilder(id(), title()).text("block", "Block").year());
    for (Block block : Block.values()) {
      for (int year = 0; year < forecast.years().size(); year++) {
        List<Cell> cells = new ArrayList<>();
        cells.add(Cell.of(block.label()));
        cells.add(Cell.of(forecast.years().get(year)));
        cells.addAll(measures(forecast, List.of(block), year));
        table.row(cells);
      }
    }
    return table.inPounds().notes(notes(forecast)).build();
  }

  @Override
  public List<Table> tables(Forecast forecast) {
    List<Table> tables = new ArrayList<>();
    for (Block block : Block.values()) {
      tables.add(years(forecast, "dsg-" + block.id(), block.label(), List.of(block)));
    }
    tables.add(years(forecast, "dsg-all", "All blocks", Arrays.asList(Block.values())));
    return List.copyOf(tables);
  }

  /** Returns a chart of each block that has any income or spend. */
  @Override
  public List<Chart> charts(Forecast forecast) {
    return Arrays.stream(Block.values())
        .filter(block -> hasAny(forecast, block))
        .map(block -> chart(forecast, block))
        .toList();
  }

  private static boolean hasAny(Forecast forecast, Block block) {
    return IntStream.range(0, forecast.years().size())
        .anyMatch(
            year ->
                !forecast.grossIncome(block, year).equals(Money.ZERO)
                    || !forecast.grossSpend(block, year).equals(Money.ZERO));
  }

  private static Chart chart(Forecast forecast, Block block) {
    int last = forecast.years().size() - 1;
    return new Chart(
        "dsg-" + block.id(),
        block.label() + ": income and spend",
        Chart.Kind.LINE,
        Points.labels(forecast.years()),
        "£m",
        List.of(
            new Chart.Series(
                "income",
                "Income before deductions",
                Points.millions(forecast.years(), year -> forecast.grossIncome(block, year))),
            new Chart.Series(
                "spend",
                "Spend before deductions",
                Points.millions(forecast.years(), year -> forecast.grossSpend(block, year)))),
        List.of(),
        block.label()
            + ": income less spend is "
            + InWords.money(forecast.inYear(block, 0))
            + " in "
            + forecast.years().get(0)
            + " and "
            + InWords.money(forecast.inYear(block, last))
            + " in "
            + forecast.years().get(last)
            + ".",
        notes(forecast));
  }

  private static Table years(Forecast forecast, String id, String title, List<Block> blocks) {
    TableBuilder table = columns(new TableBuilder(id, title).year());
    for (int year = 0; year < forecast.years().size(); year++) {
      List<Cell> cells = new ArrayList<>();
      cells.add(Cell.of(forecast.years().get(year)));
      cells.addAll(measures(forecast, blocks, year));
      table.row(cells);
    }
    return table.notes(notes(forecast)).build();
  }

  private static TableBuilder columns(TableBuilder table) {
    for (IncomeRow.Kind kind : IncomeRow.Kind.values()) {
      table.pounds(kind.name().toLowerCase(Locale.ROOT), words(kind));
    }
    return table
        .pounds("income", "Income before deductions")
        .pounds("spend", "Spend before deductions")
        .pounds("deductions", "Deductions")
        .pounds("net_income", "Income after deductions")
        .pounds("net_spend", "Spend by the council")
        .pounds("in_year", "In year");
  }

  private static String words(IncomeRow.Kind kind) {
    return switch (kind) {
      case ALLOCATION -> "Allocation";
      case ROLLED_IN -> "Grants rolled in";
      case TRANSFER -> "Transfers between blocks";
      case RECEIPT -> "Other receipts from the DfE";
    };
  }

  private static List<Cell> measures(Forecast forecast, List<Block> blocks, int year) {
    List<Cell> cells = new ArrayList<>();
    for (IncomeRow.Kind kind : IncomeRow.Kind.values()) {
      cells.add(
          Cell.of(
              Money.sum(
                  forecast.income().stream()
                      .filter(row -> row.kind() == kind && blocks.contains(row.block()))
                      .map(row -> row.amounts().get(year))
                      .toList())));
    }
    Money income = sum(blocks, block -> forecast.grossIncome(block, year));
    Money spend = sum(blocks, block -> forecast.grossSpend(block, year));
    Money deductions = sum(blocks, block -> forecast.deductions(block, year));
    cells.add(Cell.of(income));
    cells.add(Cell.of(spend));
    cells.add(Cell.of(deductions));
    cells.add(Cell.of(income.minus(deductions)));
    cells.add(Cell.of(spend.minus(deductions)));
    cells.add(Cell.of(income.minus(spend)));
    return cells;
  }

  private static Money sum(List<Block> blocks, java.util.function.Function<Block, Money> amount) {
    return Money.sum(blocks.stream().map(amount).toList());
  }

  private static List<String> notes(Forecast forecast) {
    return Notes.with(
        List.of(
            "Deductions are for places that the DfE pays direct; they leave income and spend alike,"
                + " so the result of the year is the same before and after them.",
            "A transfer out of the schools block reduces schools' delegated budgets and is for one"
                + " year."),
        forecast,
        Reach.INCOME);
  }
}
