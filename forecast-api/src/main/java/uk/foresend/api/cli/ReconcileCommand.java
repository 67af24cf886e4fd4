package uk.foresend.api.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import uk.foresend.api.desk.Archive;
import uk.foresend.api.desk.Reporting;
import uk.foresend.io.ReconciliationFiles;
import uk.foresend.problem.Checked;
import uk.foresend.quantity.FinancialYear;
import uk.foresend.result.Reconciled;

/** {@code foresend reconcile}: several sources of one year's grant lined up. */
@Command(
    name = "reconcile",
    mixinStandardHelpOptions = true,
    description =
        "Lines up what ledger, returns and accounts state of a year, and says what is unexplained.")
final class ReconcileCommand implements Callable<Integer> {
  private final Console console;
  private final Archive archive;

  @Spec private @Nullable CommandSpec spec;

  @Parameters(
      arity = "0..1",
      paramLabel = "FILE",
      description =
          "The reconciliation, YAML or JSON, or the id of an example. Without one, the published"
              + " figures of --council in --year.")
  private String file = "";

  @Option(names = "--council", paramLabel = "NAME", description = "A council, by name or code.")
  private String council = "";

  @Option(names = "--year", paramLabel = "YEAR", description = "A financial year, 2021-22.")
  private String year = "";

  @Option(
      names = "--ledger",
      paramLabel = "EXTRACT",
      description = "An extract of the ledger, from which its spend by line is filled in.")
  private @Nullable Path ledger;

  @Option(
      names = "--mapping",
      paramLabel = "TABLE",
      description = "The lines to which the extract's cost centres lead, if it has none itself.")
  private @Nullable Path mapping;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "table, csv or json. By default ${DEFAULT-VALUE}.")
  private OutputFormat format = OutputFormat.TABLE;

  ReconcileCommand(Console console, Archive archive) {
    this.console = console;
    this.archive = archive;
  }

  @Override
  public Integer call() {
    Checked<Reconciled> found = file.isEmpty() ? published() : written();
    console.err().print(Problems.text(file.isEmpty() ? "reconcile" : file, found.problems()));
    if (!found.isPresent()) {
      return ExitCodes.PROBLEMS;
    }
    console.out().print(format.print(Reporting.reconciliation(found.get()), console.width()));
    console.out().flush();
    return ExitCodes.FINE;
  }

  private Checked<Reconciled> published() {
    if (council.isEmpty() || year.isEmpty() || ledger != null || mapping != null) {
      throw wrong("Name a FILE, or else a --council and a --year.");
    }
    FinancialYear wanted =
        FinancialYear.parse(year)
            .orElseThrow(
                () -> wrong("--year is " + year + ", but must be a financial year like 2021-22."));
    return archive.published(council, wanted);
  }

  private Checked<Reconciled> written() {
    if (!council.isEmpty() || !year.isEmpty()) {
      throw wrong("A FILE says its council and year itself: leave --council and --year out.");
    }
    if (mapping != null && ledger == null) {
      throw wrong("--mapping is given without a --ledger.");
    }
    byte[] document = bytes();
    return ledger == null
        ? archive.reconcile(document, file)
        : archive.reconcile(document, file, ledger, Optional.ofNullable(mapping));
  }

  /** A file is looked for first, then an example that came with Foresend. */
  private byte[] bytes() {
    try {
      Path path = Path.of(file);
      if (Files.isRegularFile(path)) {
        return Files.readAllBytes(path);
      }
    } catch (IOException | InvalidPathException unreadable) {
      throw wrong("The file " + file + " cannot be read.");
    }
    return ReconciliationFiles.shipped(file)
        .orElseThrow(
            () -> wrong("There is no file " + file + ", and no example of that id came along."));
  }

  private ParameterException wrong(String what) {
    return new ParameterException(Objects.requireNonNull(spec).commandLine(), what);
  }
}
