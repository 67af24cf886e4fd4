package uk.foresend.engine;

import java.time.Month;
import uk.foresend.quantity.Horizon;

/**
 * Children who are in one setting though history's places would have them in another, by month and
 * band.
 *
 * <p>They leave, move on and age at the rates of the setting they would have been in, so that they
 * are always a part of the children that {@link Demand} counts there. In September those who have
 * become too old for where they are go back to it.
 */
final class Channel {

  /** Why the children are where they are. */
  enum Reason {
    SCHEME,
    STEP_DOWN,
    OVERFLOW
  }

  final Reason reason;

  /** The index of the scheme or of the step-downs; -1 for overflow. */
  final int cause;

  final int from;
  final int to;
  final int width;

  /** The oldest band in which children stay in it. */
  final int lastBand;

  /** Children by month and cell of a setting: {@code [month × width + cell]}. */
  final double[] stock;

  /** Of those, the ones who would have been placed there from the start rather than moved. */
  final double[] fresh;

  /** Children taken in each month. */
  final double[] taken;

  /** Children by cell who went back this month, too old for where they were. */
  final double[] returned;

  private final double[] totals;

  Channel(Reason reason, int cause, int from, int to, int width, int lastBand, int months) {
    this.reason = reason;
    this.cause = cause;
    this.from = from;
    this.to = to;
    this.width = width;
    this.lastBand = lastBand;
    returned = new double[width];
    stock = new double[months * width];
    fresh = new double[months * width];
    taken = new double[months];
    totals = new double[months];
  }

  /** Returns the children in it at the end of a month. */
  double total(int month) {
    return totals[month];
  }

  /** Returns those of them who would have been placed there from the start. */
  double freshTotal(int month) {
    return sum(fresh, month);
  }

  private double sum(double[] values, int month) {
    double sum = 0;
    for (int i = month * width; i < (month + 1) * width; i++) {
      sum += values[i];
    }
    return sum;
  }

  /**
   * Carries last month's children into this one: aged in September, then those who stay and are not
   * too old.
   */
  void carry(int month, DemandColumns demand, int bands) {
    int now = month * width;
    System.arraycopy(stock, now - width, stock, now, width);
    System.arraycopy(fresh, now - width, fresh, now, width);
    boolean older = Horizon.is(month, Month.SEPTEMBER) && demand.ages;
    if (older) {
      age(stock, month, demand, bands);
      age(fresh, month, demand, bands);
    }
    for (int i = 0; i < width; i++) {
      double stays = demand.stays(month, from, i % bands, from * width + i);
      stock[now + i] *= stays;
      fresh[now + i] *= stays;
      returned[i] = 0;
      if (older && i % bands > lastBand) {
        returned[i] = stock[now + i];
        stock[now + i] = 0;
        fresh[now + i] = 0;
      }
    }
    totals[month] = sum(stock, month);
  }

  private void age(double[] values, int month, DemandColumns demand, int bands) {
    int september = month / 12 * demand.cells + from * width;
    for (int n = 0; n < width / bands; n++) {
      for (int a = bands - 1; a >= 0; a--) {
        int i = month * width + n * bands + a;
        double aged = values[i] * demand.ageing[a][month];
        values[i] -= aged;
        if (a + 1 < bands) {
          values[i + 1] += aged * demand.phaseStays[september + n * bands + a + 1];
        }
      }
    }
  }

  /** Takes a share of each of some children, of whom a part are fresh. */
  void take(int month, int cell, double children, double freshChildren) {
    stock[month * width + cell] += children;
    fresh[month * width + cell] += freshChildren;
    taken[month] += children;
    totals[month] += children;
  }
}
