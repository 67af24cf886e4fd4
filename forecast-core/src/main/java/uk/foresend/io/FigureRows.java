package uk.foresend.io;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import uk.foresend.problem.Checked;
import uk.foresend.problem.Problem;
import uk.foresend.scenario.Node;

/** Reads a table of figures into the sources and the figures of a reconciliation. */
final class FigureRows {
  private static final Set<String> NEEDED = Set.of("source", "figure", "amount");
  private static final List<String> OF_A_SOURCE =
      List.of("kind", "title", "asAt", "address", "note");

  private static final class Paper {
    private final Node.Scalar name;
    private final Node.Scalar id;
    private final Map<String, Node.Scalar> fields = new LinkedHashMap<>();

    private Paper(Node.Scalar name, Node.Scalar id) {
      this.name = name;
      this.id = id;
    }
  }

  private static final class Row {
    private final List<Node.Entry> named;
    private final List<Node.Entry> amounts = new ArrayList<>();

    private Row(List<Node.Entry> named) {
      this.named = named;
    }
  }

  private final Map<String, Paper> papers = new LinkedHashMap<>();
  private final Map<List<String>, Row> rows = new LinkedHashMap<>();

  /** Returns the figures, one for each with the amounts of all sources. */
  Checked<List<Node>> read(GivenTable table) {
    return TableReader.readAll(
            table,
            TableShape.of(NEEDED).named(ReconciliationColumns::ofFigures),
            row -> {
              take(row);
              return List.of();
            })
        .then(
            none ->
                Checked.of(
                    rows.values().stream().map(FigureRows::node).toList(), List.<Problem>of()));
  }

  private static Node node(Row row) {
    List<Node.Entry> fields = new ArrayList<>(row.named);
    Node.Entry first = row.named.get(0);
    fields.add(
        new Node.Entry("amounts", first.place(), new Node.Mapping(row.amounts, first.place())));
    return new Node.Mapping(fields, first.place());
  }

  private void take(TableRow row) {
    if (row.required("source").isEmpty()) {
      return;
    }
    Node.Scalar source = ReconciliationTables.cell(row, "source").orElseThrow();
    String id = ReconciliationColumns.key(source.text());
    Paper paper =
        papers.computeIfAbsent(id, one -> new Paper(source, ReconciliationTables.as(source, id)));
    for (String field : OF_A_SOURCE) {
      ReconciliationTables.cell(row, field).ifPresent(cell -> describe(paper, field, cell, row));
    }
    // a source that leaves the amount empty states nothing, which is not zero
    Optional<Node.Scalar> amount = ReconciliationTables.cell(row, "amount");
    if (row.required("figure").isEmpty() || amount.isEmpty()) {
      return;
    }
    List<Node.Entry> named = ReconciliationTables.figure(row);
    List<String> key =
        named.stream().map(one -> one.name() + ((Node.Scalar) one.value()).text()).toList();
    Row figure = rows.computeIfAbsent(key, one -> new Row(named));
    Optional<Node.Entry> before =
        figure.amounts.stream().filter(one -> one.name().equals(id)).findFirst();
    if (before.isPresent()) {
      row.problem(
          "amount",
          "amount of this figure by "
              + source.text()
              + " is given in line "
              + before.get().place().line()
              + " too.",
          "A source states a figure once.");
    } else {
      figure.amounts.add(
          new Node.Entry(id, amount.get().place(), ReconciliationTables.pounds(amount.get())));
    }
  }

  /** What a row says of its source, which no other may contradict. */
  private static void describe(Paper paper, String field, Node.Scalar cell, TableRow row) {
    Node.Scalar said =
        switch (field) {
          case "kind" -> ReconciliationTables.as(cell, ReconciliationColumns.kind(cell.text()));
          case "asAt" -> ReconciliationTables.day(cell);
          default -> cell;
        };
    Node.Scalar before = paper.fields.get(field);
    if (before == null) {
      paper.fields.put(field, said);
    } else if (!before.text().equals(said.text())) {
      row.problem(
          field,
          field
              + " of "
              + paper.id.text()
              + " is "
              + said.text()
              + ", but line "
              + before.place().line()
              + " says "
              + before.text()
              + ".",
          "A source has one kind and one date: call another edition by another name.");
    }
  }

  /** Returns the sources that a document has not itself. */
  List<Node> sources(Set<String> known) {
    List<Node> sources = new ArrayList<>();
    for (Paper paper : papers.values()) {
      if (!known.contains(paper.id.text())) {
        List<Node.Entry> fields = new ArrayList<>();
        fields.add(new Node.Entry("id", paper.id.place(), paper.id));
        paper.fields.putIfAbsent("title", paper.name);
        paper.fields.forEach((name, cell) -> fields.add(new Node.Entry(name, cell.place(), cell)));
        sources.add(new Node.Mapping(fields, paper.id.place()));
      }
    }
    return sources;
  }

  /** Returns the id of the ledger among the sources, or of the first. */
  Optional<Node.Scalar> lead() {
    return Stream.concat(
            papers.values().stream().filter(FigureRows::isLedger), papers.values().stream())
        .findFirst()
        .map(paper -> paper.id);
  }

  private static boolean isLedger(Paper paper) {
    Node.Scalar kind = paper.fields.get("kind");
    return kind != null && kind.text().equals("ledger");
  }
}
