package uk.foresend.dsg;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import uk.foresend.quantity.FinancialYear;
import uk.foresend.quantity.Horizon;
import uk.foresend.quantity.Source;

/**
 * A rule of law or of government policy about DSG deficits: what protects the council from them,
 * and what clears them.
 *
 * <p>Two questions have two families. What becomes of the accumulated balance: {@link
 * BalanceCharge}, {@link Repayment}, {@link BalanceRetained}, {@link StabilityGrant}, {@link
 * Capitalisation}. What becomes of each later in-year deficit: {@link InYearCharge}, {@link
 * CentralFunding}; while a {@link StatutoryOverride} is in force, neither. Policies of one date are
 * posted in the order of the document.
 */
public sealed interface DeficitPolicy
    permits StatutoryOverride,
        StabilityGrant,
        CentralFunding,
        InYearCharge,
        BalanceCharge,
        Repayment,
        BalanceRetained,
        Capitalisation {

  /** Returns the key, unique in a scenario. */
  String id();

  /** Returns which question it answers. */
  Family family();

  /** The questions that policies answer. */
  enum Family {
    /** What keeps deficits off the General Fund. */
    PROTECTION,
    /** What is paid towards the deficit of past years. */
    GRANT,
    /** What becomes of the accumulated balance. */
    BALANCE,
    /** What becomes of each later in-year deficit. */
    IN_YEAR
  }

  /** Returns one sentence saying what it does, with its dates and shares. */
  String describe();

  /** Returns where it is laid down, or who assumes it. */
  Source source();

  /** Returns what it posts in the ledger years of a horizon, in the order of their dates. */
  List<Posting> postings(Horizon horizon);

  /**
   * Returns the last year whose deficits it settles by law or announcement; empty when it settles
   * none.
   */
  default Optional<FinancialYear> settlesThrough() {
    return Optional.empty();
  }

  /** Whether it keeps deficits off the General Fund in a month. */
  default boolean protects(YearMonth month) {
    return false;
  }

  /** Returns the last day on which it keeps deficits off the General Fund; empty for none. */
  default Optional<LocalDate> protectsUntil() {
    return Optional.empty();
  }

  /** Whether a posting may not be made while it is in force. */
  default boolean forbids(Posting posting) {
    return false;
  }

  /** Returns the field that dates what it charges the General Fund; empty when it charges none. */
  default Optional<ChargeDate> chargeDate() {
    return Optional.empty();
  }
}
