package uk.foresend.proof;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import uk.foresend.fit.Medians;
import uk.foresend.history.Council;
import uk.foresend.history.InYearForecast;
import uk.foresend.history.PlanHistory;
import uk.foresend.history.PublishedSeries;
import uk.foresend.quantity.FinancialYear;
import uk.foresend.quantity.Money;
import uk.foresend.result.BackTest.Way;
import uk.foresend.result.DeficitTest;
import uk.foresend.result.DeficitTest.Next;
import uk.foresend.result.DeficitTest.Outcome;
import uk.foresend.result.DeficitTest.Reach;
import uk.foresend.result.DeficitTest.Scored;

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
  /** The most years ahead that a balance is forecast. */
  static final int LONGEST = 2;

  private static final double RANGE = 0.8;

  private final Accounts accounts;
  private final List<FinancialYear> years;

  private Deficits(Accounts accounts) {
    this.accounts = accounts;
    years = accounts.years();
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
    Accounts accounts = new Accounts(series, plans);
    return new Deficits(accounts).run(new WithinYears(within, accounts, series.councils()), only);
  }

  private DeficitTest run(WithinYears within, Optional<Council> only) {
    List<Scored> scores = new ArrayList<>();
    List<Outcome> outcomes = new ArrayList<>();
    for (BalanceMethod method : BalanceMethod.values()) {
      for (int ahead = 1; ahead <= LONGEST; ahead++) {
        for (FinancialYear known : years) {
          if (years.contains(known.plus(ahead))) {
            scores.add(score(method, known, ahead, only));
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
        within.of(only),
        reaches(within, only),
        only.flatMap(one -> accounts.windfall(one.code(), years.get(years.size() - 1))),
        only.map(one -> next(one.code())).orElse(List.of()));
  }

  /** How wide ranges are of forecasts made within a year, a year ahead and two. */
  private List<Reach> reaches(WithinYears within, Optional<Council> only) {
    BalanceMethod first = BalanceMethod.values()[0];
    List<Reach> reaches = new ArrayList<>();
    reaches.add(within.reach(only));
    for (int ahead = 1; ahead <= LONGEST; ahead++) {
      FinancialYear last = years.get(years.size() - 1);
      FinancialYear known = last.plus(-ahead);
      OptionalDouble share = range(first, last, ahead);
      OptionalDouble grant =
          only.map(one -> accounts.lastTotal(one.code()))
              .filter(Double::isFinite)
              .map(OptionalDouble::of)
              .orElse(OptionalDouble.empty());
      int cases = 0;
      for (FinancialYear then : years) {
        int distance = ahead;
        cases +=
            (int)
                accounts.councils().stream()
                    .filter(code -> error(first, code, then, distance).isPresent())
                    .count();
      }
      Scored scored = score(first, known, ahead, Optional.empty());
      reaches.add(
          new Reach(
              ahead,
              cases,
              share,
              Reach.Of.GRANT,
              scored.within80(),
              scored.within80().isPresent() ? scored.cases() : 0,
              share.isPresent() && grant.isPresent()
                  ? Optional.of(Money.rounded(share.getAsDouble() * grant.getAsDouble()))
                  : Optional.empty()));
    }
    return reaches;
  }

  /** A council's balances after the last published, by the method that is leant on. */
  private List<Next> next(String code) {
    BalanceMethod first = BalanceMethod.values()[0];
    FinancialYear known = years.get(years.size() - 1);
    List<Next> next = new ArrayList<>();
    for (int ahead = 1; ahead <= LONGEST; ahead++) {
      FinancialYear year = known.plus(ahead);
      double grant = accounts.total(code, year);
      OptionalDouble share = range(first, known, ahead);
      forecast(first, code, known, ahead)
          .filter(one -> share.isPresent() && Double.isFinite(grant))
          .ifPresent(
              forecast ->
                  next.add(
                      new Next(
                          known,
                          year,
                          Money.rounded(forecast),
                          Money.rounded(forecast + share.getAsDouble() * grant),
                          Money.rounded(forecast - share.getAsDouble() * grant))));
    }
    return next;
  }

  private Scored score(
      BalanceMethod method, FinancialYear known, int ahead, Optional<Council> only) {
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
    OptionalDouble range = range(method, known, ahead);
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
  private OptionalDouble range(BalanceMethod method, FinancialYear known, int ahead) {
    List<Double> earlier = new ArrayList<>();
    for (FinancialYear then = years.get(0);
        then.plus(ahead).compareTo(known) <= 0;
        then = then.plus(1)) {
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
        .map(
            officer ->
                officer.balance()
                    + IntStream.rangeClosed(1, ahead)
                        .mapToDouble(year -> method.result(officer, year))
                        .sum())
        .filter(Double::isFinite);
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
}
