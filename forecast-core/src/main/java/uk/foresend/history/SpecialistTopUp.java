package uk.foresend.history;

import java.math.BigDecimal;
import java.math.RoundingMode;
import uk.foresend.quantity.FinancialYear;
import uk.foresend.quantity.Money;
import uk.foresend.quantity.Source;

/**
 * What a council spent in a year on top-up funding of special schools, and the population it was
 * published against.
 *
 * @param council the council's code
 * @param year the financial year
 * @param sector whose schools
 * @param spend pounds of the year
 * @param people the population, as estimated by the publication
 * @param source the publication
 */
public record SpecialistTopUp(
    String council,
    FinancialYear year,
    Sector sector,
    Money spend,
    BigDecimal people,
    Source source) {

  /** Whose special schools. */
  public enum Sector {
    STATE("State"),
    INDEPENDENT("Independent or non-maintained");

    private final String label;

    Sector(String label) {
      this.label = label;
    }

    /** Returns the words of the publication. */
    public String label() {
      return label;
    }
  }

  /** Returns spend ÷ people, to the penny. */
  public Money perHead() {
    return Money.ofPounds(spend.inPounds().divide(people, 2, RoundingMode.HALF_EVEN));
  }
}
