package uk.foresend.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import uk.foresend.quantity.Count;
import uk.foresend.quantity.InWords;
import uk.foresend.report.Table.Cell;
import uk.foresend.result.Fan;
import uk.foresend.result.NationalOutlook;
import uk.foresend.result.NationalOutlook.Row;

/** All councils in the same futures of England: their balances when protection ends. */
public record NationalReport() implements Report {

  /** The quantiles that are read: one in ten below, the middle, one in ten above. */
  private static final List<Integer> READ = List.of(1, 3, 5);

  private static final String HOW =
      "Each council from published figures alone (foresend baseline), so every row is an estimate"
          + " that the council's own accounts replace: Safety Valve money and transfers between"
          + " blocks are not in it. The central figure is the forecast. What all councils share is"
          + " the same in a future of each of them: England is summed future by future, and ranges of"
          + " councils do not add up to it.";
  private static final String RESERVES =
      "Passing reserves: in what share of futures usable reserves would not bear the deficit and the"
          + " charges before it. Reserves are not published by council here: not known is not nil.";

  @Override
  public String id() {
    return "national";
  }

  @Override
  public String title() {
    return "All councils";
  }

  @Override
  public String reader() {
    return "For whoever looks at England: each council's deficit when protection ends, with its"
        + " range, and all together.";
  }

  /** Returns a row for each council by code, and those of England after them. */
  public Table data(NationalOutlook outlook) {
    TableBuilder table =
        new TableBuilder(id(), title())
            .text("code", "Code")
            .text("council", "Council")
            .pounds("central", "Central");
    Fan.SHARES.forEach(share -> table.pounds(column(share), label(share)));
    table.column("passes_reserves", "Passes reserves", "%").text("doubt", "In doubt");
    Stream.concat(outlook.councils().stream(), outlook.england().stream())
        .forEach(
            row -> {
              List<Cell> cells = new ArrayList<>();
              cells.add(Cell.of(row.code()));
              cells.add(Cell.of(row.name()));
              cells.add(Cell.of(row.central()));
              row.quantiles().forEach(one -> cells.add(Cell.of(one)));
              cells.add(passes(row));
              cells.add(Cell.of(row.doubt()));
              table.row(cells);
            });
    return table.notes(notes(outlook)).build();
  }

  /** Returns the councils, the deepest first, and England. */
  public List<Table> tables(NationalOutlook outlook) {
    return List.of(
        table(
            outlook,
            id() + "-councils",
            "Balances at 31 March " + (outlook.year().startYear() + 1),
            outlook.councils().stream()
                .sorted(Comparator.comparingLong((Row row) -> row.central().pence()))
                .toList(),
            true),
        table(
            outlook,
            id() + "-england",
            "All councils together at 31 March " + (outlook.year().startYear() + 1),
            outlook.england(),
            false));
  }

  private Table table(
      NationalOutlook outlook, String id, String title, List<Row> rows, boolean councils) {
    TableBuilder table = new TableBuilder(id, title);
    if (councils) {
      table.text("code", "Code");
    }
    table.text("council", councils ? "Council" : "What").pounds("central", "Central");
    READ.forEach(at -> table.pounds(column(Fan.SHARES.get(at)), label(Fan.SHARES.get(at))));
    if (councils) {
      table.column("passes_reserves", "Passes reserves", "%").text("doubt", "In doubt");
    }
    for (Row row : rows) {
      List<Cell> cells = new ArrayList<>();
      if (councils) {
        cells.add(Cell.of(row.code()));
      }
      cells.add(Cell.of(row.name()));
      cells.add(Cell.of(row.central()));
      READ.forEach(at -> cells.add(Cell.of(row.quantiles().get(at))));
      if (councils) {
        cells.add(passes(row));
        cells.add(Cell.of(row.doubt().isEmpty() ? "" : "yes"));
      }
      table.row(cells);
    }
    return table.notes(councils ? notes(outlook) : List.of(made(outlook))).build();
  }

  private static List<String> notes(NationalOutlook outlook) {
    return List.of(HOW, RESERVES, made(outlook));
  }

  private static String made(NationalOutlook outlook) {
    return InWords.count(Count.of(outlook.draws()))
        + " futures of each council, seed "
        + outlook.seed()
        + "; from what was published by 30 June "
        + outlook.asAt()
        + "; engine "
        + outlook.engine()
        + ".";
  }

  private static Cell passes(Row row) {
    return row.passesReserves().isPresent()
        ? new Cell.Percent(row.passesReserves().getAsDouble())
        : new Cell.Absent(row.code().isEmpty() ? "" : "not known");
  }

  private static String column(double share) {
    return "p" + InWords.given(100 * share).replace('.', '_');
  }

  private static String label(double share) {
    return InWords.given(100 * share) + "% below";
  }
}
