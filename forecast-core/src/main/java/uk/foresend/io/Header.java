package uk.foresend.io;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** How the names of a table's columns stand above it. */
public enum Header {
  /** Each column is named in one row. */
  ONE_ROW {
    @Override
    boolean goesOn() {
      return false;
    }
  },
  /**
   * Two rows name a column between them: merged cells above ({@code 2024}), of which only the first
   * is written, and names below ({@code Appeals registered4}). The column is {@code 2024 Appeals
   * registered}: marks of footnotes are dropped. A copy with one row of such names reads as well.
   */
  TWO_MERGED_ROWS {
    @Override
    boolean goesOn() {
      return true;
    }
  };

  private static final Pattern FOOTNOTES = Pattern.compile("(?<=\\p{L})\\d+(,\\d+)*$");

  /** Whether the row below the first names of columns belongs to the header. */
  abstract boolean goesOn();

  /** Returns the names that two rows give their columns between them. */
  public static List<String> merged(List<String> above, List<String> below) {
    List<String> names = new ArrayList<>();
    String over = "";
    for (int i = 0; i < Math.max(above.size(), below.size()); i++) {
      String top = i < above.size() ? above.get(i) : "";
      over = top.isEmpty() ? over : top;
      String name = i < below.size() ? below.get(i) : "";
      names.add(withoutFootnotes((over + " " + name).strip()));
    }
    return names;
  }

  /** Returns words without the marks of footnotes at their end: {@code Dorset6} is Dorset. */
  public static String withoutFootnotes(String words) {
    return FOOTNOTES.matcher(words).replaceAll("");
  }
}
