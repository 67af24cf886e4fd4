package uk.foresend.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.DoublePredicate;
import java.util.function.IntFunction;
import uk.foresend.assumption.Standing;
import uk.foresend.quantity.Horizon;
import uk.foresend.quantity.Money;
import uk.foresend.result.Exceedance;
import uk.foresend.result.Odds;

/**
 * How often something is so over futures, to the penny as ranges tell it.
 *
 * <p>A published figure is kept where ours, rounded as that one is, is no worse: a promise told in
 * tenths of a million is held to tenths of a million.
 */
final class Chances {

  /** The steps that published figures are rounded to, in pounds, the coarsest first. */
  private static final double[] ROUNDED_TO = {100_000, 1_000, 1, 0.01};

  private static final double NEARLY_LEAST = 0.025;
  private static final double NEARLY_MOST = 0.975;

  /** How many steps a ladder is parted in at least, where the spread allows. */
  private static final int STEPS = 5;

  private final Standing standing;
  private final Horizon horizon;

  /** By ledger year, in each future: the balance, the result, the deficit with charges so far. */
  private final double[][] closing;

  private final double[][] inYear;
  private final double[][] borne;

  /**
   * Takes what futures came to.
   *
   * @param closing by ledger year the balance in each future, negative in deficit
   * @param inYear income less spend
   * @param borne the deficit with what reserves have met of it so far, zero or more
   */
  Chances(
      Standing standing, Horizon horizon, double[][] closing, double[][] inYear, double[][] borne) {
    this.standing = standing;
    this.horizon = horizon;
    this.closing = closing;
    this.inYear = inYear;
    this.borne = borne;
  }

  /** Returns in what share of futures each thing is so. */
  List<Odds> odds() {
    List<Odds> odds = new ArrayList<>();
    odds.add(
        odds(
            "exceeds-reserves",
            "Deficit and charges exceed usable reserves",
            "not known",
            y -> usable(y).map(held -> share(borne[y], value -> value > held.pounds()))));
    odds.add(
        odds(
            "balanced-in-year",
            "Income covers the year's spend",
            "",
            y -> Optional.of(share(inYear[y], value -> value >= 0))));
    odds.add(
        odds(
            "in-deficit",
            "In deficit at 31 March",
            "",
            y -> Optional.of(share(closing[y], value -> value < 0))));
    for (Standing.Published said : standing.published()) {
      rows(said)
          .filter(rows -> horizon.contains(said.year()))
          .ifPresent(rows -> odds.add(kept(said, rows)));
    }
    return odds;
  }

  private Optional<double[][]> rows(Standing.Published said) {
    return switch (said.figure()) {
      case "closing" -> Optional.of(closing);
      case "in-year" -> Optional.of(inYear);
      default -> Optional.empty();
    };
  }

  private Odds kept(Standing.Published said, double[][] rows) {
    return odds(
        "keeps:" + said.id(),
        said.label() + " is kept or bettered",
        "of " + said.year(),
        y ->
            horizon.year(y).equals(said.year())
                ? Optional.of(share(rows[y], value -> keeps(value, said.amount())))
                : Optional.empty());
  }

  /** Whether an amount, rounded as a promised one is, is no worse than it. */
  static boolean keeps(double pounds, Money promised) {
    double unit =
        Arrays.stream(ROUNDED_TO)
            .filter(step -> promised.pence() % Math.round(100 * step) == 0)
            .findFirst()
            .orElse(0.01);
    return Math.rint(pounds / unit) >= Math.rint(promised.pounds() / unit);
  }

  private Optional<Money> usable(int y) {
    return standing.reserves().usable(horizon.year(y).march());
  }

  private Odds odds(String id, String label, String without, IntFunction<Optional<Double>> inYear) {
    List<OptionalDouble> years = new ArrayList<>();
    for (int y = 0; y < horizon.yearCount(); y++) {
      years.add(inYear.apply(y).map(OptionalDouble::of).orElseGet(OptionalDouble::empty));
    }
    return new Odds(id, label, years, without);
  }

