package uk.foresend.lever;

import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import uk.foresend.assumption.Driver;
import uk.foresend.quantity.Priced;
import uk.foresend.quantity.Profile;
import uk.foresend.quantity.Ramp;
import uk.foresend.quantity.Step;

/**
 * Lays steps of one date over a profile as they are delivered: phased in over months together, and
 * undone when they end.
 *
 * <p>A step outlasts the profile's own later steps: those it supersedes are set aside, the others
 * carry it on. In the {@code k}th of {@code n} months of the ramp the value is {@code before + k /
 * n × (after − before)}, where before and after are the values without the step and with the whole
 * of it; a value that is stated is moved to in equal parts from what stood when it began. Steps
 * that take time by themselves are not phased. From its end on the value is what it would have
 * been, and of the prices it would have been of.
 *
 * @param changes the steps, on the date on which they act, at least one
 * @param rampMonths the months over which a change of level builds; 0 for at once
 * @param until the first month in which they no longer stand; empty for as long as there is
 * @param prices whether the value is a price that grows, of which each part is of some month
 */
record Phasing(List<Step> changes, int rampMonths, Optional<YearMonth> until, boolean prices) {

  /** Phases steps of a value that does not grow by itself. */
  Phasing(List<Step> changes, int rampMonths, Optional<YearMonth> until) {
    this(changes, rampMonths, until, false);
  }

  /** Phases a single step of a value that does not grow by itself. */
  Phasing(Step change, int rampMonths, Optional<YearMonth> until) {
    this(List.of(change), rampMonths, until);
  }

  /** Returns the same for a driver, whose value may be a price that grows. */
  Phasing of(Driver driver) {
    return new Phasing(changes, rampMonths, until, driver.grownBy().isPresent());
  }

  /** Returns the profile with the steps laid over it. */
  Profile over(Profile before) {
    Profile built = rampMonths > 1 && last().isLevelChange() ? building(before) : whole(before);
    return until.map(end -> undone(before, built, end)).orElse(built);
  }

  private Profile building(Profile before) {
    Profile after = whole(before);
    YearMonth acts = last().from();
    int months = until.map(end -> (int) ChronoUnit.MONTHS.between(acts, end)).orElse(rampMonths);
    double[] from = before.over(acts, Math.min(rampMonths, months));
    double[] to = after.over(acts, from.length);
    YearMonth full = acts.plusMonths(from.length - 1L);
    boolean states = !last().pricesOf(acts, Profile.OPENING).equals(Profile.OPENING);
    boolean even =
        from.length == rampMonths
            && (states || flat(from))
            && flat(to)
            && before.rest(full).isEmpty();
    List<Step> steps = new ArrayList<>();
    before.steps().stream().filter(own -> !own.from().isAfter(acts)).forEach(steps::add);
    after.steps().stream()
        .filter(own -> own.from().isAfter(acts) && outlasts(own, full))
        .forEach(steps::add);
    if (!states && hasParts(before, after, from.length)) {
      steps.addAll(even ? byEqualParts(before, after) : inParts(before, after, from.length));
    } else if (even) {
      steps.add(
          states
              ? new Ramp(acts, full, to[0])
              : new Ramp(acts, full, to[0], before.pricesOf(acts)));
    } else {
      for (int k = 0; k < from.length; k++) {
        YearMonth month = acts.plusMonths(k);
        double value = from[k] + (to[k] - from[k]) * (k + 1) / rampMonths;
        steps.add(new Step.Replace(month, value, states ? month : before.pricesOf(month)));
      }
    }
    List<Step> going = new ArrayList<>(after.rest(full));
    going.addAll(steps);
    return new Profile(before.opening(), going);
  }

  private boolean hasParts(Profile before, Profile after, int months) {
    YearMonth acts = last().from();
    return prices
        && IntStream.range(0, months)
            .mapToObj(acts::plusMonths)
            .anyMatch(at -> before.parts(at).size() > 1 || after.parts(at).size() > 1);
  }

  /** What it comes to in the end, added in equal parts. */
  private List<Step> byEqualParts(Profile before, Profile after) {
    YearMonth acts = last().from();
    List<Priced> more = Priced.difference(after.parts(acts), before.parts(acts));
    List<Step> steps = new ArrayList<>();
    for (int k = 0; k < rampMonths; k++) {
      List<Priced> part = Priced.plus(List.of(), more, 1.0 / rampMonths);
      steps.addAll(Priced.added(part, acts.plusMonths(k)));
    }
    return steps;
  }

  /** The price of each month on the way, by its parts. */
  private List<Step> inParts(Profile before, Profile after, int months) {
    List<Step> steps = new ArrayList<>();
    for (int k = 0; k < months; k++) {
      YearMonth month = last().from().plusMonths(k);
      List<Priced> from = before.parts(month);
      double share = (k + 1.0) / rampMonths;
      List<Priced> more = Priced.difference(after.parts(month), from);
      steps.addAll(Priced.stated(Priced.plus(from, more, share), month));
    }
    return steps;
  }

  /** Whether a step goes on after a month in which the value is set: a growth, or a later step. */
  private static boolean outlasts(Step own, YearMonth set) {
    return own.from().isAfter(set) || !new Step.Replace(set, 0).supersedes(own);
  }

  private static boolean flat(double[] values) {
    return Arrays.stream(values).allMatch(value -> value == values[0]);
  }

  private Step last() {
    return changes.get(changes.size() - 1);
  }

  private Profile whole(Profile before) {
    Profile after = before;
    for (Step change : changes) {
      after = laid(after, change);
    }
    return after;
  }

  private boolean stands(YearMonth month) {
    return until.map(month::isBefore).orElse(true);
  }

  private Profile laid(Profile before, Step step) {
    List<Step> steps = new ArrayList<>();
    for (Step own : before.steps()) {
      if (!own.from().isAfter(step.from()) || !stands(own.from())) {
        steps.add(own);
      } else if (!step.supersedes(own)) {
        steps.addAll(prices ? step.carriedThrough(own) : List.of(own.carrying(step)));
      }
    }
    steps.add(step);
    return new Profile(before.opening(), steps);
  }

  /**
   * The parts of a value; of one that does not grow, all of it, in the prices there were before.
   */
  private List<Priced> parts(Profile of, Profile before, YearMonth month) {
    return prices ? of.parts(month) : List.of(new Priced(of.at(month), before.pricesOf(month)));
  }

  /**
   * The built profile, brought back at the end to what stood before, with the ramps then at work.
   */
  private Profile undone(Profile before, Profile built, YearMonth end) {
    List<Step> steps = new ArrayList<>(before.rest(end));
    steps.addAll(built.steps());
    steps.addAll(last().making(parts(before, before, end), parts(built, before, end), end));
    return new Profile(before.opening(), steps);
  }
}
