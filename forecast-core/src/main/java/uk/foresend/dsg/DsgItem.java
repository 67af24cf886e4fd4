package uk.foresend.dsg;

import java.util.Comparator;

/**
 * One figure that papers state: a figure of the grant, or the spend of one line.
 *
 * @param figure the figure
 * @param line the section 251 line or heading of spend: {@code 1.2.3}, {@code place}; empty for all
 */
public record DsgItem(DsgFigure figure, String line) implements Comparable<DsgItem> {

  /** Returns a figure as a whole. */
  public static DsgItem of(DsgFigure figure) {
    return new DsgItem(figure, "");
  }

  /** Returns what it is, in words. */
  public String label() {
    return line.isEmpty() ? figure.label() : figure.label() + ", " + line;
  }

  /** In the order of the figures, the lines of one before the whole of it. */
  @Override
  public int compareTo(DsgItem other) {
    return Comparator.comparing(DsgItem::figure)
        .thenComparing(item -> item.line().isEmpty())
        .thenComparing(DsgItem::line)
        .compare(this, other);
  }
}