  /** Returns how likely the deficit is to be worse than round amounts, and beyond reserves. */
  Exceedance exceedance() {
    double[][] deficit = new double[closing.length][];
    for (int y = 0; y < closing.length; y++) {
      deficit[y] = Arrays.stream(closing[y]).map(balance -> Math.max(0, -balance)).toArray();
    }
    List<Exceedance.Ladder> ladders = new ArrayList<>();
    ladders.add(ladder("deficit", "The deficit at 31 March is worse than", deficit));
    if (!Arrays.deepEquals(deficit, borne)) {
      ladders.add(
          ladder(
              "deficit-and-charges",
              "The deficit, with charges met from reserves so far, is worse than",
              borne));
    }
    List<Optional<Exceedance.Excess>> reserves = new ArrayList<>();
    for (int y = 0; y < borne.length; y++) {
      double[] found = borne[y];
      reserves.add(usable(y).map(held -> excess(held, found)));
    }
    return new Exceedance(ladders, reserves);
  }

  private static Exceedance.Excess excess(Money held, double[] borne) {
    double[] beyond =
        Arrays.stream(borne)
            .filter(value -> Money.rounded(value).compareTo(held) > 0)
            .map(value -> value - held.pounds())
            .toArray();
    return new Exceedance.Excess(
        held,
        (double) beyond.length / borne.length,
        beyond.length == 0
            ? Optional.empty()
            : Optional.of(Money.rounded(Spread.quantile(beyond, 0.5))),
        beyond.length == 0
            ? Optional.empty()
            : Optional.of(Money.rounded(Spread.quantile(beyond, 0.9))));
  }

  private static Exceedance.Ladder ladder(String id, String label, double[][] byYear) {
    double least = Double.POSITIVE_INFINITY;
    double most = 0;
    for (double[] year : byYear) {
      least = Math.min(least, Spread.quantile(year, NEARLY_LEAST));
      most = Math.max(most, Spread.quantile(year, NEARLY_MOST));
    }
    List<Exceedance.Rung> rungs = new ArrayList<>();
    double[][] told = new double[byYear.length][];
    Arrays.setAll(told, y -> told(byYear[y]));
    for (Money amount : rungs(least, most)) {
      double pounds = amount.pounds();
      List<Double> shares = new ArrayList<>();
      for (double[] year : told) {
        shares.add(shareOfTold(year, value -> value > pounds));
      }
      rungs.add(new Exceedance.Rung(amount, shares));
    }
    return new Exceedance.Ladder(id, label, rungs);
  }

  /**
   * Returns round amounts above zero that part a spread in five to ten or so: multiples of 1, 2 or
   * 5 times a power of ten; none where there is no deficit.
   */
  static List<Money> rungs(double least, double most) {
    if (Money.rounded(most).pence() <= 0) {
      return List.of();
    }
    double step = round((most > least ? most - least : most) / STEPS);
    List<Money> rungs = new ArrayList<>();
    long first = Math.max(1, (long) Math.ceil(least / step));
    long last = Math.max(first, (long) Math.floor(most / step));
    for (long n = first; n <= last; n++) {
      rungs.add(Money.rounded(n * step));
    }
    return rungs;
  }

  /** The greatest of 1, 2 and 5 times a power of ten that is no more than a number. */
  private static double round(double number) {
    double power = StrictMath.pow(10, StrictMath.floor(StrictMath.log10(number)));
    return number >= 5 * power ? 5 * power : number >= 2 * power ? 2 * power : power;
  }

  /** Returns the share of futures in which an amount, to the penny, is so. */
  private static double share(double[] futures, DoublePredicate so) {
    return shareOfTold(told(futures), so);
  }

  private static double shareOfTold(double[] told, DoublePredicate so) {
    int count = 0;
    for (double pounds : told) {
      count += so.test(pounds) ? 1 : 0;
    }
    return (double) count / told.length;
  }

  /** Returns amounts to the penny. */
  private static double[] told(double[] futures) {
    double[] told = new double[futures.length];
    for (int i = 0; i < told.length; i++) {
      told[i] = Money.rounded(futures[i]).pounds();
    }
    return told;
  }
}
