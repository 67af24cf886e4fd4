package uk.foresend.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import uk.foresend.assumption.Assumptions;
import uk.foresend.assumption.Cohort;
import uk.foresend.assumption.Driver;
import uk.foresend.assumption.Scope;

/** The children who come in futures side by side: what {@link Joiners} is for one. */
final class AbreastJoiners {

  private final Assumptions given;
  private final JoinerInputs central;
  private final AbreastDemand demand;
  private final int bands;
  private final int futures;
  private final boolean rated;

  /** Agreed, issued, months of assessment and backlog, of a funnel. */
  private final List<Slot> funnel = new ArrayList<>();

  private final List<Slot> population = new ArrayList<>();
  private final List<Slot> rates = new ArrayList<>();
  private final Slot[] bySetting;
  private final Slot[] byCell;

  /** The cells that have transfers of their own in some future. */
  private int[] brought = new int[0];

  /** Requests, of a funnel. */
  private final Optional<Rising> asked;

  /** Requests by month: a row of futures. */
  private final double[][] requests;

  /** Where those who come are placed, by future; none where every future has the central way. */
  private JoinerInputs[] mixed = new JoinerInputs[0];

  /** New plans of a month: of all by a funnel, of each band by a rate. */
  private final double[][] plans;

  private final double[] waiting;
  private final double[] some;
  private final double[] total;

  AbreastJoiners(
      Assumptions given, JoinerInputs central, AbreastDemand demand, Slots slots, int futures) {
    this.given = given;
    this.central = central;
    this.demand = demand;
    this.futures = futures;
    bands = central.axes.bands().size();
    rated = central.method == Cohort.Method.NEW_PLAN_RATE;
    boolean waits = central.method == Cohort.Method.FUNNEL;
    if (waits) {
      for (Driver driver :
          List.of(
              Driver.AGREED_SHARE,
              Driver.ISSUED_SHARE,
              Driver.ASSESSMENT_MONTHS,
              Driver.ASSESSMENT_BACKLOG)) {
        funnel.add(slots.first(driver, List.of(Scope.AUTHORITY)));
      }
    }
    central.axes.bands().stream()
        .filter(band -> rated)
        .forEach(
            band -> {
              Scope scope = new Scope.OfBand(band.id());
              population.add(slots.first(Driver.POPULATION, List.of(scope)));
              rates.add(slots.first(Driver.NEW_PLAN_RATE, List.of(scope, Scope.AUTHORITY)));
            });
    Driver transfers = Driver.TRANSFERS_IN_AND_UNRECONCILED;
    bySetting = new Slot[central.axes.settings().size()];
    byCell = new Slot[bySetting.length * bands];
    for (int s = 0; s < bySetting.length; s++) {
      String setting = central.axes.settings().get(s).id();
      bySetting[s] = slots.first(transfers, List.of(new Scope.OfSetting(setting)));
      for (int a = 0; a < bands; a++) {
        Scope cell = new Scope.OfCell(setting, central.axes.bands().get(a).id());
        byCell[s * bands + a] = slots.first(transfers, List.of(cell));
      }
    }
    asked = waits ? Optional.of(JoinerInputs.requests(slots)) : Optional.empty();
    requests = Rows.of(waits ? central.months : 0, futures);
    plans = Rows.of(rated ? bands : 1, futures);
    waiting = new double[futures];
    some = new double[futures];
    total = new double[futures];
  }

  /** Takes what futures have. */
  void draw(Lookup[] lookups) {
    for (int b = 0; b < futures && asked.isPresent(); b++) {
      ask(b, lookups[b].of(asked.get()));
    }
    if (!funnel.isEmpty()) {
      funnel.get(3).in(0, waiting);
    }
    brought = IntStream.range(0, byCell.length).filter(c -> !byCell[c].isNothing()).toArray();
    mixed = new JoinerInputs[0];
    for (int b = 0; b < futures; b++) {
      if (!lookups[b].leaves(JoinerInputs.OF_MIX)) {
        mixed = mixed.length > 0 ? mixed : new JoinerInputs[futures];
        mixed[b] = new JoinerInputs(given, lookups[b], Optional.of(central));
      }
    }
    for (int b = 0; b < mixed.length; b++) {
      mixed[b] = mixed[b] == null ? central : mixed[b];
    }
  }

  private void ask(int b, double[] byMonth) {
    for (int m = 0; m < byMonth.length; m++) {
      requests[m][b] = byMonth[m];
    }
  }

