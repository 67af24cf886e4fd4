package uk.foresend.assumption;

import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import uk.foresend.quantity.Money;
import uk.foresend.quantity.Share;
import uk.foresend.quantity.Source;
import uk.foresend.send.CapitalScheme;

/**
 * What is being done: capital schemes, step-downs, and what levers cost to deliver.
 *
 * @param schemes the capital schemes, in the order in which they are filled
 * @param stepDowns the step-downs
 * @param deliveryCosts what levers cost to deliver
 */
public record Programme(
    List<CapitalScheme> schemes, List<StepDowns> stepDowns, List<DeliveryCost> deliveryCosts) {

  /** Keeps its own copies. */
  public Programme {
    schemes = List.copyOf(schemes);
    stepDowns = List.copyOf(stepDowns);
    deliveryCosts = List.copyOf(deliveryCosts);
  }

  /**
   * Children stepped down from a dearer setting to another, limited by the pool and by places to
   * receive them.
   *
   * @param id the key
   * @param from the setting they leave
   * @param to the setting that receives them
   * @param fromAge the youngest age
   * @param toAge the oldest age
   * @param perYear children a year, at full rate
   * @param first the first month
   * @param last the last month
   * @param rampMonths the months over which the full rate is reached
   * @param pool the share of the setting's children of these ages who could be stepped down
   * @param staysToAge the oldest age at which they are still where they moved; in September those
   *     older go back to the setting they left. Empty when they stay until they leave
   * @param source where the number comes from
   */
  public record StepDowns(
      String id,
      String from,
      String to,
      int fromAge,
      int toAge,
      double perYear,
      YearMonth first,
      YearMonth last,
      int rampMonths,
      Share pool,
      Optional<Integer> staysToAge,
      Source source) {}

  /**
   * What a lever costs to deliver in a month, and who bears it.
   *
   * @param lever the id of the lever
   * @param label the words shown in reports
   * @param purse who bears it
   * @param month the month
   * @param amount the amount
   * @param source where the amount comes from
   */
  public record DeliveryCost(
      String lever, String label, Purse purse, YearMonth month, Money amount, Source source) {}

  /** Whose money it is. */
  public enum Purse {
    DSG,
    GENERAL_FUND;

    /** Returns the word used in documents. */
    public String id() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  /** Returns the same with other schemes. */
  public Programme withSchemes(List<CapitalScheme> others) {
    return new Programme(others, stepDowns, deliveryCosts);
  }

  /** Returns the same with other step-downs. */
  public Programme withStepDowns(List<StepDowns> others) {
    return new Programme(schemes, others, deliveryCosts);
  }

  /** Returns the same with other delivery costs. */
  public Programme withDeliveryCosts(List<DeliveryCost> others) {
    return new Programme(schemes, stepDowns, others);
  }
}
