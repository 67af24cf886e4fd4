package uk.foresend.plain;

import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import uk.foresend.assumption.Assumptions;
import uk.foresend.assumption.Driver;
import uk.foresend.assumption.DriverKey;
import uk.foresend.assumption.Scope;

/** The value of a driver in one month, looked up each time it is wanted. */
public final class PlainDrivers {

  private record Asked(DriverKey key, YearMonth month) {}

  private final Assumptions given;
  private final Map<Asked, Double> known = new HashMap<>();

  public PlainDrivers(Assumptions given) {
    this.given = given;
  }

  /** The value for the first scope that has one, else the neutral one. */
  double value(Driver driver, YearMonth month, Scope... mostParticularFirst) {
    return Stream.of(mostParticularFirst)
        .filter(scope -> has(driver, scope))
        .findFirst()
        .map(scope -> at(new DriverKey(driver, scope), month))
        .orElseGet(() -> driver.neutral().orElseThrow());
  }

  boolean has(Driver driver, Scope scope) {
    return given.drivers().exactly(driver, scope).isPresent();
  }

  private double at(DriverKey key, YearMonth month) {
    return known.computeIfAbsent(
        new Asked(key, month),
        asked ->
            given.drivers().exactly(key.driver(), key.scope()).orElseThrow().value().at(month));
  }

  double ofAuthority(Driver driver, YearMonth month) {
    return value(driver, month, Scope.AUTHORITY);
  }

  double ofSetting(Driver driver, String setting, YearMonth month) {
    return value(driver, month, new Scope.OfSetting(setting), Scope.AUTHORITY);
  }

  double ofCell(Driver driver, String setting, String band, YearMonth month) {
    return value(
        driver,
        month,
        new Scope.OfCell(setting, band),
        new Scope.OfSetting(setting),
        new Scope.OfBand(band),
        Scope.AUTHORITY);
  }

  /**
   * A price followed from the April in which the ledger opens, rising by another driver in one
   * month of each later year.
   */
  double price(
      Driver price, Driver growth, int risesIn, YearMonth now, Scope... mostParticularFirst) {
    return grown(
        price,
        month ->
            month.getMonthValue() == risesIn ? 1 + value(growth, month, mostParticularFirst) : 1,
        now,
        given.setup().horizon().first().april(),
        mostParticularFirst);
  }

  /** A price followed from a month up to which it does not rise. */
  double grown(
      Driver price,
      ToDoubleFunction<YearMonth> rise,
      YearMonth now,
      YearMonth quiet,
      Scope... mostParticularFirst) {
    return Stream.of(mostParticularFirst)
        .filter(scope -> has(price, scope))
        .findFirst()
        .map(scope -> given.drivers().exactly(price, scope).orElseThrow().value())
        .map(profile -> PlainPrice.at(profile, now, rise, quiet))
        .orElseGet(() -> price.neutral().orElseThrow());
  }

  /** The share of a yearly flow that has fallen since September, before a month of the year. */
  static double since(List<Double> januaryFirst, YearMonth month) {
    double sum = 0;
    for (YearMonth at = september(month); at.isBefore(month); at = at.plusMonths(1)) {
      sum += januaryFirst.get(at.getMonthValue() - 1);
    }
    return sum;
  }

  private static YearMonth september(YearMonth month) {
    int year = month.getMonthValue() >= 9 ? month.getYear() : month.getYear() - 1;
    return YearMonth.of(year, 9);
  }
}
