package uk.foresend.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import uk.foresend.assumption.SettingTerms.CapacityRule;

/** Places children in futures side by side: what {@link Placement} is for one. */
final class AbreastPlacement {

  private final PlacementInputs like;
  private final AbreastDemand demand;
  private final int bands;
  private final int sources;
  private final int stepDowns;
  private final AbreastChannel[] channels;
  private final int[][] alike;
  private final AbreastRoom room;

  /** Children by cell who are in a channel out of it. */
  private final double[][] out;

  private final boolean[] origin;
  private final double[][] wanting;
  private final double[][] arrived;
  private final double[] pool;
  private final double[] most;
  private final double[] some;
  private final double[] row;

  /** By source the share of a setting's children who would take a place. */
  private final AbreastMonths[] shares;

  /** By step-down the children it sets out to move. */
  private final AbreastMonths[] asked;

  private PlacementInputs[] x;

  AbreastPlacement(PlacementInputs like, AbreastDemand demand, int futures) {
    this.like = like;
    this.demand = demand;
    this.x = new PlacementInputs[0];
    bands = like.axes.bands().size();
    sources = like.sources.size();
    stepDowns = like.stepDowns.size();
    channels = channels(like, bands, futures);
    alike = new int[sources][];
    Arrays.setAll(alike, like::alike);
    room = new AbreastRoom(like, demand, channels, futures);
    origin = Ways.origins(like);
    out = Rows.of(like.axes.cellCount(), futures);
    wanting = Rows.of(bands, futures);
    arrived = Rows.of(like.axes.cellCount(), futures);
    pool = new double[futures];
    most = new double[futures];
    some = new double[futures];
    row = new double[futures];
    shares = new AbreastMonths[sources];
    Arrays.setAll(shares, i -> new AbreastMonths());
    asked = new AbreastMonths[stepDowns];
    Arrays.setAll(asked, i -> new AbreastMonths());
  }

  private static AbreastChannel[] channels(PlacementInputs x, int bands, int futures) {
    List<AbreastChannel> all = new ArrayList<>();
    for (PlacementInputs.Source source : x.sources) {
      PlacementInputs.Scheme to = x.schemes.get(source.scheme());
      all.add(new AbreastChannel(source.from(), to.setting(), to.ages().last(), bands, futures));
    }
    for (PlacementInputs.StepDown each : x.stepDowns) {
      all.add(new AbreastChannel(each.from(), each.to(), each.lastBand(), bands, futures));
    }
    for (int s = 0; s < x.capacity.size(); s++) {
      if (x.capacity.get(s).rule() == CapacityRule.COUNTED) {
        for (int to : x.capacity.get(s).overflow()) {
          all.add(new AbreastChannel(s, to, bands - 1, bands, futures));
        }
      }
    }
    return all.toArray(AbreastChannel[]::new);
  }

  /** Takes what futures have. */
  void open(PlacementInputs[] drawn) {
    x = drawn;
    room.open(drawn);
    for (int i = 0; i < sources; i++) {
      int source = i;
      shares[i].take(drawn, each -> each.sources.get(source).share());
    }
    for (int i = 0; i < stepDowns; i++) {
      int number = i;
      asked[i].take(drawn, each -> each.stepDowns.get(number).asked());
    }
    for (AbreastChannel channel : channels) {
      channel.open();
    }
  }

  /** Runs a month. */
  void run(int m) {
    if (channels.length == 0) {
      return;
    }
    for (int s = 0; s < origin.length; s++) {
      for (int a = 0; a < bands && origin[s]; a++) {
        Arrays.fill(out[s * bands + a], 0);
      }
    }
    for (AbreastChannel channel : channels) {
      channel.carry(m, demand);
      for (int a = 0; a < bands && channel.isUsed(); a++) {
        Rows.add(out[channel.from * bands + a], channel.stock[a]);
      }
    }
    for (int i = 0; i < sources; i++) {
      fill(m, i);
    }
    for (int i = 0; i < stepDowns; i++) {
      stepDown(m, i);
    }
    if (channels.length > sources + stepDowns) {
      arrive();
      for (int i = sources + stepDowns; i < channels.length; i++) {
        overflow(m, channels[i]);
      }
    }
  }

