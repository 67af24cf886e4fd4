package uk.foresend.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import uk.foresend.quantity.Progress;
import uk.foresend.result.Fan;
import uk.foresend.result.Figure;
import uk.foresend.result.Simulation;

/**
 * What levers change in each future: all together, and each after those before it where that is
 * asked for.
 *
 * <p>The same futures are run without levers, and after each of them but the last, whose figures
 * are those of the simulation: so the steps of a future sum to what the levers change in it. Their
 * percentiles do not.
 */
final class Steps {

  private static final Set<Figure> BRIDGED = Set.of(Figure.CLOSING, Figure.IN_YEAR, Figure.FUND);

  /** The most steps that are kept, of all levers and futures together. */
  private static final int MOST_STEPS = 60_000;

  /** Futures of so many levers are run together: room for more would take memory without end. */
  private static final int TOGETHER = 12;

  private final Futures all;
  private final List<Undertaking> levers;
  private final List<Measures.Measure> whole;
  private final int years;
  private final int draws;

  /** The places at which a lever begins, among the steps of all levers. */
  private final List<Integer> begins = new ArrayList<>();

  /** By lever, the futures before it. */
  private final List<Futures> before = new ArrayList<>();

  /** By figure, year and draw. */
  private final double[][][] changes;

  /** By lever, bridged figure, year and draw; none where they were not asked for. */
  private final List<double[][][]> steps = new ArrayList<>();

  private final List<Integer> bridged;
  private final int stepDraws;

  /** By lever, bridged figure, year and draw what futures before it come to; where noted. */
  private final double[][][][] noted;

  /**
   * Makes room for what is to be noted.
   *
   * @param all the futures with every lever
   * @param levers the levers
   * @param whole the figures, as they stand first in the rows of the simulation
   * @param asked whether what each lever adds will be asked for
   */
  Steps(
      Futures all,
      List<Undertaking> levers,
      int draws,
      List<Measures.Measure> whole,
      int years,
      boolean asked) {
    this.all = all;
    this.levers = levers;
    this.whole = whole;
    this.years = years;
    this.draws = draws;
    for (int k = 0; k < levers.size(); k++) {
      if (k == 0 || !levers.get(k).id().equals(levers.get(k - 1).id())) {
        begins.add(k);
        before.add(all.before(k));
      }
    }
    changes = new double[begins.isEmpty() ? 0 : whole.size()][years][draws];
    bridged =
        IntStream.range(0, whole.size())
            .filter(i -> BRIDGED.contains(whole.get(i).figure()))
            .boxed()
            .toList();
    int most = Math.min(Simulation.MOST_DRAWS_OF_STEPS, MOST_STEPS / Math.max(1, begins.size()));
    stepDraws = asked ? Math.min(draws, most) : 0;
    boolean together = asked && stepDraws == draws && before.size() <= TOGETHER;
    noted = new double[together ? before.size() : 0][bridged.size()][years][draws];
  }

  /**
   * Returns the futures without levers, where there are any, and last those with every lever;
   * between them those before each lever, where what each adds is asked for and they are few.
   */
  List<Futures> futures() {
    if (begins.isEmpty()) {
      return List.of(all);
    }
    List<Futures> futures = new ArrayList<>(before.subList(0, Math.max(1, noted.length)));
    futures.add(all);
    return futures;
  }

  /** Notes what the levers change in one future without and with them. */
  void note(int draw, List<Columns> columns) {
    for (int i = 0; i < changes.length; i++) {
      Measures.Reader reader = whole.get(i).reader();
      for (int y = 0; y < years; y++) {
        changes[i][y][draw] =
            reader.read(columns.get(columns.size() - 1), y) - reader.read(columns.get(0), y);
      }
    }
    for (int k = 1; k < noted.length; k++) {
      note(noted[k], draw, columns.get(k));
    }
  }

  private void note(double[][][] figures, int draw, Columns columns) {
    for (int i = 0; i < figures.length; i++) {
      Measures.Reader reader = whole.get(bridged.get(i)).reader();
      for (int y = 0; y < years; y++) {
        figures[i][y][draw] = reader.read(columns, y);
      }
    }
  }

