package uk.foresend.scenario;

import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import uk.foresend.dsg.DeficitPolicy;
import uk.foresend.dsg.DeficitPolicy.Family;
import uk.foresend.dsg.ForbiddenCharge;
import uk.foresend.dsg.Posting;
import uk.foresend.problem.Place;
import uk.foresend.quantity.FinancialYear;
import uk.foresend.quantity.Horizon;
import uk.foresend.quantity.InWords;
import uk.foresend.scenario.schema.Placed;
import uk.foresend.scenario.schema.Reading;
import uk.foresend.scenario.schema.Values;

/**
 * Refuses a charge in a month in which another policy forbids it, and warns where protection ends
 * and nothing says what becomes of the deficit.
 */
final class PolicyChecks {

  /** Shares that make a whole but for this do. */
  private static final double ROUNDING = 1e-9;

  private final List<Placed<DeficitPolicy>> placed;
  private final List<DeficitPolicy> policies;
  private final Place place;
  private final Reading in;

  PolicyChecks(Values values, Reading in) {
    this.placed = values.list(ScenarioShapes.POLICIES);
    this.policies = values.items(ScenarioShapes.POLICIES);
    this.place = values.place(ScenarioShapes.POLICIES);
    this.in = in;
  }

  void run() {
    in.horizon().ifPresent(this::run);
  }

  private void run(Horizon years) {
    forbidden(years);
    Stream.iterate(years.first().april(), month -> month.plusMonths(1))
        .limit(12L * years.yearCount())
        .filter(month -> policies.stream().noneMatch(policy -> policy.protects(month)))
        .findFirst()
        .ifPresent(end -> unprotected(end, years));
  }

  private void forbidden(Horizon years) {
    for (ForbiddenCharge found : ForbiddenCharge.among(policies, years)) {
      int at = policies.indexOf(found.charge());
      in.tell(found.atCharge(placed.get(at).place(found.date().field())));
    }
  }

  private void unprotected(YearMonth end, Horizon years) {
    boolean balanceSettled =
        policies.stream().anyMatch(policy -> policy.family() == Family.BALANCE);
    if (!balanceSettled) {
      in.warning(
          place,
          "Nothing protects the council from "
              + end
              + " on, and no policy says what becomes of the accumulated balance.",
          "Add a balance-charge, repayment, balance-retained or capitalisation.");
    }
    List<FinancialYear> unsettled =
        years.years().stream()
            .filter(year -> !year.march().isBefore(end))
            .filter(year -> policies.stream().noneMatch(policy -> policy.protects(year.march())))
            .filter(year -> !settled(year, years))
            .toList();
    if (!unsettled.isEmpty()) {
      in.warning(
          place,
          "Nothing protects the council from "
              + end
              + " on, and no policy says what becomes of the in-year deficit of "
              + unsettled.get(0)
              + (unsettled.size() == 1 ? "." : " to " + unsettled.get(unsettled.size() - 1) + "."),
          "Add an in-year-charge or central-funding.");
    }
    years.years().stream()
        .filter(year -> !year.march().isBefore(end))
        .filter(year -> policies.stream().noneMatch(policy -> policy.protects(year.march())))
        .filter(year -> settled(year, years) && share(year, years) < 1 - ROUNDING)
        .findFirst()
        .ifPresent(year -> inPart(year, years));
  }

  private void inPart(FinancialYear year, Horizon years) {
    in.warning(
        place,
        "From "
            + year
            + " on policies settle "
            + InWords.percent(share(year, years))
            + " of the in-year deficit, and nothing protects the council from the rest.",
        "Let the shares of in-year-charge and central-funding make a whole, or say in a note who"
            + " bears the rest.");
  }

  private boolean settled(FinancialYear year, Horizon years) {
    return postings(year, years).findAny().isPresent();
  }

  private double share(FinancialYear year, Horizon years) {
    return postings(year, years).mapToDouble(posting -> posting.share().value()).sum();
  }

  private Stream<Posting> postings(FinancialYear year, Horizon years) {
    return policies.stream()
        .filter(policy -> policy.family() == Family.IN_YEAR)
        .flatMap(policy -> policy.postings(years).stream())
        .filter(posting -> posting.reaches(year));
  }
}
