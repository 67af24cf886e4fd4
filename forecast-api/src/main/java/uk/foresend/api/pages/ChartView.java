package uk.foresend.api.pages;

import java.util.List;

/**
 * A chart as a page shows it: drawn where there is script, with a summary and a table for all.
 *
 * @param id the key
 * @param title the title
 * @param summary what it shows, in words
 * @param drawn all that is drawn, as JSON
 * @param table the same as a table
 * @param notes what must be read with it
 */
public record ChartView(
    String id, String title, String summary, String drawn, TableView table, List<String> notes) {

  /** Keeps its own copy. */
  public ChartView {
    notes = List.copyOf(notes);
  }
}
