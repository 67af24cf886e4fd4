package uk.foresend.api.desk;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import uk.foresend.Historian;
import uk.foresend.RangesAsked;
import uk.foresend.RangesScored;
import uk.foresend.StartingPoints;
import uk.foresend.history.Council;
import uk.foresend.history.PopulationProjection;
import uk.foresend.history.Published;
import uk.foresend.io.GivenTable;
import uk.foresend.io.ReferenceData;
import uk.foresend.io.ReferenceFiles;
import uk.foresend.io.StartingTables;
import uk.foresend.problem.Checked;
import uk.foresend.problem.Problem;
import uk.foresend.quantity.Confidence;
import uk.foresend.quantity.FinancialYear;
import uk.foresend.quantity.Progress;
import uk.foresend.quantity.Source;
import uk.foresend.report.StartTables;
import uk.foresend.report.Table;
import uk.foresend.result.Forecast;
import uk.foresend.result.NationalOutlook;
import uk.foresend.result.RangeTest;

/** Where scenarios are made out of the published figures that came with Foresend. */
public final class Starting {
  private static final FinancialYear END_OF_PROTECTION = new FinancialYear(2027);

  private final ReferenceData data = ReferenceData.shipped();
  private final Map<Integer, Checked<StartingPoints>> doors = new HashMap<>();
  private @Nullable Checked<Published> read;

  /**
   * A projection of the people of an area that a council brings.
   *
   * @param table the table
   */
  public record Population(GivenTable table) {}

  /**
   * Returns the scenario of a council, or everything that prevents it.
   *
   * @param council a code or a name, loosely typed
   * @param asAt the year by whose 30 June what is used was published; the latest when empty
   * @param population a projection of the council's own
   */
  public Checked<StartingPoints.Start> baseline(
      String council, OptionalInt asAt, Optional<Population> population) {
    return door(asAt)
        .then(
            door ->
                door.find(council)
                    .then(
                        found ->
                            population.isEmpty()
                                ? door.baseline(found)
                                : own(found, asAt, population.get())));
  }

  private Checked<StartingPoints.Start> own(
      Council council, OptionalInt asAt, Population population) {
    Source source =
        new Source(
            "The council's own projection: " + population.table().document(),
            "",
            LocalDate.of(asAt.orElse(latest()), 6, 30),
            Confidence.MEDIUM,
            "");
    Checked<List<PopulationProjection>> people =
        StartingTables.population(data, population.table(), council.code(), source);
    Checked<Published> with =
        published()
            .then(all -> people.then(rows -> Checked.of(all.withPopulation(rows), List.of())));
    return door(asAt, with).then(door -> door.baseline(council));
  }

  /** Returns the door as at a year, to look at all councils; opened once for each year. */
  public synchronized Checked<StartingPoints> door(OptionalInt asAt) {
    int year = asAt.orElse(latest());
    Checked<StartingPoints> door = doors.get(year);
    if (door == null) {
      door = door(OptionalInt.of(year), published());
      if (door.isPresent()) {
        doors.put(year, door);
      }
    }
    return door;
  }

  private Checked<StartingPoints> door(OptionalInt asAt, Checked<Published> from) {
    return from.then(
        all ->
            StartingTables.rules(ReferenceFiles.shipped())
                .then(said -> new Historian().startingPoints(all, said, asAt.orElse(latest()))));
  }

  /**
   * Returns the balances of all councils in the same futures, or what is wrong.
   *
   * @param asAt the year by whose 30 June what is used was published; the latest when empty
   */
  public Checked<NationalOutlook> national(
      OptionalInt asAt, int draws, String seed, Progress progress) {
    return door(asAt).then(door -> door.national(draws, seed, progress));
  }

  /**
   * Returns how many ranges of past forecasts held, or what is wrong.
   *
   * @param council a code or a name, loosely typed; all for every council
   * @param from the first year that is forecast from; the earliest when empty
   * @param to the last January that forecasts are set beside; the last published when empty
   * @param progress told before each forecast
   */
  public Checked<RangeTest> ranges(
      String council, OptionalInt from, OptionalInt to, Progress progress) {
    return published()
        .then(
            all ->
                StartingTables.rules(ReferenceFiles.shipped())
                    .then(
                        rules ->
                            data.inYearForecasts()
                                .then(
                                    within ->
                                        RangesScored.of(
                                            all,
                                            rules,
                                            within,
                                            RangesAsked.of(council, from, to),
                                            progress))));
  }

  /** The published series, read when they are first asked for. */
  private synchronized Checked<Published> published() {
    Checked<Published> tables = read == null ? StartingTables.read(data) : read;
    read = tables;
    return tables;
  }

  private int latest() {
    Checked<Published> tables = published();
    return tables.isPresent()
        ? tables.get().plans().stream().mapToInt(one -> one.january()).max().orElse(0)
        : 0;
  }

  /** Tells what was missing for one council, and what it should replace first. */
  public static Telling told(StartingPoints.Start start) {
    List<Table> tables = new ArrayList<>();
    tables.add(StartTables.replaceFirst(start.replace()));
    if (!start.gaps().isEmpty()) {
      tables.add(StartTables.gaps(start.gaps()));
    }
    return new Telling(tables, tables.get(0), List.of());
  }

  /** Tells what was missing for every council. */
  public static Telling told(List<StartTables.OfOne> councils) {
    Table every = StartTables.everyGap(councils);
    return new Telling(List.of(every, StartTables.howMany(councils)), every, List.of());
  }

  /** Returns what is told of a council among all: little of a start that is large. */
  public static StartTables.OfOne one(StartingPoints.Start start) {
    Forecast forecast = start.forecast();
    int year = Math.max(0, forecast.years().indexOf(END_OF_PROTECTION));
    return new StartTables.OfOne(
        start.council().code(),
        start.council().name(),
        forecast.inYear(0),
        forecast.closing(year),
        start.gaps());
  }

  /** Returns the problems of a scenario made that do not stop it. */
  public static List<Problem> warnings(StartingPoints.Start start) {
    return start.scenario().warnings();
  }
}
