package uk.foresend.scenario;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import uk.foresend.assumption.Assumptions;
import uk.foresend.assumption.Driver;
import uk.foresend.assumption.Scope;
import uk.foresend.assumption.Uncertainty;
import uk.foresend.assumption.Uncertainty.OfDriver;
import uk.foresend.problem.Place;
import uk.foresend.quantity.Horizon;
import uk.foresend.quantity.InWords;
import uk.foresend.quantity.Profile;
import uk.foresend.quantity.Sourced;
import uk.foresend.scenario.schema.Placed;
import uk.foresend.scenario.schema.Reading;

/**
 * Holds what is said to be uncertain against the numbers it is about: a range that would take every
 * one of them out of what the number may be is kept at its bound, and so is narrower than it says.
 */
final class UncertainChecks {

  private final Reading in;

  UncertainChecks(Reading in) {
    this.in = in;
  }

  void check(Placed<Uncertainty> said, Assumptions base) {
    List<OfDriver> drivers = said.value().drivers();
    for (int i = 0; i < drivers.size(); i++) {
      OfDriver one = drivers.get(i);
      Place low = said.place("drivers[" + i + "].low");
      Place high = said.place("drivers[" + i + "].high");
      if (one.low() < 0 && isAlwaysBeyond(one, one.low(), base)) {
        tell(low, one, one.key().driver().least());
      }
      if (one.high() > 0 && isAlwaysBeyond(one, one.high(), base)) {
        tell(high, one, one.key().driver().most());
      }
    }
  }

  private void tell(Place where, OfDriver one, double bound) {
    in.warning(
        where,
        where.path()
            + " would take "
            + one.key()
            + " beyond "
            + InWords.bare(bound)
            + ", where it is kept in every such future.",
        "Its values lie between "
            + InWords.bare(one.key().driver().least())
            + " and "
            + InWords.bare(one.key().driver().most())
            + ": say a "
            + (bound == one.key().driver().least() ? "low" : "high")
            + " that leaves it there.");
  }

  /** Whether a departure takes every value it is about, in every year, out of its range. */
  private static boolean isAlwaysBeyond(OfDriver one, double by, Assumptions base) {
    Driver driver = one.key().driver();
    Map<Scope, Sourced<Profile>> values = base.drivers().of(driver);
    List<Profile> reached =
        values.entrySet().stream()
            .filter(entry -> reaches(one.key().scope(), entry.getKey()))
            .map(entry -> entry.getValue().value())
            .toList();
    return !reached.isEmpty()
        && reached.stream().allMatch(profile -> isBeyond(one, by, profile, base));
  }

  private static boolean reaches(Scope said, Scope given) {
    return said.kind() == Scope.Kind.AUTHORITY
        || said.equals(given)
        || said.covers(given)
        || given.covers(said);
  }

  private static boolean isBeyond(OfDriver one, double by, Profile profile, Assumptions base) {
    Driver driver = one.key().driver();
    Horizon horizon = base.setup().horizon();
    YearMonth asAt = YearMonth.from(base.setup().asAt()).plusMonths(1);
    YearMonth first = one.from().orElse(asAt);
    for (int y = 0; y < horizon.yearCount(); y++) {
      YearMonth march = horizon.year(y).march();
      if (march.isBefore(first)) {
        continue;
      }
      double central = profile.at(march);
      double value =
          switch (one.way()) {
            case ADDED -> central + by;
            case SHARE -> central * (1 + by);
          };
      if (value >= driver.least() && value <= driver.most()) {
        return false;
      }
    }
    return true;
  }
}
