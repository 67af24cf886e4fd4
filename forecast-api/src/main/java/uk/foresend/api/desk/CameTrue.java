package uk.foresend.api.desk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import uk.foresend.Historian;
import uk.foresend.history.Actuals;
import uk.foresend.history.Asked;
import uk.foresend.history.CensusDay;
import uk.foresend.history.Council;
import uk.foresend.history.Councils;
import uk.foresend.history.SmallNumbers;
import uk.foresend.io.ActualsYears;
import uk.foresend.io.GivenTable;
import uk.foresend.io.Reading;
import uk.foresend.io.ReferenceData;
import uk.foresend.io.ReferenceFiles;
import uk.foresend.io.StartingTables;
import uk.foresend.io.council.ReturnText;
import uk.foresend.io.council.Sen2Return;
import uk.foresend.io.council.SettingMapping;
import uk.foresend.io.published.Intake;
import uk.foresend.io.published.PlanCensusCsv;
import uk.foresend.problem.Checked;
import uk.foresend.problem.Place;
import uk.foresend.problem.Problem;
import uk.foresend.scenario.Scenario;
import uk.foresend.send.Setting;

/** Reads files of what has come true of a scenario, whatever kind they are of. */
final class CameTrue {
  private static final Set<String> WRITTEN = Set.of("yaml", "yml", "json");

  private final ReferenceData data;
  private final Councils councils;
  private final Scenario scenario;
  private final List<Problem> problems = new ArrayList<>();

  CameTrue(ReferenceData data, Councils councils, Scenario scenario) {
    this.data = data;
    this.councils = councils;
    this.scenario = scenario;
  }

  /**
   * What was given.
   *
   * @param files documents in YAML or JSON; with a council, published caseloads; with a mapping,
   *     folders or workbooks of the council's own returns
   * @param council whose rows of a caseload are taken
   * @param mapping which setting a placement of a return is
   * @param januaries the year of the census of each return, in their order
   */
  record Given(
      List<Path> files, Optional<String> council, Optional<Path> mapping, List<Integer> januaries) {

    /** Keeps its own copies. */
    Given {
      files = List.copyOf(files);
      januaries = List.copyOf(januaries);
    }
  }

  /** Returns what came true, census by census, or everything that is wrong with the files. */
  Checked<List<Actuals>> read(Given given) {
    List<Actuals> years = new ArrayList<>();
    List<Path> returns = given.files().stream().filter(file -> isReturn(file, given)).toList();
    if (returns.size() != given.januaries().size()) {
      problems.add(
          Problem.invalid(
              Place.at("january"),
              returns.size()
                  + " returns are named, and "
                  + given.januaries().size()
                  + " years of their censuses.",
              "Give --january once for each return: 2026, or 2026,2027."));
      return Checked.refused(problems);
    }
    for (Path file : given.files()) {
      if (WRITTEN.contains(ending(file))) {
        taken(bytes(file).then(bytes -> ActualsYears.read(bytes, file.toString())))
            .ifPresent(years::addAll);
      } else if (isReturn(file, given)) {
        taken(counted(file, given.mapping(), given.januaries().get(returns.indexOf(file))))
            .ifPresent(years::add);
      } else {
        taken(published(file, given.council())).ifPresent(years::addAll);
      }
    }
    return problems.stream().anyMatch(Problem::stops)
        ? Checked.refused(problems)
        : Checked.of(years, problems);
  }

  private Checked<List<Actuals>> published(Path file, Optional<String> council) {
    if (council.isEmpty()) {
      return Checked.refused(
          List.of(
              Problem.invalid(
                  Place.at("council"),
                  file + " is read as a published caseload, but no council is named.",
                  "Give --council, or --mapping where it is a return.")));
    }
    int first = scenario.base().setup().horizon().first().startYear() + 1;
    return councils
        .named(council.get(), Place.at("council"))
        .then(
            one ->
                data.censusColumns()
                    .then(
                        columns ->
                            new PlanCensusCsv(columns)
                                .read(
                                    GivenTable.file(file, ""),
                                    Intake.of(Brought.source(file)).asking(Asked.of(one.code()))))
                    .then(
                        rows ->
                            StartingTables.rules(ReferenceFiles.shipped())
                                .then(
                                    rules ->
                                        wanted(
                                            new Historian().counted(rules, rows, first),
                                            one,
                                            file,
                                            first))));
  }

  private static Checked<List<Actuals>> wanted(
      List<Actuals> found, Council council, Path file, int first) {
    return found.isEmpty()
        ? Checked.refused(
            List.of(
                Problem.invalid(
                    Place.at("january"),
                    file
                        + " has no plans of "
                        + council.name()
                        + " in January "
                        + first
                        + " or later.",
                    "The scenario forecasts from then on.")))
        : Checked.of(found, List.of());
  }

  private Checked<Actuals> counted(Path place, Optional<Path> mapping, int january) {
    Set<String> settings =
        scenario.base().setup().axes().settings().stream()
            .map(Setting::id)
            .collect(Collectors.toSet());
    return SettingMapping.read(GivenTable.file(mapping.orElseThrow(), ""), settings)
        .then(
            known ->
                ReturnText.in(place)
                    .then(
                        text ->
                            new Sen2Return(known, new SmallNumbers(0), Reading.STRICT, Brought::key)
                                .counts(text, CensusDay.ofJanuary(january))))
        .then(
            counts ->
                Checked.of(
                    new Historian().counted(counts, settings, Brought.source(place)), List.of()));
  }

  private <T> Optional<T> taken(Checked<T> read) {
    problems.addAll(read.problems());
    return read.isPresent() ? Optional.of(read.get()) : Optional.empty();
  }

  private static boolean isReturn(Path file, Given given) {
    return given.mapping().isPresent() && !WRITTEN.contains(ending(file));
  }

  private static String ending(Path file) {
    String name = file.toString().toLowerCase(Locale.ROOT);
    return name.substring(name.lastIndexOf('.') + 1);
  }

  private static Checked<byte[]> bytes(Path file) {
    try {
      return Checked.of(Files.readAllBytes(file), List.of());
    } catch (IOException unreadable) {
      return Checked.refused(
          List.of(Problem.invalid(Place.at("data"), file + " cannot be read.", "")));
    }
  }
}
