package uk.foresend.report;

import java.util.List;
import uk.foresend.quantity.Count;
import uk.foresend.report.Table.Cell;
import uk.foresend.result.Working;

/** The working of one figure as a tree: each figure, and below it what it was computed from. */
public record WorkingTree() implements Report {

  private static final String INDENT = "  ";

  @Override
  public String id() {
    return "working";
  }

  @Override
  public String title() {
    return "Working of a figure";
  }

  @Override
  public String reader() {
    return "For whoever doubts a figure: how it was computed, from what, and where that comes from.";
  }

  /** Returns a row for each figure of the working, its depth first, in reading order. */
  public Table data(Working working) {
    TableBuilder table =
        new TableBuilder(id(), title())
            .column("depth", "Depth", "steps")
            .text("figure", "Figure")
            .text("label", "What it is")
            .text("value", "Value")
            .text("formula", "How")
            .text("source", "Source")
            .text("unit", "Unit");
    rows(working, 0, table);
    return table.build();
  }

  /** Returns the working as one table, each figure set in below what is computed from it. */
  public List<Table> tables(Working working) {
    TableBuilder table =
        new TableBuilder("working-of-" + working.figure(), "Working: " + working.label())
            .text("label", "Figure")
            .text("value", "Value")
            .text("how", "How, or where it comes from");
    lines(working, 0, table);
    return List.of(
        table.note("Each figure is followed by those it was computed from, set in.").build());
  }

  private static void rows(Working working, int depth, TableBuilder table) {
    table.row(
        Cell.of(Count.of(depth)),
        Cell.of(working.figure()),
        Cell.of(working.label()),
        Cell.of(working.value()),
        Cell.of(working.formula()),
        Cell.of(working.source()),
        Cell.of(working.value().unit()));
    working.inputs().forEach(input -> rows(input, depth + 1, table));
  }

  private static void lines(Working working, int depth, TableBuilder table) {
    String how =
        working.formula().isEmpty() || working.source().isEmpty()
            ? working.formula() + working.source()
            : working.formula() + "; " + working.source();
    table.row(
        Cell.of(INDENT.repeat(depth) + working.label()), Cell.of(working.value()), Cell.of(how));
    working.inputs().forEach(input -> lines(input, depth + 1, table));
  }
}
