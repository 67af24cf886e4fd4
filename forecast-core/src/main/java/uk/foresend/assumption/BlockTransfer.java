package uk.foresend.assumption;

import java.time.LocalDate;
import java.util.Optional;
import uk.foresend.dsg.Block;
import uk.foresend.quantity.FinancialYear;
import uk.foresend.quantity.Money;
import uk.foresend.quantity.Share;
import uk.foresend.quantity.Source;

/**
 * A transfer between blocks for one year: it reduces what the giving block spends and adds to what
 * the other receives.
 *
 * @param id the key
 * @param year the year; a transfer is never recurrent
 * @param from the giving block
 * @param to the receiving block
 * @param share the share of the giving block's allocation; used when no amount is given
 * @param amount the amount, when it is stated in pounds
 * @param approval who approved it
 * @param approvedOn when
 * @param source the decision
 */
public record BlockTransfer(
    String id,
    FinancialYear year,
    Block from,
    Block to,
    Share share,
    Optional<Money> amount,
    Approval approval,
    LocalDate approvedOn,
    Source source) {

  /**
   * Who must agree to a transfer: the forum up to 0.5% of the schools block, the Secretary of State
   * above or when it refuses.
   */
  public enum Approval {
    SCHOOLS_FORUM,
    SECRETARY_OF_STATE,
    REFUSED
  }
}