  /** Adds the new plans of a month. */
  void join(int m) {
    if (rated) {
      rate(m);
    } else {
      issue(m);
    }
    double[] coming = central.coming[m];
    for (int c = 0; c < coming.length; c++) {
      double[] these = plans[rated ? c % bands : 0];
      if (mixed.length > 0) {
        for (int b = 0; b < futures; b++) {
          some[b] = mixed[b].coming[m][c];
        }
        Rows.times(some, these, some);
        come(m, c, some);
      } else if (coming[c] != 0) {
        if (demand.joined[c].length > 0 || demand.children.isPresent()) {
          Rows.times(some, these, coming[c]);
          come(m, c, some);
        } else {
          Rows.add(demand.stock[c], these, coming[c]);
        }
      }
    }
  }

  private void come(int m, int cell, double[] children) {
    demand.children.ifPresent(each -> each.come(ByChild.Flow.JOINS, m, cell, children));
    Rows.add(demand.stock[cell], children);
    if (demand.joined[cell].length > 0) {
      Rows.add(demand.joined[cell], children);
    }
  }

  private void issue(int m) {
    double[] issued = plans[0];
    double share = central.share[m];
    funnel.get(0).in(m, some);
    funnel.get(1).in(m, issued);
    funnel.get(2).in(m, total);
    for (int b = 0; b < futures; b++) {
      double all = waiting[b] + requests[m][b] / 12 * some[b];
      double assessed = Math.min(all, all / total[b] * 12 * share);
      waiting[b] = all - assessed;
      issued[b] = assessed * issued[b];
    }
  }

  private void rate(int m) {
    for (int a = 0; a < bands; a++) {
      population.get(a).in(m, plans[a]);
      rates.get(a).in(m, some);
      Rows.times(plans[a], plans[a], some);
      Rows.times(plans[a], plans[a], central.share[m]);
    }
  }

  /** Adds transfers in and unreconciled of a month, and the flow that meets known censuses. */
  void transfer(int m, double[] residual) {
    for (int s = 0; s < bySetting.length; s++) {
      if (!bySetting[s].isNothing(m)) {
        bySetting[s].in(m, some);
        Rows.times(some, some, central.share[m]);
        bring(m, s);
      }
    }
    for (int c : brought) {
      byCell[c].in(m, some);
      Rows.times(some, some, central.share[m]);
      bringTo(ByChild.Flow.TRANSFERS_TO_CELL, m, c);
    }
    int now = m * demand.stock.length;
    for (int c = 0; c < demand.stock.length && now < residual.length; c++) {
      if (residual[now + c] != 0) {
        Arrays.fill(some, residual[now + c]);
        bringTo(ByChild.Flow.KNOWN, m, c);
      }
    }
  }

  /** Changes a cell by some children, whoever is there. */
  private void bringTo(ByChild.Flow flow, int m, int cell) {
    Arrays.fill(total, 1);
    demand.change(flow, m, cell, some, total);
  }

  /** Spreads some children over the cells of a setting as its children are. */
  private void bring(int m, int s) {
    Arrays.fill(total, 0);
    for (int a = 0; a < bands; a++) {
      Rows.add(total, demand.stock[s * bands + a]);
    }
    for (int b = 0; b < futures; b++) {
      if (total[b] <= 0) {
        bringWhereNoneAre(m, s, b);
        some[b] = 0;
      } else {
        some[b] = Math.max(-1, some[b] / total[b]);
      }
    }
    for (int a = 0; a < bands; a++) {
      int c = s * bands + a;
      if (demand.stays[c].length > 0
          || demand.joined[c].length > 0
          || demand.children.isPresent()) {
        demand.change(ByChild.Flow.TRANSFERS, m, c, demand.stock[c], some);
      } else {
        Rows.grow(demand.stock[c], some);
      }
    }
  }

  /** In one future a setting has nobody yet: they come as joiners do, or evenly. */
  private void bringWhereNoneAre(int m, int s, int b) {
    double[][] ages = (mixed.length > 0 ? mixed[b] : central).mix.ages();
    double sum = 0;
    for (int a = 0; a < bands; a++) {
      sum += ages[s * bands + a][m];
    }
    for (int a = 0; a < bands && some[b] > 0; a++) {
      double weight = sum > 0 ? ages[s * bands + a][m] : 1;
      int cell = s * bands + a;
      double expected = some[b] / (sum > 0 ? sum : bands) * weight;
      int future = b;
      double more =
          demand
              .children
              .map(each -> each.come(ByChild.Flow.TRANSFERS, m, cell, future, expected))
              .orElse(expected);
      demand.stock[s * bands + a][b] += more;
      if (demand.joined[s * bands + a].length > 0) {
        demand.joined[s * bands + a][b] += more;
      }
    }
  }
}
