package uk.foresend.scenario;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import uk.foresend.assumption.Assumptions;
import uk.foresend.assumption.Cohort;
import uk.foresend.assumption.DriverKey;
import uk.foresend.assumption.Drivers;
import uk.foresend.assumption.Finance;
import uk.foresend.assumption.Programme;
import uk.foresend.assumption.Setup;
import uk.foresend.assumption.Standing;
import uk.foresend.assumption.Together;
import uk.foresend.assumption.Uncertainty;
import uk.foresend.dsg.Reserves;
import uk.foresend.problem.Place;
import uk.foresend.problem.Problem;
import uk.foresend.quantity.Count;
import uk.foresend.quantity.Profile;
import uk.foresend.quantity.Sourced;
import uk.foresend.scenario.schema.Placed;
import uk.foresend.scenario.schema.Reading;
import uk.foresend.scenario.schema.Values;
import uk.foresend.send.Axes;
import uk.foresend.send.Need;
import uk.foresend.send.Setting;

/** Puts the sections of a baseline together into assumptions. */
final class BaselineReader {

  private final Reading in;

  BaselineReader(Reading in) {
    this.in = in;
  }

  /** Returns what could be read of a baseline, having told everything wrong with it. */
  Values read(Node.Mapping root) {
    Declarations.of(root, in);
    Values values = ScenarioShapes.BASELINE.values(root, in);
    new BaselineChecks(values, in).run();
    return values;
  }

  /** Returns the assumptions a baseline means, or empty when something told stops it. */
  Optional<Assumptions> assumptions(Values values) {
    if (in.stops()) {
      return Optional.empty();
    }
    Assumptions base = together(values);
    for (Problem problem : Together.problems(base)) {
      Place section = values.place(problem.where().path());
      in.tell(new Problem(problem.severity(), section, problem.what(), problem.hint()));
    }
    return in.stops() ? Optional.empty() : Optional.of(base);
  }

  private static Assumptions together(Values values) {
    Axes axes = axes(values);
    SetupShapes.Council council = values.get(ScenarioShapes.COUNCIL);
    return new Assumptions(
        new Setup(
            council.code(),
            council.name(),
            values.get(ScenarioShapes.AS_AT),
            values.get(ScenarioShapes.HORIZON),
            axes),
        cohort(values, axes),
        new Finance(
            values.items(ScenarioShapes.SETTINGS).stream().map(SettingShapes.Said::terms).toList(),
            values.items(ScenarioShapes.LINES),
            values.items(ScenarioShapes.INCOME).stream()
                .map(income -> income.asAt(values.get(ScenarioShapes.AS_AT)))
                .toList(),
            values.items(ScenarioShapes.RECEIPTS),
            values.items(ScenarioShapes.TRANSFERS)),
        new Standing(
            values.items(ScenarioShapes.OPENING_BALANCES),
            values.items(ScenarioShapes.POLICIES),
            new Reserves(values.items(ScenarioShapes.RESERVES)),
            values.items(ScenarioShapes.PUBLISHED)),
        new Programme(
            values.items(ScenarioShapes.SCHEMES),
            values.items(ScenarioShapes.STEP_DOWNS),
            List.of()),
        drivers(values),
        values.find(ScenarioShapes.UNCERTAINTY).map(Placed::value).orElse(Uncertainty.NONE));
  }

  static Axes axes(Values values) {
    List<Need> needs = values.list(ScenarioShapes.NEEDS);
    return new Axes(
        values.items(ScenarioShapes.SETTINGS).stream().map(SettingShapes.Said::setting).toList(),
        values.get(ScenarioShapes.AGES),
        needs.isEmpty() ? List.of(Need.ALL) : needs);
  }

  private static Drivers drivers(Values values) {
    Map<DriverKey, Sourced<Profile>> numbers = new LinkedHashMap<>();
    values.items(ScenarioShapes.DRIVERS).stream()
        .flatMap(List::stream)
        .forEach(said -> numbers.put(said.key(), said.number()));
    return Drivers.of(numbers);
  }

  private static Cohort cohort(Values values, Axes axes) {
    CohortShapes.Census opening = values.get(ScenarioShapes.OPENING_PLANS).value();
    CohortShapes.Demand demand = values.get(ScenarioShapes.DEMAND).value();
    return new Cohort(
        cells(opening, axes),
        opening.source(),
        values.items(ScenarioShapes.CORRECTIONS),
        values.items(ScenarioShapes.KNOWN_CENSUSES).stream()
            .map(
                census ->
                    new Cohort.KnownCensus(census.january(), cells(census, axes), census.source()))
            .toList(),
        demand.method(),
        demand.seasons());
  }

  /** Returns the counts of a census cell by cell. */
  private static List<Count> cells(CohortShapes.Census census, Axes axes) {
    List<Count> cells = new ArrayList<>();
    for (Setting setting : axes.settings()) {
      for (Need need : axes.needs()) {
        Placed<List<Count>> row = census.rows().get(rowKey(setting.id(), need.id(), axes));
        if (row == null) {
          throw new IllegalStateException("No row for " + setting.id() + ", " + need.id());
        }
        cells.addAll(row.value());
      }
    }
    return cells;
  }

  /**
   * Returns how the row of a setting and need is written: {@code mainstream}, {@code
   * mainstream/asd}.
   */
  static String rowKey(String setting, String need, Axes axes) {
    return axes.needs().size() == 1 ? setting : setting + "/" + need;
  }
}
