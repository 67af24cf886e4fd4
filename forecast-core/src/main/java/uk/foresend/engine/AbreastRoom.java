package uk.foresend.engine;

import java.util.Arrays;
import uk.foresend.assumption.SettingTerms.CapacityRule;

/** How much room settings have in a month in futures side by side: what {@link Room} is for one. */
final class AbreastRoom {

  private final PlacementInputs like;
  private final AbreastDemand demand;
  private final AbreastChannel[] channels;
  private final int bands;
  private final double[] some;
  private final double[] free;
  private final double[] opened;

  /** By setting its places, spare places, and those other councils use. */
  private final AbreastMonths[] places;

  private final AbreastMonths[] spare;
  private final AbreastMonths[] others;

  /** By scheme the places of the council's own, and those that can be filled. */
  private final AbreastMonths[] own;

  private final AbreastMonths[] fillable;

  /** The first month in which a scheme has places of the council's own open in some future. */
  private final int[] opens;

  AbreastRoom(PlacementInputs like, AbreastDemand demand, AbreastChannel[] channels, int futures) {
    this.like = like;
    this.demand = demand;
    this.channels = channels;
    this.bands = like.axes.bands().size();
    this.some = new double[futures];
    this.free = new double[futures];
    this.opened = new double[futures];
    this.opens = new int[like.schemes.size()];
    this.places = months(like.capacity.size());
    this.spare = months(like.capacity.size());
    this.others = months(like.capacity.size());
    this.own = months(like.schemes.size());
    this.fillable = months(like.schemes.size());
  }

  private static AbreastMonths[] months(int count) {
    AbreastMonths[] all = new AbreastMonths[count];
    Arrays.setAll(all, i -> new AbreastMonths());
    return all;
  }

  void open(PlacementInputs[] drawn) {
    for (int s = 0; s < places.length; s++) {
      int setting = s;
      places[s].take(drawn, each -> each.capacity.get(setting).places());
      spare[s].take(drawn, each -> each.capacity.get(setting).spare());
      others[s].take(drawn, each -> each.capacity.get(setting).others());
    }
    for (int k = 0; k < opens.length; k++) {
      int scheme = k;
      own[k].take(drawn, each -> each.schemes.get(scheme).own());
      fillable[k].take(drawn, each -> each.schemes.get(scheme).fillable());
      opens[k] = own[k].first();
    }
  }

  /** Finds how many children could fill a scheme and do not yet. */
  void toFill(int m, int scheme, double[] left) {
    filled(scheme, some);
    fillable[scheme].put(m, left);
    Rows.take(left, some);
  }

  /** Finds the children who fill a scheme. */
  private void filled(int scheme, double[] filled) {
    Arrays.fill(filled, 0);
    for (int i = 0; i < like.sources.size(); i++) {
      if (like.sources.get(i).scheme() == scheme) {
        Rows.add(filled, channels[i].total);
      }
    }
  }

  /** Finds the room in a setting for children who are not history's, never below zero. */
  void in(int m, int setting, double[] room) {
    switch (like.capacity.get(setting).rule()) {
      case UNLIMITED -> Arrays.fill(room, Double.POSITIVE_INFINITY);
      case COUNTED -> {
        counted(m, setting, room);
        notBelowZero(room);
      }
      case AS_HISTORY -> {
        received(setting, some);
        spare[setting].put(m, room);
        Rows.take(room, some);
        for (int k = 0; k < fillable.length; k++) {
          if (like.schemes.get(k).setting() == setting && m >= opens[k]) {
            fillable[k].add(m, room);
          }
        }
        notBelowZero(room);
      }
    }
  }

  private static void notBelowZero(double[] row) {
    for (int b = 0; b < row.length; b++) {
      row[b] = Math.max(0, row[b]);
    }
  }

  /** Finds places less children in a setting whose places are counted; zero for another. */
  void counted(int m, int setting, double[] room) {
    if (like.capacity.get(setting).rule() != CapacityRule.COUNTED) {
      Arrays.fill(room, 0);
      return;
    }
    received(setting, some);
    places[setting].put(m, room);
    others[setting].takeFrom(m, room);
    opened(m, setting);
    Rows.add(room, opened);
    Rows.take(room, some);
    for (int a = 0; a < bands; a++) {
      Rows.take(room, demand.stock[setting * bands + a]);
    }
    for (AbreastChannel channel : channels) {
      if (channel.from == setting) {
        Rows.add(room, channel.total);
      }
    }
  }

  /** Finds the places of schemes in a setting that nobody uses. */
  void empty(int m, int setting, double[] empty) {
    Arrays.fill(empty, 0);
    boolean any = false;
    for (int k = 0; k < like.schemes.size(); k++) {
      if (like.schemes.get(k).setting() == setting && m >= opens[k]) {
        any = true;
        filled(k, some);
        own[k].put(m, free);
        for (int b = 0; b < empty.length; b++) {
          empty[b] += Math.max(0, free[b] - some[b]);
        }
      }
    }
    if (any) {
      unused(m, setting, empty);
    }
  }

  private void unused(int m, int setting, double[] empty) {
    switch (like.capacity.get(setting).rule()) {
      case UNLIMITED -> notBelowZero(empty);
      case COUNTED -> {
        counted(m, setting, free);
        least(empty, free);
      }
      case AS_HISTORY -> {
        received(setting, some);
        spare[setting].put(m, free);
        opened(m, setting);
        Rows.add(free, opened);
        Rows.take(free, some);
        least(empty, free);
      }
    }
  }

  private static void least(double[] empty, double[] unused) {
    for (int b = 0; b < empty.length; b++) {
      empty[b] = Math.max(0, Math.min(empty[b], unused[b]));
    }
  }

  /** Finds the places that schemes have opened for the council's own children. */
  private void opened(int m, int setting) {
    Arrays.fill(opened, 0);
    for (int k = 0; k < own.length; k++) {
      if (like.schemes.get(k).setting() == setting && m >= opens[k]) {
        own[k].add(m, opened);
      }
    }
  }

  private void received(int setting, double[] received) {
    Arrays.fill(received, 0);
    for (AbreastChannel channel : channels) {
      if (channel.to == setting && channel.isUsed()) {
        Rows.add(received, channel.total);
      }
    }
  }
}
