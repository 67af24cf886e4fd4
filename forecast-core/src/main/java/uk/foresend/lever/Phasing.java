package uk.foresend.lever;

import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
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
 */
record Phasing(List<Step> changes, int rampMonths, Optional<YearMonth> until) {

  /** Phases a single step. */
  Phasing(Step change, int rampMonths, Optional<YearMonth> until) {
    this(List.of(change), rampMonths, until);
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
    if (even) {
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
        steps.add(own.carrying(step));
      }
    }
    steps.add(step);
    return new Profile(before.opening(), steps);
  }

  /**
   * The built profile, brought back at the end to what stood before, with the ramps then at work.
   */
  private Profile undone(Profile before, Profile built, YearMonth end) {
    List<Step> steps = new ArrayList<>(before.rest(end));
    steps.addAll(built.steps());
    steps.add(last().making(before.at(end), built.at(end), end, before.pricesOf(end)));
    return new Profile(before.opening(), steps);
  }
}
