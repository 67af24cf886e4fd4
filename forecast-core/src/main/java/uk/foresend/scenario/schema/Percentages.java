package uk.foresend.scenario.schema;

import java.math.BigDecimal;
import java.util.Set;

/** Notices percentages written where fractions are wanted. */
public final class Percentages {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final BigDecimal FRACTIONS_END = BigDecimal.valueOf(3);

  private static final Set<String> UNITS =
      Set.of("share of 1", "share a year", "rate a year", "times");

  private Percentages() {}

  /** Returns a hint for a number of a unit that was written with a percent sign. */
  static String sign(String unit) {
    if (isOf(unit)) {
      return "Write percentages as fractions: 0.062 for 6.2%.";
    }
    // of a number without a unit, its driver says what it is
    return unit.isEmpty()
        ? "Percentages are only of shares and rates: write 0.062 for 6.2%."
        : "A percent sign is only for shares and rates.";
  }

  /** Whether numbers of a unit are shares, rates or factors, which people say as percentages. */
  public static boolean isOf(String unit) {
    return UNITS.contains(unit);
  }

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
