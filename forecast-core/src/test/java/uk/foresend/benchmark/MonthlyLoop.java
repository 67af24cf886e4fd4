package uk.foresend.benchmark;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.apache.commons.statistics.distribution.NormalDistribution;
import uk.foresend.assumption.Driver;
import uk.foresend.assumption.DriverKey;
import uk.foresend.assumption.Scope;
import uk.foresend.dsg.Block;

/**
 * A reference loop: the futures of {@link FullCohort} as bare loops over arrays, with nothing
 * named, checked, explained or left open.
 *
 * <p>It finds the same closing balances as the engine does, by the same random numbers and another
 * hand, so that it is both a yardstick of speed and a second route. Sixty-four futures stand side
 * by side; needs are taken together, as they fare alike.
 */
public final class MonthlyLoop {

  private static final int L = 64;
  private static final int S = FullCohort.SETTINGS;
  private static final int A = FullCohort.AGES;
  private static final int MONTHS = 3 + 12 * FullCohort.YEARS;
  private static final int KNOWN = 4;
  private static final double TENTH = 1.2815515655446004;
  private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);
  private static final double[] SHARE = new double[12];
  private static final double[] BEFORE = new double[12];

  static {
    for (int m = 0; m < 12; m++) {
      SHARE[m] = m % 3 == 2 ? 0.0834 : 0.0833;
    }
    for (int m = 0; m < 12; m++) {
      for (int back = (m + 4) % 12; back > 0; back--) {
        BEFORE[m] += SHARE[(m - back + 12) % 12];
      }
    }
  }

  private final String seed;

  public MonthlyLoop(String seed) {
    this.seed = seed;
  }

  /** Returns the closing balance of the last year in each of so many futures. */
  public double[] closing(int draws) {
    double[] closing = new double[draws];
    IntStream.range(0, (draws + L - 1) / L)
        .parallel()
        .forEach(block -> new Block64(block * L).run(closing));
    return closing;
  }

  private final class Block64 {
    final int first;
    double[][] now = new double[S * A][L];
    double[][] next = new double[S * A][L];
    final double[][] requests = new double[FullCohort.YEARS][L];
    final double[][] leave = new double[FullCohort.YEARS][L];
    final double[][] income = new double[FullCohort.YEARS][L];
    final double[][][] price = new double[S][FullCohort.YEARS][L];
    final double[][] part = new double[A][L];
    final double[] waiting = new double[L];
    final double[] balance = new double[L];
    final double[] some = new double[L];

    Block64(int first) {
      this.first = first;
    }

    void run(double[] closing) {
      draw();
      for (int s = 0; s < S; s++) {
        for (int a = 0; a < A; a++) {
          int opening = 0;
          for (int n = 0; n < FullCohort.NEEDS; n++) {
            opening += FullCohort.opening(s, n, a);
          }
          Arrays.fill(now[s * A + a], opening);
        }
      }
      Arrays.fill(waiting, FullCohort.BACKLOG);
      Arrays.fill(balance, FullCohort.OPENING_BALANCE);
      for (int m = 1; m < MONTHS; m++) {
        month(m);
        if (m >= 3) {
          money(m);
        }
      }
      for (int b = 0; b < L && first + b < closing.length; b++) {
        closing[first + b] = balance[b];
      }
    }

    void month(int m) {
      if (m % 12 == 8) {
        for (int s = 0; s < S; s++) {
          for (int a = A - 1; a > 0; a--) {
            System.arraycopy(now[s * A + a - 1], 0, now[s * A + a], 0, L);
          }
          Arrays.fill(now[s * A], 0);
        }
      }
      double taken = FullCohort.MOVE * SHARE[m % 12];
      double move = taken / (1 - FullCohort.MOVE * BEFORE[m % 12]);
      double left = 1;
      for (int r = 0; r < FullCohort.ROUTES_EACH; r++) {
        left -= move;
      }
      for (int a = 0; a < A; a++) {
        leavers(m, a);
      }
      for (int c = 0; c < S * A; c++) {
        stay(next[c], now[c], left, part[c % A]);
      }
      for (int s = 0; s < S; s++) {
        for (int r = 0; r < FullCohort.ROUTES_EACH; r++) {
          int to = FullCohort.to(s, r);
          for (int a = 0; a < A; a++) {
            axpy(next[to * A + a], now[s * A + a], move);
          }
        }
      }
      double[][] swap = now;
      now = next;
      next = swap;
      for (int b = 0; b < L; b++) {
        double asked = m < KNOWN ? FullCohort.REQUESTS : requests[(m - 3) / 12][b];
        double all = waiting[b] + asked / 12;
        double assessed = Math.min(all, all / FullCohort.ASSESSMENT_MONTHS * 12 * SHARE[m % 12]);
        waiting[b] = all - assessed;
        some[b] = assessed;
      }
      for (int s = 0; s < S; s++) {
        for (int a = 0; a < A; a++) {
          double share = FullCohort.settingShare(s) * FullCohort.ageShare(a);
          if (share > 0) {
            axpy(now[s * A + a], some, share);
          }
        }
      }
    }

    void leavers(int m, int a) {
      double central = FullCohort.leaveRate(a);
      boolean known = m < KNOWN;
      double[] by = leave[Math.max(0, (m - 3) / 12)];
      double[] part = this.part[a];
      double share = a < 16 ? SHARE[m % 12] : m % 12 == 7 ? 1 : 0;
      double before = a < 16 ? BEFORE[m % 12] : 0;
      for (int b = 0; b < L; b++) {
        double rate = known ? central : Math.max(0, Math.min(1, central * (1 + by[b])));
        part[b] = rate * share / (1 - rate * before);
      }
    }

    void money(int m) {
      int y = (m - 3) / 12;
      for (int b = 0; b < L; b++) {
        balance[b] += (income[y][b] - FullCohort.LINES * FullCohort.SERVICES) / 12;
      }
      for (int s = 0; s < S; s++) {
        Arrays.fill(some, 0);
        for (int a = 0; a < A; a++) {
          axpy(some, now[s * A + a], 1);
        }
        spend(balance, some, price[s][y]);
      }
    }

    void draw() {
      long demand = key("factor demand");
      long prices = key("factor prices");
      long asked = key("driver " + new DriverKey(Driver.REQUESTS, Scope.AUTHORITY));
      long leaving = key("driver " + new DriverKey(Driver.LEAVE_RATE, Scope.AUTHORITY));
      long granted =
          key("driver " + new DriverKey(Driver.INCOME_GROWTH, new Scope.OfBlock(Block.HIGH_NEEDS)));
      for (int b = 0; b < L; b++) {
        double[] path = path(asked, demand, 0.8, -0.2, 0.2, first + b);
        for (int y = 0; y < path.length; y++) {
          requests[y][b] = Math.max(0, FullCohort.REQUESTS * (1 + path[y]));
        }
        path = path(leaving, 0, 0, -0.3, 0.3, first + b);
        for (int y = 0; y < path.length; y++) {
          leave[y][b] = path[y];
        }
        path = path(granted, 0, 0, -0.01, 0.02, first + b);
        double index = 1;
        for (int y = 0; y < path.length; y++) {
          index *= y == 0 ? 1 : 1 + FullCohort.INCOME_GROWTH + path[y];
          income[y][b] = FullCohort.INCOME * index;
        }
        for (int s = 0; s < S; s++) {
          DriverKey own = new DriverKey(Driver.TOP_UP_GROWTH, new Scope.OfSetting("s" + s));
          path = path(key("driver " + own), prices, 0.7, -0.02, 0.03, first + b);
          double grown = 1;
          for (int y = 0; y < path.length; y++) {
            grown *= y == 0 ? 1 : 1 + FullCohort.PRICE_GROWTH + path[y];
            price[s][y][b] = FullCohort.price(s) * grown / 12;
          }
        }
      }
    }

    double[] path(long own, long factor, double weight, double low, double high, int draw) {
      double[] path = new double[FullCohort.YEARS];
      double z = 0;
      for (int y = 0; y < path.length; y++) {
        double e = Math.sqrt(1 - weight * weight) * normal(own, draw, y);
        e += weight == 0 ? 0 : weight * normal(factor, draw, y);
        z = y == 0 ? e : 0.5 * z + Math.sqrt(0.75) * e;
        path[y] = z * (z > 0 ? high : -low) / TENTH;
      }
      return path;
    }
  }

  private static void stay(double[] to, double[] from, double left, double[] part) {
    for (int b = 0; b < L; b++) {
      to[b] = from[b] * (left * (1 - part[b]));
    }
  }

  private static void axpy(double[] to, double[] from, double share) {
    for (int b = 0; b < L; b++) {
      to[b] += from[b] * share;
    }
  }

  private static void spend(double[] balance, double[] children, double[] price) {
    for (int b = 0; b < L; b++) {
      balance[b] -= children[b] * price[b];
    }
  }

  private long key(String name) {
    return mix(hash(mix(hash(0xcbf29ce484222325L, seed)), name));
  }

  private static double normal(long key, int draw, int year) {
    long bits = mix(mix(key + draw * 0x9e3779b97f4a7c15L) + year * 0xd1342543de82ef95L);
    return (float) NORMAL.inverseCumulativeProbability(((bits >>> 12) + 0.5) * 0x1.0p-52);
  }

  private static long hash(long from, String text) {
    long hash = from;
    for (byte letter : text.getBytes(StandardCharsets.UTF_8)) {
      hash = (hash ^ (letter & 0xff)) * 0x100000001b3L;
    }
    return hash;
  }

  private static long mix(long bits) {
    long z = (bits ^ (bits >>> 30)) * 0xbf58476d1ce4e5b9L;
    z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
    return z ^ (z >>> 31);
  }
}
