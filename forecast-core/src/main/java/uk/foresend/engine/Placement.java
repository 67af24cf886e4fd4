package uk.foresend.engine;

import java.util.ArrayList;
import java.util.List;
import uk.foresend.assumption.SettingTerms.CapacityRule;

/**
 * Places children: where history would have them, changed only by places that open, fill up or
 * receive step-downs.
 *
 * <p>In each month, schemes in their order take children from their sources in order, as many as
 * places that can be filled by then and children who would come: {@code min(fillable − filled,
 * share × children there − taken from there)}. Then step-downs move as many as asked, limited by
 * the pool and by places to receive them. Then settings whose places are counted send on, in their
 * overflow order, those they cannot hold. With no scheme, step-down or counted setting, children
 * are just where {@link Demand} has them.
 */
final class Placement {

  private final PlacementInputs x;
  private final DemandColumns d;
  private final int bands;
  private final int width;
  private final int settings;
  private final int months;
  private final List<Channel> channels = new ArrayList<>();
  private final double[] placed;
  private final double[][] over;
  private final double[] out;

  private Placement(PlacementInputs x, DemandColumns d) {
    this.x = x;
    this.d = d;
    this.bands = x.axes.bands().size();
    this.width = bands * x.axes.needs().size();
    this.settings = x.axes.settings().size();
    this.months = d.plans.length;
    this.placed = d.stock.clone();
    this.over = new double[settings][months];
    this.out = new double[d.cells];
    for (PlacementInputs.Source source : x.sources) {
      int to = x.schemes.get(source.scheme()).setting();
      open(Channel.Reason.SCHEME, source.scheme(), source.from(), to);
    }
    for (int i = 0; i < x.stepDowns.size(); i++) {
      open(Channel.Reason.STEP_DOWN, i, x.stepDowns.get(i).from(), x.stepDowns.get(i).to());
    }
    for (int s = 0; s < settings; s++) {
      if (x.capacity.get(s).rule() == CapacityRule.COUNTED) {
        for (int to : x.capacity.get(s).overflow()) {
          open(Channel.Reason.OVERFLOW, -1, s, to);
        }
      }
    }
  }

  private void open(Channel.Reason reason, int cause, int from, int to) {
    channels.add(new Channel(reason, cause, from, to, width, months));
  }

  /** Runs the stage. */
  static PlacementColumns place(PlacementInputs x, DemandColumns d) {
    Placement placement = new Placement(x, d);
    if (!placement.channels.isEmpty()) {
      for (int m = 0; m < placement.months; m++) {
        placement.run(m);
      }
    }
    return new PlacementColumns(
        placement.placed, d.cells, placement.width, placement.channels, placement.over);
  }

  private void run(int m) {
    java.util.Arrays.fill(out, 0);
    for (Channel channel : channels) {
      if (m > 0) {
        channel.carry(m, d, bands);
      }
      for (int i = 0; i < width; i++) {
        out[channel.from * width + i] += channel.stock[m * width + i];
      }
    }
    for (int i = 0; i < x.sources.size(); i++) {
      fill(m, x.sources.get(i), channels.get(i));
    }
    for (int i = 0; i < x.stepDowns.size(); i++) {
      stepDown(m, x.stepDowns.get(i), channels.get(x.sources.size() + i));
    }
    for (Channel channel : channels) {
      if (channel.reason == Channel.Reason.OVERFLOW) {
        overflow(m, channel);
      }
    }
    settle(m);
  }

  private void fill(int m, PlacementInputs.Source source, Channel channel) {
    PlacementInputs.Scheme scheme = x.schemes.get(source.scheme());
    double room = scheme.fillable()[m];
    for (int i = 0; i < x.sources.size(); i++) {
      if (x.sources.get(i).scheme() == source.scheme()) {
        room -= channels.get(i).total(m);
      }
    }
    take(m, channel, scheme.firstBand(), scheme.lastBand(), source.share()[m], room);
  }

  private void stepDown(int m, PlacementInputs.StepDown asked, Channel channel) {
    double wanted = Math.min(asked.asked()[m], roomFor(m, asked.to()));
    take(m, channel, asked.firstBand(), asked.lastBand(), asked.pool(), wanted);
  }

  private void overflow(int m, Channel channel) {
    double tooMany = -countedRoom(m, channel.from);
    over[channel.from][m] = Math.max(0, tooMany);
    if (tooMany > 0) {
      double moved = take(m, channel, 0, bands - 1, 1, Math.min(tooMany, roomFor(m, channel.to)));
      over[channel.from][m] = Math.max(0, tooMany - moved);
    }
  }

  /**
   * Takes children from a channel's origin, each cell in proportion to those who would come and
   * have not been taken.
   *
   * @return how many were taken
   */
  private double take(int m, Channel channel, int first, int last, double share, double room) {
    int origin = m * d.cells + channel.from * width;
    double pool = 0;
    for (int i = 0; i < width; i++) {
      pool += inSpan(i, first, last) ? free(origin, channel.from, i, share) : 0;
    }
    double taken = Math.min(room, pool);
    if (!(taken > 0)) {
      return 0;
    }
    for (int i = 0; i < width; i++) {
      if (inSpan(i, first, last)) {
        double children = free(origin, channel.from, i, share) * (taken / pool);
        double fresh = Math.min(children, Math.max(0, d.joins[origin + i]) * share);
        channel.take(m, i, children, fresh);
        out[channel.from * width + i] += children;
      }
    }
    return taken;
  }

  private double free(int origin, int from, int i, double share) {
    return Math.max(0, d.stock[origin + i] * share - out[from * width + i]);
  }

  private boolean inSpan(int i, int first, int last) {
    int band = i % bands;
    return band >= first && band <= last;
  }

  /** Room in a setting for children who are not history's. */
  private double roomFor(int m, int setting) {
    PlacementInputs.Capacity capacity = x.capacity.get(setting);
    if (capacity.rule() == CapacityRule.UNLIMITED) {
      return Double.POSITIVE_INFINITY;
    }
    if (capacity.rule() == CapacityRule.COUNTED) {
      return Math.max(0, countedRoom(m, setting));
    }
    double room = capacity.spare()[m];
    for (PlacementInputs.Scheme scheme : x.schemes) {
      room += scheme.setting() == setting ? scheme.fillable()[m] : 0;
    }
    for (Channel channel : channels) {
      room -= channel.to == setting ? channel.total(m) : 0;
    }
    return Math.max(0, room);
  }

  /**
   * Places less children in a setting whose places are counted; negative when there are too many.
   */
  private double countedRoom(int m, int setting) {
    PlacementInputs.Capacity capacity = x.capacity.get(setting);
    double room = capacity.places()[m] - capacity.others()[m];
    for (PlacementInputs.Scheme scheme : x.schemes) {
      room += scheme.setting() == setting ? scheme.open()[m] - scheme.others()[m] : 0;
    }
    int first = m * d.cells + setting * width;
    for (int i = 0; i < width; i++) {
      room -= d.stock[first + i];
    }
    for (Channel channel : channels) {
      room += channel.from == setting ? channel.total(m) : 0;
      room -= channel.to == setting ? channel.total(m) : 0;
    }
    return room;
  }

  private void settle(int m) {
    for (Channel channel : channels) {
      int from = m * d.cells + channel.from * width;
      int to = m * d.cells + channel.to * width;
      for (int i = 0; i < width; i++) {
        double children = channel.stock[m * width + i];
        placed[from + i] -= children;
        placed[to + i] += children;
      }
    }
  }
}
