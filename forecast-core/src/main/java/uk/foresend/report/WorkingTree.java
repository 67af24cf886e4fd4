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
            .text("unit", "Unit")
            .text("step", "Taken by");
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
        table
            .note("Each figure is followed by those it was computed from, set in.")
            .note("Parts are rounded to the penny, so that adding them up can differ by pence.")
            .build());
  }

  private static void rows(Working working, int depth, TableBuilder table) {
    table.row(
        Cell.of(Count.of(depth)),
        Cell.of(working.figure()),
        Cell.of(working.label()),
        Cell.of(working.value()),
        Cell.of(working.formula()),
        Cell.of(working.source()),
        Cell.of(working.value().unit()),
        Cell.of(working.step().word()));
    working.inputs().forEach(input -> rows(input, depth + 1, table));
  }

  private static void lines(Working working, int depth, TableBuilder table) {
    table.row(
        Cell.of(INDENT.repeat(depth) + taken(working) + working.label()),
        Cell.of(working.value()),
        Cell.of(how(working)));
    working.inputs().stream()
        .filter(input -> !working.readsAsOneLine() || !input.saysAllInItsLine())
        .forEach(input -> lines(input, depth + 1, table));
  }

  /** The sign before a label of what is not just added. */
  private static String taken(Working working) {
    return switch (working.step()) {
      case PLUS, BESIDE -> "";
      default -> working.step().sign() + " ";
    };
  }

  /** The line of arithmetic, else the formula; and where it comes from. */
  private static String how(Working working) {
    String said =
        working.readsAsOneLine()
            ? joined(": ", working.formula().replaceAll("[.]$", ""), sum(working))
            : working.formula();
    String from = working.source().isEmpty() ? key(working) : working.source();
    return joined("; ", said, from);
  }

  /** The key under which a figure without a working of its own here is explained. */
  private static String key(Working working) {
    boolean open = working.inputs().isEmpty() && working.formula().isEmpty();
    return open && !working.figure().isEmpty() ? "explain " + working.figure() : "";
  }

  /** The inputs as one line of arithmetic, bracketed where the steps one after another need it. */
  private static String sum(Working working) {
    String sum = "";
    boolean added = false;
    for (Working input : working.inputs()) {
      String value = input.value().words();
      String next = " " + input.step().sign() + " " + value;
      switch (input.step()) {
        case PLUS, MINUS -> {
          added = !sum.isEmpty();
          sum = added ? sum + next : value;
        }
        case TIMES, OVER -> {
          sum = (added ? "(" + sum + ")" : sum) + next;
          added = false;
        }
        case AT_MOST, AT_LEAST -> {
          String which = input.step() == Working.Step.AT_MOST ? "min(" : "max(";
          sum = which + sum + ", " + value + ")";
          added = false;
        }
        case BESIDE -> {}
      }
    }
    return sum;
  }

  private static String joined(String with, String first, String second) {
    return first.isEmpty() || second.isEmpty() ? first + second : first + with + second;
  }
}
