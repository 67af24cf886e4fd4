package uk.foresend.io;

/**
 * Looks through the XML of a sheet for what no spreadsheet writes and no memory could hold: a cell
 * beyond the last column, too many cells in a row, a cell without end. Notes formulas whose results
 * were not saved.
 *
 * <p>It knows the plain form {@code <row …><c r="A1" …>…</c></row>}, which spreadsheets write.
 */
final class CellScan {

  /** The most columns of a sheet: A to XFD. */
  private static final int MOST_CELLS = 16_384;

  private static final int MOST_LETTERS = 3;

  /** The most bytes of a cell: Excel's longest text is 32,767 characters. */
  private static final int LONGEST_CELL = 1_000_000;

  private static final int ROW = bytes("<row");
  private static final int ADDRESS = bytes(" r=\"");
  private static final int CELL = bytes("<c ");
  private static final int BARE_CELL = bytes("<c>");
  private static final int END = bytes("/c>");
  private static final int THREE = 0xffffff;
  private static final long FIVE = 0xff_ffff_ffffL;
  private static final long SEVEN = 0xff_ffff_ffff_ffffL;

  private static final int FORMULA = bytes("</f>");
  private static final int NO_VALUE = bytes("<v/>");
  private static final long NO_VALUE_EITHER = wide("<v />");
  private static final long EMPTY_VALUE = wide("<v></v>");

  /** The type of a cell whose formula gives words, which may be none. */
  private static final long WORDS = wide(" t=\"str\"");

  private long tail;
  private boolean isFormula;
  private boolean isWords;
  private boolean computed = true;
  private int last;
  private int cells;
  private int size;
  private int letters = -1;
  private boolean inCell;
  private boolean inTag;

  /** Looks at more of the sheet. */
  void scan(byte[] buffer, int length) throws Unreadable {
    for (int i = 0; i < length; i++) {
      scan(buffer[i] & 0xff);
    }
  }

  private void scan(int letter) throws Unreadable {
    last = last << 8 | letter;
    tail = tail << 8 | letter;
    if (inCell && ++size > LONGEST_CELL) {
      throw damaged("a cell of more than a million characters");
    }
    if (letters >= 0) {
      letters = Character.isLetter(letter) ? letters + 1 : -1;
      if (letters > MOST_LETTERS) {
        throw damaged("a cell beyond the last column there is");
      }
    } else if (inTag && last == ADDRESS) {
      letters = 0;
    }
    isWords |= inTag && tail == WORDS;
    if (letter == '>') {
      isFormula |= last == FORMULA;
      computed &= !(isFormula && !isWords && isNoValue());
      inTag = false;
      inCell &= (last & THREE) != END;
    }
    if (last == ROW) {
      cells = 0;
    } else if ((last & THREE) == CELL || (last & THREE) == BARE_CELL) {
      inCell = true;
      inTag = letter == ' ';
      size = 0;
      isFormula = false;
      isWords = false;
      if (++cells > MOST_CELLS) {
        throw damaged("a row of more cells than there are columns");
      }
    }
  }

  private boolean isNoValue() {
    return last == NO_VALUE || (tail & FIVE) == NO_VALUE_EITHER || (tail & SEVEN) == EMPTY_VALUE;
  }

  /** Whether every formula seen has a result, or words for one. */
  boolean isComputed() {
    return computed;
  }

  private static Unreadable damaged(String what) {
    return SheetRows.damaged("is a workbook with " + what);
  }

  private static int bytes(String text) {
    return (int) wide(text);
  }

  private static long wide(String text) {
    long packed = 0;
    for (char letter : text.toCharArray()) {
      packed = packed << 8 | letter;
    }
    return packed;
  }
}
