package uk.foresend.lever;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import uk.foresend.assumption.Assumptions;
import uk.foresend.assumption.Delivery;
import uk.foresend.problem.Place;
import uk.foresend.problem.Problem;
import uk.foresend.send.CapitalScheme;

/**
 * Puts a capital scheme off by months.
 *
 * <p>Phases that open from a month on, and start-up costs due from then on, come so many months
 * later; capital of financial years that begin from then on comes later by the whole years in the
 * delay.
 *
 * @param id the key
 * @param label the words shown in reports
 * @param scheme the id of the scheme
 * @param months how much later, 1 to {@value #MOST_MONTHS}
 * @param from the month from which dates move: what is dated earlier stands
 * @param delivery how it is delivered
 */
public record DelayScheme(
    String id, String label, String scheme, int months, YearMonth from, Delivery delivery)
    implements Lever {

  /** The longest delay: beyond it a scheme is cancelled. */
  public static final int MOST_MONTHS = 240;

  @Override
  public DelayScheme with(Delivery other) {
    return new DelayScheme(id, label, scheme, months, from, other);
  }

  @Override
  public List<Problem> check(Assumptions assumptions) {
    List<Problem> problems = new ArrayList<>(Delivering.check(this, assumptions));
    problems.addAll(Delivering.withoutRamp(this, ""));
    if (months < 1 || months > MOST_MONTHS) {
      problems.add(
          Problem.invalid(
              Place.at("months"),
              "months is " + months + ", but must be between 1 and " + MOST_MONTHS + ".",
              months > MOST_MONTHS ? "Maybe it is cancelled." : ""));
    } else {
      problems.addAll(Schemes.check(this, assumptions, scheme, this::late));
    }
    return problems;
  }

  @Override
  public Assumptions applyTo(Assumptions assumptions) {
    return Delivering.withCost(this, Schemes.change(this, assumptions, scheme, this::late));
  }

  private CapitalScheme late(CapitalScheme before) {
    return Schemes.delayed(before, acts(), months);
  }
}
