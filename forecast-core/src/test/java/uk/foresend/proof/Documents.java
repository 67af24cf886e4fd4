package uk.foresend.proof;

import java.nio.charset.StandardCharsets;
import java.util.List;
import uk.foresend.Historian;
import uk.foresend.history.Reconciliation;
import uk.foresend.history.S251Line;
import uk.foresend.io.ReconciliationReader;
import uk.foresend.problem.Checked;
import uk.foresend.reference.Shipped;
import uk.foresend.result.Reconciled;
import uk.foresend.result.ReconciliationLine;

/** Reconciliations written in tests. */
public final class Documents {
  /** The section 251 lines there are. */
  public static final List<S251Line> LINES = Shipped.sound(Shipped.REFERENCE.s251Lines());

  private Documents() {}

  /** Reads a document, or says what is wrong with it. */
  public static Checked<Reconciliation> read(String document) {
    return new ReconciliationReader(Published.SERIES, LINES)
        .read(document.getBytes(StandardCharsets.UTF_8), "r.yaml");
  }

  /** Returns the sources of a sound document lined up. */
  public static Reconciled reconciled(String document) {
    return new Historian().reconcile(Shipped.sound(read(document)), Published.SERIES);
  }

  /** Two sources, ledger and s251, that state some figures: each row as it is written. */
  static String two(String figures, String explanations) {
    return """
    id: test
    title: Test
    council: exampleshire
    year: 2025-26
    lead: ledger
    sources:
      - {id: ledger, kind: ledger, title: Ledger, asAt: 2026-06-01}
      - {id: s251, kind: s251-outturn, title: Return, asAt: 2026-08-01}
    grant: {share: 0.9, through: 2025-26, title: Terms, asAt: 2026-02-09}
    figures:
    """
        + figures.indent(2)
        + (explanations.isEmpty() ? "" : "explanations:\n" + explanations.indent(2));
  }

  /** An explanation of so much, from ledger to s251 unless said otherwise. */
  static String explained(String id, String figure, String between, String amount) {
    return "- {id: "
        + id
        + ", figure: "
        + figure
        + ", between: "
        + between
        + ", amount: "
        + amount
        + ", words: w, evidence: e, by: b, on: 2026-08-02}\n";
  }

  /** Returns the one line between the two sources of a figure. */
  static ReconciliationLine line(Reconciled found, String other, String figure) {
    return found.lines().stream()
        .filter(line -> line.other().equals(other))
        .filter(line -> line.item().figure().name().equals(figure))
        .findFirst()
        .orElseThrow();
  }
}
