package uk.foresend.io;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;
import uk.foresend.problem.Checked;
import uk.foresend.problem.Place;
import uk.foresend.problem.Problem;

/**
 * Opens workbooks of Excel ({@code .xlsx}, {@code .xlsm}; macros are never run) and finds the sheet
 * that is meant: the one named, or else the one shown sheet whose header fits.
 */
public final class Workbooks {
  private static final ReadingOptions OPTIONS = new ReadingOptions(true, true);

  /**
   * An open workbook.
   *
   * @param book the workbook
   * @param computed whether it keeps the results of its formulas
   */
  record Book(ReadableWorkbook book, boolean computed) {}

  private Workbooks() {}

  /** Returns the names of a workbook's sheets, hidden ones too, or why they cannot be had. */
  public static Checked<List<String>> sheets(Path file) {
    return sheets(GivenBytes.file(file));
  }

  /** Returns the same of a workbook that may be in memory. */
  public static Checked<List<String>> sheets(GivenBytes file) {
    try {
      FileKind kind = FileKind.of(file);
      if (kind != FileKind.WORKBOOK) {
        throw new Unreadable("is no workbook", "Name a folder or a workbook (.xlsx).");
      }
      try (ReadableWorkbook book = book(file).book()) {
        return Checked.of(book.getSheets().map(Sheet::getName).toList(), List.of());
      }
    } catch (Unreadable told) {
      return refused(file, told.what(), told.hint());
    } catch (IOException unreadable) {
      return refused(file, "cannot be opened", "Is it there, and may it be read?");
    }
  }

  /** Returns the rows of the sheet that is meant, or why there is none. */
  static Checked<Rows> open(GivenBytes file, String named, Heading heading) throws IOException {
    Book opened = book(file);
    ReadableWorkbook book = opened.book();
    boolean handedOn = false;
    try {
      Checked<Sheet> sheet =
          named.isEmpty() ? fitting(opened, file, heading) : of(book, file, named);
      if (!sheet.isPresent()) {
        return Checked.refused(sheet.problems());
      }
      Rows rows = new SheetRows(opened, sheet.get(), file.name());
      handedOn = true;
      return Checked.of(rows, sheet.problems());
    } finally {
      if (!handedOn) {
        book.close();
      }
    }
  }

  private static Book book(GivenBytes file) throws IOException {
    boolean computed = WorkbookBounds.check(file);
    try {
      return new Book(file.workbook(OPTIONS), computed);
    } catch (RuntimeException | IOException damaged) {
      throw SheetRows.damaged("is no workbook that can be read, or is damaged");
    }
  }

  private static Checked<Sheet> of(ReadableWorkbook book, GivenBytes file, String named) {
    Optional<Sheet> found =
        book.findSheet(named)
            .or(() -> book.getSheets().filter(one -> plain(one).equals(plain(named))).findFirst());
    return found
        .map(sheet -> Checked.of(sheet, List.<Problem>of()))
        .orElseGet(
            () ->
                refused(
                    file, "has no sheet '" + named + "'", "Sheets: " + names(sheets(book)) + "."));
  }

  private static Checked<Sheet> fitting(Book opened, GivenBytes file, Heading heading)
      throws IOException {
    ReadableWorkbook book = opened.book();
    List<Sheet> shown = new ArrayList<>();
    List<Sheet> hidden = new ArrayList<>();
    for (Sheet sheet : sheets(book)) {
      if (fits(opened, sheet, file, heading)) {
        (sheet.getVisibility() == SheetVisibility.VISIBLE ? shown : hidden).add(sheet);
      }
    }
    if (shown.size() == 1) {
      return Checked.of(shown.get(0), List.of());
    }
    if (shown.size() > 1) {
      return refused(
          file,
          "has more than one sheet with the header looked for: " + names(shown),
          "Say which one is meant by its name.");
    }
    if (!hidden.isEmpty()) {
      return refused(
          file,
          "has the header looked for on a hidden sheet only: " + names(hidden),
          "Name that sheet if it is meant.");
    }
    return refused(
        file,
        "no sheet has a row within its first "
            + TableReader.TITLE_ROWS
            + " that holds every column needed: "
            + heading.needs(),
        "Sheets: " + names(sheets(book)) + ".");
  }

  private static boolean fits(Book book, Sheet sheet, GivenBytes file, Heading heading)
      throws IOException {
    List<String[]> first = new ArrayList<>();
    SheetRows rows = new SheetRows(book, sheet, file.name());
    try {
      for (String[] cells = rows.next();
          cells != null && first.size() < TableReader.TITLE_ROWS;
          cells = rows.next()) {
        first.add(cells);
      }
    } finally {
      rows.closeSheet();
    }
    return heading.isIn(first);
  }

  private static List<Sheet> sheets(ReadableWorkbook book) {
    return book.getSheets().toList();
  }

  private static String names(List<Sheet> sheets) {
    return sheets.stream().map(Sheet::getName).collect(Collectors.joining(", "));
  }

  private static String plain(Sheet sheet) {
    return plain(sheet.getName());
  }

  private static String plain(String name) {
    return Cells.tidy(name).toLowerCase(Locale.ROOT);
  }

  private static <T> Checked<T> refused(GivenBytes file, String what, String hint) {
    return Checked.refused(
        List.of(Problem.invalid(new Place(file.name(), "", 0, 0), what + ".", hint)));
  }
}
