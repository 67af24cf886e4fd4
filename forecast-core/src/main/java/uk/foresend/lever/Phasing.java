package uk.foresend.lever;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import uk.foresend.quantity.Profile;
import uk.foresend.quantity.Step;

/**
 * Lays steps of one date over a profile as they are delivered: phased in over months together, and
 * undone when they end.
 *
 * <p>A step outlasts the profile's own later steps: those it supersedes are set aside, the others
 * carry it on. In the {@code k}th of {@code n} months of the ramp the value is {@code before + k /
 * n × (after − before)}, where before and after are the values without the step and with the whole
 * of it. Steps that take time by themselves are not phased. From its end on the value is what it
 * would have been.
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
    Profile built = before;
    YearMonth month = last().from();
    for (int k = 1; k <= rampMonths && stands(month); k++, month = month.plusMonths(1)) {
      double value = before.at(month);
      double wanted = value + (after.at(month) - value) * k / rampMonths;
      built = laid(built, last().making(wanted, built.at(month), month));
    }
    return goingOn(built, after, month.minusMonths(1));
  }

  /** One profile up to a month and another after it, where both have one value in that month. */
  private static Profile goingOn(Profile built, Profile after, YearMonth month) {
    List<Step> steps = new ArrayList<>();
    built.steps().stream().filter(step -> !step.from().isAfter(month)).forEach(steps::add);
    steps.addAll(after.rest(month));
    after.steps().stream().filter(step -> step.from().isAfter(month)).forEach(steps::add);
    return new Profile(built.opening(), steps);
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
    steps.add(last().making(before.at(end), built.at(end), end));
    return new Profile(before.opening(), steps);
  }
}
