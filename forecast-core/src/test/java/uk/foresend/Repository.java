package uk.foresend;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The repository as it lies on disk, from wherever a test is started. */
public final class Repository {

  private Repository() {}

  /** Returns its top folder. */
  public static Path root() {
    Path folder = Path.of("").toAbsolutePath();
    while (!Files.isDirectory(folder.resolve("forecast-core"))) {
      folder = folder.getParent();
    }
    return folder;
  }

  /** Returns the text of one of its files. */
  public static String text(String path) {
    try {
      return Files.readString(root().resolve(path));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
