package uk.foresend.io;

import java.util.regex.Pattern;

/** Tells columns of thousands or millions of pounds, which nobody may take for pounds. */
public final class Thousands {
  private static final Pattern SAID = Pattern.compile("(?i)000|thousand|million|£\\s*[km]");

  private Thousands() {}

  /** Whether a column's name says that its amounts are not in pounds. */
  public static boolean in(String column) {
    return SAID.matcher(column).find();
  }
}
