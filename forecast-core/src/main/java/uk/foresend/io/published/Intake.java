package uk.foresend.io.published;

import java.util.function.Function;
import uk.foresend.history.Asked;
import uk.foresend.io.Reading;
import uk.foresend.io.TableRow;
import uk.foresend.quantity.Source;

/**
 * How a publication is read in.
 *
 * @param asked which part of it is kept
 * @param reading what becomes of it if rows are bad
 * @param source the publication a row comes from
 */
public record Intake(Asked asked, Reading reading, Function<TableRow, Source> source) {

  /** Returns the way to read one publication, all of it and strictly. */
  public static Intake of(Source source) {
    return new Intake(Asked.EVERYTHING, Reading.STRICT, row -> source);
  }

  /** Returns the same for a part of it. */
  public Intake asking(Asked part) {
    return new Intake(part, reading, source);
  }

  /** Returns the same with another choice about bad rows. */
  public Intake with(Reading other) {
    return new Intake(asked, other, source);
  }
}
