package uk.foresend.api;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A page of the repository that people read, and the examples in it. */
public record HousePage(String path) {
  private static final Pattern FENCED =
      Pattern.compile("(?m)^```([a-z]*)\n(.*?)^```$", Pattern.DOTALL);
  private static final Pattern QUOTED = Pattern.compile("`(java -jar foresend\\.jar [^`…]*)`");
  private static final Pattern COMMAND =
      Pattern.compile("(?m)^java -jar foresend\\.jar (.*?)(?: #.*)?$");

  /** Something fenced off: the language it says it is in, and its text. */
  public record Block(String language, String text) {}

  /** Returns the pages on which people find commands. */
  public static List<HousePage> all() {
    return Stream.of(
            "README.md",
            "forecast-core/README.md",
            "scenarios/README.md",
            "scenarios/reconciliations/README.md",
            "scenarios/reference/README.md",
            "forecast-api/README.md")
        .map(HousePage::new)
        .toList();
  }

  /** Returns what is fenced off, in the order of the page. */
  public List<Block> blocks() {
    return FENCED
        .matcher(text())
        .results()
        .map(found -> new Block(found.group(1), found.group(2)))
        .toList();
  }

  /** Returns the commands it tells people to type, without the program's own name. */
  public List<String> commands() {
    Stream<String> quoted = QUOTED.matcher(text()).results().map(found -> found.group(1));
    return Stream.concat(blocks().stream().map(Block::text), quoted)
        .flatMap(text -> COMMAND.matcher(text).results())
        .map(found -> found.group(1))
        .distinct()
        .toList();
  }

  /** Returns what a pattern's first group finds on the page. */
  public List<String> found(String pattern) {
    Matcher matcher = Pattern.compile(pattern).matcher(text());
    return matcher.results().map(one -> one.group(1)).toList();
  }

  /** Returns the whole page. */
  public String text() {
    Path folder = Path.of("").toAbsolutePath();
    while (!Files.isDirectory(folder.resolve("forecast-core"))) {
      folder = folder.getParent();
    }
    try {
      return Files.readString(folder.resolve(path));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
