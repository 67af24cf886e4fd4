package uk.foresend.dsg;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import uk.foresend.problem.Place;
import uk.foresend.problem.Problem;
import uk.foresend.quantity.FinancialYear;
import uk.foresend.quantity.Horizon;
import uk.foresend.quantity.InWords;

/**
 * A charge to the General Fund in a month in which another policy forbids it.
 *
 * @param charge the policy that charges
 * @param date the field that dates it
 * @param forbidding the policy that forbids it
 * @param month the first month in which it is forbidden
 * @param bound the first month after it in which nothing forbids it; empty when there is none in
 *     the forecast
 */
public record ForbiddenCharge(
    DeficitPolicy charge,
    ChargeDate date,
    DeficitPolicy forbidding,
    YearMonth month,
    Optional<YearMonth> bound) {

  /** Returns the first forbidden charge of each policy, in their order. */
  public static List<ForbiddenCharge> among(List<DeficitPolicy> policies, Horizon horizon) {
    List<ForbiddenCharge> found = new ArrayList<>();
    for (DeficitPolicy charge : policies) {
      charge
          .chargeDate()
          .flatMap(date -> first(charge, date, policies, horizon))
          .ifPresent(found::add);
    }
    return found;
  }

  private static Optional<ForbiddenCharge> first(
      DeficitPolicy charge, ChargeDate date, List<DeficitPolicy> policies, Horizon horizon) {
    return charge.postings(horizon).stream()
        .flatMap(
            posting ->
                forbids(policies, posting)
                    .map(
                        by ->
                            new ForbiddenCharge(
                                charge,
                                date,
                                by,
                                posting.month(),
                                bound(policies, posting, horizon)))
                    .stream())
        .findFirst();
  }

  private static Optional<DeficitPolicy> forbids(List<DeficitPolicy> policies, Posting posting) {
    return policies.stream().filter(policy -> policy.forbids(posting)).findFirst();
  }

  private static Optional<YearMonth> bound(
      List<DeficitPolicy> policies, Posting posting, Horizon horizon) {
    YearMonth month = posting.month().plusMonths(1);
    while (horizon.contains(FinancialYear.of(month))) {
      if (forbids(policies, posting.in(month)).isEmpty()) {
        return Optional.of(month);
      }
      month = month.plusMonths(1);
    }
    return Optional.empty();
  }

  /**
   * Returns the problem with the charge.
   *
   * @param place where the field that dates the charge stands
   */
  public Problem atCharge(Place place) {
    return Problem.invalid(
        place,
        place.path()
            + " is "
            + date.written()
            + ", but must not be "
            + bound.map(free -> "before " + date.from(free)).orElse("within the forecast")
            + ": in "
            + InWords.month(month)
            + " "
            + forbidding.id()
            + " keeps this off the General Fund.",
        bound
            .map(free -> "Maybe " + date.field() + " is " + date.from(free) + ".")
            .orElse("Take " + charge.id() + " away, or what forbids it."));
  }

  /**
   * Returns the problem with the policy that forbids a charge already there.
   *
   * @param place where the policy that forbids stands
   */
  public Problem atForbidding(Place place) {
    return Problem.invalid(
        place,
        place.path()
            + " is "
            + forbidding.id()
            + ", but "
            + charge.id()
            + " charges the General Fund in "
            + InWords.month(month)
            + ", which it forbids.",
        "Remove " + charge.id() + ", or add it again with a later date.");
  }
}
