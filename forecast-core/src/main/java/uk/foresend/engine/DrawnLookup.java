package uk.foresend.engine;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import uk.foresend.assumption.Assumptions;
import uk.foresend.assumption.Driver;
import uk.foresend.assumption.Scope;
import uk.foresend.assumption.Uncertainty.OfDriver;
import uk.foresend.quantity.Profile;
import uk.foresend.quantity.Sourced;

/**
 * Reads the drivers of one draw: levers delivered in part, and numbers that depart from their
 * central values.
 *
 * <p>{@code value = base + Σ delivered × (after the lever − before it)}, kept in the driver's
 * range, and then it departs. What is weighed is what is asked for, not the key that answers: a
 * lever may give a cell a value of its own where before there was only the setting's.
 */
final class DrawnLookup extends Lookup {

  /** How many numbers most departures reach. */
  private static final int FEW = 4;

  private final Steps steps;

  /** How far each lever is delivered, from 0 to 1. */
  private final double[] delivered;

  /** The drivers that a lever moves which is not delivered whole. */
  private final Set<Driver> inPart;

  /** The drivers that are not those of what was compiled before. */
  private final Set<Driver> moved;

  private final Departures departures;
  private final Map<OfDriver, double[]> drawn;
  private final Map<OfDriver, Map<double[], double[]>> departed;
  private final Map<Driver, Map<List<Scope>, double[]>> weighed;

  /** The look-ups of the baseline and after each lever, set aside when they are asked for. */
  private static final class Steps {
    private final List<Lookup> given;
    private final Lookup last;
    private List<Lookup> aside = List.of();

    Steps(List<Lookup> given) {
      this.given = given;
      this.last = given.get(given.size() - 1).aside();
    }

    List<Lookup> all() {
      if (aside.isEmpty()) {
        aside = given.stream().map(Lookup::aside).toList();
      }
      return aside;
    }

    List<double[]> each(Function<Lookup, double[]> asked) {
      List<double[]> values = new ArrayList<>(given.size());
      for (Lookup step : all()) {
        values.add(asked.apply(step));
      }
      return values;
    }
  }

  /**
   * Makes the look-up of a draw.
   *
   * @param given the assumptions of the draw
   * @param steps the look-ups of the baseline and after each lever, which are only read
   * @param delivered how far each lever is delivered
   * @param changes the drivers that each lever changes
   * @param drawn by year how far each number departs that does
   */
  DrawnLookup(
      Assumptions given,
      List<Lookup> steps,
      double[] delivered,
      List<Set<Driver>> changes,
      Departures departures,
      Map<OfDriver, double[]> drawn) {
    super(given);
    this.steps = new Steps(steps);
    this.delivered = delivered;
    this.inPart = EnumSet.noneOf(Driver.class);
    for (int k = 0; k < delivered.length; k++) {
      if (delivered[k] != 1) {
        inPart.addAll(changes.get(k));
      }
    }
    this.departures = departures;
    this.drawn = drawn;
    this.departed = new IdentityHashMap<>();
    this.weighed = new HashMap<>();
    this.moved = EnumSet.copyOf(inPart);
    for (Driver driver : Driver.values()) {
      if (departures.has(driver)) {
        moved.add(driver);
      }
    }
  }

  private DrawnLookup(DrawnLookup same, Set<Driver> moved) {
    super(same.assumptions);
    this.steps = same.steps;
    this.delivered = same.delivered;
    this.inPart = same.inPart;
    this.departures = same.departures;
    this.drawn = same.drawn;
    this.departed = same.departed;
    this.weighed = same.weighed;
    this.moved = moved;
  }

  /**
   * Returns the same look-up for who shares with what was compiled in the same draw before the last
   * levers.
   *
   * @param changed the drivers that those levers change
   */
  DrawnLookup after(Set<Driver> changed) {
    return new DrawnLookup(this, changed);
  }

  /** Shares with what the last step compiled. */
  @Override
  <T> Optional<T> earlier(T compiled) {
    return Optional.of(compiled);
  }

  /**
   * Whether some drivers are those of what was compiled before: of the last step, where no lever in
   * part moves them and none departs.
   */
  @Override
  boolean leaves(Driver... drivers) {
    for (Driver driver : drivers) {
      if (moved.contains(driver)) {
        return false;
      }
    }
    return true;
  }

