package uk.foresend.assumption;

import java.time.Month;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import uk.foresend.quantity.Horizon;

/**
 * When what grows once a year does so: the month of the year, and what it is that grows.
 *
 * @param what what grows: {@code fees of independent-special}
 * @param in the month of the year
 * @param after the month of whose prices the opening values are: it grows first after that
 */
public record Uplift(String what, Month in, YearMonth after) {

  /** The month in which lines at a rate and the cost of transport grow. */
  public static final Month OF_LINES = Month.APRIL;

  /** The month in which requests grow. */
  public static final Month OF_REQUESTS = Month.JANUARY;

  /** Returns what a rate of growth makes grow, setting by setting; nothing for another driver. */
  public static List<Uplift> of(DriverKey growth, Assumptions given) {
    Horizon horizon = given.setup().horizon();
    YearMonth priced = horizon.first().april();
    List<Uplift> uplifts = new ArrayList<>();
    switch (growth.driver()) {
      case TOP_UP_GROWTH ->
          given.finance().terms().stream()
              .filter(terms -> reaches(growth, terms, given))
              .map(terms -> new Uplift("prices of " + terms.setting(), terms.uplift(), priced))
              .forEach(uplifts::add);
      case LINE_GROWTH -> uplifts.add(new Uplift("spend on " + growth.scope(), OF_LINES, priced));
      case TRANSPORT_GROWTH -> uplifts.add(new Uplift("costs of transport", OF_LINES, priced));
      case REQUEST_GROWTH -> uplifts.add(new Uplift("requests", OF_REQUESTS, horizon.firstMonth()));
      default -> {}
    }
    return uplifts;
  }

  private static boolean reaches(DriverKey growth, SettingTerms terms, Assumptions given) {
    Scope own = new Scope.OfSetting(terms.setting());
    return growth.scope().equals(own)
        || growth.scope().equals(Scope.AUTHORITY)
            && given.drivers().exactly(growth.driver(), own).isEmpty();
  }

  /** Returns the first month, from one on, in which it grows. */
  public YearMonth firstFrom(YearMonth month) {
    YearMonth first = month.isAfter(after) ? month : after.plusMonths(1);
    return first.plusMonths(Math.floorMod(in.getValue() - first.getMonthValue(), 12));
  }
}
