package uk.foresend.api.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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
import uk.foresend.Historian;
import uk.foresend.api.desk.Archive;
import uk.foresend.api.desk.CameTrue;
import uk.foresend.api.desk.Evidence;
import uk.foresend.api.desk.FileShelf;
import uk.foresend.api.desk.Reporting;
import uk.foresend.io.GivenBytes;
import uk.foresend.io.Reading;
import uk.foresend.io.ScenarioWriter;
import uk.foresend.problem.Checked;

/** {@code foresend rebase}: rolls a scenario forward to what came true. */
@Command(
    name = "rebase",
    mixinStandardHelpOptions = true,
    description =
        "Rolls a scenario forward, year by year, to new censuses and what is known of the years: a"
            + " new document with the levers kept, and what had been assumed beside what came true.")
final class RebaseCommand implements Callable<Integer> {
  private final Console console;
  private final Archive archive;

  @Parameters(
      index = "0",
      paramLabel = "SCENARIO",
      description = "A file, a folder, or the id of a scenario that came with Foresend.")
  private String name = "";

  @Option(
      names = "--data",
      required = true,
      paramLabel = "FILE",
      split = ",",
      description =
          "What came true: in YAML or JSON the census by setting, and of the year the result, the"
              + " allocations, the spend by code and the requests, as far as known; or, with"
              + " --council, a published caseload, every January from the first that is forecast;"
              + " or, with --mapping and --january, the folder or workbook of a return. Several may"
              + " be given: of one January the later is laid over the earlier.")
  private List<Path> data = List.of();

  @Option(
      names = "--council",
      paramLabel = "NAME",
      description = "Whose rows of a published caseload are taken, by name or code.")
  private @Nullable String council;

  @Option(
      names = "--mapping",
      paramLabel = "FILE",
      description = "From the placements of a return to the settings of the scenario.")
  private @Nullable Path mapping;

  @Option(
      names = "--january",
      split = ",",
      paramLabel = "YEAR",
      description = "The year of the census of each return.")
  private List<Integer> januaries = List.of();

  @Option(
      names = "--out",
      paramLabel = "FILE",
      description =
          "Where to write the new document; a file that is there is not written over. By default it"
              + " goes to standard output and the tables to standard error.")
  private @Nullable Path out;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "Of what had been assumed: table, csv or json. By default ${DEFAULT-VALUE}.")
  private OutputFormat format = OutputFormat.TABLE;

  @Spec private @Nullable CommandSpec spec;

  RebaseCommand(Console console, Archive archive) {
    this.console = console;
    this.archive = archive;
  }

  @Override
  public Integer call() {
    if (out != null && Files.exists(out)) {
      console.err().println(out + " is there already. Choose another file.");
      return ExitCodes.WRONG_USAGE;
    }
    Optional<FileShelf.Opened> opened = FileShelf.document(name);
    if (opened.isEmpty()) {
      console
          .err()
          .println(
              "There is no scenario "
                  + name
                  + ": no such file or folder, and none of that id came with Foresend.\n"
                  + "Maybe \"foresend scenarios\" helps: it lists the ids.");
      return ExitCodes.WRONG_USAGE;
    }
    januaries.stream()
        .flatMap(one -> CensusYears.wrong(one).stream())
        .findFirst()
        .ifPresent(
            what -> {
              throw wrong(what);
            });
    data.stream()
        .filter(file -> !Files.exists(file))
        .findFirst()
        .ifPresent(
            file -> {
              throw wrong(file + " cannot be read.");
            });
    Checked<List<Historian.Rebased>> rebased =
        opened
            .get()
            .document()
            .then(
                document ->
                    archive.rebase(
                        document,
                        opened.get().parents(),
                        new CameTrue.Given(
                            data.stream().map(Evidence::of).toList(),
                            Optional.ofNullable(council),
                            Optional.ofNullable(mapping).map(GivenBytes::file),
                            januaries,
                            Reading.STRICT)));
    console.err().print(Problems.text("rebase", rebased.problems().stream().distinct().toList()));
    return rebased.isPresent() ? told(rebased.get()) : ExitCodes.PROBLEMS;
  }

  private int told(List<Historian.Rebased> steps) {
    String text = ScenarioWriter.yaml(steps.get(steps.size() - 1).document().root());
    String tables = format.print(Reporting.rebase(steps), console.width());
    if (out == null) {
      console.out().print(text);
      console.err().print(tables);
    } else {
      write(out, text);
      console.out().print(tables);
      console.out().println("Written: " + out);
    }
    console.out().flush();
    return ExitCodes.FINE;
  }

  private void write(Path where, String text) {
    try {
      Files.write(where, List.of(text.stripTrailing()), StandardCharsets.UTF_8);
    } catch (IOException unwritable) {
      throw wrong(where + " cannot be written to.");
    }
  }

  private ParameterException wrong(String what) {
    return new ParameterException(Objects.requireNonNull(spec).commandLine(), what);
  }
}
