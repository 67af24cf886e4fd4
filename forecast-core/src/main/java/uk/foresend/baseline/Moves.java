package uk.foresend.baseline;

import java.util.ArrayList;
import java.util.List;

/**
 * Moves between families of settings: the fewest that turn the plans of one January, less leavers
 * and with new plans, into those of the next.
 *
 * <p>For each age and family, {@code expected = plans(a) × (1 − leave rate) + new plans}, brought
 * in proportion to the plans there are a year older; families with fewer than expected have lost
 * the difference to those with more, in proportion. Only net moves can be seen. A council's own
 * rate stands beside as many of England's children as the rules say.
 */
final class Moves {
  /** The ages, a year later, over which the rates of moves are pooled. */
  private static final int[][] SPANS = {{6, 10}, {12, 15}, {17, 18}, {20, 25}};

  /** The ages of the bands to which the rates of each span are given. */
  private static final int[][] BANDS = {{5, 10}, {11, 15}, {16, 18}, {19, 25}};

  /** The ages at which children reach another phase: reception, year 1, year 7, year 12, adult. */
  private static final int[] PHASES = {4, 5, 11, 16, 19};

  private static final double LEAST = 0.002;

  private final List<String> families;
  private final Catalogue catalogue;

  Moves(Catalogue catalogue) {
    this.catalogue = catalogue;
    this.families = catalogue.families();
  }

  /**
   * Rates of one span of ages, from each family to each other.
   *
   * @param from the youngest age
   * @param to the oldest age
   * @param phase whether they are transfers in September rather than moves through the year
   * @param rates rates by family left and family joined
   */
  record Rates(int from, int to, boolean phase, double[][] rates) {}

  /** Returns the rates of every span in which some are not nothing. */
  List<Rates> of(
      FlowCounts own, double[][] ownLeave, FlowCounts england, double[][] leave, double weight) {
    List<Rates> all = new ArrayList<>();
    double[][][] yearly = new double[SPANS.length][][];
    for (int i = 0; i < SPANS.length; i++) {
      Seen mine = seen(own, ownLeave, SPANS[i][0], SPANS[i][1]);
      Seen englands = seen(england, leave, SPANS[i][0], SPANS[i][1]);
      yearly[i] = pooled(mine, englands, weight);
      all.add(new Rates(BANDS[i][0], BANDS[i][1], false, yearly[i]));
    }
    for (int age : PHASES) {
      Seen mine = seen(own, ownLeave, age, age);
      Seen englands = seen(england, leave, age, age);
      double[][] rates = pooled(mine, englands, weight);
      all.add(new Rates(age, age, true, less(rates, age, yearly)));
    }
    return all.stream().map(Moves::kept).toList();
  }

  /** A phase transfer is seen over a year in which ordinary moves of both ages fall too. */
  private static double[][] less(double[][] rates, int age, double[][][] yearly) {
    double[][] left = new double[rates.length][rates.length];
    for (int f = 0; f < rates.length; f++) {
      for (int t = 0; t < rates.length; t++) {
        double ordinary = 0;
        for (int i = 0; i < BANDS.length; i++) {
          ordinary += within(age - 1, BANDS[i]) ? 0.5 * yearly[i][f][t] : 0;
          ordinary += within(age, BANDS[i]) ? 0.5 * yearly[i][f][t] : 0;
        }
        left[f][t] = Math.max(0, rates[f][t] - ordinary);
      }
    }
    return left;
  }

  private static boolean within(int age, int[] band) {
    return age >= band[0] && age <= band[1];
  }

  private static Rates kept(Rates all) {
    double[][] kept = new double[all.rates().length][];
    for (int f = 0; f < kept.length; f++) {
      kept[f] = all.rates()[f].clone();
      double sum = 0;
      for (int t = 0; t < kept.length; t++) {
        kept[f][t] = kept[f][t] < LEAST ? 0 : kept[f][t];
        sum += kept[f][t];
      }
      for (int t = 0; t < kept.length && sum > 0.98; t++) {
        kept[f][t] *= 0.98 / sum;
      }
    }
    return new Rates(all.from(), all.to(), all.phase(), kept);
  }

  /** Children seen to move between families, and those who could. */
  private record Seen(double[][] moved, double[] there) {}

  private Seen seen(FlowCounts counts, double[][] leave, int from, int to) {
    int size = families.size();
    double[][] moved = new double[size][size];
    double[] there = new double[size];
    for (int age = from; age <= to; age++) {
      double[] stay = new double[size];
      double[] expected = new double[size];
      double[] found = new double[size];
      for (int s = 0; s < catalogue.size(); s++) {
        int family = families.indexOf(catalogue.at(s).family());
        double left = counts.before[s][age - 1] * (1 - leave[s][age - 1]);
        stay[family] += left;
        expected[family] += left + 0.5 * (counts.joined[s][age - 1] + counts.joined[s][age]);
        found[family] += counts.after[s][age];
      }
      move(expected, found, moved);
      for (int f = 0; f < size; f++) {
        there[f] += stay[f];
      }
    }
    return new Seen(moved, there);
  }

  private static void move(double[] expected, double[] found, double[][] moved) {
    double all = sum(expected);
    double ratio = all > 0 ? sum(found) / all : 0;
    double gained = 0;
    for (int f = 0; f < found.length; f++) {
      gained += Math.max(0, found[f] - expected[f] * ratio);
    }
    for (int f = 0; f < found.length && gained > 0; f++) {
      double lost = Math.max(0, expected[f] * ratio - found[f]);
      for (int t = 0; t < found.length; t++) {
        moved[f][t] += lost * Math.max(0, found[t] - expected[t] * ratio) / gained;
      }
    }
  }

  private static double[][] pooled(Seen own, Seen england, double weight) {
    int size = own.there().length;
    double[][] rates = new double[size][size];
    for (int f = 0; f < size; f++) {
      for (int t = 0; t < size; t++) {
        double englands =
            england.there()[f] > 0 ? Math.min(1, england.moved()[f][t] / england.there()[f]) : 0;
        rates[f][t] =
            Math.min(1, (own.moved()[f][t] + weight * englands) / (own.there()[f] + weight));
      }
    }
    return rates;
  }

  private static double sum(double[] values) {
    double sum = 0;
    for (double value : values) {
      sum += value;
    }
    return sum;
  }
}
