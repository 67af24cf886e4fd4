package uk.foresend.baseline;

import java.util.function.ToDoubleFunction;
import uk.foresend.quantity.FinancialYear;

/**
 * How far out the spend of a year is on which a forecast goes on, at the plans it has, as shares of
 * it, each such that eight councils in ten lie within 1.2816 of it.
 *
 * <p>After the last year that is estimated a forecast goes on by counts at carried prices, whose
 * error grows with the square root of the years: {@code √(error² + year² × years since)}.
 * England's, which all councils share, grows so since the last year that is known.
 */
final class SpendErrors {
  private final Rules rules;
  private final FinancialYear base;
  private final FinancialYear last;
  private final ToDoubleFunction<FinancialYear> known;

  /**
   * Makes them.
   *
   * @param base the last year of which spend is known
   * @param last the last of which it is estimated
   * @param known the error of years up to that
   */
  private SpendErrors(
      Rules rules, FinancialYear base, FinancialYear last, ToDoubleFunction<FinancialYear> known) {
    this.rules = rules;
    this.base = base;
    this.last = last;
    this.known = known;
  }

  /** Returns those of a baseline. */
  static SpendErrors of(CouncilAsAt council, LatestTotal total) {
    Rules rules = council.rules();
    boolean own = council.share() == 1 && council.money().hasOutturn();
    double borrowed = own ? 0 : rules.number("latestTotal", "borrowed");
    // Errors of the ways are of the middle half of councils; further out there are more.
    double further = year(rules) / rules.number("latestTotal", "counts");
    return new SpendErrors(
        rules,
        total.base(),
        total.last(),
        year -> year.compareTo(total.base()) <= 0 ? borrowed : total.of(year).error() * further);
  }

  /** Returns those of a forecast from a year of which spend is known. */
  static SpendErrors since(FinancialYear base, Rules rules) {
    return new SpendErrors(rules, base, base, year -> 0);
  }

  private static double year(Rules rules) {
    return rules.number("uncertainty", "spend", "year");
  }

  /** Returns how far a council's own spend of a year is out. */
  double own(FinancialYear of) {
    FinancialYear told = of.compareTo(last) < 0 ? of : last;
    return Math.hypot(known.applyAsDouble(told), year(rules) * Math.sqrt(years(last, of)));
  }

  /** Returns how far that of all councils together is. */
  double england(FinancialYear of) {
    return rules.number("uncertainty", "prices", "england") * Math.sqrt(years(base, of));
  }

  /** Returns how far results as published lie from allocation less spend. */
  double published() {
    return rules.number("uncertainty", "spend", "published");
  }

  /** Returns how far allocation less spend of a year is from the result as it is published. */
  double result(FinancialYear of) {
    return Math.hypot(Math.hypot(own(of), england(of)), published());
  }

  /** Returns the common factors of that error: England's, and the council's own. */
  Tree moves(FinancialYear of) {
    double england = MoneyRanges.toZero(england(of) / result(of));
    return Tree.map()
        .number(MoneyRanges.ENGLAND_LEVEL, england)
        .number(MoneyRanges.LEVEL, MoneyRanges.toZero(Math.sqrt(1 - england * england)));
  }

  private static int years(FinancialYear from, FinancialYear to) {
    return Math.max(0, to.startYear() - from.startYear());
  }
}
