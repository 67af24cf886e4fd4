package uk.foresend.io.published;

import java.io.Reader;
import java.util.List;
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
   * @param text the table, closed by this
   * @param document its name, for the places of problems
   * @param intake how it is read in
   */
  Checked<List<T>> read(Reader text, String document, Intake intake);
}
