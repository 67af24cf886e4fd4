package uk.foresend.io;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import uk.foresend.problem.Checked;
import uk.foresend.problem.Place;
import uk.foresend.problem.Problem;
import uk.foresend.quantity.FinancialYear;
import uk.foresend.scenario.Node;
import uk.foresend.scenario.ScenarioDocument;

/**
 * A reconciliation out of tables as finance officers keep them: a row for each source and figure,
 * and a row for each explanation.
 *
 * <p>Both become the document that would have been written by hand, each part with the place of its
 * cell, so that one strictness and the same problems hold for all.
 *
 * @param figures a row for each source and figure: {@code source}, {@code figure}, {@code amount},
 *     and {@code kind} and {@code date} of the source in one of its rows at least; {@code line},
 *     {@code title}, {@code address} and {@code note} if there are any
 * @param explanations a row for each: {@code figure}, {@code from}, {@code to}, {@code amount},
 *     {@code words}, {@code evidence}, {@code by}, {@code on}; {@code line} and {@code id} if there
 *     are any
 */
public record ReconciliationTables(GivenTable figures, Optional<GivenTable> explanations) {

  /**
   * Returns a document that says of a reconciliation what no table does.
   *
   * @param council the council's code or name
   * @param published the kinds of source to be taken from the published tables
   * @param lead the source that leads; empty for the ledger, or else the first
   */
  public static ScenarioDocument head(
      String council, FinancialYear year, List<String> published, String lead) {
    List<Node.Entry> fields = new ArrayList<>();
    String id = ReconciliationColumns.key(council + " " + year);
    fields.add(field("id", id, Place.at("council")));
    fields.add(field("title", council + " " + year, Place.at("council")));
    fields.add(field("council", council, Place.at("council")));
    fields.add(field("year", year.toString(), Place.at("year")));
    if (!lead.isEmpty()) {
      fields.add(field("lead", ReconciliationColumns.key(lead), Place.at("lead")));
    }
    Place where = Place.at("published");
    List<Node> kinds = new ArrayList<>();
    published.forEach(one -> kinds.add(new Node.Scalar(one, false, where)));
    if (!kinds.isEmpty()) {
      fields.add(new Node.Entry("published", where, new Node.Sequence(kinds, where)));
    }
    return new ScenarioDocument(id, Optional.empty(), new Node.Mapping(fields, Place.WHOLE));
  }

  /**
   * Returns a document with what the tables state added to it, or everything that is wrong with the
   * tables. A source that the document has itself is the document's; where no source leads, the
   * ledger does, or else the first.
   */
  public Checked<ScenarioDocument> laidOver(ScenarioDocument document) {
    FigureRows stated = new FigureRows();
    Checked<List<Node>> read = stated.read(figures);
    Checked<List<Node>> explained =
        explanations.map(ExplanationRows::read).orElse(Checked.of(List.of(), List.of()));
    List<Problem> problems =
        Stream.concat(read.problems().stream(), explained.problems().stream()).toList();
    if (problems.stream().anyMatch(Problem::stops)) {
      return Checked.refused(problems);
    }
    Node.Mapping root = document.root();
    Set<String> known = new ReconciliationWritten(root).sources();
    Map<String, Node> parts = new LinkedHashMap<>();
    parts.put("sources", list(root, "sources", stated.sources(known)));
    parts.put("figures", list(root, "figures", read.get()));
    parts.put("explanations", list(root, "explanations", explained.get()));
    List<Node.Entry> fields = new ArrayList<>();
    for (Node.Entry entry : root.entries()) {
      if (!parts.containsKey(entry.name())) {
        fields.add(entry);
      }
    }
    if (root.field("lead").isEmpty()) {
      stated.lead().ifPresent(lead -> fields.add(new Node.Entry("lead", lead.place(), lead)));
    }
    parts.forEach((name, part) -> fields.add(new Node.Entry(name, part.place(), part)));
    return Checked.of(
        new ScenarioDocument(
            document.id(), document.parent(), new Node.Mapping(fields, root.place())),
        problems);
  }

  private Node list(Node.Mapping root, String name, List<Node> more) {
    Optional<Node> written = root.field(name);
    if (written.isPresent() && !(written.get() instanceof Node.Sequence)) {
      return written.get();
    }
    List<Node> all = new ArrayList<>();
    written.ifPresent(some -> all.addAll(((Node.Sequence) some).items()));
    all.addAll(more);
    return new Node.Sequence(
        all, written.map(Node::place).orElse(new Place(figures.document(), name, 0, 0)));
  }

  static Node.Entry field(String name, String text, Place where) {
    return new Node.Entry(name, where, new Node.Scalar(text, false, where));
  }

  /** Returns a cell as a scalar, in other words if need be; empty where it says nothing. */
  static Optional<Node.Scalar> cell(TableRow row, String column) {
    String text = row.text(column);
    return text.isEmpty()
        ? Optional.empty()
        : Optional.of(new Node.Scalar(text, false, row.place(column)));
  }

  static Node.Scalar as(Node.Scalar cell, String text) {
    return new Node.Scalar(text, cell.quoted(), cell.place());
  }

  /** Returns an amount as the document has it: brackets, commas and signs behind are read. */
  static Node.Scalar pounds(Node.Scalar cell) {
    return as(cell, Cells.posting(cell.text()).map(one -> one.toPlainString()).orElse(cell.text()));
  }

  static Node.Scalar day(Node.Scalar cell) {
    return as(cell, Cells.day(cell.text()).map(Object::toString).orElse(cell.text()));
  }

  /** Returns the fields that name a figure: a line's code alone is high needs spend of it. */
  static List<Node.Entry> figure(TableRow row) {
    List<Node.Entry> fields = new ArrayList<>();
    cell(row, "figure")
        .ifPresent(
            cell -> {
              boolean isLine = ReconciliationColumns.isLine(cell.text());
              fields.add(
                  new Node.Entry(
                      "figure",
                      cell.place(),
                      as(
                          cell,
                          isLine
                              ? "high-needs-spend"
                              : ReconciliationColumns.figure(cell.text()))));
              if (isLine && row.text("line").isEmpty()) {
                fields.add(new Node.Entry("line", cell.place(), cell));
              }
            });
    cell(row, "line").ifPresent(cell -> fields.add(new Node.Entry("line", cell.place(), cell)));
    return fields;
  }
}
