package uk.foresend.io;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import uk.foresend.problem.Checked;
import uk.foresend.scenario.Node;

/** Reads a table of explanations into those of a reconciliation. */
final class ExplanationRows {
  private static final Set<String> NEEDED =
      Set.of("figure", "from", "to", "amount", "words", "evidence", "by", "on");

  private int number;

  private ExplanationRows() {}

  /** Returns the explanations. */
  static Checked<List<Node>> read(GivenTable table) {
    ExplanationRows rows = new ExplanationRows();
    return TableReader.readAll(
        table,
        TableShape.of(NEEDED).named(ReconciliationColumns::ofExplanations),
        row -> List.of(rows.node(row)));
  }

  private Node node(TableRow row) {
    number++;
    for (String column : NEEDED) {
      row.required(column);
    }
    List<Node.Entry> fields = new ArrayList<>();
    fields.add(
        ReconciliationTables.cell(row, "id")
            .map(cell -> entry("id", ReconciliationTables.as(cell, key(cell))))
            .orElse(
                ReconciliationTables.field("id", "explanation-" + number, row.place("figure"))));
    fields.addAll(ReconciliationTables.figure(row));
    List<Node> between =
        Stream.of("from", "to")
            .flatMap(column -> ReconciliationTables.cell(row, column).stream())
            .<Node>map(cell -> ReconciliationTables.as(cell, key(cell)))
            .toList();
    fields.add(
        new Node.Entry(
            "between", row.place("from"), new Node.Sequence(between, row.place("from"))));
    add(
        fields,
        "amount",
        ReconciliationTables.cell(row, "amount").map(ReconciliationTables::pounds));
    for (String column : List.of("words", "evidence", "by")) {
      add(fields, column, ReconciliationTables.cell(row, column));
    }
    add(fields, "on", ReconciliationTables.cell(row, "on").map(ReconciliationTables::day));
    return new Node.Mapping(fields, row.place("figure"));
  }

  private static String key(Node.Scalar cell) {
    return ReconciliationColumns.key(cell.text());
  }

  private static void add(List<Node.Entry> fields, String name, Optional<Node.Scalar> cell) {
    cell.ifPresent(one -> fields.add(entry(name, one)));
  }

  private static Node.Entry entry(String name, Node.Scalar cell) {
    return new Node.Entry(name, cell.place(), cell);
  }
}
