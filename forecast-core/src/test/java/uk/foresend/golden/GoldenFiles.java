package uk.foresend.golden;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import uk.foresend.Repository;

/**
 * Where expected tables stand, and where those found are written in the same layout, to be copied
 * after review.
 *
 * @param scenarios the folder of scenarios
 * @param target the folder for what was found
 */
record GoldenFiles(Path scenarios, Path target) {

  /** What to do when the difference is right, from the top folder of the repository. */
  static final String COPY = "cp -r forecast-core/target/golden/. scenarios/";

  /** The folder of reconciliations, whose expected tables are made by no engine. */
  static final String RECONCILIATIONS = "reconciliations";

  /** Returns those of the repository. */
  static GoldenFiles ofRepository() {
    Path root = Repository.root();
    return new GoldenFiles(root.resolve("scenarios"), root.resolve("forecast-core/target/golden"));
  }

  /** Whether a scenario is a folder's baseline. */
  boolean isBaseline(String id) {
    return Stream.of("baseline.yaml", "baseline.json")
        .anyMatch(name -> Files.isRegularFile(scenarios.resolve(id).resolve(name)));
  }

  /** Returns the folders that hold expected tables, below the folder of scenarios. */
  List<String> folders() {
    return walk(scenarios)
        .filter(one -> one.endsWith("expected"))
        .map(this::name)
        .filter(name -> !name.startsWith(RECONCILIATIONS))
        .toList();
  }

  /** Returns the text of every table in a folder, by path below the folder of scenarios. */
  Map<String, String> tables(String folder) {
    Map<String, String> tables = new TreeMap<>();
    walk(scenarios.resolve(folder))
        .filter(Files::isRegularFile)
        .forEach(file -> tables.put(name(file), read(file)));
    return tables;
  }

  /** Returns the text of a file below the folder of scenarios, empty when there is none. */
  String text(String path) {
    Path file = scenarios.resolve(path);
    return Files.isRegularFile(file) ? read(file) : "";
  }

  /** Writes what was found for a folder, and nothing else into it. */
  void write(String folder, Map<String, String> found) {
    walk(target.resolve(folder))
        .sorted(Comparator.reverseOrder())
        .map(Path::toFile)
        .forEach(java.io.File::delete);
    found.forEach(
        (path, text) -> {
          try {
            Files.createDirectories(target.resolve(path).getParent());
            Files.writeString(target.resolve(path), text);
          } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
          }
        });
  }

  /** Returns the first sixteen characters of the SHA-256 of a text. */
  static String hash(String text) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash).substring(0, 16);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static Stream<Path> walk(Path folder) {
    if (!Files.exists(folder)) {
      return Stream.empty();
    }
    try (Stream<Path> files = Files.walk(folder)) {
      return files.sorted().toList().stream();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private String name(Path path) {
    return scenarios.relativize(path).toString().replace('\\', '/');
  }
}
