package uk.foresend.io;

/**
 * Watches the quotes of comma-separated values (RFC 4180) as they are read: a cell that begins with
 * one must end with one, before the next comma or line end. Where it does not, rows would be
 * swallowed, so the line is told on which the cell began, and nothing of the cell.
 */
final class Quotes {

  /** Lines a quoted cell may run over: more is a quote that was never closed. */
  private static final int LINES_IN_A_CELL = 20;

  private static final char BYTE_ORDER_MARK = '\ufeff';

  private enum At {
    BEGINNING,
    INSIDE,
    QUOTED,
    CLOSED
  }

  private At at = At.BEGINNING;
  private int line = 1;
  private int opened;
  private char last;

  /** Takes the next letter. */
  void letter(char letter) throws Unreadable {
    boolean breaks = letter == '\r' || (letter == '\n' && last != '\r');
    line += breaks ? 1 : 0;
    last = letter;
    at =
        switch (at) {
          case BEGINNING -> beginning(letter);
          case INSIDE -> isEnd(letter) ? At.BEGINNING : At.INSIDE;
          case QUOTED -> quoted(letter);
          case CLOSED -> closed(letter);
        };
  }

  private At beginning(char letter) {
    if (letter == '"') {
      opened = line;
      return At.QUOTED;
    }
    return isEnd(letter) || letter == BYTE_ORDER_MARK ? At.BEGINNING : At.INSIDE;
  }

  private At quoted(char letter) throws Unreadable {
    if (line - opened > LINES_IN_A_CELL) {
      throw open();
    }
    return letter == '"' ? At.CLOSED : At.QUOTED;
  }

  private At closed(char letter) throws Unreadable {
    if (letter == '"') {
      return At.QUOTED;
    }
    if (!isEnd(letter)) {
      throw open();
    }
    return At.BEGINNING;
  }

  /** Takes the end of the text. */
  void end() throws Unreadable {
    if (at == At.QUOTED) {
      throw open();
    }
  }

  private static boolean isEnd(char letter) {
    return letter == ',' || letter == '\n' || letter == '\r';
  }

  private Unreadable open() {
    return new Unreadable(
        "has a cell in line " + opened + " that begins with a quote and does not end with one",
        "A quote at a cell's beginning needs one at its end, and two for each within it.");
  }
}
