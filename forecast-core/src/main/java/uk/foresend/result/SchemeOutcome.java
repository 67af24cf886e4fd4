package uk.foresend.result;

import java.util.List;
import java.util.Optional;
import uk.foresend.quantity.Count;
import uk.foresend.quantity.FinancialYear;
import uk.foresend.quantity.Money;
import uk.foresend.quantity.Rate;
import uk.foresend.send.CapitalScheme;

/**
 * What a capital scheme does: its places, who filled them, and what that saves each purse.
 *
 * <p>All lists have one entry for each ledger year. {@code dsgSaving} is what the children who
 * filled the places would have cost the DSG where they would have been, less what they cost here,
 * less place funding of the places and start-up.
 *
 * @param scheme the scheme as compiled
 * @param places the places open, averaged over the year
 * @param usedByOthers the places used by other councils' children, averaged
 * @param filled the places filled by the council's children, averaged; never more than there are
 * @param filledBy who fills them, by setting they would have been in, and whether new; they sum to
 *     those filled
 * @param beside the children more in its setting's other places because of it, averaged
 * @param dsgSaving the saving to the DSG
 * @param entitlement the basic entitlement its pupils bring the DSG by the high needs formula, a
 *     year late: income that the DfE pays, in no saving
 * @param generalFundSaving the saving to the General Fund: transport and the result of a council
 *     company, less interest and minimum revenue provision
 * @param capital what is spent on building
 * @param unfinanced building that bears no financing because nobody has said who pays for it
 * @param outlook what is still to come, seen from the date of the scenario
 */
public record SchemeOutcome(
    CapitalScheme scheme,
    List<Count> places,
    List<Count> usedByOthers,
    List<Count> filled,
    List<FilledBy> filledBy,
    List<Count> beside,
    List<Money> dsgSaving,
    List<Money> entitlement,
    List<Money> generalFundSaving,
    List<Money> capital,
    Unfinanced unfinanced,
    Outlook outlook) {

  /** Keeps its own copies. */
  public SchemeOutcome {
    places = List.copyOf(places);
    usedByOthers = List.copyOf(usedByOthers);
    filled = List.copyOf(filled);
    filledBy = List.copyOf(filledBy);
    beside = List.copyOf(beside);
    dsgSaving = List.copyOf(dsgSaving);
    entitlement = List.copyOf(entitlement);
    generalFundSaving = List.copyOf(generalFundSaving);
    capital = List.copyOf(capital);
  }

  /**
   * Returns whether all its places that open by the end of a year are history: their children are
   * in the counts already, so that a forecast cannot say what it saves.
   */
  public boolean isInTheCounts(FinancialYear last) {
    return places.stream().allMatch(Count.ZERO::equals)
        && scheme.phases().stream().anyMatch(phase -> phase.opens().isBefore(last.plus(1).april()));
  }

  /**
   * Children who fill places, averaged over each ledger year.
   *
   * @param setting the id of the setting they would have been in
   * @param moved children who were placed there and moved
   * @param fresh children who would have been placed there from the start
   */
  public record FilledBy(String setting, List<Count> moved, List<Count> fresh) {

    /** Keeps its own copies. */
    public FilledBy {
      moved = List.copyOf(moved);
      fresh = List.copyOf(fresh);
    }
  }

  /** Returns the children who are in its setting rather than elsewhere because of it, averaged. */
  public Count displaced(int year) {
    return filled.get(year).plus(beside.get(year));
  }

  /**
   * Returns the saving to both purses together in a year: the Dedicated Schools Grant and the
   * General Fund.
   */
  public Money publicSaving(int year) {
    return dsgSaving.get(year).plus(generalFundSaving.get(year));
  }

  /**
   * What a scheme has still to cost and to save, leaving out what is already spent at the date of
   * the scenario.
   *
   * <p>{@code forwardValue = Σ (saving − building cost of the year) ÷ (1 + discountRate)^k} over
   * the ledger years, {@code k} years after the one in which the scenario stands. The saving is
   * that of the DSG and of the General Fund without interest and minimum revenue provision, which
   * would count the building twice.
   *
   * @param discountRate the rate a year at which later years count for less
   * @param forwardValue the present value in pounds, positive when it saves more than it has still
   *     to cost
   * @param payback when savings have paid for the building
   */
  public record Outlook(Rate discountRate, Money forwardValue, Payback payback) {}

  /**
   * When the savings of a scheme have paid for its building, both counted from its start.
   *
   * <p>The year is known only when the scheme opens within the forecast: what it saved before is
   * not in it.
   *
   * @param year the first year by whose end all savings reach all that is spent on building, of
   *     every year up to then; empty when there is none to name
   * @param otherwise why there is none, in words
   */
  public record Payback(Optional<FinancialYear> year, String otherwise) {

    /** It opened before the forecast began, so that earlier savings are not counted here. */
    public static final Payback OPENED_BEFORE =
        new Payback(Optional.empty(), "opened before this forecast");

    /** Nothing is spent on building. */
    public static final Payback NOTHING_SPENT =
        new Payback(Optional.empty(), "no building cost given");

    /** Savings reach building costs in no year of the forecast. */
    public static final Payback NOT_WITHIN =
        new Payback(Optional.empty(), "not within the forecast");

    /** Returns a payback by the end of a year. */
    public static Payback in(FinancialYear year) {
      return new Payback(Optional.of(year), "");
    }
  }

  /**
   * Building whose source of finance is not known, and what it would cost the General Fund a year
   * if it were borrowed.
   *
   * @param building what is spent on it up to the last ledger year
   * @param rate the borrowing rate of the first ledger year
   * @param interest {@code building × rate}, before any of it is repaid
   * @param provision {@code building ÷ asset life}, once what was built is operational
   */
  public record Unfinanced(Money building, Rate rate, Money interest, Money provision) {

    /** Nothing of the kind. */
    public static final Unfinanced NOTHING =
        new Unfinanced(Money.ZERO, Rate.NONE, Money.ZERO, Money.ZERO);
  }
}
