package uk.foresend.quantity;

import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * A value over time: an opening value and the dated steps that change it, in the order of their
 * dates.
 *
 * <p>Steps of one date apply in the order they were given. The unit is that of the driver it
 * belongs to.
 *
 * @param opening the value before the first step
 * @param steps the steps, kept in the order of their dates
 */
public record Profile(double opening, List<Step> steps) {

  /**
   * Sorts the steps by date, keeping the order of those on one date; refuses a value that is not a
   * number.
   */
  public Profile {
    if (!Double.isFinite(opening)) {
      throw new IllegalArgumentException("Not a value: " + opening);
    }
    steps = steps.stream().sorted(Comparator.comparing(Step::from)).toList();
  }

  /** Returns the profile that never changes. */
  public static Profile constant(double value) {
    return new Profile(value, List.of());
  }

  /** Returns this profile with one more step. */
  public Profile then(Step step) {
    List<Step> more = new ArrayList<>(steps);
    more.add(step);
    return new Profile(opening, more);
  }

  /** Returns the value in a month. */
  public double at(YearMonth month) {
    return over(month, 1)[0];
  }

  /** Returns the value in each of so many months from a first month. */
  public double[] over(YearMonth first, int months) {
    double[] values = new double[months];
    if (steps.isEmpty()) {
      Arrays.fill(values, opening);
      return values;
    }
    YearMonth start = steps.get(0).from().isBefore(first) ? steps.get(0).from() : first;
    int lead = (int) ChronoUnit.MONTHS.between(start, first);
    double value = opening;
    int next = 0;
    List<Step> inForce = new ArrayList<>();
    YearMonth month = start;
    for (int m = -lead; m < months; m++, month = month.plusMonths(1)) {
      while (next < steps.size() && !steps.get(next).from().isAfter(month)) {
        Step begun = steps.get(next++);
        inForce.removeIf(begun::supersedes);
        inForce.add(begun);
      }
      for (Step step : inForce) {
        value = step.applied(value, month);
      }
      if (m >= 0) {
        values[m] = value;
      }
    }
    return values;
  }
}
