package uk.foresend.lever;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import uk.foresend.assumption.Assumptions;
import uk.foresend.assumption.Cohort;
import uk.foresend.assumption.Delivery;
import uk.foresend.assumption.Driver;
import uk.foresend.assumption.DriverKey;
import uk.foresend.assumption.Drivers;
import uk.foresend.assumption.Scope;
import uk.foresend.problem.Place;
import uk.foresend.problem.Problem;
import uk.foresend.quantity.Horizon;
import uk.foresend.quantity.Profile;
import uk.foresend.quantity.Share;
import uk.foresend.quantity.Step;

/**
 * Fewer new plans, in a stated share, for the whole authority.
 *
 * <p>With requests known, {@code requests × (1 − share)}; with a new-plan rate, {@code rate × (1 −
 * share)} in every band. With net growth {@code g}, new plans are {@code g + l} of the plans held,
 * where {@code l} is the share that leaves, so {@code g × (1 − share) − share × l}.
 *
 * @param id the key
 * @param label the words shown in reports
 * @param share the share by which new plans are fewer
 * @param leaving {@code l}, the share of plans that end in a year; used with net growth only, and
 *     needed there
 * @param from the first month
 * @param delivery how it is delivered
 */
public record SlowNewPlans(
    String id,
    String label,
    Share share,
    Optional<Share> leaving,
    YearMonth from,
    Delivery delivery)
    implements Lever {

  @Override
  public SlowNewPlans with(Delivery other) {
    return new SlowNewPlans(id, label, share, leaving, from, other);
  }

  @Override
  public List<Problem> check(Assumptions assumptions) {
    List<Problem> problems = new ArrayList<>(Delivering.check(this, assumptions));
    boolean net = assumptions.cohort().method() == Cohort.Method.NET_GROWTH;
    if (net && leaving.isEmpty()) {
      problems.add(
          Problem.invalid(
              Place.at("leaving"),
              "leaving is not given, but plans here are projected by net growth.",
              "Give the share of plans that end in a year, so that new plans can be told from"
                  + " growth."));
    }
    if (!net && leaving.isPresent()) {
      problems.add(
          Problem.warning(
              Place.at("leaving"), "leaving is not used: new plans are counted here.", ""));
    }
    if (reached(assumptions).isEmpty()) {
      problems.add(
          Problem.invalid(
              Place.at("share"),
              driver(assumptions).id() + " is not given in this scenario, so it cannot be slowed.",
              ""));
    }
    if (problems.stream().noneMatch(Problem::stops)) {
      problems.addAll(checkEffect(assumptions));
    }
    return problems;
  }

  private List<Problem> checkEffect(Assumptions assumptions) {
    Horizon horizon = assumptions.setup().horizon();
    Map<DriverKey, Profile> altered = reached(assumptions).altered(slowing(assumptions), horizon);
    List<Problem> problems = new ArrayList<>(Ranges.check(Place.at("share"), altered, horizon));
    if (altered.isEmpty() && !acts().isAfter(Delivering.lastMonth(horizon))) {
      problems.add(
          Delivering.nothing(
              Place.at("share"), "there are as many new plans with it in every month"));
    }
    return problems;
  }

  @Override
  public Assumptions applyTo(Assumptions assumptions) {
    Drivers drivers =
        reached(assumptions).changed(this, slowing(assumptions), assumptions.setup().horizon());
    return Delivering.withCost(this, assumptions.with(drivers));
  }

  private Reached reached(Assumptions assumptions) {
    return Reached.by(this, assumptions, new DriverKey(driver(assumptions), Scope.AUTHORITY));
  }

  private static Driver driver(Assumptions assumptions) {
    return switch (assumptions.cohort().method()) {
      case FUNNEL -> Driver.REQUESTS;
      case NEW_PLAN_RATE -> Driver.NEW_PLAN_RATE;
      case NET_GROWTH -> Driver.NET_GROWTH;
    };
  }

  private UnaryOperator<Profile> slowing(Assumptions assumptions) {
    List<Step> changes = new ArrayList<>();
    changes.add(new Step.Multiply(acts(), 1 - share.value()));
    if (assumptions.cohort().method() == Cohort.Method.NET_GROWTH) {
      double leave = leaving.map(Share::value).orElse(0.0);
      changes.add(new Step.Add(acts(), -share.value() * leave));
    }
    return new Phasing(changes, delivery.rampMonths(), Optional.empty())::over;
  }
}
