package uk.foresend.api.desk;

import java.util.ArrayList;
import java.util.List;
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
import uk.foresend.io.GivenBytes;
import uk.foresend.io.GivenTable;
import uk.foresend.io.Reading;
import uk.foresend.io.ReferenceData;
import uk.foresend.io.ReferenceFiles;
import uk.foresend.io.StartingTables;
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
public final class CameTrue {
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
   * @param reading what becomes of the bad rows of caseloads and returns
   */
  public record Given(
      List<Evidence> files,
      Optional<String> council,
      Optional<GivenBytes> mapping,
      List<Integer> januaries,
      Reading reading) {

    /** Keeps its own copies. */
    public Given {
      files = List.copyOf(files);
      januaries = List.copyOf(januaries);
    }
  }

  /** Returns what came true, census by census, or everything that is wrong with the files. */
  Checked<List<Actuals>> read(Given given) {
    List<Actuals> years = new ArrayList<>();
    List<Evidence> returns = given.files().stream().filter(file -> isReturn(file, given)).toList();
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
    for (Evidence file : given.files()) {
      if (file.isWritten()) {
        taken(file.file().all().then(all -> ActualsYears.read(all, file.file().name())))
            .ifPresent(years::addAll);
      } else if (isReturn(file, given)) {
        taken(counted(file, given, given.januaries().get(returns.indexOf(file))))
            .ifPresent(years::add);
      } else {
        taken(published(file, given)).ifPresent(years::addAll);
      }
    }
    return problems.stream().anyMatch(Problem::stops)
        ? Checked.refused(problems)
        : Checked.of(years, problems);
  }

  private Checked<List<Actuals>> published(Evidence file, Given given) {
    String name = file.file().name();
    if (given.council().isEmpty()) {
      return Checked.refused(
          List.of(
              Problem.invalid(
                  Place.at("council"),
                  name + " is read as a published caseload, but no council is named.",
                  "Give --council, or --mapping where it is a return.")));
    }
    int first = scenario.base().setup().horizon().first().startYear() + 1;
    return councils
        .named(given.council().get(), Place.at("council"))
        .then(
            one ->
                data.censusColumns()
                    .then(
                        columns ->
                            new PlanCensusCsv(columns)
                                .read(
                                    GivenTable.of(file.file(), ""),
                                    Intake.of(file.source())
                                        .asking(Asked.of(one.code()))
                                        .with(given.reading())))
                    .then(
                        rows ->
                            StartingTables.rules(ReferenceFiles.shipped())
                                .then(
                                    rules ->
                                        wanted(
                                            new Historian().counted(rules, rows, first),
                                            one,
                                            name,
                                            first))));
  }

  private static Checked<List<Actuals>> wanted(
      List<Actuals> found, Council council, String file, int first) {
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

  private Checked<Actuals> counted(Evidence place, Given given, int january) {
    Set<String> settings =
        scenario.base().setup().axes().settings().stream()
            .map(Setting::id)
            .collect(Collectors.toSet());
    return SettingMapping.read(GivenTable.of(given.mapping().orElseThrow(), ""), settings)
        .then(
            known ->
                place
                    .asReturn()
                    .get()
                    .then(
                        text ->
                            new Sen2Return(
                                    known, new SmallNumbers(0), given.reading(), Brought::key)
                                .counts(text, CensusDay.ofJanuary(january))))
        .then(
            counts ->
                Checked.of(new Historian().counted(counts, settings, place.source()), List.of()));
  }

  private <T> Optional<T> taken(Checked<T> read) {
    problems.addAll(read.problems());
    return read.isPresent() ? Optional.of(read.get()) : Optional.empty();
  }

  private static boolean isReturn(Evidence file, Given given) {
    return given.mapping().isPresent() && !file.isWritten();
  }
}
