package uk.foresend.api.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;

/** What has been checked of the pages, for the accessibility statement. */
final class Noted {
  /** Where what was checked is left. */
  static final Path FOUND = Path.of("target", "checked.csv");

  /** Where the statement takes it from. */
  static final Path STATED = Path.of("src", "main", "resources", "pages", "checked.csv");

  private final TreeSet<String> lines = new TreeSet<>();

  /** Notes that a page was found well. */
  void page(String name, String look, String what) {
    lines.add(name + "," + look + "," + what);
  }

  /** Leaves what was noted; returns it. */
  List<String> leave() {
    List<String> all = Stream.concat(Stream.of("page,look,what"), lines.stream()).toList();
    try {
      Files.createDirectories(FOUND.getParent());
      Files.write(FOUND, all);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
    return all;
  }
}
