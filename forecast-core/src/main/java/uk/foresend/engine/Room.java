package uk.foresend.engine;

import uk.foresend.assumption.SettingTerms.CapacityRule;

/** How much room settings have in a month, as children move through channels. */
final class Room {

  private final PlacementInputs x;
  private final DemandColumns d;
  private final Channel[] channels;
  private final int width;

  Room(PlacementInputs x, DemandColumns d, Channel[] channels) {
    this.x = x;
    this.d = d;
    this.channels = channels;
    this.width = x.axes.bands().size();
  }

  /** Returns the children who fill a scheme. */
  double filled(int m, int scheme) {
    double filled = 0;
    for (int i = 0; i < x.sources.size(); i++) {
      filled += x.sources.get(i).scheme() == scheme ? channels[i].total(m) : 0;
    }
    return filled;
  }

  /** Returns the room in a setting for children who are not history's, never below zero. */
  double in(int m, int setting) {
    PlacementInputs.Capacity capacity = x.capacity.get(setting);
    if (capacity.rule() == CapacityRule.UNLIMITED) {
      return Double.POSITIVE_INFINITY;
    }
    if (capacity.rule() == CapacityRule.COUNTED) {
      return Math.max(0, counted(m, setting));
    }
    double room = capacity.spare()[m] - received(m, setting);
    for (int k = 0; k < x.schemes.size(); k++) {
      PlacementInputs.Scheme scheme = x.schemes.get(k);
      room += scheme.setting() == setting ? scheme.fillable()[m] : 0;
    }
    return Math.max(0, room);
  }

  /**
   * Returns places less children in a setting whose places are counted, negative when there are too
   * many; zero for another.
   */
  double counted(int m, int setting) {
    PlacementInputs.Capacity capacity = x.capacity.get(setting);
    if (capacity.rule() != CapacityRule.COUNTED) {
      return 0;
    }
    double room =
        capacity.places()[m] - capacity.others()[m] + opened(m, setting) - received(m, setting);
    int first = m * d.cells + setting * width;
    for (int i = 0; i < width; i++) {
      room -= d.stock[first + i];
    }
    for (Channel channel : channels) {
      room += channel.from == setting ? channel.total(m) : 0;
    }
    return room;
  }

  /** Returns the places of schemes in a setting that nobody uses. */
  double empty(int m, int setting) {
    double empty = 0;
    for (int k = 0; k < x.schemes.size(); k++) {
      PlacementInputs.Scheme scheme = x.schemes.get(k);
      if (scheme.setting() == setting) {
        empty += Math.max(0, scheme.own()[m] - filled(m, k));
      }
    }
    PlacementInputs.Capacity capacity = x.capacity.get(setting);
    double unused =
        switch (capacity.rule()) {
          case UNLIMITED -> empty;
          case AS_HISTORY -> capacity.spare()[m] + opened(m, setting) - received(m, setting);
          case COUNTED -> counted(m, setting);
        };
    return Math.max(0, Math.min(empty, unused));
  }

  /** Places that schemes have opened for the council's own children. */
  private double opened(int m, int setting) {
    double opened = 0;
    for (int k = 0; k < x.schemes.size(); k++) {
      PlacementInputs.Scheme scheme = x.schemes.get(k);
      opened += scheme.setting() == setting ? scheme.own()[m] : 0;
    }
    return opened;
  }

  private double received(int m, int setting) {
    double received = 0;
    for (Channel channel : channels) {
      received += channel.to == setting ? channel.total(m) : 0;
    }
    return received;
  }
}
