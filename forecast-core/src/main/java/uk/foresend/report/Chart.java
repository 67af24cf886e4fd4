package uk.foresend.report;

import java.util.List;

/**
 * Series ready to draw: no page computes a band or a base.
 *
 * @param id the key
 * @param title the title
 * @param kind how it is drawn
 * @param categories the labels along the axis
 * @param unit the unit of the values: {@code £m}, {@code plans}
 * @param series the series, each with one value for each category
 * @param summary what it shows, in a sentence
 */
public record Chart(
    String id,
    String title,
    Kind kind,
    List<String> categories,
    String unit,
    List<Series> series,
    String summary) {

  /** Keeps its own copies. */
  public Chart {
    categories = List.copyOf(categories);
    series = List.copyOf(series);
  }

  /** How a chart is drawn. */
  public enum Kind {
    LINE,
    STACKED_BAR,
    WATERFALL
  }

  /** A series: for a waterfall, the bars with the base on which each stands. */
  public record Series(String id, String label, List<Double> values, List<Double> bases) {

    /** Keeps its own copies. */
    public Series {
      values = List.copyOf(values);
      bases = List.copyOf(bases);
    }
  }
}
