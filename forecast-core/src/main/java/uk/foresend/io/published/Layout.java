package uk.foresend.io.published;

import java.io.Reader;
import java.util.List;
import uk.foresend.io.GivenTable;
import uk.foresend.problem.Checked;

/**
 * The layout of one publication: how its rows become figures.
 *
 * @param <T> the figure
 */
public interface Layout<T> {

  /**
   * Returns the figures asked for, or every problem of the table.
   *
   * @param table the table, opened and closed by this
   * @param intake how it is read in
   */
  Checked<List<T>> read(GivenTable table, Intake intake);

  /** Does the same for comma-separated values in an open text, which is closed by this. */
  default Checked<List<T>> read(Reader text, String document, Intake intake) {
    return read(GivenTable.text(text, document), intake);
  }
}
