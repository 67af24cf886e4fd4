package uk.foresend.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import uk.foresend.dsg.DsgExplanation;
import uk.foresend.problem.Problem;
import uk.foresend.quantity.InWords;
import uk.foresend.quantity.Money;
import uk.foresend.report.Table.Cell;
import uk.foresend.result.Reconciled;
import uk.foresend.result.Reconciled.Column;
import uk.foresend.result.Reconciled.Suggestion;
import uk.foresend.result.ReconciliationLine;
import uk.foresend.result.Told;

/** Several sources of one year's grant lined up: what differs, why, what is left, what it costs. */
public record ReconciliationReport() implements Report {

  private static final Cell NOT_STATED = new Cell.Absent("not stated");

  @Override
  public String id() {
    return "reconciliation";
  }

  @Override
  public String title() {
    return "Reconciliation of sources";
  }

  @Override
  public String reader() {
    return "For the finance officer and the auditor: what ledger, returns and accounts state of a year,"
        + " each difference with the council's explanation, and what stays unexplained.";
  }

  /** Returns a row for each difference, with what is explained and what is left. */
  public Table data(Reconciled found) {
    TableBuilder table =
        new TableBuilder(id(), title())
            .text("council", "Council")
            .text("financial_year", "Financial year")
            .text("figure", "Figure")
            .text("line", "Line")
            .text("base", "Set beside")
            .text("other", "Source")
            .pounds("stated", "Stated there")
            .pounds("beside", "Stated here")
            .pounds("difference", "Difference")
            .pounds("explained", "Explained")
            .pounds("unexplained", "Unexplained")
            .text("standing", "Standing")
            .text("explanations", "Explanations")
            .pounds("grant_in_question", "Grant in question");
    for (ReconciliationLine line : found.lines()) {
      table.row(
          Cell.of(found.council()),
          Cell.of(found.year()),
          Cell.of(line.item().figure().label()),
          Cell.of(line.item().line()),
          Cell.of(line.base()),
          Cell.of(line.other()),
          Cell.of(line.stated()),
          Cell.of(line.beside()),
          Cell.of(line.difference()),
          Cell.of(line.explained()),
          Cell.of(line.unexplained()),
          Cell.of(line.standing().words()),
          Cell.of(
              line.explanations().stream()
                  .map(DsgExplanation::id)
                  .collect(Collectors.joining(" "))),
          found.grant().isPresent()
              ? Cell.of(line.inQuestion())
              : new Cell.Absent("no grant is reckoned"));
    }
    return table.notes(notes(found)).build();
  }

  /** Returns the sources, the alignment, the differences, the explanations and the cost. */
  public List<Table> tables(Reconciled found) {
    List<Table> tables = new ArrayList<>();
    tables.add(alignment(found));
    tables.add(differences(found));
    if (found.lines().stream().anyMatch(line -> !line.explanations().isEmpty())) {
      tables.add(explanations(found));
    }
    if (!found.suggestions().isEmpty()) {
      tables.add(suggestions(found));
    }
    found.grant().ifPresent(risk -> tables.add(GrantAtRiskTable.of(found, risk)));
    return List.copyOf(tables);
  }

  private Table alignment(Reconciled found) {
    TableBuilder table =
        new TableBuilder(
                id() + "-alignment", found.title() + ": what each source states, in pounds")
            .text("figure", "Figure");
    found
        .columns()
        .forEach(
            column ->
                table.text(
                    column.id().replace('-', '_'), column.id() + (column.lead() ? " (lead)" : "")));
    for (Reconciled.Row row : found.rows()) {
      List<Cell> cells = new ArrayList<>();
      cells.add(Cell.of(row.item().label()));
      found.columns().forEach(column -> cells.add(stated(row.amounts(), column)));
      table.row(cells);
    }
    return table.notes(sources(found)).notes(notes(found)).build();
  }

  private static Cell stated(Map<String, Money> amounts, Column column) {
    Money amount = amounts.get(column.id());
    return amount == null ? NOT_STATED : exact(amount);
  }

