package uk.foresend.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import uk.foresend.assumption.SettingTerms.CapacityRule;

/**
 * Places children: where history would have them, changed only by places that open, fill up or
 * receive step-downs.
 *
 * <p>In each month, schemes in their order take children from their sources in order, as many as
 * places that can be filled by then, room and children who would come: {@code min(fillable −
 * filled, room, share × children there by history − its own from there, those who have not moved)}.
 * The share of a scheme speaks of its own children only. Then step-downs move as many as asked,
 * limited by the pool, likewise their own, and by places to receive them. Then settings whose
 * places are counted send on, in their overflow order, those of the month's arrivals whom they
 * cannot hold: nobody loses a place that they have. With no scheme, step-down or counted setting,
 * children are just where {@link Demand} has them; at the opening census they always are.
 */
final class Placement {

  private final PlacementInputs x;
  private final DemandColumns d;
  private final int bands;
  private final int width;
  private final int settings;
  private final Channel[] channels;
  private final Room room;
  private final PlacementColumns columns;

  /** By source, the channels whose children are a part of its share. */
  private final int[][] alike;

  /** Children by cell who are in a channel out of it. */
  private final double[] out;

  /** Children of a setting by cell who would come. */
  private final double[] wanting;

  /** Children by cell who came this month, or came back, and have not been sent on. */
  private final double[] arrived;

  private Placement(PlacementInputs x, DemandColumns d) {
    this.x = x;
    this.d = d;
    this.bands = x.axes.bands().size();
    this.width = bands;
    this.settings = x.axes.settings().size();
    this.out = new double[d.cells];
    this.wanting = new double[width];
    this.arrived = new double[d.cells];
    this.channels = channels(x, width, d.plans.length);
    this.alike = new int[x.sources.size()][];
    Arrays.setAll(alike, x::alike);
    this.room = new Room(x, d, channels);
    this.columns = new PlacementColumns(d, x.axes, List.of(channels));
  }

  private static Channel[] channels(PlacementInputs x, int width, int months) {
    List<Channel> all = new ArrayList<>();
    for (PlacementInputs.Source source : x.sources) {
      PlacementInputs.Scheme to = x.schemes.get(source.scheme());
      all.add(
          new Channel(
              Channel.Reason.SCHEME,
              source.scheme(),
              source.from(),
              to.setting(),
              width,
              to.ages().last(),
              months));
    }
    for (int i = 0; i < x.stepDowns.size(); i++) {
      PlacementInputs.StepDown each = x.stepDowns.get(i);
      all.add(
          new Channel(
              Channel.Reason.STEP_DOWN, i, each.from(), each.to(), width, each.lastBand(), months));
    }
    int oldest = x.axes.bands().size() - 1;
    for (int s = 0; s < x.capacity.size(); s++) {
      if (x.capacity.get(s).rule() == CapacityRule.COUNTED) {
        for (int to : x.capacity.get(s).overflow()) {
          all.add(new Channel(Channel.Reason.OVERFLOW, -1, s, to, width, oldest, months));
        }
      }
    }
    return all.toArray(Channel[]::new);
  }

  /** Runs the stage. */
  static PlacementColumns place(PlacementInputs x, DemandColumns d) {
    Placement placement = new Placement(x, d);
    for (int m = 1; m < d.plans.length; m++) {
      placement.run(m);
    }
    placement.columns.count();
    return placement.columns;
  }

