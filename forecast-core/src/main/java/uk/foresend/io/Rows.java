package uk.foresend.io;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.foresend.problem.Place;
import uk.foresend.problem.Problem;

/** Rows of cells, one after the other, as a file holds them; empty rows may be left out. */
public interface Rows extends Closeable {

  /**
   * Returns the cells of the next row, or nothing after the last.
   *
   * @throws IOException if the file cannot be read on
   */
  String @Nullable [] next() throws IOException;

  /**
   * Returns the place of a cell of the row last returned.
   *
   * @param column the name of its column
   * @param position its column from 1; 0 where the file has none
   */
  Place place(String column, int position);

  /** Returns what to read with the rows so far. */
  List<Problem> warnings();
}
