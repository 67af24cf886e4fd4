package uk.foresend.report;

import java.util.List;
import java.util.stream.Collectors;
import uk.foresend.problem.Checked;
import uk.foresend.problem.Problem;
import uk.foresend.report.Table.Cell;
import uk.foresend.result.Stamp;

/** What a scenario asks, and the paragraph of what came out with its figures filled in. */
final class Asked {

  private Asked() {}

  /** Returns the table of both under the title; of the scenario's id when it says neither. */
  static List<Table> tables(Findings findings) {
    Stamp stamp = findings.forecast().stamp();
    TableBuilder table =
        new TableBuilder("summary-asked", stamp.title())
            .text("about", "About")
            .text("says", "In words");
    if (stamp.question().isBlank() && stamp.finding().isBlank()) {
      table.row(Cell.of("Scenario"), Cell.of(stamp.scenario()));
    }
    if (!stamp.question().isBlank()) {
      table.row(Cell.of("Question"), Cell.of(stamp.question()));
    }
    if (!stamp.finding().isBlank()) {
      table.row(Cell.of("Found"), Cell.of(filled(stamp.finding(), findings)));
    }
    return List.of(table.build());
  }

  /** Returns the paragraph, or why it cannot be filled. */
  private static String filled(String written, Findings findings) {
    Checked<String> filled = Sentences.fill(written, findings);
    return filled.isPresent()
        ? filled.get()
        : filled.problems().stream().map(Problem::what).collect(Collectors.joining(" "));
  }
}
