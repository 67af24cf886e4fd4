package uk.foresend.api.pages;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import uk.foresend.api.pages.words.Names;
import uk.foresend.io.TableWriters;
import uk.foresend.report.Table;

/** Makes the tables of what was found in files ready for a page. */
final class FileTables {
  /** A browser holds a longer link, but nobody reads a longer table on a page. */
  private static final int MOST_ROWS = 500;

  private static final int MOST_LETTERS = 1_000_000;

  private FileTables() {}

  /** Returns a table with a link that holds it as CSV; its first rows where it is very long. */
  static FilesView.Taken of(Table table) {
    StringWriter csv = new StringWriter();
    // so that a spreadsheet reads it as UTF-8
    csv.write('\uFEFF');
    try {
      TableWriters.csv(table, table.notes(), csv);
    } catch (IOException memoryDoesNotFail) {
      throw new UncheckedIOException(memoryDoesNotFail);
    }
    String link =
        csv.getBuffer().length() > MOST_LETTERS
            ? ""
            : "data:text/csv;charset=utf-8," + Names.encoded(csv.toString());
    return new FilesView.Taken(new Exhibits("", "").of(cut(table), ""), link, table.id() + ".csv");
  }

  private static Table cut(Table table) {
    if (table.rows().size() <= MOST_ROWS) {
      return table;
    }
    List<String> notes = new ArrayList<>(table.notes());
    notes.add(0, "The first " + MOST_ROWS + " of " + table.rows().size() + " rows are shown.");
    return new Table(
        table.id(),
        table.title() + ", the first " + MOST_ROWS + " of " + table.rows().size() + " rows",
        table.columns(),
        table.rows().subList(0, MOST_ROWS),
        notes);
  }
}
