package uk.foresend.io;

import java.io.Reader;
import java.nio.file.Path;
import uk.foresend.problem.Checked;

/**
 * A table that somebody gave and nobody has opened yet: comma-separated values or a sheet of a
 * workbook. Whoever reads it need not know which.
 */
public interface GivenTable {

  /** Returns its name, for the places of problems. */
  String document();

  /**
   * Returns the rows from the top, or why they cannot be had.
   *
   * @param heading the header looked for, which chooses among the sheets of a workbook
   */
  Checked<Rows> open(Heading heading);

  /** Returns comma-separated values; the text is closed by whoever reads the table. */
  static GivenTable text(Reader text, String document) {
    return new GivenText(text, document);
  }

  /** Returns a file, whose content says what it is: text, compressed text or a workbook. */
  static GivenTable file(Path file) {
    return of(GivenBytes.file(file), "");
  }

  /**
   * Returns a file, and the sheet of it that is meant if it is a workbook.
   *
   * @param sheet the name of the sheet; empty for the one whose header fits
   */
  static GivenTable file(Path file, String sheet) {
    return of(GivenBytes.file(file), sheet);
  }

  /** Returns the table of some bytes, which are what they say, and the sheet that is meant. */
  static GivenTable of(GivenBytes bytes, String sheet) {
    return new GivenFile(bytes, sheet);
  }
}