  private void run(int m) {
    Arrays.fill(out, 0);
    for (Channel channel : channels) {
      channel.carry(m, d, bands);
      for (int i = 0; i < width; i++) {
        out[channel.from * width + i] += channel.stock[m * width + i];
      }
    }
    int sources = x.sources.size();
    int stepDowns = x.stepDowns.size();
    for (int i = 0; i < sources; i++) {
      fill(m, i);
    }
    for (int i = 0; i < stepDowns; i++) {
      stepDown(m, x.stepDowns.get(i), channels[sources + i]);
    }
    if (channels.length > sources + stepDowns) {
      for (int i = 0; i < d.cells; i++) {
        arrived[i] = d.joins[m * d.cells + i] + d.movedIn[m * d.cells + i];
      }
      for (Channel channel : channels) {
        for (int i = 0; i < width; i++) {
          arrived[channel.from * width + i] += channel.returned[i];
        }
      }
      for (int i = sources + stepDowns; i < channels.length; i++) {
        overflow(m, channels[i]);
      }
    }
    for (int s = 0; s < settings; s++) {
      columns.over[s][m] = Math.max(0, -room.counted(m, s));
      columns.empty[s][m] = room.empty(m, s);
    }
    settle(m);
  }

  private void fill(int m, int i) {
    PlacementInputs.Source source = x.sources.get(i);
    PlacementInputs.Scheme scheme = x.schemes.get(source.scheme());
    double places = scheme.fillable()[m] - room.filled(m, source.scheme());
    double most = Math.min(places, room.in(m, scheme.setting()));
    double share = source.share()[m];
    Channel channel = channels[i];
    take(m, channel, share, most, want(m, channel, scheme.ages(), share, alike[i]));
  }

  private void stepDown(int m, PlacementInputs.StepDown asked, Channel channel) {
    double most = Math.min(asked.asked()[m], room.in(m, asked.to()));
    int[] own = {x.sources.size() + channel.cause};
    double pool = want(m, channel, asked.ages(), asked.pool(), own);
    take(m, channel, asked.pool(), most, pool);
  }

  /**
   * Finds by cell who would come and has not moved: a share of all whom history has there, less
   * those taken of that share already.
   */
  private double want(int m, Channel channel, PlacementInputs.Ages ages, double share, int[] own) {
    int origin = channel.from * width;
    int now = m * d.cells + origin;
    double pool = 0;
    for (int i = 0; i < width; i++) {
      double taken = 0;
      for (int k : own) {
        taken += channels[k].stock[m * width + i];
      }
      double there = d.stock[now + i];
      wanting[i] =
          ages.has(i % bands)
              ? Math.max(0, Math.min(there * share - taken, there - out[origin + i]))
              : 0;
      pool += wanting[i];
    }
    return pool;
  }

  /** Takes children from a channel's origin, each cell in proportion to those who would come. */
  private void take(int m, Channel channel, double share, double most, double pool) {
    int origin = channel.from * width;
    int now = m * d.cells + origin;
    double taken = Math.min(most, pool);
    for (int i = 0; i < width && taken > 0; i++) {
      double children = wanting[i] * (taken / pool);
      channel.take(m, i, children, Math.min(children, d.joins[now + i] * share));
      out[origin + i] += children;
    }
  }

  /** Sends arrivals on, each cell in proportion to those not yet sent. */
  private void overflow(int m, Channel channel) {
    int origin = channel.from * width;
    int now = m * d.cells + origin;
    double pool = 0;
    for (int i = 0; i < width; i++) {
      pool += waiting(now + i, origin + i);
    }
    double most = Math.min(-room.counted(m, channel.from), room.in(m, channel.to));
    double taken = Math.min(most, pool);
    for (int i = 0; i < width && taken > 0; i++) {
      double children = waiting(now + i, origin + i) * (taken / pool);
      channel.take(m, i, children, children);
      out[origin + i] += children;
      arrived[origin + i] -= children;
    }
  }

  private double waiting(int at, int cell) {
    return Math.max(0, Math.min(arrived[cell], d.stock[at] - out[cell]));
  }

  private void settle(int m) {
    for (Channel channel : channels) {
      int from = m * d.cells + channel.from * width;
      int to = m * d.cells + channel.to * width;
      for (int i = 0; i < width; i++) {
        double children = channel.stock[m * width + i];
        columns.placed[from + i] -= children;
        columns.placed[to + i] += children;
      }
    }
  }
}
