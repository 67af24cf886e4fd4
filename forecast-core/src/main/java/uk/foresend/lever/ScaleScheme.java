package uk.foresend.lever;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import uk.foresend.assumption.Assumptions;
import uk.foresend.assumption.Delivery;
import uk.foresend.problem.Place;
import uk.foresend.problem.Problem;
import uk.foresend.quantity.Count;
import uk.foresend.quantity.Money;
import uk.foresend.send.CapitalScheme;
import uk.foresend.send.CapitalScheme.CapitalSpend;
import uk.foresend.send.CapitalScheme.Phase;

/**
 * Makes a capital scheme larger or smaller.
 *
 * <p>Places of phases that open from a month on are multiplied by one factor, to the nearest whole
 * place; capital of financial years that begin from then on by another. Start-up costs stand.
 *
 * @param id the key
 * @param label the words shown in reports
 * @param scheme the id of the scheme
 * @param places the factor on places, above 0 and at most {@value #MOST}
 * @param capital the factor on capital, 0 to {@value #MOST}
 * @param from the month from which the scheme changes: what is dated earlier stands
 * @param delivery how it is delivered
 */
public record ScaleScheme(
    String id,
    String label,
    String scheme,
    double places,
    double capital,
    YearMonth from,
    Delivery delivery)
    implements Lever {

  /** The greatest factor. */
  public static final double MOST = 10;

  @Override
  public ScaleScheme with(Delivery other) {
    return new ScaleScheme(id, label, scheme, places, capital, from, other);
  }

  @Override
  public List<Problem> check(Assumptions assumptions) {
    List<Problem> problems = new ArrayList<>(Delivering.check(this, assumptions));
    problems.addAll(Delivering.withoutRamp(this, ""));
    boolean placesFit = places > 0 && places <= MOST;
    boolean capitalFits = capital >= 0 && capital <= MOST;
    if (!placesFit) {
      problems.add(
          outOfRange(
              "places",
              places,
              "above 0 and at most",
              places == 0 ? "To take every place away, cancel the scheme." : ""));
    }
    if (!capitalFits) {
      problems.add(outOfRange("capital", capital, "between 0 and", ""));
    }
    problems.addAll(
        placesFit && capitalFits
            ? Schemes.check(this, assumptions, scheme, this::scaled)
            : Names.scheme(assumptions, scheme).stream().toList());
    return problems;
  }

  private static Problem outOfRange(String field, double value, String bound, String hint) {
    return Problem.invalid(
        Place.at(field),
        field + " is " + value + ", but must be " + bound + " " + MOST + ".",
        hint.isEmpty() && value > MOST ? "Maybe you wrote a number and not a factor." : hint);
  }

  @Override
  public Assumptions applyTo(Assumptions assumptions) {
    return Delivering.withCost(this, Schemes.change(this, assumptions, scheme, this::scaled));
  }

  private CapitalScheme scaled(CapitalScheme before) {
    return before
        .withPhases(before.phases().stream().map(this::scaled).toList())
        .withCapital(before.capital().stream().map(this::scaled).toList());
  }

  private Phase scaled(Phase phase) {
    return Schemes.stands(phase, acts()) || places == 1
        ? phase
        : new Phase(phase.opens(), Count.whole(phase.places().value() * places), phase.room());
  }

  private CapitalSpend scaled(CapitalSpend spend) {
    return Schemes.spent(spend, acts()) || capital == 1
        ? spend
        : new CapitalSpend(
            spend.year(),
            spend.from(),
            Money.rounded(spend.amount().pounds() * capital),
            spend.source());
  }
}
