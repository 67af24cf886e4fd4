package uk.foresend.io;

import java.io.Reader;
import java.util.List;
import uk.foresend.problem.Checked;

/**
 * A reader of one kind of reference table, told the sources its rows may name.
 *
 * @param <T> what a row or some rows become
 */
interface ReferenceTable<T> {
  Checked<List<T>> read(Reader text, String document);
}