  /**
   * Finds what each lever adds.
   *
   * @param rows the figures of the simulation, by figure, year and draw
   */
  void each(double[][][] rows, Progress progress) {
    double[][][] reached = new double[bridged.size()][years][stepDraws];
    double[][][] end = new double[bridged.size()][years][stepDraws];
    for (int i = 0; i < reached.length && !begins.isEmpty(); i++) {
      int at = bridged.get(i);
      for (int y = 0; y < years; y++) {
        for (int draw = 0; draw < stepDraws; draw++) {
          end[i][y][draw] = rows[at][y][draw];
          reached[i][y][draw] = rows[at][y][draw] - changes[at][y][draw];
        }
      }
    }
    for (int k = 1; k < noted.length; k++) {
      steps.add(less(noted[k], reached));
      reached = noted[k];
    }
    for (int first = 1; first < before.size() && noted.length == 0; first += TOGETHER) {
      List<Futures> some = before.subList(first, Math.min(before.size(), first + TOGETHER));
      for (double[][][] now : figures(some, progress)) {
        steps.add(less(now, reached));
        reached = now;
      }
    }
    if (!before.isEmpty()) {
      steps.add(less(end, reached));
    }
  }

  /** Returns by futures, bridged figure, year and draw what some of the futures come to. */
  private double[][][][] figures(List<Futures> some, Progress progress) {
    double[][][][] figures = new double[some.size()][bridged.size()][years][stepDraws];
    progress.expect(stepDraws);
    EachFuture.run(
        stepDraws,
        progress,
        some,
        some.get(some.size() - 1)::course,
        (draw, columns) -> {
          for (int k = 0; k < figures.length; k++) {
            note(figures[k], draw, columns.get(k));
          }
        });
    return figures;
  }

  private static double[][][] less(double[][][] these, double[][][] those) {
    double[][][] difference = new double[these.length][][];
    for (int i = 0; i < these.length; i++) {
      difference[i] = new double[these[i].length][];
      for (int y = 0; y < these[i].length; y++) {
        difference[i][y] = new double[these[i][y].length];
        for (int draw = 0; draw < these[i][y].length; draw++) {
          difference[i][y][draw] = these[i][y][draw] - those[i][y][draw];
        }
      }
    }
    return difference;
  }

  private double[][] central(Futures futures) {
    Columns c = futures.of(Draw.CENTRAL);
    double[][] figures = new double[whole.size()][years];
    for (int i = 0; i < figures.length; i++) {
      for (int y = 0; y < years; y++) {
        figures[i][y] = whole.get(i).reader().read(c, y);
      }
    }
    return figures;
  }

  /** Returns by how much the levers change each figure. */
  List<Fan> changes() {
    if (begins.isEmpty()) {
      return List.of();
    }
    double[][] with = central(all);
    double[][] without = central(before.get(0));
    List<Fan> fans = new ArrayList<>();
    for (int i = 0; i < changes.length; i++) {
      fans.add(fan(whole.get(i), changes[i], without[i], with[i]));
    }
    return fans;
  }

  /** Returns what each lever adds to each bridged figure, the figures in turn. */
  List<Fan> steps() {
    List<double[][]> central = new ArrayList<>();
    for (int k = 0; k < steps.size(); k++) {
      central.add(central(before.get(k)));
    }
    central.add(central(all));
    List<Fan> fans = new ArrayList<>();
    for (int i = 0; i < bridged.size(); i++) {
      int at = bridged.get(i);
      for (int k = 0; k < steps.size(); k++) {
        Undertaking lever = levers.get(begins.get(k));
        Measures.Measure of = whole.get(at);
        Measures.Measure step =
            new Measures.Measure(of.figure(), lever.id(), lever.label(), of.reader());
        fans.add(fan(step, steps.get(k)[i], central.get(k)[at], central.get(k + 1)[at]));
      }
    }
    return fans;
  }

  private static Fan fan(Measures.Measure measure, double[][] byYear, double[] from, double[] to) {
    return Spread.fan(measure, byYear, y -> Spread.amount(measure, to[y] - from[y]));
  }

  /** Returns in how many futures what each lever adds was noted. */
  int stepDraws() {
    return stepDraws;
  }
}