  private void fill(int m, int i) {
    int k = like.sources.get(i).scheme();
    room.toFill(m, k, most);
    if (!Rows.anyAbove(most)) {
      return;
    }
    room.in(m, like.schemes.get(k).setting(), some);
    for (int b = 0; b < most.length; b++) {
      most[b] = Math.min(most[b], some[b]);
    }
    shares[i].put(m, row);
    want(channels[i], like.schemes.get(k).ages(), row, alike[i]);
    take(channels[i]);
  }

  private void stepDown(int m, int i) {
    asked[i].put(m, most);
    if (!Rows.anyAbove(most)) {
      return;
    }
    room.in(m, like.stepDowns.get(i).to(), some);
    for (int b = 0; b < most.length; b++) {
      most[b] = Math.min(most[b], some[b]);
    }
    for (int b = 0; b < row.length; b++) {
      row[b] = x[b].stepDowns.get(i).pool();
    }
    AbreastChannel channel = channels[sources + i];
    want(channel, like.stepDowns.get(i).ages(), row, new int[] {sources + i});
    take(channel);
  }

  private void want(AbreastChannel channel, PlacementInputs.Ages ages, double[] share, int[] own) {
    Arrays.fill(pool, 0);
    for (int a = 0; a < bands; a++) {
      double[] want = wanting[a];
      if (!ages.has(a)) {
        Arrays.fill(want, 0);
        continue;
      }
      Arrays.fill(some, 0);
      for (int k : own) {
        Rows.add(some, channels[k].stock[a]);
      }
      double[] there = demand.stock[channel.from * bands + a];
      double[] gone = out[channel.from * bands + a];
      for (int b = 0; b < want.length; b++) {
        want[b] = Math.max(0, Math.min(there[b] * share[b] - some[b], there[b] - gone[b]));
      }
      Rows.add(pool, want);
    }
  }

  /**
   * Takes as many of those who want as there is room for, each band in proportion.
   *
   * @return whether anybody is taken in any future
   */
  private boolean take(AbreastChannel channel) {
    boolean any = false;
    for (int b = 0; b < most.length; b++) {
      double taken = Math.min(most[b], pool[b]);
      some[b] = taken > 0 ? taken / pool[b] : 0;
      any |= taken > 0;
    }
    for (int a = 0; a < bands && any; a++) {
      Rows.times(wanting[a], wanting[a], some);
      channel.take(a, wanting[a]);
      Rows.add(out[channel.from * bands + a], wanting[a]);
    }
    return any;
  }

  private void arrive() {
    for (int c = 0; c < arrived.length; c++) {
      if (demand.joined[c].length > 0) {
        Rows.put(arrived[c], demand.joined[c]);
        Rows.add(arrived[c], demand.movedIn[c]);
      }
    }
    for (AbreastChannel channel : channels) {
      for (int a = 0; a < bands && channel.returns(); a++) {
        Rows.add(arrived[channel.from * bands + a], channel.returned[a]);
      }
    }
  }

  private void overflow(int m, AbreastChannel channel) {
    room.counted(m, channel.from, most);
    for (int b = 0; b < most.length; b++) {
      most[b] = -most[b];
    }
    if (!Rows.anyAbove(most)) {
      return;
    }
    room.in(m, channel.to, some);
    for (int b = 0; b < most.length; b++) {
      most[b] = Math.min(most[b], some[b]);
    }
    Arrays.fill(pool, 0);
    for (int a = 0; a < bands; a++) {
      int c = channel.from * bands + a;
      for (int b = 0; b < most.length; b++) {
        wanting[a][b] = Math.max(0, Math.min(arrived[c][b], demand.stock[c][b] - out[c][b]));
      }
      Rows.add(pool, wanting[a]);
    }
    boolean taken = take(channel);
    for (int a = 0; a < bands && taken; a++) {
      Rows.take(arrived[channel.from * bands + a], wanting[a]);
    }
  }

  /** Returns the channels. */
  AbreastChannel[] channels() {
    return channels;
  }

  /** Finds the places of schemes in a setting that nobody uses. */
  void empty(int m, int setting, double[] empty) {
    room.empty(m, setting, empty);
  }
}
