package uk.foresend.baseline;

import java.util.Optional;
import java.util.OptionalDouble;
import uk.foresend.dsg.Block;
import uk.foresend.history.Council;
import uk.foresend.history.Published;
import uk.foresend.quantity.FinancialYear;
import uk.foresend.result.PlanFit;
import uk.foresend.result.PlanSeries;
import uk.foresend.scenario.ScenarioDocument;

/**
 * The money of councils as at a year as at which no baseline can be made, and what came of it. What
 * an officer knew in that June: the balances to the 31 March before and the allocation of the year
 * begun. Spend of the year before is its allocation less what the balance moved; it goes on with
 * the plans of the fit and one growth of prices, and is as uncertain as a baseline's that goes on
 * from a known year.
 */
public final class MoneyAlone {
  private static final double OPENING = 5.0 / 16;

  private final History known;
  private final PlanFit fit;

  private MoneyAlone(History known, PlanFit fit) {
    this.known = known;
    this.fit = fit;
  }

  /**
   * Makes them of all that is published, also of what came later.
   *
   * @param rules the rules of {@code starting-rules.yaml}
   * @param last a year by whose June all was published
   * @param fit what was learnt of plans in June of the year
   */
  public static MoneyAlone of(Published published, ScenarioDocument rules, int last, PlanFit fit) {
    return new MoneyAlone(new History(published, new Rules(rules.root()), last), fit);
  }

  /**
   * A forecast and what came in its first year.
   *
   * @param document the scenario
   * @param closing pounds of the published balance at the end of the year, negative in deficit
   * @param inYear pounds by which the balance changed
   * @param spend pounds of the outturn with the deductions for places, where it is published
   */
  public record Case(
      ScenarioDocument document, double closing, double inYear, OptionalDouble spend) {}

  /**
   * Returns the forecast of a council; empty where a balance or an allocation is not published, or
   * plans were not fitted.
   *
   * @param before plans of the January of the year before
   * @param counted those of the January of the year
   */
  public Optional<Case> of(Council council, double before, double counted) {
    FinancialYear year = new FinancialYear(fit.asAt());
    FinancialYear last = year.plus(-1);
    Facts facts = known.of(council.code());
    double opening = balance(facts, last);
    double result = opening - balance(facts, last.plus(-1));
    double spent = allocation(facts, last) - result;
    double price =
        spent
            / (OPENING * before + (1 - OPENING) * counted)
            * (1 + known.rules.number("priceGrowth", "state", "before"));
    double closing = balance(facts, year);
    double income = allocation(facts, year);
    if (!Double.isFinite(price + closing + income) || before <= 0) {
      return Optional.empty();
    }
    PlansAlone.Money money =
        new PlansAlone.Money(
            "-money",
            ", money alone as at June ",
            price,
            income,
            opening,
            Optional.of(SpendErrors.since(last, known.rules)));
    return Path.of(fit, PlanSeries.TOTAL, council.code(), fit.asAt(), counted)
        .filter(path -> path.central().size() >= PlansAlone.YEARS)
        .map(
            path ->
                new Case(
                    PlansAlone.document(path, council, counted, money),
                    closing,
                    closing - opening,
                    outturn(facts, year)));
  }

  private static double balance(Facts facts, FinancialYear year) {
    return facts.balances.containsKey(year) && facts.allocation(year).isPresent()
        ? facts.balances.get(year).of(facts.allocation(year).get().before().recomputed()).pounds()
        : Double.NaN;
  }

  private static double allocation(Facts facts, FinancialYear year) {
    return facts
        .allocation(year)
        .map(one -> one.before().of(Block.HIGH_NEEDS).pounds())
        .orElse(Double.NaN);
  }

  private static OptionalDouble outturn(Facts facts, FinancialYear year) {
    return facts.hasOutturn() && facts.anyOutturn().orElseThrow().year().equals(year)
        ? OptionalDouble.of(facts.spent() + LatestTotal.deductions(facts, year))
        : OptionalDouble.empty();
  }
}
