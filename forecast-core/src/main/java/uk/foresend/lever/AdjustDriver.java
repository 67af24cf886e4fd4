package uk.foresend.lever;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import uk.foresend.assumption.Assumptions;
import uk.foresend.assumption.Delivery;
import uk.foresend.assumption.DriverKey;
import uk.foresend.assumption.Scope;
import uk.foresend.problem.Place;
import uk.foresend.problem.Problem;
import uk.foresend.quantity.Horizon;
import uk.foresend.quantity.Profile;
import uk.foresend.quantity.Step;

/**
 * Changes one number from a month on: the general lever.
 *
 * <p>It reaches every value of the driver given for the scope or a part of it (a setting's cells,
 * the settings of an authority); where none is given, it starts from the more general value that
 * stands there, or from the driver's neutral value. The change outlasts what the scenario says of
 * later months: what is added or multiplied is carried through its later values, and what is
 * replaced sets them aside. A change of level is delayed and phased in by the delivery; a ramp or a
 * growth is delayed only.
 *
 * @param id the key
 * @param label the words shown in reports
 * @param key the driver and scope
 * @param change the step laid over its profile
 * @param until the first month in which the change no longer stands; empty if it is for good
 * @param delivery how it is delivered
 */
public record AdjustDriver(
    String id,
    String label,
    DriverKey key,
    Step change,
    Optional<YearMonth> until,
    Delivery delivery)
    implements Lever {

  private static final Place CHANGE = Place.at("change");

  @Override
  public YearMonth from() {
    return change.from();
  }

  @Override
  public AdjustDriver with(Delivery other) {
    return new AdjustDriver(id, label, key, change, until, other);
  }

  @Override
  public List<Problem> check(Assumptions assumptions) {
    List<Problem> problems = new ArrayList<>(Delivering.check(this, assumptions));
    problems.addAll(checkStep());
    List<Problem> unknown = checkKey(assumptions);
    problems.addAll(unknown);
    if (unknown.isEmpty() && problems.stream().noneMatch(Problem::stops)) {
      problems.addAll(checkEffect(assumptions));
    }
    return problems;
  }

  private List<Problem> checkStep() {
    List<Problem> problems = new ArrayList<>();
    if (!change.isLevelChange()) {
      problems.addAll(Delivering.withoutRamp(this, "This change sets its own pace."));
      until.ifPresent(
          end ->
              problems.add(
                  Problem.invalid(
                      Place.at("until"),
                      "until is " + end + ", but only a replace, add or multiply can be undone.",
                      "Add a second lever that takes the value back.")));
    }
    until
        .filter(end -> !end.isAfter(acts()))
        .ifPresent(
            end ->
                problems.add(
                    Problem.invalid(
                        Place.at("until"),
                        "until is " + end + ", but must be after " + acts() + ", when it acts.",
                        "")));
    if (change.carriedInto(1) < 0 && change.carriedInto(0) == 0) {
      problems.add(
          Problem.invalid(CHANGE, "the factor is below 0.", "To lower a value use one under 1."));
    }
    return problems;
  }

  private List<Problem> checkKey(Assumptions assumptions) {
    if (!key.driver().scopes().contains(key.scope().kind())) {
      String kinds =
          key.driver().scopes().stream().map(Scope.Kind::id).collect(Collectors.joining(" or "));
      return List.of(
          Problem.invalid(
              Place.at("scope"),
              "scope is of the kind "
                  + key.scope().kind().id()
                  + ", but "
                  + key.driver().id()
                  + " is given by "
                  + kinds
                  + ".",
              ""));
    }
    if (!key.scope().isKnownTo(assumptions)) {
      return List.of(
          Problem.invalid(
              Place.at("scope"),
              "scope is "
                  + key.scope()
                  + ", but this scenario has no such "
                  + key.scope().kind().id()
                  + ".",
              ""));
    }
    if (Reached.by(this, assumptions, key).isEmpty()) {
      return List.of(
          Problem.invalid(
              Place.at("driver"),
              key + " is not given in this scenario, so there is nothing to change.",
              instead(assumptions)));
    }
    return List.of();
  }

  /** Returns what of its kind can be changed, when it cannot: the drivers that are given. */
  private String instead(Assumptions assumptions) {
    String given =
        assumptions.drivers().keys().stream()
            .filter(other -> other.driver().stage() == key.driver().stage())
            .filter(other -> key.driver().scopes().contains(other.scope().kind()))
            .map(other -> other.driver().id())
            .distinct()
            .collect(Collectors.joining(", "));
    return given.isEmpty()
        ? "Give it in the scenario first."
        : "Maybe one of those it gives: " + given + ". Or give it in the scenario first.";
  }

  private List<Problem> checkEffect(Assumptions assumptions) {
    Horizon horizon = assumptions.setup().horizon();
    Reached reached = Reached.by(this, assumptions, key);
    Map<DriverKey, Profile> altered = reached.altered(phasing()::over, horizon);
    List<Problem> problems = new ArrayList<>(Ranges.check(CHANGE, altered, horizon));
    if (altered.isEmpty() && acts().isBefore(horizon.month(horizon.monthCount()))) {
      problems.add(Delivering.nothing(CHANGE, key + " is the same with it in every month"));
    }
    problems.addAll(Uplifts.check(this, altered.keySet(), until, assumptions));
    return problems;
  }

  @Override
  public Assumptions applyTo(Assumptions assumptions) {
    return Delivering.withCost(this, laidOver(assumptions));
  }

  /** The assumptions with the change, without its cost. */
  Assumptions laidOver(Assumptions assumptions) {
    return assumptions.with(
        Reached.by(this, assumptions, key)
            .changed(this, phasing()::over, assumptions.setup().horizon()));
  }

  private Phasing phasing() {
    return new Phasing(change.delayed(delivery.delayMonths()), delivery.rampMonths(), until)
        .of(key.driver());
  }
}
