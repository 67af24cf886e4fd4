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

  /** The first month in which a scheme has places open in some future. */
  private final int[] opens;

  private PlacementInputs[] x;

  AbreastRoom(PlacementInputs like, AbreastDemand demand, AbreastChannel[] channels, int futures) {
    this.like = like;
    this.demand = demand;
    this.channels = channels;
    this.bands = like.axes.bands().size();
    this.some = new double[futures];
    this.free = new double[futures];
    this.opens = new int[like.schemes.size()];
    this.x = new PlacementInputs[0];
  }

  void open(PlacementInputs[] drawn) {
    x = drawn;
    for (int k = 0; k < opens.length; k++) {
      opens[k] = Integer.MAX_VALUE;
      for (PlacementInputs each : x) {
        double[] open = each.schemes.get(k).open();
        int m = 0;
        while (m < open.length && open[m] == 0) {
          m++;
        }
        opens[k] = Math.min(opens[k], m);
      }
    }
  }

  /** Finds the children who fill a scheme. */
  void filled(int scheme, double[] filled) {
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
        for (int b = 0; b < room.length; b++) {
          room[b] = x[b].capacity.get(setting).spare()[m] - some[b];
          for (int k = 0; k < x[b].schemes.size(); k++) {
            PlacementInputs.Scheme scheme = x[b].schemes.get(k);
            room[b] += scheme.setting() == setting ? scheme.fillable()[m] : 0;
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
    for (int b = 0; b < room.length; b++) {
      PlacementInputs.Capacity capacity = x[b].capacity.get(setting);
      room[b] = capacity.places()[m] - capacity.others()[m] + opened(x[b], m, setting) - some[b];
    }
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
        for (int b = 0; b < empty.length; b++) {
          PlacementInputs.Scheme scheme = x[b].schemes.get(k);
          empty[b] += Math.max(0, scheme.open()[m] - scheme.others()[m] - some[b]);
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
        for (int b = 0; b < some.length; b++) {
          some[b] = x[b].capacity.get(setting).spare()[m] + opened(x[b], m, setting) - some[b];
        }
        least(empty, some);
      }
    }
  }

  private static void least(double[] empty, double[] unused) {
    for (int b = 0; b < empty.length; b++) {
      empty[b] = Math.max(0, Math.min(empty[b], unused[b]));
    }
  }

  private static double opened(PlacementInputs x, int m, int setting) {
    double opened = 0;
    for (int k = 0; k < x.schemes.size(); k++) {
      PlacementInputs.Scheme scheme = x.schemes.get(k);
      opened += scheme.setting() == setting ? scheme.open()[m] - scheme.others()[m] : 0;
    }
    return opened;
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
