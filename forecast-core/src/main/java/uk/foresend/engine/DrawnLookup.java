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
import org.jspecify.annotations.Nullable;
import uk.foresend.assumption.Assumptions;
import uk.foresend.assumption.Driver;
import uk.foresend.assumption.Scope;

/**
 * Reads the drivers of one draw: levers delivered in part, and numbers that depart from their
 * central values.
 *
 * <p>A number is {@linkplain InPart weighed}, and then it departs. What is weighed is what is asked
 * for, not the key that answers: a lever may give a cell a value of its own where before there was
 * only the setting's.
 */
final class DrawnLookup extends Lookup {

  private final InPart parts;

  /** The drivers that are not those of what was compiled before. */
  private final Set<Driver> moved;

  private final Departures departures;

  /** By number and year how far it departs. */
  private final double[][] drawn;

  /** What has departed, by its central values. */
  private final Map<double[], Departed> departed;

  private final Map<Driver, Map<List<Scope>, double[]>> weighed;

  /** Values as they depart; another number that has the same central values may depart too. */
  private record Departed(Departure by, double[] values, @Nullable Departed next) {}

  /**
   * Makes the look-up of a draw.
   *
   * @param given the assumptions of the draw
   * @param steps the look-ups of the baseline and after each lever, which are only read
   * @param delivered how far each lever is delivered
   * @param changes the drivers that each lever changes
   * @param drawn by number and year how far each departs
   */
  DrawnLookup(
      Assumptions given,
      List<Lookup> steps,
      double[] delivered,
      List<Set<Driver>> changes,
      Departures departures,
      double[][] drawn) {
    super(given);
    this.parts = new InPart(steps, delivered, changes);
    this.moved = departures.drivers(drawn);
    this.moved.addAll(parts.drivers());
    this.departures = departures;
    this.drawn = drawn;
    this.departed = new IdentityHashMap<>();
    this.weighed = new HashMap<>();
  }

  private DrawnLookup(DrawnLookup same, Set<Driver> moved) {
    super(same.assumptions);
    this.parts = same.parts;
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
    return parts.has(driver);
  }

  @Override
  double[] departures(Departure departure) {
    return drawn[departure.number];
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
        parts.moves(driver, scopes) ? weighed(driver, scopes) : parts.last.first(driver, scopes));
  }

  @Override
  double[] of(Slot slot) {
    return departed(
        slot.departure, parts.moves(slot) ? parts.weigh(slot.driver, slot.steps) : slot.central);
  }

  /**
   * What no lever moves that is delivered in part is not looked up again: it is what it is in the
   * forecast, or a level that rises by other rates.
   */
  @Override
  double[] of(Rising number) {
    Optional<Slot> by = number.by();
    boolean weighed = number.moves() && inPart(number.driver());
    if (weighed || by.isPresent() && parts.moves(by.get())) {
      return super.of(number);
    }
    if (by.isEmpty() || !departs(by.get().departure)) {
      return departed(number.departure(), number.central());
    }
    return number.level().isPresent()
        ? departed(number.departure(), risen(number, by.get()))
        : super.of(number);
  }

  /** Returns a level that rises by rates of its own. */
  private double[] risen(Rising number, Slot by) {
    Departure rate = by.departure.orElseThrow();
    return Rising.risen(
        number.level().orElseThrow(),
        by.central.length,
        number.month(),
        number.from(),
        rate.asked(drawn[rate.number], by.central));
  }

  @Override
  double[] grown(Driver driver, double[] index, List<Scope> scopes) {
    return departed(
        driver,
        scopes,
        parts.moves(driver, scopes)
            ? parts.weigh(driver, step -> step.grown(driver, index, scopes))
            : parts.last.grown(driver, index, scopes));
  }

  @Override
  double at(Driver driver, Scope scope, YearMonth month) {
    int m = horizon.indexOf(month);
    return m >= 0 && m < horizon.monthCount()
        ? first(driver, List.of(scope))[m]
        : parts.last.at(driver, scope, month);
  }

  @Override
  boolean has(Driver driver, Scope scope) {
    return parts.last.has(driver, scope);
  }

  private double[] weighed(Driver driver, List<Scope> scopes) {
    Map<List<Scope>, double[]> known = weighed.computeIfAbsent(driver, some -> new HashMap<>());
    double[] found = known.get(scopes);
    if (found == null) {
      found = parts.weigh(driver, step -> step.first(driver, scopes));
      known.put(scopes, found);
    }
    return found;
  }

  private double[] departed(Driver driver, List<Scope> scopes, double[] central) {
    return departures.has(driver) ? departed(departures.of(driver, scopes), central) : central;
  }

  private double[] departed(Optional<Departure> departure, double[] central) {
    return departs(departure) ? departed(departure.orElseThrow(), central) : central;
  }

  private boolean departs(Optional<Departure> departure) {
    return departure.isPresent() && Departures.departs(drawn[departure.get().number]);
  }

  /** Returns values as they depart, found once for all who ask. */
  private double[] departed(Departure departure, double[] central) {
    Departed known = departed.get(central);
    for (Departed one = known; one != null; one = one.next) {
      if (one.by == departure) {
        return one.values;
      }
    }
    double[] values = departure.applied(drawn[departure.number], central);
    departed.put(central, new Departed(departure, values, known));
    return values;
  }
}
