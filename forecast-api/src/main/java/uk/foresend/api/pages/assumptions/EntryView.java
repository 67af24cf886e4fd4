package uk.foresend.api.pages.assumptions;

import java.util.List;

/**
 * An entry as the page of its part shows it.
 *
 * @param id the id of its row on the page
 * @param title what it is called
 * @param values what it says, a line each
 * @param all every value, a line for each row, where the lines only say how many there are
 * @param note what was said with it; empty for nothing
 * @param source what it rests on; empty where nothing of the kind is said
 * @param confidence how far that can be leant on
 * @param changed when it came to say this, and by whom
 * @param address where it is changed
 */
public record EntryView(
    String id,
    String title,
    List<String> values,
    List<String> all,
    String note,
    String source,
    String confidence,
    String changed,
    String address) {

  /** Keeps its own copies. */
  public EntryView {
    values = List.copyOf(values);
    all = List.copyOf(all);
  }
}
