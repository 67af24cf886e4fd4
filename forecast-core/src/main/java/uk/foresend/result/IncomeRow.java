package uk.foresend.result;

import java.util.List;
import uk.foresend.dsg.Block;
import uk.foresend.quantity.Money;

/**
 * One kind of income of one block in each ledger year, before deductions.
 *
 * @param id the key: {@code high-needs/allocation}
 * @param label the words shown in reports
 * @param block the block
 * @param kind what it is
 * @param amounts the amount in each ledger year; a transfer out is negative
 */
public record IncomeRow(String id, String label, Block block, Kind kind, List<Money> amounts) {

  /** Keeps its own copies. */
  public IncomeRow {
    amounts = List.copyOf(amounts);
  }

  /** What income is. */
  public enum Kind {
    /** The published allocation, or what the named rule makes of it. */
    ALLOCATION,
    /** Grants rolled in. */
    ROLLED_IN,
    /** A transfer from or to another block. */
    TRANSFER,
    /** Safety Valve and other DfE payments. */
    RECEIPT
  }
}
