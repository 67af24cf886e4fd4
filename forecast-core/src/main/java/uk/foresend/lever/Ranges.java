package uk.foresend.lever;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import uk.foresend.assumption.Driver;
import uk.foresend.assumption.DriverKey;
import uk.foresend.problem.Place;
import uk.foresend.problem.Problem;
import uk.foresend.quantity.Horizon;
import uk.foresend.quantity.Profile;

/** Says when changed values leave the range of their driver. */
final class Ranges {

  private Ranges() {}

  /** Returns a problem for each value that leaves its driver's range, with the first month. */
  static List<Problem> check(Place where, Map<DriverKey, Profile> values, Horizon horizon) {
    List<Problem> problems = new ArrayList<>();
    values.forEach(
        (key, profile) -> {
          double[] months = Reached.months(profile, horizon);
          for (int m = 0; m < months.length; m++) {
            Driver driver = key.driver();
            if (!(months[m] >= driver.least() && months[m] <= driver.most())) {
              problems.add(
                  Problem.invalid(
                      where,
                      key
                          + " becomes "
                          + BigDecimal.valueOf(months[m])
                              .round(new MathContext(6))
                              .stripTrailingZeros()
                              .toPlainString()
                          + " in "
                          + horizon.month(m)
                          + ", but must be between "
                          + driver.least()
                          + " and "
                          + driver.most()
                          + ".",
                      hint(driver, months[m])));
              break;
            }
          }
        });
    return problems;
  }

  private static String hint(Driver driver, double value) {
    if (driver.most() != 1 || value <= 1 || value > 100) {
      return "";
    }
    return value > 2
        ? "Maybe you wrote a percentage."
        : "Maybe name the ages or settings where there is room for it, or add instead of multiply.";
  }
}
