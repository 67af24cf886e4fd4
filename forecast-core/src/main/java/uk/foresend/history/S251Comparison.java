package uk.foresend.history;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import uk.foresend.problem.Problem;
import uk.foresend.quantity.Money;

/**
 * A council's budget and outturn of one year side by side, never without the trap that lies
 * between: the budget has the places that the department pays academies for, the outturn has not.
 *
 * @param pairs the totals of the headings that both returns have
 * @param trap the trap, in words
 */
public record S251Comparison(List<Pair> pairs, Problem trap) {

  /**
   * The two totals of one heading.
   *
   * @param heading the heading
   * @param budget what was planned
   * @param outturn what was spent
   */
  public record Pair(S251Heading heading, Money budget, Money outturn) {

    /** Returns outturn less budget: positive where more was spent than planned. */
    public Money over() {
      return outturn.minus(budget);
    }
  }

  /** Keeps its own copy. */
  public S251Comparison {
    pairs = List.copyOf(pairs);
  }

  /**
   * Returns the comparison of one council's amounts of one year.
   *
   * @throws IllegalArgumentException if the caveats lack the trap
   */
  public static S251Comparison of(List<S251Amount> ofOneCouncilAndYear, Caveats caveats) {
    Caveat trap =
        caveats
            .named(Caveats.ACADEMY_PLACES)
            .orElseThrow(() -> new IllegalArgumentException("No caveat " + Caveats.ACADEMY_PLACES));
    Map<S251Heading, Money> budget = totals(ofOneCouncilAndYear, S251Side.BUDGET);
    Map<S251Heading, Money> outturn = totals(ofOneCouncilAndYear, S251Side.OUTTURN);
    List<Pair> pairs = new ArrayList<>();
    budget.forEach(
        (heading, planned) -> {
          Money spent = outturn.get(heading);
          if (spent != null) {
            pairs.add(new Pair(heading, planned, spent));
          }
        });
    return new S251Comparison(pairs, trap.warning());
  }

  /** Returns the pair of a heading, if both returns have it. */
  public Optional<Pair> pair(S251Heading heading) {
    return pairs.stream().filter(one -> one.heading() == heading).findFirst();
  }

  /**
   * Returns the pairs with the year's deductions for places added back to the outturn of places,
   * which makes the two alike.
   *
   * @param deductions what the department paid academies and colleges for places in the year: the
   *     block before deductions less the block after
   */
  public List<Pair> alike(Money deductions) {
    return pairs.stream()
        .map(
            one ->
                one.heading() == S251Heading.PLACES
                    ? new Pair(one.heading(), one.budget(), one.outturn().plus(deductions))
                    : one)
        .toList();
  }

  private static Map<S251Heading, Money> totals(List<S251Amount> amounts, S251Side side) {
    Map<S251Heading, Money> totals = new EnumMap<>(S251Heading.class);
    amounts.stream()
        .filter(one -> one.side() == side && one.phase() == S251Phase.TOTAL)
        .forEach(one -> totals.put(one.heading(), one.amount()));
    return totals;
  }
}
