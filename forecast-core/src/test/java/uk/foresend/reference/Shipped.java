package uk.foresend.reference;

import java.io.FileNotFoundException;
import java.io.InputStream;
import uk.foresend.io.ReferenceData;
import uk.foresend.problem.Checked;

/** The reference tables as they travel with the library's tests. */
public final class Shipped {
  /** The tables under {@code scenarios/reference}. */
  public static final ReferenceData REFERENCE = new ReferenceData(Shipped::open);

  private Shipped() {}

  private static InputStream open(String name) throws FileNotFoundException {
    InputStream found = Shipped.class.getResourceAsStream("/scenarios/reference/" + name);
    if (found == null) {
      throw new FileNotFoundException(name);
    }
    return found;
  }

  /** The value, or a failure that lists what is wrong with the table. */
  public static <T> T sound(Checked<T> checked) {
    if (!checked.isPresent()) {
      throw new AssertionError("The table has problems: " + checked.problems());
    }
    return checked.get();
  }
}
