package uk.foresend.result;

import java.util.List;
import uk.foresend.quantity.FinancialYear;
import uk.foresend.quantity.Money;
import uk.foresend.quantity.Source;

/**
 * From the baseline's figure to the scenario's, a step for each lever in the document's order,
 * summing exactly.
 *
 * @param figure what is bridged: the closing DSG balance, or the in-year result
 * @param year the ledger year
 * @param baseline the figure with no lever
 * @param steps a step for each lever
 * @param scenario the figure with every lever: the baseline and the steps summed
 */
public record Bridge(
    String figure, FinancialYear year, Money baseline, List<LeverStep> steps, Money scenario) {

  /** Keeps its own copy; refuses steps that do not sum. */
  public Bridge {
    steps = List.copyOf(steps);
    Money sum = baseline;
    for (LeverStep step : steps) {
      sum = sum.plus(step.inOrder());
    }
    if (!sum.equals(scenario)) {
      throw new IllegalArgumentException("A bridge to " + scenario + " whose steps reach " + sum);
    }
  }

  /** Returns the words for what is bridged. */
  public String label() {
    return BridgedFigures.label(figure);
  }

  /**
   * What one lever does.
   *
   * @param lever the id of the lever
   * @param label the words shown in reports
   * @param inOrder what it adds after the levers before it
   * @param alone what it does on its own, on the baseline
   * @param evidence what says that it will: a source, or that there is none
   */
  public record LeverStep(String lever, String label, Money inOrder, Money alone, Source evidence) {

    /** Returns what is due to meeting other levers: in order less alone. */
    public Money interaction() {
      return inOrder.minus(alone);
    }
  }
}
