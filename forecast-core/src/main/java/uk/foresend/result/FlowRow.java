package uk.foresend.result;

import java.util.List;
import uk.foresend.quantity.Count;

/**
 * A flow of children in each ledger year.
 *
 * @param id the key: {@code new-plans}, {@code leavers}, {@code transfers-in-and-unreconciled},
 *     {@code requests}, {@code moves}
 * @param label the words shown in reports
 * @param amounts the children in each ledger year
 */
public record FlowRow(String id, String label, List<Count> amounts) {

  /** Keeps its own copy. */
  public FlowRow {
    amounts = List.copyOf(amounts);
  }
}
