package uk.foresend.assumption;

import java.time.LocalDate;
import uk.foresend.quantity.Horizon;
import uk.foresend.send.Axes;

/**
 * Whom the scenario is about, as at when, how far it looks and on which axes it counts.
 *
 * @param councilCode the DfE code of the council: {@code 838}
 * @param councilName its name
 * @param asAt the date on which the scenario stands: what came later was not known
 * @param horizon the ledger years
 * @param axes the settings, age bands and needs
 */
public record Setup(
    String councilCode, String councilName, LocalDate asAt, Horizon horizon, Axes axes) {

  /** Returns the same looking so far. */
  public Setup until(Horizon other) {
    return new Setup(councilCode, councilName, asAt, other, axes);
  }
}
