package uk.foresend.scenario.schema;

import java.math.BigDecimal;

/** Notices percentages written where fractions are wanted. */
public final class Percentages {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final BigDecimal FRACTIONS_END = BigDecimal.valueOf(3);

  private Percentages() {}

  /** Returns a hint for a number above the greatest fraction allowed, empty for other numbers. */
  public static String hint(BigDecimal value, BigDecimal most) {
    boolean fraction = most.compareTo(FRACTIONS_END) <= 0;
    boolean percentage =
        value.abs().compareTo(HUNDRED) <= 0 && value.abs().compareTo(BigDecimal.ONE) > 0;
    return fraction && percentage
        ? "Maybe you wrote a percentage: "
            + value.movePointLeft(2).stripTrailingZeros().toPlainString()
            + " rather than "
            + value.stripTrailingZeros().toPlainString()
            + "."
        : "";
  }
}
