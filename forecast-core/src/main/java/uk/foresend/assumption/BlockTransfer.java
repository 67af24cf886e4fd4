package uk.foresend.assumption;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
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
   * The share of the schools block that a schools forum can agree to: 0.5% of that year's block.
   *
   * <p>School and Early Years Finance (England) Regulations, made anew for each year; in force in
   * every year from 2018-19, and read here as at November 2026. More, or what the forum refuses, is
   * for the Secretary of State.
   */
  public static final Share FORUM_LIMIT = new Share(0.005);

  /**
   * What is wrong with a transfer.
   *
   * @param field the field
   * @param what the value and its bound
   * @param hint what to do
   */
  public record Fault(String field, String what, String hint) {}

  /** Returns what the law does not allow: more than the forum can agree to, or decided too late. */
  public List<Fault> faults() {
    List<Fault> faults = new ArrayList<>();
    if (from == Block.SCHOOLS
        && approval == Approval.SCHOOLS_FORUM
        && amount.isEmpty()
        && share.value() > FORUM_LIMIT.value()) {
      faults.add(
          new Fault(
              "share",
              "share is " + share.value() + ", but the schools forum can agree to 0.005 at most.",
              share.value() >= 0.1
                  ? "Maybe you wrote a percentage: 0.005 rather than 0.5."
                  : "More needs approval: secretary-of-state."));
    }
    LocalDate last = year.march().atEndOfMonth();
    if (approvedOn.isAfter(last)) {
      faults.add(
          new Fault(
              "approvedOn",
              "approvedOn is " + approvedOn + ", but must not be after " + last + ".",
              "A transfer is decided before its year is over, and is for that year only."));
    }
    return faults;
  }

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
