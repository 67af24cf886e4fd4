package uk.foresend.report;

import java.util.function.UnaryOperator;
import uk.foresend.result.Figure;

/**
 * Says of each figure of a part of a report where it comes from: the key of a figure to ask the
 * working of.
 */
@FunctionalInterface
interface Trace {

  /** Of a given figure that another part of the report has with its source. */
  String IN_PART = "given: the part ";

  /** Of a given figure that the report of assumptions has, by its key. */
  String IN_ASSUMPTIONS = "given: assumptions ";

  /**
   * Returns where a figure comes from.
   *
   * @param cell the text of a named column of its row
   * @param measure the column it stands in
   */
  String of(UnaryOperator<String> cell, String measure);

  /** Returns the words for a figure that has a working of its own. */
  static String shownBy(Figure figure, String part, String year) {
    return "computed: explain " + key(figure, part, year);
  }

  /** Returns the words for a figure that stands in the working of another. */
  static String within(Figure figure, String part, String year) {
    return "computed: within explain " + key(figure, part, year);
  }

  private static String key(Figure figure, String part, String year) {
    return figure.id() + (part.isEmpty() ? "" : ":" + part) + "@" + year;
  }
}