  @Override
  boolean inPart(Driver driver) {
    return inPart.contains(driver);
  }

  @Override
  double[] departures(OfDriver said) {
    double[] years = drawn.get(said);
    return years == null ? super.departures(said) : years;
  }

  /** Returns the drivers that each lever changes, given the assumptions before and after them. */
  static List<Set<Driver>> changes(List<Assumptions> steps) {
    List<Set<Driver>> changes = new ArrayList<>();
    for (int k = 1; k < steps.size(); k++) {
      Set<Driver> changed = EnumSet.noneOf(Driver.class);
      for (Driver driver : Driver.values()) {
        if (!steps.get(k).drivers().same(driver, steps.get(k - 1).drivers())) {
          changed.add(driver);
        }
      }
      changes.add(changed);
    }
    return changes;
  }

  @Override
  double[] first(Driver driver, List<Scope> scopes) {
    return departed(
        driver,
        scopes,
        moves(driver, scopes) ? weighed(driver, scopes) : last().first(driver, scopes));
  }

  @Override
  double[] of(Slot slot) {
    boolean weighed = slot.moves() && inPart(slot.driver);
    double[] central = weighed ? weigh(slot.driver, slot.steps) : slot.central;
    return slot.said.isPresent() ? departed(slot.said.get(), central) : central;
  }

  @Override
  double[] grown(Driver driver, double[] index, List<Scope> scopes) {
    return departed(
        driver,
        scopes,
        moves(driver, scopes)
            ? weigh(driver, steps.each(step -> step.grown(driver, index, scopes)))
            : last().grown(driver, index, scopes));
  }

  @Override
  double at(Driver driver, Scope scope, YearMonth month) {
    int m = horizon.indexOf(month);
    return m >= 0 && m < horizon.monthCount()
        ? first(driver, List.of(scope))[m]
        : last().at(driver, scope, month);
  }

  @Override
  boolean has(Driver driver, Scope scope) {
    return last().has(driver, scope);
  }

  private Lookup last() {
    return steps.last;
  }

  private double[] weighed(Driver driver, List<Scope> scopes) {
    Map<List<Scope>, double[]> known = weighed.computeIfAbsent(driver, some -> new HashMap<>());
    double[] found = known.get(scopes);
    if (found == null) {
      found = weigh(driver, steps.each(step -> step.first(driver, scopes)));
      known.put(scopes, found);
    }
    return found;
  }

  /** Whether a lever delivered in part may move the number of some scopes. */
  private boolean moves(Driver driver, List<Scope> scopes) {
    if (!inPart(driver)) {
      return false;
    }
    Sourced<Profile> last = last().given(driver, scopes);
    for (Lookup step : steps.given) {
      if (step.given(driver, scopes) != last) {
        return true;
      }
    }
    return false;
  }

  private double[] weigh(Driver driver, List<double[]> values) {
    double[] before = values.get(0);
    double[] value = before;
    for (int k = 0; k < delivered.length; k++) {
      double[] after = values.get(k + 1);
      if (delivered[k] == 1 && value == before) {
        value = after;
      } else if (after != before) {
        value = moved(driver, value, delivered[k], before, after);
      }
      before = after;
    }
    return value;
  }

  private static double[] moved(
      Driver driver, double[] value, double share, double[] before, double[] after) {
    double[] moved = new double[value.length];
    for (int m = 0; m < moved.length; m++) {
      double to = value[m] + share * (after[m] - before[m]);
      moved[m] = Math.max(driver.least(), Math.min(driver.most(), to));
    }
    return moved;
  }

  private double[] departed(Driver driver, List<Scope> scopes, double[] central) {
    if (!departures.has(driver)) {
      return central;
    }
    Optional<OfDriver> said = departures.of(driver, scopes);
    return said.isPresent() ? departed(said.get(), central) : central;
  }

  private double[] departed(OfDriver said, double[] central) {
    double[] years = drawn.get(said);
    if (years == null) {
      return central;
    }
    Map<double[], double[]> known = departed.get(said);
    if (known == null) {
      known = new IdentityHashMap<>(FEW);
      departed.put(said, known);
    }
    double[] found = known.get(central);
    if (found == null) {
      found = departures.applied(said, years, central);
      known.put(central, found);
    }
    return found;
  }
}
