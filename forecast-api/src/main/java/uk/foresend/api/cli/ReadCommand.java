package uk.foresend.api.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import uk.foresend.api.desk.Brought;
import uk.foresend.api.desk.Brought.At;
import uk.foresend.api.desk.Telling;
import uk.foresend.history.Asked;
import uk.foresend.history.Councils;
import uk.foresend.history.SmallNumbers;
import uk.foresend.io.GivenBytes;
import uk.foresend.io.Reading;
import uk.foresend.io.ReferenceData;
import uk.foresend.io.council.ReturnText;
import uk.foresend.io.published.Intake;
import uk.foresend.io.read.Publication;
import uk.foresend.io.read.Publications;
import uk.foresend.problem.Checked;
import uk.foresend.problem.Place;
import uk.foresend.quantity.FinancialYear;
import uk.foresend.send.Setting;

/** {@code foresend read}: what a file says, counted, and everything that is wrong with it. */
@Command(
    name = "read",
    mixinStandardHelpOptions = true,
    description = {
      "Reads a council's own or a published file and prints what it counts. Every problem is told at"
          + " once, with file, row, column and hint. Nothing is kept.",
      "KIND is ledger, sen2, or a published series: \"foresend read kinds\" lists them. A FILE is"
          + " comma-separated values or a workbook (.xlsx)."
    })
final class ReadCommand implements Callable<Integer> {
  private static final String LEDGER = "ledger";
  private static final String RETURN = "sen2";
  private static final String KINDS = "kinds";
  private static final int SMALL = 6;

  private final Console console;
  private final Opener opener;

  @Spec private @Nullable CommandSpec spec;

  @Parameters(index = "0", paramLabel = "KIND", description = "What the files are.")
  private String kind = "";

  @Parameters(
      index = "1..*",
      arity = "0..*",
      paramLabel = "FILE",
      description = "The files; for sen2 a folder or workbook each, the earlier return first.")
  private List<Path> files = List.of();

  @Option(
      names = "--mapping",
      paramLabel = "FILE",
      description = "From cost centres to section 251 lines, or from placements to settings.")
  private @Nullable Path mapping;

  @Option(
      names = "--sheet",
      paramLabel = "NAME",
      description = "The sheet of a workbook; by default the one whose header fits.")
  private String sheet = "";

  @Option(names = "--mapping-sheet", paramLabel = "NAME", description = "The mapping's sheet.")
  private String mappingSheet = "";

  @Option(
      names = "--year",
      paramLabel = "YEAR",
      description = "The financial year of a ledger's periods: 2025-26.")
  private String year = "";

  @Option(
      names = "--january",
      split = ",",
      paramLabel = "YEAR",
      description = "The year of the census of each return: 2026, or 2025,2026 for two.")
  private List<Integer> januaries = List.of();

  @Option(
      names = "--scenario",
      paramLabel = "SCENARIO",
      description = "The scenario whose settings a mapping of placements may name.")
  private String scenario = "";

  @Option(
      names = "--area",
      paramLabel = "COUNCIL",
      description =
          "Of a published series, only these councils, by name or code: Dorset,803,england. A name"
              + " means the council of today, or else an earlier one; a code its own.")
  private List<String> areas = List.of();

  @Option(names = "--from", paramLabel = "YEAR", description = "Only from this calendar year on.")
  private int from = Integer.MIN_VALUE;

  @Option(names = "--to", paramLabel = "YEAR", description = "Only to this calendar year.")
  private int to = Integer.MAX_VALUE;

  @Option(
      names = "--good-rows",
      description = "Use the good rows of a file that has bad ones; those are told as warnings.")
  private boolean goodRows;

