package uk.foresend.proof;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import uk.foresend.fit.Spread;
import uk.foresend.history.Council;
import uk.foresend.history.Councils;
import uk.foresend.history.InYearForecast;
import uk.foresend.quantity.FinancialYear;
import uk.foresend.quantity.Money;
import uk.foresend.result.DeficitTest.Reach;
import uk.foresend.result.DeficitTest.Within;

/**
 * Forecasts of a year's result that were made within it, and how far they missed.
 *
 * <p>A miss is taken as a share of spend: the last high needs allocation published for the year or
 * before, less the forecast. Half an 80% range is {@code t × the root of the mean square of those
 * shares × spend}, {@code t} of Student's distribution with five degrees of freedom; a council's
 * forecasts of one year count as one between them. The range of a forecast that came out is learnt
 * of the other councils only, so that how many are inside says something.
 */
final class WithinYears {
  private static final double INSIDE_80 = 0.9;

  private final List<InYearForecast> all;
  private final Accounts accounts;
  private final Councils councils;

  WithinYears(List<InYearForecast> all, Accounts accounts, Councils councils) {
    this.all =
        all.stream()
            .sorted(Comparator.comparing(InYearForecast::council).thenComparing(InYearForecast::at))
            .toList();
    this.accounts = accounts;
    this.councils = councils;
  }

  /** Returns the forecasts of all councils, or of one. */
  List<Within> of(Optional<Council> only) {
    return all.stream()
        .filter(one -> only.isEmpty() || only.get().code().equals(one.council()))
        .map(this::told)
        .toList();
  }

  /** Returns how wide ranges are, and how many were inside those of other councils. */
  Reach reach(Optional<Council> only) {
    double share = half(one -> true);
    List<Boolean> inside =
        of(Optional.empty()).stream().flatMap(one -> one.inside().stream()).toList();
    OptionalDouble spend =
        all.stream()
            .filter(one -> only.isPresent() && only.get().code().equals(one.council()))
            .mapToDouble(this::spend)
            .reduce((before, last) -> last);
    return new Reach(
        0,
        (int) all.stream().filter(one -> Double.isFinite(miss(one))).count(),
        known(share),
        Reach.Of.SPEND,
        inside.isEmpty()
            ? OptionalDouble.empty()
            : OptionalDouble.of(
                inside.stream().filter(one -> one).count() / (double) inside.size()),
        inside.size(),
        Double.isFinite(share) && spend.isPresent()
            ? Optional.of(Money.rounded(share * spend.getAsDouble()))
            : Optional.empty());
  }

  private Within told(InYearForecast one) {
    double half =
        spend(one)
            * half(other -> one.outturn().isEmpty() || !other.council().equals(one.council()));
    double forecast = one.forecast().pounds();
    boolean ranged = Double.isFinite(half);
    return new Within(
        councils.coded(one.council()).map(Council::name).orElse(one.council()),
        one.year(),
        one.at(),
        one.forecast(),
        one.outturn(),
        one.miss().map(OptionalDouble::of).orElse(OptionalDouble.empty()),
        known(miss(one)),
        ranged ? Optional.of(Money.rounded(forecast + half)) : Optional.empty(),
        ranged ? Optional.of(Money.rounded(forecast - half)) : Optional.empty(),
        one.outturn()
            .filter(came -> ranged)
            .map(came -> Math.abs(came.pounds() - forecast) <= half),
        one.basis());
  }

  private double half(Predicate<InYearForecast> of) {
    return Spread.t(INSIDE_80)
        * StrictMath.sqrt(
            all.stream()
                .filter(of)
                .filter(one -> Double.isFinite(miss(one)))
                .collect(
                    Collectors.groupingBy(
                        one -> new Year(one.council(), one.year()),
                        Collectors.averagingDouble(one -> miss(one) * miss(one))))
                .entrySet()
                .stream()
                .sorted(Comparator.comparing(one -> one.getKey().toString()))
                .mapToDouble(one -> one.getValue())
                .average()
                .orElse(Double.NaN));
  }

  private double miss(InYearForecast one) {
    return one.outturn()
        .map(came -> (came.pounds() - one.forecast().pounds()) / spend(one))
        .orElse(Double.NaN);
  }

  private double spend(InYearForecast one) {
    return accounts.lastHighNeeds(one.council(), one.year()) - one.forecast().pounds();
  }

  private static OptionalDouble known(double value) {
    return Double.isFinite(value) ? OptionalDouble.of(value) : OptionalDouble.empty();
  }

  /** A council and a year. */
  private record Year(String council, FinancialYear year) {}
}
