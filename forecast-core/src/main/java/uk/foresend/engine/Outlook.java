package uk.foresend.engine;

import java.util.List;
import uk.foresend.quantity.Progress;

/**
 * One council in many futures, drawn beside other councils: what all councils share is the same in
 * a future of each of them.
 */
public final class Outlook {

  private final Futures futures;
  private final int years;

  private Outlook(Futures futures, int years) {
    this.futures = futures;
    this.years = years;
  }

  /**
   * Compiles the futures of a council.
   *
   * @param baseline its baseline
   * @param seed the seed that all councils have, any text
   */
  public static Outlook of(Baseline baseline, String seed) {
    String own = Keyed.ofCouncil(seed, baseline.assumptions().setup().councilCode());
    return new Outlook(
        new Futures(baseline, List.of(), List.of(), own),
        baseline.assumptions().setup().horizon().yearCount());
  }

  /**
   * One future of the council, by ledger year, not rounded.
   *
   * @param plans children with plans at the January in the year
   * @param spend pounds of spend before deductions
   * @param inYear pounds of income less spend, negative in deficit
   * @param closing pounds of the balance at its end, negative in deficit
   * @param met pounds that reserves met in the year
   */
  public record Future(
      double[] plans, double[] spend, double[] inYear, double[] closing, double[] met) {}

  /**
   * Returns the values that some shares of futures lie below, linear between order statistics
   * (Hyndman and Fan's seventh).
   *
   * @param futures a value of each future
   * @param shares shares from 0 to 1
   */
  public static double[] quantiles(double[] futures, double[] shares) {
    return Spread.quantiles(futures, shares);
  }

  /** Returns the future in which nothing departs from its central value. */
  public Future central() {
    return future(futures.of(Draw.CENTRAL));
  }

  /** Returns so many futures, in the order of their numbers. */
  public List<Future> futures(int draws) {
    Future[] found = new Future[draws];
    EachFuture.run(
        draws,
        Progress.PATIENT,
        List.of(futures),
        futures::course,
        (draw, columns) -> found[draw] = future(columns.get(0)));
    return List.of(found);
  }

  private Future future(Columns c) {
    Future future =
        new Future(
            new double[years],
            new double[years],
            new double[years],
            new double[years],
            new double[years]);
    int settings = c.inputs().demand.axes.settings().size();
    for (int y = 0; y < years; y++) {
      for (int s = 0; s < settings; s++) {
        future.plans[y] += c.placement().inSetting(12 * (y + 1), s);
      }
      future.spend[y] = Measures.spend(c, y);
      future.inYear[y] = Measures.inYear(c, y);
      future.closing[y] = Measures.closing(c, y);
      future.met[y] = Measures.sum(c.ledger().metFromReserves(), y);
    }
    return future;
  }
}
