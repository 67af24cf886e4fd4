package uk.foresend.io.published;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import uk.foresend.quantity.Confidence;
import uk.foresend.quantity.Source;

/** Text of the kept tables, for tests of how they are read. */
final class Kept {
  static final Source SOURCE =
      new Source("A publication", "", LocalDate.of(2025, 6, 26), Confidence.HIGH, "");

  private Kept() {}

  /** A publication in its own layout, all of it. */
  static String asPublished(String name) {
    return String.join("\n", linesOf("/uk/foresend/io/published/" + name)) + "\n";
  }

  /** The header of a kept table, and the first rows that hold a text. */
  static String text(String name, String holding, int rows) {
    List<String> lines = linesOf("/scenarios/reference/" + name);
    return Stream.concat(
            Stream.of(lines.get(0)),
            lines.stream().skip(1).filter(line -> line.contains(holding)).limit(rows))
        .collect(Collectors.joining("\n", "", "\n"));
  }

  private static List<String> linesOf(String resource) {
    try (InputStream raw = Kept.class.getResourceAsStream(resource);
        InputStream plain = new GZIPInputStream(raw)) {
      return new String(plain.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
