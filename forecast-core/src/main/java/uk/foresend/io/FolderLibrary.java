package uk.foresend.io;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import uk.foresend.problem.Checked;
import uk.foresend.problem.Place;
import uk.foresend.problem.Problem;
import uk.foresend.scenario.Library;
import uk.foresend.scenario.ScenarioDocument;

/**
 * The scenarios of one folder, but not of those below it, by the ids they state themselves: the
 * parents of a document that stands there.
 *
 * <p>What cannot be read is no parent. An id that two files state is refused, since either could be
 * meant; a file that takes the id of a shipped scenario, but is another, is taken with a warning.
 */
final class FolderLibrary implements Library {

  private record Found(Path file, String text, ScenarioDocument document) {}

  private final Path folder;
  private final ScenarioFiles shipped;

  FolderLibrary(Path path, ScenarioFiles shipped) {
    Path parent = path.toAbsolutePath().getParent();
    this.folder = Files.isDirectory(path) || parent == null ? path : parent;
    this.shipped = shipped;
  }

  @Override
  public Optional<ScenarioDocument> find(String id) {
    return read(id).filter(Checked::isPresent).map(Checked::get);
  }

  @Override
  public Optional<Checked<ScenarioDocument>> read(String id) {
    List<Found> found =
        files().stream()
            .flatMap(file -> document(file).stream())
            .filter(each -> each.document().id().equals(id))
            .toList();
    if (found.isEmpty()) {
      return Optional.empty();
    }
    if (found.size() > 1) {
      return Optional.of(
          Checked.refused(
              List.of(
                  Problem.invalid(
                      new Place(folder.toString(), "", 0, 0),
                      names(found) + " state the id " + id + ".",
                      "Give each document an id of its own, or move the others elsewhere."))));
    }
    Found one = found.get(0);
    return Optional.of(Checked.of(one.document(), another(one)));
  }

  private List<Problem> another(Found one) {
    return shipped
        .text(one.document().id())
        .filter(text -> !text.equals(one.text()))
        .map(
            text ->
                Problem.warning(
                    new Place(one.file().toString(), "", 0, 0),
                    "this file is taken for "
                        + one.document().id()
                        + ", and not the scenario of that id that comes with Foresend, from which it"
                        + " differs.",
                    "Give it an id of its own, and extend that."))
        .stream()
        .toList();
  }

  private static String names(List<Found> found) {
    List<String> names = found.stream().map(each -> each.file().getFileName().toString()).toList();
    return String.join(" and ", names);
  }

  private List<Path> files() {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> ScenarioFiles.ENDINGS.stream().anyMatch(file.toString()::endsWith))
          .filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))
          .sorted()
          .toList();
    } catch (IOException | UncheckedIOException unreadable) {
      return List.of();
    }
  }

  private static Optional<Found> document(Path file) {
    try {
      byte[] bytes = ScenarioFiles.bytes(file);
      return Optional.of(new ScenarioReader().read(bytes, file.toString()))
          .filter(Checked::isPresent)
          .map(read -> new Found(file, new String(bytes, StandardCharsets.UTF_8), read.get()));
    } catch (UncheckedIOException unreadable) {
      return Optional.empty();
    }
  }
}
