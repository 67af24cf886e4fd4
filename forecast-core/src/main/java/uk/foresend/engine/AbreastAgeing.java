package uk.foresend.engine;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.foresend.assumption.Driver;

/** What September does to children in futures side by side: they age, and change phase. */
final class AbreastAgeing {

  private final DemandInputs x;
  private final int bands;

  /** The share of each band that ages; nothing where all of it does. */
  private final @Nullable Slot[] ageing;

  /** The phase transfers by route and band. */
  private final Slot[][] phases;

  private final double[][] agedOut;

  /** Of those who aged into a cell this September the share who stay in its setting. */
  final double[][] stays;

  /** The share of each cell that ages out of it this September. */
  final double[][] aged;

  private final boolean[] told;
  private final double[] part;
  private final double[] before;

  /**
   * Makes it.
   *
   * @param told the settings of which it is to be known who came
   */
  AbreastAgeing(DemandInputs x, Slots slots, boolean[] told, int futures) {
    this.x = x;
    this.told = told;
    bands = x.axes.bands().size();
    int cells = x.axes.cellCount();
    ageing = new @Nullable Slot[bands];
    Arrays.setAll(
        ageing,
        a ->
            x.ageingScope(a).map(at -> slots.first(Driver.AGEING_SHARE, List.of(at))).orElse(null));
    phases = new Slot[x.phases.size()][bands];
    for (int r = 0; r < phases.length; r++) {
      DemandInputs.Route route = x.phases.get(r);
      Arrays.setAll(phases[r], a -> slots.first(Driver.PHASE_TRANSFER, List.of(route.scopes()[a])));
    }
    agedOut = Rows.of(cells, futures);
    stays = Rows.of(cells, futures);
    aged = Rows.of(cells, futures);
    part = new double[futures];
    before = new double[futures];
  }

  /** Ages children in place, those who come by a phase transfer being told. */
  void run(int m, double[][] stock, double[][] movedIn, Optional<AbreastChildren> children) {
    for (int s = 0; s < x.axes.settings().size(); s++) {
      for (int a = bands - 1; a >= 0; a--) {
        age(m, s * bands + a, stock, children);
      }
    }
    for (int r = 0; r < phases.length; r++) {
      for (int a = 1; a < bands; a++) {
        if (!phases[r][a].isNothing(m)) {
          transfer(m, r, a, stock, movedIn, children);
        }
      }
    }
    for (int c = 0; c < stock.length && children.isPresent(); c++) {
      if (c % bands > 0) {
        children.get().settle(c, agedOut[c - 1], stays[c]);
      }
    }
  }

  private void age(int m, int cell, double[][] stock, Optional<AbreastChildren> children) {
    int a = cell % bands;
    Slot share = ageing[a];
    if (share == null) {
      Arrays.fill(aged[cell], 1);
    } else {
      share.in(m, aged[cell]);
    }
    if (children.isPresent()) {
      children.get().age(m, cell, stock[cell], agedOut[cell], aged[cell]);
    } else {
      Rows.times(agedOut[cell], stock[cell], aged[cell]);
    }
    Rows.take(stock[cell], agedOut[cell]);
    if (a < bands - 1) {
      Rows.add(stock[cell + 1], agedOut[cell]);
    }
    Arrays.fill(stays[cell], 1);
  }

  private void transfer(
      int m,
      int number,
      int a,
      double[][] stock,
      double[][] movedIn,
      Optional<AbreastChildren> children) {
    DemandInputs.Route route = x.phases.get(number);
    int from = route.from() * bands + a;
    int to = route.to() * bands + a;
    phases[number][a].in(m, part);
    Rows.put(before, stays[from]);
    Rows.part(part, part, stays[from]);
    if (children.isPresent()) {
      children.get().transfer(m, number, from, part, before);
    } else {
      Rows.times(part, agedOut[from - 1], part);
    }
    Rows.take(stock[from], part);
    Rows.add(stock[to], part);
    if (told[route.to()]) {
      Rows.add(movedIn[to], part);
    }
  }
}
