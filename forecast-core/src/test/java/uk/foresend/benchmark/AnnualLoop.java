package uk.foresend.benchmark;

import java.util.Arrays;
import java.util.SplittableRandom;

/**
 * A reference loop of the annual case, for setting beside other tools: 26 ages, 12 needs and 12
 * settings, ten years of one step each, growth of new plans, leave and move rates and the price of
 * every setting uncertain; plans, cost and balance of every year.
 *
 * <p>A row holds every need of an age and setting in sixteen futures. What is left out beside the
 * engine: months, places, more than one line of spend, blocks, policies, the General Fund.
 */
public final class AnnualLoop {

  private static final int A = 26;
  private static final int N = 12;
  private static final int S = 12;
  private static final int L = 16;
  private static final int ROW = N * L;
  private static final int YEARS = 10;

  private final double[] leave = new double[A];
  private final double[] move = new double[A];
  private final double[][] share = new double[A][S];
  private final double[][] opening = new double[A * S][ROW];
  private final double[][] joins = new double[A * S][ROW];
  private final double[][] price = new double[S][ROW];
  private final double[] grant = new double[YEARS];

  public AnnualLoop(double plans) {
    double children = 0;
    double joining = 0;
    for (int a = 0; a < A; a++) {
      leave[a] = a == A - 1 ? 1 : a < 15 ? 0.02 : a < 18 ? 0.08 : 0.28;
      move[a] = a == 10 || a == 15 ? 0.22 : 0.04;
      for (int s = 0; s < S; s++) {
        share[a][s] = 1.0 / (S - 1);
        for (int n = 0; n < N; n++) {
          Arrays.fill(opening[a * S + s], n * L, (n + 1) * L, a < 2 ? 0 : 1.0 + (n + s) % 3);
          Arrays.fill(
              joins[a * S + s], n * L, (n + 1) * L, a < 2 || a > 19 ? 0 : 1.0 + (n + s) % 3);
          children += opening[a * S + s][n * L];
          joining += joins[a * S + s][n * L];
        }
      }
    }
    double cost = 0;
    for (int s = 0; s < S; s++) {
      for (int n = 0; n < N; n++) {
        Arrays.fill(price[s], n * L, (n + 1) * L, (9_000 + 5_000.0 * s) * (0.9 + 0.02 * n));
      }
    }
    for (int c = 0; c < opening.length; c++) {
      for (int k = 0; k < ROW; k++) {
        opening[c][k] *= plans / children;
        joins[c][k] *= 0.155 * plans / joining;
      }
      for (int n = 0; n < N; n++) {
        cost += opening[c][n * L] * price[c % S][n * L];
      }
    }
    for (int y = 0; y < YEARS; y++) {
      grant[y] = 0.97 * cost * Math.pow(1.03, y + 1);
    }
  }

  /** Returns the mean of the last year's plans over so many futures; a multiple of sixteen. */
  public double meanPlans(int draws, long seed) {
    double sum = 0;
    Sixteen worker = new Sixteen();
    for (int first = 0; first < draws; first += L) {
      sum += worker.run(new SplittableRandom(seed + first));
    }
    return sum / draws;
  }

  /** Sixteen futures, year by year. */
  private final class Sixteen {
    private final double[][] stock = new double[A * S][ROW];
    private final double[] leaves = new double[ROW];
    private final double[] moves = new double[ROW];
    private final double[] growth = new double[ROW];
    private final double[] going = new double[ROW];
    private final double[] all = new double[ROW];
    private final double[][] index = new double[S][ROW];
    private final double[] drift = new double[L];
    private final double[] level = new double[L];
    private final double[] balance = new double[L];
    private final double[] told = new double[YEARS * L * 3];

    double run(SplittableRandom random) {
      for (int c = 0; c < stock.length; c++) {
        System.arraycopy(opening[c], 0, stock[c], 0, ROW);
      }
      Arrays.fill(balance, 0);
      Arrays.fill(drift, 0);
      for (double[] each : index) {
        Arrays.fill(each, 1);
      }
      for (int b = 0; b < L; b++) {
        level[b] = 0.05 * random.nextGaussian();
        leaves[b] = Math.exp(0.06 * random.nextGaussian());
        moves[b] = Math.exp(0.1 * random.nextGaussian());
      }
      repeat(leaves);
      repeat(moves);
      for (int y = 0; y < YEARS; y++) {
        for (int b = 0; b < L; b++) {
          drift[b] = 0.6 * drift[b] + 0.03 * random.nextGaussian();
          growth[b] = Math.pow(1.01, y) * Math.exp(level[b] + drift[b]);
          for (double[] each : index) {
            each[b] *= 1.03 * Math.exp(0.02 * random.nextGaussian());
          }
        }
        repeat(growth);
        year();
        money(y);
      }
      double plans = 0;
      for (int b = 0; b < L; b++) {
        plans += told[((YEARS - 1) * L + b) * 3];
      }
      return plans;
    }

    private void year() {
      for (int a = A - 2; a >= 0; a--) {
        for (int s = 0; s < S; s++) {
          Arrays.fill(stock[(a + 1) * S + s], 0);
        }
        for (int s = 0; s < S; s++) {
          step(stock[a * S + s], stock[(a + 1) * S + s], going, leave[a], move[a], leaves, moves);
          for (int t = 0; t < S; t++) {
            if (t != s) {
              axpy(stock[(a + 1) * S + t], going, share[a][t]);
            }
          }
        }
      }
      for (int s = 0; s < S; s++) {
        Arrays.fill(stock[s], 0);
      }
      for (int a = 2; a < 20; a++) {
        for (int s = 0; s < S; s++) {
          fma(stock[a * S + s], joins[a * S + s], growth);
        }
      }
    }

    private void money(int y) {
      for (int b = 0; b < L; b++) {
        balance[b] += grant[y];
      }
      for (int s = 0; s < S; s++) {
        for (int b = 1; b < N; b++) {
          System.arraycopy(index[s], 0, index[s], b * L, L);
        }
        Arrays.fill(all, 0);
        for (int a = 0; a < A; a++) {
          axpy(all, stock[a * S + s], 1);
        }
        for (int n = 0; n < N; n++) {
          for (int b = 0; b < L; b++) {
            double children = all[n * L + b];
            double pounds = children * price[s][n * L + b] * index[s][n * L + b];
            told[(y * L + b) * 3] = (s + n == 0 ? 0 : told[(y * L + b) * 3]) + children;
            told[(y * L + b) * 3 + 1] = (s + n == 0 ? 0 : told[(y * L + b) * 3 + 1]) + pounds;
            balance[b] -= pounds;
          }
        }
      }
      for (int b = 0; b < L; b++) {
        told[(y * L + b) * 3 + 2] = balance[b];
      }
    }
  }

  private static void repeat(double[] row) {
    for (int n = 1; n < N; n++) {
      System.arraycopy(row, 0, row, n * L, L);
    }
  }

  private static void step(
      double[] from,
      double[] to,
      double[] going,
      double leave,
      double move,
      double[] leaves,
      double[] moves) {
    for (int k = 0; k < ROW; k++) {
      double left = from[k] * (1 - leave * leaves[k]);
      double gone = left * (move * moves[k]);
      going[k] = gone;
      to[k] += left - gone;
    }
  }

  private static void axpy(double[] to, double[] from, double share) {
    for (int k = 0; k < ROW; k++) {
      to[k] += from[k] * share;
    }
  }

  private static void fma(double[] to, double[] from, double[] share) {
    for (int k = 0; k < ROW; k++) {
      to[k] += from[k] * share[k];
    }
  }
}
