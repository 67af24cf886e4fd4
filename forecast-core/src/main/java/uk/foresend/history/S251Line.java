package uk.foresend.history;

import java.util.Optional;
import uk.foresend.dsg.Block;
import uk.foresend.dsg.SpendLine;
import uk.foresend.quantity.Source;

/**
 * A line of the section 251 return that matters to high needs, whichever purse pays for it.
 *
 * @param code the key: {@code 1.2.3}
 * @param label the words of the return
 * @param block the block that pays for it; empty for a line of the General Fund
 * @param highNeedsSpend whether the Department for Education counts it in total high needs spend
 * @param source where it is named
 */
public record S251Line(
    String code, String label, Optional<Block> block, boolean highNeedsSpend, Source source) {

  /** Returns the line as the ledger knows it; empty for a line of the General Fund. */
  public Optional<SpendLine> spendLine() {
    return block.map(paying -> new SpendLine(code, label, paying));
  }
}
