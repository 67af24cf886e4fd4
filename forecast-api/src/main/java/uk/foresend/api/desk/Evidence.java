package uk.foresend.api.desk;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Supplier;
import uk.foresend.io.GivenBytes;
import uk.foresend.io.council.ReturnText;
import uk.foresend.problem.Checked;
import uk.foresend.quantity.Source;

/**
 * What somebody gives to say what came true: a document, a published caseload or a return.
 *
 * @param file the file; of a return in several, its name alone
 * @param asReturn the return it is, if it is one
 * @param source what it is cited as
 */
public record Evidence(GivenBytes file, Supplier<Checked<ReturnText>> asReturn, Source source) {
  private static final Set<String> WRITTEN = Set.of("yaml", "yml", "json");

  /** Returns a file or, for a return, a folder. */
  public static Evidence of(Path place) {
    return new Evidence(GivenBytes.file(place), () -> ReturnText.in(place), Brought.source(place));
  }

  /** Returns a file that may be in memory. */
  public static Evidence of(GivenBytes file, Source source) {
    return new Evidence(file, () -> ReturnText.of(List.of(file)), source);
  }

  /** Returns a return in files, one or a module each. */
  public static Evidence ofReturn(List<GivenBytes> files, Source source) {
    return new Evidence(
        GivenBytes.memory(source.title(), new byte[0]), () -> ReturnText.of(files), source);
  }

  /** Whether a file is a document in YAML or JSON, by its name. */
  public static boolean isWritten(GivenBytes file) {
    String name = file.name().toLowerCase(Locale.ROOT);
    return WRITTEN.contains(name.substring(name.lastIndexOf('.') + 1));
  }

  boolean isWritten() {
    return isWritten(file);
  }
}
