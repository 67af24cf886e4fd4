package uk.foresend.assumption;

import java.time.YearMonth;
import java.util.List;
import uk.foresend.quantity.Money;
import uk.foresend.quantity.Source;

/**
 * How placements are paid for and what the DSG pays.
 *
 * @param terms the terms of each setting, in the order of the settings
 * @param lines the lines of spend
 * @param income the income of each block
 * @param receipts Safety Valve and other DfE payments
 * @param transfers transfers between blocks
 */
public record Finance(
    List<SettingTerms> terms,
    List<LineTerms> lines,
    List<BlockIncome> income,
    List<Receipt> receipts,
    List<BlockTransfer> transfers) {

  /** Keeps its own copies. */
  public Finance {
    terms = List.copyOf(terms);
    lines = List.copyOf(lines);
    income = List.copyOf(income);
    receipts = List.copyOf(receipts);
    transfers = List.copyOf(transfers);
  }

  /**
   * A payment to the high needs block by the DfE on a date, with its condition.
   *
   * @param id the key
   * @param label the words shown in reports
   * @param month the month received
   * @param amount the amount
   * @param condition what it depended on
   * @param source the publication
   */
  public record Receipt(
      String id, String label, YearMonth month, Money amount, String condition, Source source) {}

  /** Returns the same with other income. */
  public Finance withIncome(List<BlockIncome> others) {
    return new Finance(terms, lines, others, receipts, transfers);
  }

  /** Returns the same with other transfers. */
  public Finance withTransfers(List<BlockTransfer> others) {
    return new Finance(terms, lines, income, receipts, others);
  }

  /** Returns the same with other lines. */
  public Finance withLines(List<LineTerms> others) {
    return new Finance(terms, others, income, receipts, transfers);
  }
}
