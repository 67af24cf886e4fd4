package uk.foresend.api.cli;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** The folder that {@code --out} names: what keeps a command from writing in it, in words. */
final class OutFolder {
  private OutFolder() {}

  /** Returns why nothing can be written in a folder, whether it is there or is to be made. */
  static Optional<String> wrong(Path folder) {
    if (folder.toString().isBlank()) {
      return Optional.of("--out is empty, but must name a folder.");
    }
    Path there = folder.toAbsolutePath();
    while (there != null && !Files.exists(there)) {
      there = there.getParent();
    }
    if (there == null) {
      return Optional.of(unwritable(folder, "no folder above it is there"));
    }
    if (!Files.isDirectory(there)) {
      return Optional.of(unwritable(folder, there + " is a file"));
    }
    return Files.isWritable(there)
        ? Optional.empty()
        : Optional.of(unwritable(folder, "nothing may be written in " + there));
  }

  /** Returns why one file of it cannot be written, where something else has its name. */
  static Optional<String> wrong(Path folder, String file) {
    return Files.isDirectory(folder.resolve(file))
        ? Optional.of(unwritable(folder, folder.resolve(file) + " is a folder"))
        : wrong(folder);
  }

  /** Returns what is said when writing failed all the same. */
  static String failed(Path folder, IOException why) {
    String reason = why instanceof FileSystemException known ? known.getReason() : why.getMessage();
    return unwritable(folder, reason == null ? "the system refuses it" : reason);
  }

  private static String unwritable(Path folder, String why) {
    return "--out is " + folder + ", which cannot be written to: " + why + ".";
  }
}
