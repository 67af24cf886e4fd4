package uk.foresend.io;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;

/** Where the reference tables are found: a folder, or the inside of a packaged jar. */
@FunctionalInterface
public interface ReferenceFiles {

  /**
   * Opens a table by its file name, {@code councils.csv}.
   *
   * @throws IOException if there is no such table or it cannot be opened
   */
  InputStream open(String name) throws IOException;

  /** Returns the tables shipped with the library. */
  static ReferenceFiles shipped() {
    return name -> {
      InputStream found = ReferenceFiles.class.getResourceAsStream("/scenarios/reference/" + name);
      if (found == null) {
        throw new FileNotFoundException(name);
      }
      return found;
    };
  }
}
