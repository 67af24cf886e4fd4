package uk.foresend.io;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.foresend.problem.Checked;
import uk.foresend.problem.Place;
import uk.foresend.problem.Problem;
import uk.foresend.scenario.Library;
import uk.foresend.scenario.ScenarioDocument;

/**
 * The scenarios in a folder, or those shipped with the library: {@code dorset/2026} is {@code
 * dorset/2026/baseline.yaml}, and {@code dorset/2026/fees-held} is {@code
 * dorset/2026/fees-held.yaml}.
 *
 * <p>Only files that were listed are ever opened, so that nothing outside the folder is.
 */
public final class ScenarioFiles implements Library {

  private static final String SHIPPED = "/scenarios/";
  static final List<String> ENDINGS = List.of(".yaml", ".json");
  private static final List<String> BASELINES = List.of("/baseline.yaml", "/baseline.json");

  /** What stands in the folder without being offered: other data, and documents meant to fail. */
  private static final List<String> NOT_OFFERED =
      List.of("reference/", "refused/", "reconciliations/");

  private final Set<String> names;
  private final Function<String, byte[]> opener;

  private ScenarioFiles(Stream<String> names, Function<String, byte[]> opener) {
    this.names =
        names
            .filter(name -> ENDINGS.stream().anyMatch(name::endsWith))
            .filter(name -> NOT_OFFERED.stream().noneMatch(name::startsWith))
            .collect(Collectors.toCollection(TreeSet::new));
    this.opener = opener;
  }

  /** Returns the scenarios shipped with the library, as its list of files names them. */
  public static ScenarioFiles shipped() {
    String index = new String(resource("index.txt"), StandardCharsets.UTF_8);
    return new ScenarioFiles(index.lines().map(String::strip), ScenarioFiles::resource);
  }

  /** Returns the scenarios in a folder and those below it; links are not followed. */
  public static ScenarioFiles in(Path folder) {
    if (!Files.isDirectory(folder)) {
      return new ScenarioFiles(Stream.empty(), name -> new byte[0]);
    }
    try (Stream<Path> files = Files.walk(folder)) {
      Stream<String> names =
          files
              .filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))
              .map(file -> folder.relativize(file).toString().replace('\\', '/'))
              .toList()
              .stream();
      return new ScenarioFiles(names, name -> bytes(folder.resolve(name)));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /**
   * Returns the scenario in a file, or the baseline of a folder, or what is wrong with its form.
   */
  public static Checked<ScenarioDocument> open(Path path) {
    Path file = baseline(path).orElse(path);
    if (!Files.isRegularFile(file)) {
      return Checked.refused(
          List.of(
              Problem.invalid(
                  new Place(path.toString(), "", 0, 0),
                  "There is no scenario here.",
                  "Give a file, or a folder that holds baseline.yaml.")));
    }
    try {
      return new ScenarioReader().read(bytes(file), file.toString());
    } catch (UncheckedIOException unreadable) {
      return Checked.refused(
          List.of(
              Problem.invalid(
                  new Place(path.toString(), "", 0, 0),
                  "This file cannot be read.",
                  "Is it yours to read?")));
    }
  }

  /** Whether a folder is a scenario: it holds a baseline. */
  public static boolean isScenario(Path folder) {
    return baseline(folder).isPresent();
  }

  private static Optional<Path> baseline(Path folder) {
    return BASELINES.stream()
        .map(name -> folder.resolve(name.substring(1)))
        .filter(one -> Files.isDirectory(folder) && Files.isRegularFile(one))
        .findFirst();
  }

  /** Returns the parents of a document that stands in a folder, these coming after. */
  public Library after(Path path) {
    return new FolderLibrary(path, this).orElse(this);
  }

  /** Returns the ids of all scenarios, in alphabetical order. */
  public List<String> ids() {
    return names.stream().map(ScenarioFiles::id).distinct().sorted().toList();
  }

  @Override
  public Optional<ScenarioDocument> find(String id) {
    return read(id).filter(Checked::isPresent).map(Checked::get);
  }

  /** Returns the text of the document with that id, comments and all. */
  public Optional<String> text(String id) {
    return name(id).map(opener).map(bytes -> new String(bytes, StandardCharsets.UTF_8));
  }

  @Override
  public Optional<Checked<ScenarioDocument>> read(String id) {
    return name(id).map(this::document);
  }

  private Optional<String> name(String id) {
    return Stream.concat(BASELINES.stream(), ENDINGS.stream())
        .map(ending -> id + ending)
        .filter(names::contains)
        .findFirst();
  }

  private Checked<ScenarioDocument> document(String name) {
    return new ScenarioReader().read(opener.apply(name), name);
  }

  private static String id(String name) {
    return Stream.concat(BASELINES.stream(), ENDINGS.stream())
        .filter(name::endsWith)
        .findFirst()
        .map(ending -> name.substring(0, name.length() - ending.length()))
        .orElse(name);
  }

  /** Reads at most one byte more than is allowed, which is enough to refuse it. */
  static byte[] bytes(Path file) {
    try (InputStream in = Files.newInputStream(file)) {
      return in.readNBytes(ScenarioReader.MOST_BYTES + 1);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static byte[] resource(String name) {
    try (InputStream in = ScenarioFiles.class.getResourceAsStream(SHIPPED + name)) {
      return in == null ? new byte[0] : in.readAllBytes();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
