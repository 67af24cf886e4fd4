package uk.foresend.api.pages;

import java.util.List;

/**
 * A table as a page shows it.
 *
 * @param id the key
 * @param title its caption
 * @param heads the heads of its columns
 * @param lines its rows
 * @param notes what must be read with it
 * @param csv the address of the same as CSV; empty when it is not to be had
 */
public record TableView(
    String id, String title, List<Head> heads, List<Line> lines, List<String> notes, String csv) {

  /** Keeps its own copies. */
  public TableView {
    heads = List.copyOf(heads);
    lines = List.copyOf(lines);
    notes = List.copyOf(notes);
  }

  /** The head of a column. */
  public record Head(String label, boolean numeric) {
    private static final int SHORT = 8;

    /** Whether it is too short to be broken, as a year is. */
    public boolean isShort() {
      return label.length() <= SHORT;
    }
  }

  /** A row; a total stands apart. */
  public record Line(List<Cell> cells, boolean total) {

    /** Keeps its own copy. */
    public Line {
      cells = List.copyOf(cells);
    }
  }

  /**
   * A cell.
   *
   * @param text what stands in it
   * @param numeric whether it is set to the right
   * @param address where its working is; empty when it has none
   */
  public record Cell(String text, boolean numeric, String address) {}
}
