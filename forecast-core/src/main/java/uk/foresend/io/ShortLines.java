package uk.foresend.io;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/**
 * A text whose lines are bounded and whose quotes are closed, so that what is no table cannot fill
 * the memory as one line or one cell.
 */
final class ShortLines extends FilterReader {

  /** The longest line, in characters: a row of a published table has a few thousand. */
  static final int LONGEST = 1_000_000;

  private final Quotes quotes = new Quotes();
  private int sinceBreak;

  ShortLines(Reader text) {
    super(text);
  }

  @Override
  public int read() throws IOException {
    int letter = super.read();
    if (letter >= 0) {
      count((char) letter);
    } else {
      quotes.end();
    }
    return letter;
  }

  @Override
  public int read(char[] buffer, int from, int length) throws IOException {
    int read = super.read(buffer, from, length);
    for (int i = from; i < from + read; i++) {
      count(buffer[i]);
    }
    if (read < 0) {
      quotes.end();
    }
    return read;
  }

  private void count(char letter) throws Unreadable {
    quotes.letter(letter);
    sinceBreak = letter == '\n' || letter == '\r' ? 0 : sinceBreak + 1;
    if (sinceBreak > LONGEST) {
      throw new Unreadable(
          "has a line of more than 1,000,000 characters",
          "Is it a table of comma-separated values?");
    }
  }
}
