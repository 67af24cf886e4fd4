package uk.foresend.io;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Breaks text into lines. */
final class Wrap {

  private Wrap() {}

  /** Where a word may be broken: after a hyphen between letters, and after a stroke. */
  private static final Pattern SEAM = Pattern.compile("(?<=\\p{L}-)(?=\\p{L})|(?<=/)(?=.)");

  private static final Pattern SPACE = Pattern.compile("\\s+");

  /**
   * Returns the lines of a text, broken between words, and inside a word only when it is wider than
   * a line, at its hyphens and strokes if it has any; what a text is set in by, its later lines are
   * too.
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
        int room = seam(rest, width - line.length());
        lines.add(line + rest.substring(0, room));
        rest = rest.substring(room);
        line = new StringBuilder(inset);
      }
      line.append(rest);
    }
    lines.add(line.toString());
  }

  /** Returns how much of a word goes into some room: up to its last seam there, or all of it. */
  private static int seam(String word, int room) {
    int last = room;
    Matcher seams = SEAM.matcher(word);
    for (boolean found = seams.find(); found && seams.start() <= room; found = seams.find()) {
      last = seams.start();
    }
    return last;
  }

  /** Returns the length of the longest word. */
  static int longestWord(String text) {
    return longest(SPACE.split(text, -1));
  }

  /** Returns the length of the longest part of a word that has no seam. */
  static int longestPart(String text) {
    int longest = 0;
    for (String word : SPACE.split(text, -1)) {
      longest = Math.max(longest, longest(SEAM.split(word)));
    }
    return longest;
  }

  private static int longest(String[] words) {
    int longest = 0;
    for (String word : words) {
      longest = Math.max(longest, word.length());
    }
    return longest;
  }
}
