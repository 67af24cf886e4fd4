package uk.foresend.io;

import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.jspecify.annotations.Nullable;
import uk.foresend.problem.Place;
import uk.foresend.problem.Problem;

/** The rows of one sheet of a workbook, read as they come; hidden rows are rows. */
final class SheetRows implements Rows {
  private static final int LETTERS = 26;

  private final ReadableWorkbook book;
  private final boolean computed;
  private final String sheet;
  private final String document;
  private final Stream<Row> stream;
  private final Iterator<Row> rows;
  private int line;
  private int hidden;

  SheetRows(Workbooks.Book opened, Sheet sheet, String document) throws IOException {
    this.book = opened.book();
    this.computed = opened.computed();
    this.sheet = sheet.getName();
    this.document = document;
    try {
      this.stream = sheet.openStream();
      this.rows = stream.iterator();
    } catch (RuntimeException damaged) {
      throw damaged("has a sheet that cannot be read: " + sheet.getName());
    }
  }

  /** Returns what is said of a workbook that the library cannot read. */
  static Unreadable damaged(String what) {
    return new Unreadable(what, "Open it in Excel and save it again as .xlsx.");
  }

  @Override
  public String @Nullable [] next() throws IOException {
    try {
      if (!rows.hasNext()) {
        return null;
      }
      Row row = rows.next();
      // a row need not state its number; then it comes after the one before
      line = Math.max(row.getRowNum(), line + 1);
      String[] cells = new String[row.getCellCount()];
      boolean any = false;
      for (int i = 0; i < cells.length; i++) {
        Cell cell = row.hasCell(i) ? row.getCell(i) : null;
        cells[i] = cell == null ? "" : SheetCell.text(cell, computed);
        any |= !cells[i].isEmpty();
      }
      hidden += row.isHidden() && any ? 1 : 0;
      return cells;
    } catch (RuntimeException damaged) {
      // whatever the library throws, with whatever of the cell in its words
      throw damaged("cannot be read beyond row " + line + " of sheet " + sheet);
    }
  }

  @Override
  public Place place(String column, int position) {
    String address = sheet + "!" + letters(position) + line;
    return new Place(
        document, column.isEmpty() ? address : column + " at " + address, line, position);
  }

  @Override
  public List<Problem> warnings() {
    return hidden == 0
        ? List.of()
        : List.of(
            Problem.warning(
                new Place(document, sheet, 0, 0),
                "Sheet "
                    + sheet
                    + " has "
                    + (hidden == 1 ? "1 hidden row, which is" : hidden + " hidden rows, which are")
                    + " read like the others.",
                "Maybe a filter was left on."));
  }

  @Override
  public void close() throws IOException {
    closeSheet();
    book.close();
  }

  /** Closes the sheet alone. */
  void closeSheet() {
    stream.close();
  }

  /** Returns the letters of a column from 1; none for 0. */
  private static String letters(int position) {
    StringBuilder letters = new StringBuilder();
    for (int left = position; left > 0; left = (left - 1) / LETTERS) {
      letters.insert(0, (char) ('A' + (left - 1) % LETTERS));
    }
    return letters.toString();
  }
}
