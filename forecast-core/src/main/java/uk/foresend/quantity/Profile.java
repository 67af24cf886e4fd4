package uk.foresend.quantity;

import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A value over time: an opening value and the dated steps that change it, in the order of their
 * dates.
 *
 * <p>Steps of one date apply in the order they were given, save that a ramp moves last. The unit is
 * that of the driver it belongs to.
 *
 * @param opening the value before the first step
 * @param steps the steps, kept in the order of their dates
 */
public record Profile(double opening, List<Step> steps) {

  /** The month of whose prices an opening value is: one before any step. */
  public static final YearMonth OPENING = YearMonth.of(1, 1);

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

  /**
   * Returns the value and its steps in words: {@code £66,300 a child a year, then × 1.05 from April
   * 2026}.
   */
  public String words(Wording in) {
    StringBuilder text = new StringBuilder(in.first(opening));
    int times = 1;
    for (int i = 0; i < steps.size(); i++, times++) {
      boolean goesOn = i + 1 < steps.size() && steps.get(i + 1).continues(steps.get(i));
      if (!goesOn) {
        text.append(", then ").append(steps.get(i).words(in, times));
        times = 0;
      }
    }
    return text.toString();
  }

  /** Returns the value in a month. */
  public double at(YearMonth month) {
    return over(month, 1)[0];
  }

  /** Returns the value in each of so many months from a first month. */
  public double[] over(YearMonth first, int months) {
    return over(first, months, Growth.NONE);
  }

  /**
   * Returns the price in each of so many months, where prices grow.
   *
   * <p>The opening value is a price of the opening date. A value that a step states, and an amount
   * that it adds, is a price of the month it is stated for, and grows from there; what multiplies
   * leaves prices as they are.
   */
  public double[] over(YearMonth first, int months, Growth growth) {
    double[] values = new double[months];
    walk(first, values, growth, growth != Growth.NONE);
    return values;
  }

  /** Returns the month of whose prices the value in a month is. */
  public YearMonth pricesOf(YearMonth month) {
    return walk(month, new double[1], Growth.NONE, false).parts.get(0).of();
  }

  /**
   * Returns the parts of the price in a month, each in the prices it is of and without growth
   * since; one where nothing was added since it was stated.
   */
  public List<Priced> parts(YearMonth month) {
    return walk(month, new double[1], Growth.NONE, true).parts;
  }

  /** Returns what is still to come, after a month, of the ramps at work in it. */
  public List<Step> rest(YearMonth after) {
    return walk(after, new double[1], Growth.NONE, false).atWork.stream()
        .map(step -> step.rest(after))
        .flatMap(Optional::stream)
        .toList();
  }

  /** Where a walk ends: the steps at work, and the parts of the value. */
  private record End(List<Step> atWork, List<Priced> parts) {}

  /** Fills in the values from a month on; what is added is kept apart where prices grow. */
  private End walk(YearMonth first, double[] values, Growth growth, boolean apart) {
    List<Priced> parts = List.of(new Priced(opening, OPENING));
    int next = 0;
    List<Step> atWork = new ArrayList<>();
    for (int m = Math.min(0, begins(0, first, 0)); m < values.length; ) {
      YearMonth month = first.plusMonths(m);
      int begun = next;
      while (next < steps.size() && !steps.get(next).from().isAfter(month)) {
        next++;
      }
      if (next > begun) {
        atWork.addAll(steps.subList(begun, next));
        atWork = left(atWork);
      }
      for (Step step : atWork) {
        parts = after(step, month, parts, growth, apart);
      }
      atWork.removeIf(Step::isLevelChange);
      int until = atWork.isEmpty() ? begins(next, first, values.length) : m + 1;
      int from = Math.max(0, m);
      int to = Math.max(from, Math.min(until, values.length));
      if (growth == Growth.NONE) {
        Arrays.fill(values, from, to, Priced.total(parts, month, growth));
      }
      if (growth != Growth.NONE) {
        Priced.totals(parts, first, growth, values, from, to);
      }
      m = until;
    }
    return new End(atWork, parts);
  }

  /** Returns what a step makes of the parts of a price in a month. */
  private static List<Priced> after(
      Step step, YearMonth month, List<Priced> parts, Growth growth, boolean apart) {
    Optional<YearMonth> adds = step.addsPricesOf().filter(of -> apart);
    if (adds.isPresent()) {
      Priced added = new Priced(step.applied(0, month), adds.get());
      return added.value() == 0 ? parts : Priced.plus(parts, List.of(added), 1);
    }
    if (step.states(month)) {
      YearMonth stated = step.pricesOf(month, OPENING);
      double total = Priced.total(parts, stated, growth);
      return List.of(new Priced(step.applied(total, month), stated));
    }
    return parts.stream()
        .map(part -> new Priced(step.applied(part.value(), month), part.of()))
        .toList();
  }

  /** Returns how many months after a first one a step begins; another number if there is none. */
  private int begins(int step, YearMonth first, int none) {
    return step < steps.size()
        ? (int) ChronoUnit.MONTHS.between(first, steps.get(step).from())
        : none;
  }

  /**
   * Returns what is left of steps in the order in which they began: those that none after them
   * supersedes, the lasting ones as they go on after meeting those, and what moves last at the end.
   *
   * <p>What supersedes is a matter of the kind of step, so it is enough to remember one of each.
   */
  private static List<Step> left(List<Step> begun) {
    Map<Class<?>, Step> later = new HashMap<>();
    Deque<Step> left = new ArrayDeque<>();
    for (int k = begun.size() - 1; k >= 0; k--) {
      Step step = begun.get(k);
      if (later.values().stream().noneMatch(after -> after.supersedes(step))) {
        left.addFirst(step.isLevelChange() ? step : met(step, begun.subList(k + 1, begun.size())));
      }
      later.putIfAbsent(step.getClass(), step);
    }
    List<Step> ordered = new ArrayList<>(left);
    ordered.sort(Comparator.comparing(Step::movesLast));
    return ordered;
  }

  private static Step met(Step lasting, List<Step> later) {
    Step now = lasting;
    for (Step step : later) {
      now = now.meeting(step);
    }
    return now;
  }
}
