package uk.foresend.api.desk;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import uk.foresend.io.ScenarioFiles;
import uk.foresend.problem.Checked;
import uk.foresend.scenario.Library;
import uk.foresend.scenario.Scenario;
import uk.foresend.scenario.ScenarioDocument;

/** The scenarios in files, and those that came with Foresend. */
public final class FileShelf implements Shelf {
  private final Desk desk;
  private final ScenarioFiles files = ScenarioFiles.shipped();

  /** Makes a shelf whose documents are checked at a desk. */
  public FileShelf(Desk desk) {
    this.desk = desk;
  }

  @Override
  public List<Shipped> shipped() {
    return files.ids().stream().flatMap(id -> shipped(id).stream()).toList();
  }

  @Override
  public Optional<List<Checked<ScenarioDocument>>> folder(String name) {
    return path(name)
        .filter(Files::isDirectory)
        .filter(folder -> !ScenarioFiles.isScenario(folder))
        .map(ScenarioFiles::in)
        .map(here -> here.ids().stream().flatMap(id -> here.read(id).stream()).toList());
  }

  @Override
  public Optional<Checked<Scenario>> open(String name) {
    Optional<Path> path = path(name).filter(Files::exists);
    if (path.isPresent()) {
      Library parents = files.after(path.get());
      return Optional.of(
          ScenarioFiles.open(path.get()).then(document -> desk.check(document, parents)));
    }
    return files.read(name).map(document -> document.then(sound -> desk.check(sound, files)));
  }

  /**
   * A document and where those it extends are found.
   *
   * @param document the document, or why it cannot be read
   * @param parents the library of its parents
   */
  public record Opened(Checked<ScenarioDocument> document, Library parents) {}

  /**
   * Returns the document under a path or the id of a shipped scenario; empty where there is none.
   */
  public static Optional<Opened> document(String name) {
    ScenarioFiles shipped = ScenarioFiles.shipped();
    Optional<Path> path = path(name).filter(Files::exists);
    return path.isPresent()
        ? Optional.of(new Opened(ScenarioFiles.open(path.get()), shipped.after(path.get())))
        : shipped.read(name).map(document -> new Opened(document, shipped));
  }

  private Optional<Shipped> shipped(String id) {
    return files
        .find(id)
        .map(
            document -> new Shipped(document, new Written(files.text(id).orElse(""), Format.YAML)));
  }

  private static Optional<Path> path(String name) {
    try {
      return Optional.of(Path.of(name));
    } catch (InvalidPathException noPath) {
      return Optional.empty();
    }
  }
}
