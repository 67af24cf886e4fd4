package uk.foresend.proof;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import uk.foresend.fit.Medians;
import uk.foresend.fit.Spread;
import uk.foresend.history.Council;
import uk.foresend.history.InYearForecast;
import uk.foresend.history.PlanHistory;
import uk.foresend.history.PublishedSeries;
import uk.foresend.quantity.FinancialYear;
import uk.foresend.quantity.Money;
import uk.foresend.result.BackTest.Way;
import uk.foresend.result.DeficitTest;
import uk.foresend.result.DeficitTest.Outcome;
import uk.foresend.result.DeficitTest.Scored;
import uk.foresend.result.DeficitTest.Within;

/**
 * Forecasts each published balance of the dedicated schools grant with what an officer of the
 * council knew in the June before: the balances at earlier year ends, the allocation of the year
 * that had begun, and the plans of the January.
 *
 * <p>A balance is its published percentage of the year's grant, before deductions and in its latest
 * edition, since one only is kept of most years: the allocation known in the June may have differed
 * a little. An 80% range is the forecast ± the 80% quantile of the same method's errors of earlier
 * years, as shares of the grant.
 */
public final class Deficits {
  private static final double RANGE = 0.8;
  private static final double INSIDE_80 = 0.9;
  private static final int LONGEST = 2;

  private final PublishedSeries series;
  private final Accounts accounts;

  private Deficits(PublishedSeries series, PlanHistory plans) {
    this.series = series;
    accounts = new Accounts(series, plans);
  }

  /**
   * Returns the back-test of all councils, or of one.
   *
   * @param within forecasts made within a year
   */
  public static DeficitTest of(
      PublishedSeries series,
      PlanHistory plans,
      List<InYearForecast> within,
      Optional<Council> only) {
    return new Deficits(series, plans).run(within, only);
  }

  private DeficitTest run(List<InYearForecast> within, Optional<Council> only) {
    List<FinancialYear> years = accounts.years();
    List<Scored> scores = new ArrayList<>();
    List<Outcome> outcomes = new ArrayList<>();
    for (BalanceMethod method : BalanceMethod.values()) {
      for (int ahead = 1; ahead <= LONGEST; ahead++) {
        for (FinancialYear known : years) {
          if (years.contains(known.plus(ahead))) {
            scores.add(score(method, known, ahead, years.get(0), only));
            int distance = ahead;
            only.flatMap(one -> outcome(method, one.code(), known, distance))
                .ifPresent(outcomes::add);
          }
        }
      }
    }
    return new DeficitTest(
        only.map(Council::name),
        Arrays.stream(BalanceMethod.values()).map(one -> new Way(one.id(), one.label())).toList(),
        scores,
        notScored(years),
        outcomes,
        within(within, only));
  }

  private Scored score(
      BalanceMethod method,
      FinancialYear known,
      int ahead,
      FinancialYear first,
      Optional<Council> only) {
    List<Double> errors = new ArrayList<>();
    List<Double> shares = new ArrayList<>();
    for (String code : accounts.councils()) {
      if (only.isEmpty() || only.get().code().equals(code)) {
        error(method, code, known, ahead)
            .ifPresent(
                error -> {
                  errors.add(error);
                  shares.add(error / accounts.total(code, known.plus(ahead)));
                });
      }
    }
    double[] sizes = errors.stream().mapToDouble(Math::abs).toArray();
    double[] parts = shares.stream().mapToDouble(Math::abs).toArray();
    OptionalDouble range = range(method, known, ahead, first);
    return new Scored(
        method.id(),
        known,
        ahead,
        sizes.length,
        Arrays.stream(sizes).average().orElse(Double.NaN),
        Medians.of(sizes),
        errors.stream().mapToDouble(Double::doubleValue).average().orElse(Double.NaN),
        Arrays.stream(parts).average().orElse(Double.NaN),
        range.isEmpty() || parts.length == 0
            ? OptionalDouble.empty()
            : OptionalDouble.of(
                Arrays.stream(parts).filter(part -> part <= range.getAsDouble()).count()
                    / (double) parts.length));
  }

  /**
   * How far off the method was from earlier years, so many years ahead; empty where it was none.
   */
  private OptionalDouble range(
      BalanceMethod method, FinancialYear known, int ahead, FinancialYear first) {
    List<Double> earlier = new ArrayList<>();
    for (FinancialYear then = first; then.plus(ahead).compareTo(known) <= 0; then = then.plus(1)) {
      for (String code : accounts.councils()) {
        FinancialYear year = then;
        error(method, code, year, ahead)
            .ifPresent(
                error -> earlier.add(Math.abs(error) / accounts.total(code, year.plus(ahead))));
      }
    }
    return earlier.isEmpty()
        ? OptionalDouble.empty()
        : OptionalDouble.of(
            Medians.quantile(earlier.stream().mapToDouble(Double::doubleValue).toArray(), RANGE));
  }

  private Optional<Double> error(
      BalanceMethod method, String code, FinancialYear known, int ahead) {
    return accounts
        .balance(code, known.plus(ahead))
        .flatMap(
            published ->
                forecast(method, code, known, ahead).map(forecast -> forecast - published));
  }

  private Optional<Outcome> outcome(
      BalanceMethod method, String code, FinancialYear known, int ahead) {
    return accounts
        .balance(code, known.plus(ahead))
        .flatMap(
            published ->
                forecast(method, code, known, ahead)
                    .map(
                        forecast ->
                            new Outcome(
                                known,
                                known.plus(ahead),
                                method.id(),
                                Money.rounded(forecast),
                                Money.rounded(published))));
  }

  private Optional<Double> forecast(
      BalanceMethod method, String code, FinancialYear known, int ahead) {
    return accounts
        .officer(code, known)
        .flatMap(
            officer -> method.inYear(officer).map(result -> officer.balance() + result * ahead));
  }

  private static List<String> notScored(List<FinancialYear> years) {
    FinancialYear last = years.get(years.size() - 1);
    return List.of(
        "Not scored: balances at 31 March "
            + (last.startYear() + 2)
            + " and later, since none of every council is published here; those before 31 March "
            + (years.get(0).startYear() + 2)
            + ", since none is known to forecast from.",
        "Not scored: income, spend by line and the General Fund, whose outturn is published for one"
            + " year only.");
  }

  private List<Within> within(List<InYearForecast> all, Optional<Council> only) {
    double[] misses =
        all.stream().flatMap(one -> one.miss().stream()).mapToDouble(miss -> miss * miss).toArray();
    double typical = StrictMath.sqrt(Arrays.stream(misses).average().orElse(Double.NaN));
    double off = typical * Spread.t(INSIDE_80);
    return all.stream()
        .filter(one -> only.isEmpty() || only.get().code().equals(one.council()))
        .map(
            one ->
                new Within(
                    series.councils().coded(one.council()).map(Council::name).orElse(""),
                    one.year(),
                    one.at(),
                    one.forecast(),
                    one.outturn(),
                    one.miss().map(OptionalDouble::of).orElse(OptionalDouble.empty()),
                    ranged(one, 1 - off),
                    ranged(one, 1 + off),
                    one.basis()))
        .toList();
  }

  private static Optional<Money> ranged(InYearForecast one, double factor) {
    return one.outturn().isPresent() || !Double.isFinite(factor)
        ? Optional.empty()
        : Optional.of(Money.rounded(one.forecast().pounds() * factor));
  }
}
