package uk.foresend.engine;

import java.util.Arrays;
import uk.foresend.assumption.Cohort;

/**
 * The children who come: new plans, and transfers in and unreconciled.
 *
 * <p>Funnel: what waits for assessment is assessed over the assessment months, {@code waiting ÷
 * assessment months × 12 × share of the month}, and a share of it is issued; plans are spread by
 * the joiners' setting mix and each setting's age mix. New-plan rate: {@code population × rate ×
 * share of the month} for each band, spread over settings by the setting mix weighed by each
 * setting's age mix, or by the setting mix alone where none is given for the band.
 */
final class Joiners {

  private final JoinerInputs x;
  private final DemandColumns out;
  private final int bands;
  private final int settings;
  private final double[] residual;
  private final double[] weights;

  Joiners(JoinerInputs x, double[] residual, DemandColumns out) {
    this.x = x;
    this.out = out;
    this.residual = residual;
    this.bands = x.axes.bands().size();
    this.settings = x.axes.settings().size();
    this.weights = new double[bands];
  }

  /** Adds the new plans of a month. */
  void join(int m) {
    if (x.method == Cohort.Method.NEW_PLAN_RATE) {
      joinByRate(m);
      return;
    }
    double plans = issue(m);
    double[] coming = x.coming[m];
    for (int i = 0; i < coming.length; i++) {
      double children = plans * coming[i];
      out.stock[m * out.cells + i] += children;
      out.joins[m * out.cells + i] += children;
    }
    out.newPlans[m] += plans * sum(coming, coming.length);
  }

  private double issue(int m) {
    out.requests[m] = x.requests[m] / 12;
    double waiting = out.waiting[m - 1] + out.requests[m] * x.agreed[m];
    double assessed = Math.min(waiting, waiting / x.assessmentMonths[m] * 12 * x.share[m]);
    out.waiting[m] = waiting - assessed;
    return assessed * x.issued[m];
  }

  private void joinByRate(int m) {
    double[] coming = x.coming[m];
    for (int a = 0; a < bands; a++) {
      weights[a] = x.population[a][m] * x.newPlanRate[a][m] * x.share[m];
    }
    for (int i = 0; i < coming.length; i++) {
      double children = weights[i % bands] * coming[i];
      out.stock[m * out.cells + i] += children;
      out.joins[m * out.cells + i] += children;
      out.newPlans[m] += children;
    }
  }

  /**
   * Adds transfers in and unreconciled of a month: a setting's are spread over its cells as its
   * children are, or over the ages of its joiners where it has none yet.
   */
  void transfer(int m) {
    for (int s = 0; s < settings; s++) {
      double children = x.transfers.bySetting()[s][m] * x.share[m];
      if (children != 0) {
        bring(m, s * bands, children, children / weigh(m, s));
      }
    }
    for (int cell : x.transfers.cells()) {
      double inCell = x.transfers.byCell()[cell][m] * x.share[m];
      if (inCell != 0) {
        bring(m, cell, inCell);
      }
    }
    for (int i = 0; i < out.cells && m * out.cells < residual.length; i++) {
      double added = residual[m * out.cells + i];
      if (added != 0) {
        bring(m, i, added);
      }
    }
  }

  /** Weighs the cells of a setting and returns the sum, which is above zero. */
  private double weigh(int m, int s) {
    System.arraycopy(out.stock, m * out.cells + s * bands, weights, 0, bands);
    double total = sum(weights, bands);
    for (int a = 0; a < bands && total <= 0; a++) {
      weights[a] = x.mix.ages()[s * bands + a][m];
    }
    total = total > 0 ? total : sum(weights, bands);
    if (total <= 0) {
      Arrays.fill(weights, 1);
      return bands;
    }
    return total;
  }

  /** Adds children to the cells of a setting by their weights, or takes as many as there are. */
  private void bring(int m, int first, double children, double part) {
    if (children < 0) {
      for (int i = 0; i < bands; i++) {
        bring(m, first + i, part * weights[i]);
      }
      return;
    }
    int at = m * out.cells + first;
    for (int i = 0; i < bands; i++) {
      double more = part * weights[i];
      out.stock[at + i] += more;
      out.joins[at + i] += more;
    }
    out.transfers[m] += children;
  }

  /** Adds children to a cell, or takes as many as there are. */
  private void bring(int m, int cell, double children) {
    int at = m * out.cells + cell;
    if (children >= 0) {
      out.stock[at] += children;
      out.joins[at] += children;
      out.transfers[m] += children;
      return;
    }
    double there = out.stock[at];
    double change = Math.max(-there, children);
    if (change < 0) {
      out.keep(m, cell, 1 + change / there);
      out.stock[at] = there + change;
      out.transfers[m] += change;
    }
  }

  private static double sum(double[] values, int count) {
    double sum = 0;
    for (int i = 0; i < count; i++) {
      sum += values[i];
    }
    return sum;
  }
}
