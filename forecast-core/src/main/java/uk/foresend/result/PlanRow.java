package uk.foresend.result;

import java.util.List;
import uk.foresend.quantity.Count;
import uk.foresend.send.Setting;

/**
 * Plans in one setting.
 *
 * @param setting the setting
 * @param january the January census: the opening one, then the one inside each ledger year
 * @param average the average over the months of each ledger year
 */
public record PlanRow(Setting setting, List<Count> january, List<Count> average) {

  /** Keeps its own copies. */
  public PlanRow {
    january = List.copyOf(january);
    average = List.copyOf(average);
  }
}
