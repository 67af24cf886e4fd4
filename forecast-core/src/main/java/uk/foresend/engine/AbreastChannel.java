package uk.foresend.engine;

import java.time.Month;
import java.util.Arrays;
import uk.foresend.quantity.Horizon;

/**
 * Children who are in one setting though history's places would have them in another, in futures
 * side by side: what {@link Channel} is for one.
 */
final class AbreastChannel {

  final int from;
  final int to;
  private final int lastBand;

  /** Children by band. */
  final double[][] stock;

  /** All of them. */
  final double[] total;

  /** Children by band who went back this month, too old for where they were. */
  final double[][] returned;

  /** Whether anybody is in it in any future. */
  private boolean used;

  private boolean returns;

  AbreastChannel(int from, int to, int lastBand, int bands, int futures) {
    this.from = from;
    this.to = to;
    this.lastBand = lastBand;
    stock = Rows.of(bands, futures);
    returned = Rows.of(bands, futures);
    total = new double[futures];
  }

  void open() {
    for (int a = 0; a < stock.length; a++) {
      Arrays.fill(stock[a], 0);
      Arrays.fill(returned[a], 0);
    }
    Arrays.fill(total, 0);
    used = false;
    returns = false;
  }

  /** Whether anybody is in it in any future. */
  boolean isUsed() {
    return used;
  }

  /** Whether anybody went back this month. */
  boolean returns() {
    return returns;
  }

  /** Carries last month's children into this one. */
  void carry(int m, AbreastDemand demand) {
    for (int a = 0; a < stock.length && returns; a++) {
      Arrays.fill(returned[a], 0);
    }
    returns = false;
    if (!used) {
      return;
    }
    int bands = stock.length;
    boolean older = Horizon.is(m, Month.SEPTEMBER) && demand.ages();
    if (older) {
      age(demand);
    }
    Arrays.fill(total, 0);
    for (int a = 0; a < bands; a++) {
      Rows.times(stock[a], stock[a], demand.stays[from * bands + a]);
      if (older && a > lastBand) {
        Rows.put(returned[a], stock[a]);
        Arrays.fill(stock[a], 0);
        returns = true;
      }
      Rows.add(total, stock[a]);
    }
  }

  private void age(AbreastDemand demand) {
    int bands = stock.length;
    for (int a = bands - 1; a >= 0; a--) {
      double[] here = stock[a];
      double[] next = a + 1 < bands ? stock[a + 1] : new double[0];
      double[] share = demand.ageing.aged[from * bands + a];
      double[] stays = a + 1 < bands ? demand.ageing.stays[from * bands + a + 1] : share;
      for (int b = 0; b < here.length; b++) {
        double aged = here[b] * share[b];
        here[b] -= aged;
        if (next.length > 0) {
          next[b] += aged * stays[b];
        }
      }
    }
  }

  /** Takes children of a band. */
  void take(int a, double[] children) {
    Rows.add(stock[a], children);
    Rows.add(total, children);
    used = true;
  }
}
