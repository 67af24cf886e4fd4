package uk.foresend.lever;

import java.time.YearMonth;
import java.util.List;
import uk.foresend.assumption.Assumptions;
import uk.foresend.assumption.Delivery;
import uk.foresend.problem.Problem;

/**
 * One thing a council could do or meet: a function from assumptions to assumptions.
 *
 * <p>The engine has never heard of levers. A lever changes nothing before the month in which it
 * {@link #acts}; one that changes nothing, or acts before the horizon, draws a warning from {@link
 * #check}. What it costs to deliver falls from the month in which it is {@link #delivered}. A value
 * that it changes keeps its source, with the lever's evidence in the note.
 */
public sealed interface Lever
    permits AdjustDriver,
        OpenPlaces,
        DelayScheme,
        ScaleScheme,
        RescheduleScheme,
        CancelScheme,
        StepDown,
        SlowNewPlans,
        HoldFees,
        TransferBetweenBlocks,
        InvestToSave,
        ChangeIncomeRule,
        ChangePolicy {

  /** Returns the key, unique in a scenario. */
  String id();

  /** Returns the words shown in reports. */
  String label();

  /** Returns the first month in which it can act, before any delay in delivery. */
  YearMonth from();

  /** Returns how it is delivered. */
  Delivery delivery();

  /** Returns the same lever, delivered otherwise. */
  Lever with(Delivery other);

  /** Returns what is wrong with it on these assumptions; places are relative to the lever. */
  List<Problem> check(Assumptions assumptions);

  /**
   * Returns the assumptions as this lever leaves them; asked only when {@link #check} found nothing
   * that stops it.
   */
  Assumptions applyTo(Assumptions assumptions);

  /**
   * Returns the assumptions with no more than what it spends to bring about the rest, which is
   * spent whole however little comes of it; the same ones where it spends nothing but what delivery
   * costs.
   */
  default Assumptions spent(Assumptions assumptions) {
    return assumptions;
  }

  /** Returns the assumptions as the lever leaves them, given them as what it spends leaves them. */
  default Assumptions brought(Assumptions spent) {
    return applyTo(spent);
  }

  /** Returns the first month in which it does act: {@link #from} and the delay. */
  default YearMonth acts() {
    return from().plusMonths(delivery().delayMonths());
  }

  /** Returns the month from which it costs what it costs to deliver: that in which it acts. */
  default YearMonth delivered() {
    return acts();
  }
}
