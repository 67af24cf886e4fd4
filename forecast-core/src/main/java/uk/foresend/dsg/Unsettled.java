package uk.foresend.dsg;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import uk.foresend.dsg.DeficitPolicy.Family;
import uk.foresend.quantity.FinancialYear;
import uk.foresend.quantity.Horizon;
import uk.foresend.quantity.InWords;

/**
 * A deficit that no policy settles, or that policies settle in part, once nothing protects the
 * council from it.
 *
 * @param what which deficit, from when, and how much of it is settled
 * @param hint what to do about it
 */
public record Unsettled(String what, String hint) {

  /** Shares that make a whole but for this do. */
  private static final double ROUNDING = 1e-9;

  /** Returns what is left in the ledger years of a horizon, the accumulated balance first. */
  public static List<Unsettled> among(List<DeficitPolicy> policies, Horizon horizon) {
    return Stream.iterate(horizon.first().april(), month -> month.plusMonths(1))
        .limit(12L * horizon.yearCount())
        .filter(month -> policies.stream().noneMatch(policy -> policy.protects(month)))
        .findFirst()
        .map(end -> new From(end, policies, horizon).all())
        .orElse(List.of());
  }

  /** What is left from the first month in which nothing protects the council. */
  private record From(YearMonth end, List<DeficitPolicy> policies, Horizon horizon) {

    List<Unsettled> all() {
      List<Unsettled> all = new ArrayList<>();
      balance().ifPresent(all::add);
      List<FinancialYear> later =
          horizon.years().stream()
              .filter(year -> !year.march().isBefore(end))
              .filter(year -> policies.stream().noneMatch(policy -> policy.protects(year.march())))
              .toList();
      inYear(later.stream().filter(year -> !settled(year)).toList()).ifPresent(all::add);
      later.stream()
          .filter(year -> settled(year) && share(year) < 1 - ROUNDING)
          .findFirst()
          .map(year -> inPart(year))
          .ifPresent(all::add);
      return all;
    }

    private Optional<Unsettled> balance() {
      if (policies.stream().noneMatch(policy -> policy.family() == Family.BALANCE)) {
        return Optional.of(
            new Unsettled(
                unprotected() + "no policy says what becomes of the accumulated balance.",
                "Add a balance-charge, repayment, balance-retained or capitalisation."));
      }
      boolean retained =
          policies.stream()
              .filter(policy -> policy.family() == Family.BALANCE)
              .anyMatch(policy -> policy.protects(horizon.last().march()));
      FinancialYear before = horizon.first().plus(-1);
      return retained
          ? Optional.empty()
          : IntStream.rangeClosed(before.startYear(), Posting.accumulatedBy(end).startYear())
              .mapToObj(FinancialYear::new)
              .filter(origin -> left(origin) > ROUNDING)
              .max(Comparator.comparingDouble(this::left).thenComparing(Comparator.reverseOrder()))
              .map(
                  origin ->
                      balanceInPart(
                          1 - left(origin),
                          origin.equals(before)
                              ? "the accumulated balance"
                              : "what has accumulated of " + origin));
    }

    private Unsettled balanceInPart(double settled, String what) {
      return new Unsettled(
          "From "
              + end
              + " on policies settle "
              + InWords.percent(settled)
              + " of "
              + what
              + ", and nothing protects the council from the rest.",
          "Let the last balance-charge, capitalisation or repayment take all that is left, or say in"
              + " a note who bears the rest.");
    }

    private Optional<Unsettled> inYear(List<FinancialYear> unsettled) {
      if (unsettled.isEmpty()) {
        return Optional.empty();
      }
      return Optional.of(
          new Unsettled(
              unprotected()
                  + "no policy says what becomes of the in-year deficit of "
                  + unsettled.get(0)
                  + (unsettled.size() == 1
                      ? "."
                      : " to " + unsettled.get(unsettled.size() - 1) + "."),
              "Add an in-year-charge or central-funding."));
    }

    private Unsettled inPart(FinancialYear year) {
      return new Unsettled(
          "From "
              + year
              + " on policies settle "
              + InWords.percent(share(year))
              + " of the in-year deficit, and nothing protects the council from the rest.",
          "Let the shares of in-year-charge and central-funding make a whole, or say in a note who"
              + " bears the rest.");
    }

    private String unprotected() {
      return "Nothing protects the council from " + end + " on, and ";
    }

    private boolean settled(FinancialYear year) {
      return postings(Family.IN_YEAR, year).findAny().isPresent();
    }

    private double share(FinancialYear year) {
      return postings(Family.IN_YEAR, year).mapToDouble(one -> one.share().value()).sum();
    }

    /**
     * The share of what arose in a year that no policy settles: policies on the deficit of a year
     * take shares of the same, policies on the balance each a share of what is left.
     */
    private double left(FinancialYear origin) {
      return postings(Family.BALANCE, origin)
          .mapToDouble(one -> 1 - one.share().value())
          .reduce(Math.max(0, 1 - share(origin)), (left, rest) -> left * rest);
    }

    private Stream<Posting> postings(Family family, FinancialYear origin) {
      return policies.stream()
          .filter(policy -> policy.family() == family)
          .flatMap(this::everPosted)
          .filter(posting -> posting.reaches(origin));
    }

    /** What a policy posts, also after the horizon: instalments go on when a forecast has ended. */
    private Stream<Posting> everPosted(DeficitPolicy policy) {
      FinancialYear later = horizon.first().plus(Horizon.MAX_YEARS);
      return Stream.of(
              new Horizon(horizon.first(), later.plus(-1)),
              new Horizon(later, later.plus(Horizon.MAX_YEARS - 1)))
          .flatMap(years -> policy.postings(years).stream());
    }
  }
}
