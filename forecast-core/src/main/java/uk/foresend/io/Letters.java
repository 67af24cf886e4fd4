package uk.foresend.io;

import java.util.Optional;

/** Tells letters from what only steers a screen, or turns a line round, or is half a letter. */
final class Letters {

  private static final int NO_BREAK = 0x00A0;

  private Letters() {}

  /**
   * Returns the name of the first thing in a text that is no letter: a control character other than
   * a line feed or a tab, one that turns the direction of writing, or half a surrogate pair.
   */
  static Optional<String> firstThatIsNone(String text) {
    return text.codePoints()
        .filter(Letters::isNone)
        .mapToObj(point -> String.format(java.util.Locale.ROOT, "U+%04X", point))
        .findFirst();
  }

  /** Returns a text with spaces for line breaks, tabs, no-break spaces and what is no letter. */
  static String onOneLine(String text) {
    StringBuilder line = new StringBuilder(text.length());
    text.codePoints()
        .map(
            point ->
                point == '\n' || point == '\t' || point == NO_BREAK || isNone(point) ? ' ' : point)
        .forEach(line::appendCodePoint);
    return line.toString();
  }

  private static boolean isNone(int point) {
    return (Character.getType(point) == Character.CONTROL && point != '\n' && point != '\t')
        || Character.getType(point) == Character.SURROGATE
        || Character.getType(point) == Character.LINE_SEPARATOR
        || Character.getType(point) == Character.PARAGRAPH_SEPARATOR
        || turns(point);
  }

  /** Whether it changes the direction in which what follows is shown. */
  private static boolean turns(int point) {
    return point == 0x061C
        || point == 0x200E
        || point == 0x200F
        || (point >= 0x202A && point <= 0x202E)
        || (point >= 0x2066 && point <= 0x2069);
  }
}
