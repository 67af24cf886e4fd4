package uk.foresend.lever;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import uk.foresend.assumption.Assumptions;
import uk.foresend.assumption.Delivery;
import uk.foresend.assumption.Programme;
import uk.foresend.problem.Place;
import uk.foresend.problem.Problem;
import uk.foresend.quantity.Horizon;
import uk.foresend.quantity.Money;
import uk.foresend.quantity.Source;

/** What all levers share: when they act, what they cost to deliver, and the evidence they leave. */
final class Delivering {

  private static final Place RAMP = Place.at("delivery.rampMonths");
  private static final Place DELAY = Place.at("delivery.delayMonths");

  private Delivering() {}

  /** Returns what is wrong with the delivery of a lever, and with the time at which it acts. */
  static List<Problem> check(Lever lever, Assumptions assumptions) {
    Delivery delivery = lever.delivery();
    List<Problem> problems = new ArrayList<>();
    notNegative(problems, RAMP, delivery.rampMonths());
    notNegative(problems, DELAY, delivery.delayMonths());
    if (delivery.cost().isNegative()) {
      problems.add(
          Problem.invalid(
              Place.at("delivery.cost"),
              "delivery.cost is " + delivery.cost() + ", but must not be below 0.",
              "A saving is made by what the lever changes, not by a negative cost."));
    }
    delivery
        .costUntil()
        .filter(
            until -> !until.isAfter(lever.delivered()) || delivery.costPerYear().equals(Money.ZERO))
        .ifPresent(
            until ->
                problems.add(
                    Problem.invalid(
                        Place.at("delivery.costUntil"),
                        "delivery.costUntil is "
                            + until
                            + ", but must be after "
                            + lever.delivered()
                            + ", when it begins to cost, and beside a costPerYear.",
                        "")));
    Horizon horizon = assumptions.setup().horizon();
    if (lever.acts().isBefore(horizon.firstMonth())) {
      problems.add(
          Problem.warning(
              Place.at("from"),
              "it acts in "
                  + lever.acts()
                  + ", before the forecast begins in "
                  + horizon.firstMonth()
                  + ".",
              "What it did by then should already be in the opening figures."));
    }
    if (delivery.cost().compareTo(Money.ZERO) > 0
        && lever.delivered().isBefore(horizon.first().april())) {
      problems.add(
          Problem.warning(
              Place.at("delivery.cost"),
              "delivery.cost falls in "
                  + lever.delivered()
                  + ", before the ledger opens in "
                  + horizon.first().april()
                  + ".",
              "It is not in the forecast."));
    }
    if (!lever.acts().isBefore(horizon.month(horizon.monthCount()))) {
      problems.add(
          nothing(
              Place.at("from"),
              "it acts in " + lever.acts() + ", after the forecast ends in " + lastMonth(horizon)));
    }
    return problems;
  }

  private static void notNegative(List<Problem> problems, Place where, int months) {
    if (months < 0) {
      problems.add(
          Problem.invalid(
              where, where.path() + " is " + months + ", but must be 0 or more months.", ""));
    }
  }

  /** Returns the last month of a horizon. */
  static YearMonth lastMonth(Horizon horizon) {
    return horizon.month(horizon.monthCount() - 1);
  }

  /** Returns the warning that a lever changes nothing, for a reason. */
  static Problem nothing(Place where, String because) {
    return Problem.warning(where, "this lever changes nothing: " + because + ".", "");
  }

  /** Returns a warning if the lever has a ramp that its kind does not use. */
  static List<Problem> withoutRamp(Lever lever, String instead) {
    int months = lever.delivery().rampMonths();
    return months <= 0
        ? List.of()
        : List.of(
            Problem.warning(
                RAMP, "delivery.rampMonths is " + months + ", but is not used here.", instead));
  }

  /** Returns a problem if the lever has a delay, which its kind cannot have. */
  static List<Problem> withoutDelay(Lever lever, String instead) {
    int months = lever.delivery().delayMonths();
    return months <= 0
        ? List.of()
        : List.of(
            Problem.invalid(
                DELAY, "delivery.delayMonths is " + months + ", but must be 0 here.", instead));
  }

  /**
   * Returns the assumptions with what the lever costs to deliver: once, in the month in which it is
   * delivered, and by the year, evenly by month from then on, each year's twelve months summing
   * exactly.
   */
  static Assumptions withCost(Lever lever, Assumptions assumptions) {
    Delivery delivery = lever.delivery();
    if (!delivery.costs()) {
      return assumptions;
    }
    Programme programme = assumptions.programme();
    List<Programme.DeliveryCost> costs = new ArrayList<>(programme.deliveryCosts());
    if (!delivery.cost().equals(Money.ZERO)) {
      costs.add(cost(lever, lever.delivered(), delivery.cost()));
    }
    if (!delivery.costPerYear().equals(Money.ZERO)) {
      YearMonth last = lastMonth(assumptions.setup().horizon());
      YearMonth end = delivery.costUntil().map(month -> month.minusMonths(1)).orElse(last);
      long pence = delivery.costPerYear().pence();
      YearMonth month = lever.delivered();
      for (long k = 0; !month.isAfter(end) && !month.isAfter(last); k++) {
        long part = Math.floorDiv(pence * (k + 1), 12) - Math.floorDiv(pence * k, 12);
        costs.add(cost(lever, month, new Money(part)));
        month = month.plusMonths(1);
      }
    }
    return assumptions.with(programme.withDeliveryCosts(costs));
  }

  private static Programme.DeliveryCost cost(Lever lever, YearMonth month, Money amount) {
    Delivery delivery = lever.delivery();
    return new Programme.DeliveryCost(
        lever.id(), lever.label(), delivery.purse(), month, amount, delivery.evidence());
  }

  /** Returns a source with the lever and its evidence added to the note. */
  static Source evidenced(Source source, Lever lever) {
    String change = "Changed by " + lever.label() + ": " + lever.delivery().evidence().title();
    return source.withNote(source.note().isBlank() ? change : source.note() + "; " + change);
  }
}
