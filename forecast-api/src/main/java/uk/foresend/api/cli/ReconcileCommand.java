package uk.foresend.api.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import uk.foresend.api.desk.Archive;
import uk.foresend.api.desk.Reporting;
import uk.foresend.api.desk.Stated;
import uk.foresend.io.GivenBytes;
import uk.foresend.io.ReconciliationFiles;
import uk.foresend.io.ScenarioReader;
import uk.foresend.problem.Checked;
import uk.foresend.quantity.FinancialYear;
import uk.foresend.result.Reconciled;
import uk.foresend.scenario.ScenarioDocument;

/** {@code foresend reconcile}: several sources of one year's grant lined up. */
@Command(
    name = "reconcile",
    mixinStandardHelpOptions = true,
    description =
        "Lines up what ledger, returns and accounts state of a year, and says what is unexplained.")
final class ReconcileCommand implements Callable<Integer> {
  private static final Pattern TABLE = Pattern.compile("(?i)\\.(csv|csv\\.gz|xlsx|xlsm|xls)$");

  private final Console console;
  private final Archive archive;

  @Spec private @Nullable CommandSpec spec;

  @Parameters(
      arity = "0..1",
      paramLabel = "FILE",
      description =
          "The reconciliation, YAML or JSON, or the id of an example. Without one, --figures of"
              + " --council in --year, or the published figures alone.")
  private String file = "";

  @Option(names = "--council", paramLabel = "NAME", description = "A council, by name or code.")
  private String council = "";

  @Option(names = "--year", paramLabel = "YEAR", description = "A financial year, 2021-22.")
  private String year = "";

  @Option(
      names = "--figures",
      paramLabel = "TABLE",
      description =
          "What sources state, a row for each source and figure: comma-separated values or a"
              + " workbook. With a FILE, beside what it says.")
  private @Nullable Path figures;

  @Option(
      names = "--explanations",
      paramLabel = "TABLE",
      description =
          "What the council explains, a row each; by default the sheet Explanations of the figures'"
              + " workbook, if it has one.")
  private @Nullable Path explanations;

  @Option(
      names = "--sheet",
      paramLabel = "NAME",
      description = "The sheet of the figures; by default the one whose header fits.")
  private String sheet = "";

  @Option(
      names = "--published",
      split = ",",
      paramLabel = "KIND",
      description = "With --figures and no FILE: what to take from the published tables.")
  private List<String> published = List.of();

  @Option(
      names = "--lead",
      paramLabel = "SOURCE",
      description =
          "With --figures and no FILE: the source the others are set beside; by default the"
              + " ledger.")
  private String lead = "";

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
    Checked<Reconciled> found = file.isEmpty() && figures == null ? published() : written();
    console.err().print(Problems.text(file.isEmpty() ? "reconcile" : file, found.problems()));
    if (!found.isPresent()) {
      return ExitCodes.PROBLEMS;
    }
    console.out().print(format.print(Reporting.reconciliation(found.get()), console.width()));
    console.out().flush();
    return ExitCodes.FINE;
  }

  private Checked<Reconciled> published() {
    if (ledger != null || mapping != null || explanations != null) {
      throw wrong("Name a FILE or --figures, or else only a --council and a --year.");
    }
    return archive.published(council(), year());
  }

  private String council() {
    if (council.isEmpty() || year.isEmpty()) {
      throw wrong("Name a FILE, or else a --council and a --year.");
    }
    return council;
  }

  private FinancialYear year() {
    return FinancialYear.parse(year)
        .orElseThrow(
            () -> wrong("--year is " + year + ", but must be a financial year like 2021-22."));
  }

  private Checked<Reconciled> written() {
    if (mapping != null && ledger == null) {
      throw wrong("--mapping is given without a --ledger.");
    }
    if (explanations != null && figures == null) {
      throw wrong("--explanations is given without --figures.");
    }
    Path stated = figures;
    Checked<ScenarioDocument> document = head();
    Checked<ScenarioDocument> whole =
        stated == null
            ? document
            : document.then(
                head ->
                    Stated.of(
                            GivenBytes.file(stated),
                            sheet,
                            Optional.ofNullable(explanations).map(GivenBytes::file))
                        .laidOver(head));
    return whole.then(
        one ->
            ledger == null
                ? archive.reconcile(one)
                : archive.reconcile(
                    one,
                    GivenBytes.file(ledger),
                    Optional.ofNullable(mapping).map(GivenBytes::file)));
  }

  private Checked<ScenarioDocument> head() {
    if (file.isEmpty()) {
      return archive.head(council(), year(), published, lead);
    }
    if (!council.isEmpty() || !year.isEmpty() || !published.isEmpty() || !lead.isEmpty()) {
      throw wrong(
          "A FILE says its council, year, lead and published sources itself: leave --council,"
              + " --year, --lead and --published out.");
    }
    if (TABLE.matcher(file).find()) {
      throw wrong(
          file + " is a table: give it as --figures, with a FILE or a --council and a --year.");
    }
    return new ScenarioReader().read(bytes(), file);
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
