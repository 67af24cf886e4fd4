package uk.foresend.io;

import java.util.ArrayList;
import java.util.List;

/** Breaks text into lines. */
final class Wrap {

  private Wrap() {}

  /**
   * Returns the lines of a text, broken between words, and inside a word only when it is wider than
   * a line; what a text is set in by, its later lines are too.
   */
  static List<String> to(String text, int width) {
    List<String> lines = new ArrayList<>();
    for (String paragraph : text.split("\\R", -1)) {
      paragraph(paragraph, width, lines);
    }
    return lines;
  }

  private static void paragraph(String text, int width, List<String> lines) {
    String inset = " ".repeat(Math.min(text.length() - text.stripLeading().length(), width / 2));
    StringBuilder line = new StringBuilder(inset);
    for (String word : text.strip().split(" +", -1)) {
      String rest = word;
      if (line.length() > inset.length() && line.length() + 1 + rest.length() > width) {
        lines.add(line.toString());
        line = new StringBuilder(inset);
      }
      if (line.length() > inset.length()) {
        line.append(' ');
      }
      while (line.length() + rest.length() > width) {
        int room = width - line.length();
        lines.add(line + rest.substring(0, room));
        rest = rest.substring(room);
        line = new StringBuilder(inset);
      }
      line.append(rest);
    }
    lines.add(line.toString());
  }

  /** Returns the length of the longest word. */
  static int longestWord(String text) {
    int longest = 0;
    for (String word : text.split("\\s+", -1)) {
      longest = Math.max(longest, word.length());
    }
    return longest;
  }
}