  @Option(
      names = "--show-small-counts",
      description = "Print counts of 1 to 5 people too. Such a table is not for publication.")
  private boolean smallCounts;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "table, csv or json. By default ${DEFAULT-VALUE}.")
  private OutputFormat format = OutputFormat.TABLE;

  ReadCommand(Console console, Opener opener) {
    this.console = console;
    this.opener = opener;
  }

  @Override
  public Integer call() {
    if (kind.equals(KINDS) && files.isEmpty()) {
      return list();
    }
    if (!kind.equals(LEDGER) && !kind.equals(RETURN) && Publications.named(kind).isEmpty()) {
      throw wrong("There is no kind " + kind + ". There are: " + String.join(", ", kinds()) + ".");
    }
    if (files.isEmpty()) {
      throw wrong("Name a file to read.");
    }
    Brought brought =
        new Brought(ReferenceData.shipped(), goodRows ? Reading.GOOD_ROWS : Reading.STRICT);
    return switch (kind) {
      case LEDGER -> ledger(brought);
      case RETURN -> returns(brought);
      default -> publication(brought, Publications.named(kind).orElseThrow());
    };
  }

  private int publication(Brought brought, Publication<?> publication) {
    Checked<Set<String>> only =
        ReferenceData.shipped()
            .councils()
            .then(all -> new Councils(all).areas(areas, Place.at("--area")));
    return print(
        only.then(
            codes ->
                brought.publication(
                    publication,
                    files.stream().map(GivenBytes::file).toList(),
                    sheet,
                    Intake.of(Brought.source(files.get(0))).asking(new Asked(codes, from, to)))));
  }

  private int ledger(Brought brought) {
    if (files.size() > 1) {
      throw wrong("One ledger extract is read at a time; " + files.size() + " are named.");
    }
    Optional<FinancialYear> of = FinancialYear.parse(year);
    if (!year.isEmpty() && of.isEmpty()) {
      throw wrong("--year is " + year + ", but must be a financial year like 2025-26.");
    }
    return print(
        brought.ledger(
            new At(GivenBytes.file(files.get(0)), sheet),
            mapping(),
            of,
            Brought.source(files.get(0))));
  }

  private int returns(Brought brought) {
    if (files.size() > 2 || januaries.size() != files.size()) {
      throw wrong(
          "Name one or two returns and as many years with --january; "
              + files.size()
              + " and "
              + januaries.size()
              + " are named.");
    }
    januaries.stream()
        .flatMap(one -> CensusYears.wrong(one).stream())
        .findFirst()
        .ifPresent(
            what -> {
              throw wrong(what);
            });
    At places = mapping().orElseThrow(() -> wrong("Give a mapping to settings with --mapping."));
    List<Checked<ReturnText>> returned = files.stream().map(ReturnText::in).toList();
    SmallNumbers small = new SmallNumbers(smallCounts ? 0 : SMALL);
    if (scenario.isEmpty()) {
      return print(brought.returns(returned, januaries, places, Optional.empty(), small));
    }
    return opener.open(
        scenario,
        found ->
            print(
                brought.returns(
                    returned,
                    januaries,
                    places,
                    Optional.of(
                        found.base().setup().axes().settings().stream()
                            .map(Setting::id)
                            .collect(Collectors.toSet())),
                    small)));
  }

  private Optional<At> mapping() {
    return Optional.ofNullable(mapping).map(file -> new At(GivenBytes.file(file), mappingSheet));
  }

  private int print(Checked<Telling> read) {
    console.err().print(Problems.text(kind, read.problems()));
    if (!read.isPresent()) {
      return ExitCodes.PROBLEMS;
    }
    console.out().print(format.print(read.get(), console.width()));
    console.out().flush();
    return ExitCodes.FINE;
  }

  private int list() {
    int width = kinds().stream().mapToInt(String::length).max().orElse(0) + 2;
    line(LEDGER, width, "a finance ledger extract, with a mapping to section 251 lines");
    line(RETURN, width, "one or two SEN2 person-level returns, with a mapping to settings");
    Publications.all().forEach(one -> line(one.id(), width, one.what()));
    return ExitCodes.FINE;
  }

  private void line(String id, int width, String what) {
    console.out().println(id + " ".repeat(width - id.length()) + what);
  }

  private static List<String> kinds() {
    return Stream.concat(
            Stream.of(LEDGER, RETURN), Publications.all().stream().map(Publication::id))
        .toList();
  }

  private ParameterException wrong(String what) {
    return new ParameterException(Objects.requireNonNull(spec).commandLine(), what);
  }
}
