package uk.foresend.api.desk;

import java.util.Locale;
import java.util.Optional;
import uk.foresend.io.GivenBytes;
import uk.foresend.io.GivenTable;
import uk.foresend.io.ReconciliationTables;
import uk.foresend.io.Workbooks;
import uk.foresend.problem.Checked;

/** Tables of what sources state of a year, as finance officers keep them. */
public final class Stated {
  private Stated() {}

  /**
   * Returns the figures of a file with the explanations beside them.
   *
   * @param figures the figures
   * @param sheet their sheet; empty for the one whose header fits
   * @param explanations the explanations; those of the figures' workbook, if it has a sheet of
   *     them, where this is empty
   */
  public static ReconciliationTables of(
      GivenBytes figures, String sheet, Optional<GivenBytes> explanations) {
    return new ReconciliationTables(
        GivenTable.of(figures, sheet),
        explanations.map(file -> GivenTable.of(file, "")).or(() -> beside(figures)));
  }

  private static Optional<GivenTable> beside(GivenBytes figures) {
    Checked<java.util.List<String>> sheets = Workbooks.sheets(figures);
    return sheets.isPresent()
        ? sheets.get().stream()
            .filter(one -> one.strip().toLowerCase(Locale.UK).startsWith("explanation"))
            .findFirst()
            .map(one -> GivenTable.of(figures, one))
        : Optional.empty();
  }
}
