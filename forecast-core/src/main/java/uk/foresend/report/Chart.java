package uk.foresend.report;

import java.util.List;
import java.util.Optional;

/**
 * Series ready to draw: no page computes a band, a base or a label.
 *
 * @param id the key
 * @param title the title
 * @param kind how it is drawn
 * @param categories the labels along the axis
 * @param unit the unit of the values: {@code £m}, {@code plans}
 * @param series the series, the first at the bottom when stacked
 * @param markers moments on the axis to be marked
 * @param summary what it shows, in a sentence or two, for those who do not see it
 * @param notes what must be read with it, sources among them
 */
public record Chart(
    String id,
    String title,
    Kind kind,
    List<String> categories,
    String unit,
    List<Series> series,
    List<Marker> markers,
    String summary,
    List<String> notes) {

  /** Makes one without notes. */
  Chart(
      String id,
      String title,
      Kind kind,
      List<String> categories,
      String unit,
      List<Series> series,
      List<Marker> markers,
      String summary) {
    this(id, title, kind, categories, unit, series, markers, summary, List.of());
  }

  /** Keeps its own copies; refuses a point or marker off the axis. */
  public Chart {
    categories = List.copyOf(categories);
    series = List.copyOf(series);
    markers = List.copyOf(markers);
    notes = List.copyOf(notes);
    for (Series one : series) {
      for (Point point : one.points()) {
        if (!categories.contains(point.category())) {
          throw new IllegalArgumentException("A point off the axis of " + id + ": " + point);
        }
      }
    }
    for (Marker marker : markers) {
      if (!categories.contains(marker.category())) {
        throw new IllegalArgumentException("A marker off the axis of " + id + ": " + marker);
      }
    }
  }

  /** Returns the chart with notes. */
  Chart noted(List<String> with) {
    return new Chart(id, title, kind, categories, unit, series, markers, summary, with);
  }

  /** Returns the chart under another key and title, with notes. */
  Chart named(String other, String words, List<String> with) {
    return new Chart(other, words, kind, categories, unit, series, markers, summary, with);
  }

  /** How a chart is drawn. */
  public enum Kind {
    LINE,
    /** Bars that stand on each other, those below zero hanging from each other. */
    STACKED_BAR,
    WATERFALL,
    /** Bars that lie on each side of a common base, a category a line, the widest first. */
    TORNADO,
    /**
     * Bands between the first and the last percentile, the second and the last but one, and so on;
     * the series that are no percentiles are lines over them.
     */
    FAN
  }

  /**
   * A line, or the bars of one colour.
   *
   * @param id the key
   * @param label the words shown in the legend
   * @param look how it looks wherever it is shown; empty where its place in the chart says so
   * @param points its points in the order of the axis; a category without one is not known
   */
  public record Series(String id, String label, Optional<Look> look, List<Point> points) {

    /** Makes one that looks as its place in the chart says. */
    public Series(String id, String label, List<Point> points) {
      this(id, label, Optional.empty(), points);
    }

    /** Keeps its own copy. */
    public Series {
      points = List.copyOf(points);
    }
  }

  /**
   * How a series looks: two of the same colour are told apart by their patterns.
   *
   * @param colour which of the colours, from 0
   * @param pattern which of the patterns, from 0
   */
  public record Look(int colour, int pattern) {}

  /**
   * A point of a line, or a bar from its base to {@code base + value}.
   *
   * @param category the label on the axis
   * @param value the value, in the unit of the chart
   * @param base where the bar stands; 0 for a point of a line
   * @param label the value as it is written beside the point, signed: {@code −£31.9m}
   */
  public record Point(String category, double value, double base, String label) {}

  /** A moment on the axis, and what happens then. */
  public record Marker(String category, String label) {}
}