  private Table differences(Reconciled found) {
    TableBuilder table =
        new TableBuilder(id() + "-differences", found.title() + ": differences, in pounds")
            .text("figure", "Figure")
            .text("sources", "Between")
            .text("difference", "Difference")
            .text("explained", "Explained")
            .text("unexplained", "Unexplained")
            .text("standing", "Standing");
    if (found.grant().isPresent()) {
      table.text("grant_in_question", "Grant in question");
    }
    for (ReconciliationLine line : found.lines()) {
      List<Cell> cells = new ArrayList<>();
      cells.add(Cell.of(line.item().label()));
      cells.add(Cell.of(between(line.base(), line.other())));
      cells.add(exact(line.difference()));
      cells.add(exact(line.explained()));
      cells.add(exact(line.unexplained()));
      cells.add(Cell.of(line.standing().words()));
      if (found.grant().isPresent()) {
        cells.add(exact(line.inQuestion()));
      }
      table.row(cells);
    }
    return table
        .note("A difference is what the second source states less what the first does.")
        .note(
            "Unexplained is difference less explained: negative where less is stated, or where"
                + " explanations are more than the difference.")
        .notes(
            found.grant().isPresent()
                ? List.of(
                    "Grant in question is the share paid of the pounds by which the unexplained part"
                        + " would lower the deficit. Lines, results and balances speak of the same"
                        + " pounds: it is not summed.")
                : List.of())
        .build();
  }

  private Table explanations(Reconciled found) {
    TableBuilder table =
        new TableBuilder(
                id() + "-explanations", found.title() + ": what the council explains, in pounds")
            .text("id", "Explanation")
            .text("figure", "Figure")
            .text("sources", "Between")
            .text("amount", "Amount")
            .text("words", "Why")
            .text("evidence", "Evidence")
            .text("by", "By whom and when");
    found.lines().stream()
        .flatMap(line -> line.explanations().stream())
        .distinct()
        .forEach(
            one ->
                table.row(
                    Cell.of(one.id()),
                    Cell.of(one.item().label()),
                    Cell.of(between(one.from(), one.to())),
                    exact(one.amount()),
                    onOneLine(one.words()),
                    onOneLine(one.evidence()),
                    Cell.of(one.by() + ", " + InWords.day(one.on()))));
    return table
        .note(
            "The words are the council's own. An amount is how much more the second source states.")
        .build();
  }

  private Table suggestions(Reconciled found) {
    TableBuilder table =
        new TableBuilder(
                id() + "-suggestions",
                found.title() + ": what may explain a difference, not counted, in pounds")
            .text("trap", "Known as")
            .text("figure", "Figure")
            .text("sources", "Between")
            .text("amount", "Amount")
            .text("left", "Would leave")
            .text("words", "Why")
            .text("source", "Source");
    for (Suggestion one : found.suggestions()) {
      table.row(
          Cell.of(one.trap()),
          Cell.of(one.item().label()),
          Cell.of(between(one.base(), one.other())),
          exact(one.amount()),
          exact(one.left()),
          Cell.of(one.words()),
          Cell.of(one.source().title() + " (" + InWords.day(one.source().asAt()) + ")"));
    }
    return table
        .note(
            "Nothing here is taken off. Whoever finds one to be the reason writes it under"
                + " explanations, with the evidence.")
        .build();
  }

  private static List<String> sources(Reconciled found) {
    return found.columns().stream()
        .map(
            column ->
                column.id()
                    + ": "
                    + column.kind()
                    + ". "
                    + column.source().title()
                    + " ("
                    + InWords.day(column.source().asAt())
                    + ")"
                    + (column.pulled() ? ", taken from the published tables" : ", as written")
                    + (column.source().note().isEmpty() ? "." : ". " + column.source().note()))
        .toList();
  }

  private static List<String> notes(Reconciled found) {
    return found.warnings().stream().map(ReconciliationReport::words).toList();
  }

  private static String words(Problem warning) {
    return (warning.what() + " " + warning.hint()).strip();
  }

  static String between(String base, String other) {
    return base + " to " + other;
  }

  private static Cell onOneLine(String words) {
    return Cell.of(words.strip().replaceAll("\\s+", " "));
  }

  static Cell exact(Money amount) {
    return Cell.of(Told.of(amount));
  }
}
