package uk.foresend.engine;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import uk.foresend.assumption.Driver;
import uk.foresend.assumption.Scope;
import uk.foresend.quantity.Profile;
import uk.foresend.quantity.Sourced;

/**
 * What levers come to that are delivered in part, in one draw.
 *
 * <p>{@code value = base + Σ delivered × (after the lever − before it)}, kept in the driver's
 * range.
 */
final class InPart {

  private final List<Lookup> given;

  /** How far each lever is delivered, from 0 to 1. */
  private final double[] delivered;

  /** The drivers that a lever moves which is not delivered whole. */
  private final Set<Driver> drivers = EnumSet.noneOf(Driver.class);

  /** The look-up after every lever. */
  final Lookup last;

  /** The look-ups of the baseline and after each lever, set aside when they are asked for. */
  private List<Lookup> aside = List.of();

  /**
   * Makes it.
   *
   * @param given the look-ups of the baseline and after each lever, which are only read
   * @param delivered how far each lever is delivered
   * @param changes the drivers that each lever changes
   */
  InPart(List<Lookup> given, double[] delivered, List<Set<Driver>> changes) {
    this.given = given;
    this.delivered = delivered;
    this.last = given.get(given.size() - 1).aside();
    for (int k = 0; k < delivered.length; k++) {
      if (delivered[k] != 1) {
        drivers.addAll(changes.get(k));
      }
    }
  }

  /** Returns the drivers that such levers move. */
  Set<Driver> drivers() {
    return drivers;
  }

  /** Whether such a lever moves a driver. */
  boolean has(Driver driver) {
    return drivers.contains(driver);
  }

  /** Whether such a lever may move the number of some scopes. */
  boolean moves(Driver driver, List<Scope> scopes) {
    if (!has(driver)) {
      return false;
    }
    Sourced<Profile> value = last.given(driver, scopes);
    for (Lookup step : given) {
      if (step.given(driver, scopes) != value) {
        return true;
      }
    }
    return false;
  }

  /** Whether such a lever may move a number. */
  boolean moves(Slot slot) {
    return slot.moves() && has(slot.driver);
  }

  /** Returns a number that is asked of each look-up, weighed. */
  double[] weigh(Driver driver, Function<Lookup, double[]> asked) {
    if (aside.isEmpty()) {
      aside = given.stream().map(Lookup::aside).toList();
    }
    List<double[]> values = new ArrayList<>(given.size());
    for (Lookup step : aside) {
      values.add(asked.apply(step));
    }
    return weigh(driver, values);
  }

  /** Returns a number weighed, of its values in the baseline and after each lever. */
  double[] weigh(Driver driver, List<double[]> values) {
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
}
