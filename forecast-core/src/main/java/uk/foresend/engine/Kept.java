package uk.foresend.engine;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import uk.foresend.assumption.SettingTerms.CapacityRule;

/**
 * Children whom settings with counted places keep, or can take, since schemes opened places, and
 * who would otherwise have been sent on elsewhere.
 *
 * <p>They are found by placing everybody once more without those schemes: by cell, the settings
 * that sending on leaves with fewer children now lose them to those it leaves with more, in
 * proportion. Schemes of a setting have its gains in their order, as far as nobody moved into their
 * places; the last open has the rest. Nothing is placed again when no scheme opens places in, or
 * takes children from, a setting that sends on or has limited room for those sent.
 */
final class Kept {

  /** Fewer children than this are but rounding. */
  private static final double NOBODY = 1e-9;

  private record Route(int scheme, int from, int to) {}

  private final PlacementColumns now;
  private final DemandColumns demand;
  private final PlacementInputs x;

  /** The schemes that are left out to see what becomes of their children. */
  private final List<Integer> left = new ArrayList<>();

  private final Map<Route, Channel> routes = new LinkedHashMap<>();

  private Kept(Columns c) {
    this.now = c.placement();
    this.demand = c.demand();
    this.x = c.inputs().placement;
    Set<Integer> touched = new TreeSet<>();
    for (Channel channel : now.channels) {
      if (channel.reason == Channel.Reason.OVERFLOW) {
        touched.add(channel.from);
        if (x.capacity.get(channel.to).rule() != CapacityRule.UNLIMITED) {
          touched.add(channel.to);
        }
      }
    }
    for (int k = 0; k < x.schemes.size(); k++) {
      if (opens(k) && touches(k, touched)) {
        left.add(k);
      }
    }
  }

  /** Returns them by scheme, as channels from where they would have been to where they are. */
  static List<List<Channel>> of(Columns c) {
    Kept kept = new Kept(c);
    if (!kept.left.isEmpty()) {
      kept.compare(Placement.place(kept.x.without(kept.left), kept.demand));
    }
    List<List<Channel>> byScheme = new ArrayList<>();
    for (int k = 0; k < kept.x.schemes.size(); k++) {
      int scheme = k;
      byScheme.add(
          kept.routes.values().stream().filter(channel -> channel.cause == scheme).toList());
    }
    return byScheme;
  }

  private boolean opens(int scheme) {
    double[] open = x.schemes.get(scheme).open();
    return open[open.length - 1] > 0;
  }

  private boolean touches(int scheme, Set<Integer> settings) {
    return settings.contains(x.schemes.get(scheme).setting())
        || x.sources.stream()
            .anyMatch(source -> source.scheme() == scheme && settings.contains(source.from()));
  }

  private void compare(PlacementColumns otherwise) {
    for (int m = 1; m < demand.plans.length; m++) {
      double[][] more = more(m, otherwise);
      double[][] shares = new double[more.length][];
      for (int s = 0; s < more.length; s++) {
        double gained = 0;
        for (double children : more[s]) {
          gained += children;
        }
        shares[s] = shares(m, s, gained);
      }
      for (int i = 0; i < now.width; i++) {
        exchange(m, i, more, shares);
      }
    }
  }

  /** Returns by setting and cell how many more children are there for what is sent on now. */
  private double[][] more(int m, PlacementColumns otherwise) {
    double[][] more = new double[x.axes.settings().size()][now.width];
    for (int k = 0; k < now.channels.size(); k++) {
      Channel channel = now.channels.get(k);
      if (channel.reason == Channel.Reason.OVERFLOW) {
        double[] before = otherwise.channels.get(k).stock;
        for (int i = 0; i < now.width; i++) {
          double sent = channel.stock[m * now.width + i] - before[m * now.width + i];
          more[channel.to][i] += sent;
          more[channel.from][i] -= sent;
        }
      }
    }
    return more;
  }

  private void exchange(int m, int i, double[][] more, double[][] shares) {
    double gained = 0;
    for (double[] setting : more) {
      gained += Math.max(0, setting[i]);
    }
    for (int from = 0; from < more.length && gained > NOBODY; from++) {
      for (int to = 0; to < more.length; to++) {
        if (more[from][i] < 0 && more[to][i] > 0) {
          give(m, i, from, to, -more[from][i] * more[to][i] / gained, shares);
        }
      }
    }
  }

  private void give(int m, int i, int from, int to, double children, double[][] shares) {
    double[] share = schemesAt(to).isEmpty() ? shares[from] : shares[to];
    for (int j = 0; j < left.size(); j++) {
      if (share[j] > 0) {
        routes
            .computeIfAbsent(
                new Route(left.get(j), from, to),
                route ->
                    new Channel(
                        Channel.Reason.SCHEME,
                        route.scheme,
                        route.from,
                        route.to,
                        now.width,
                        x.axes.bands().size() - 1,
                        demand.plans.length))
            .take(m, i, children * share[j], children * share[j]);
      }
    }
  }

  /** Returns each scheme's share of what a setting gains; those of no scheme here go to all. */
  private double[] shares(int m, int setting, double gained) {
    List<Integer> here = schemesAt(setting).isEmpty() ? left : schemesAt(setting);
    List<Integer> open = here.stream().filter(k -> x.schemes.get(k).open()[m] > 0).toList();
    double[] shares = new double[left.size()];
    double rest = 1;
    for (int scheme : open) {
      double part = gained > NOBODY ? Math.min(rest, free(scheme, m) / gained) : 0;
      shares[left.indexOf(scheme)] = part;
      rest -= part;
    }
    int last = open.isEmpty() ? here.get(here.size() - 1) : open.get(open.size() - 1);
    shares[left.indexOf(last)] += rest;
    return shares;
  }

  private List<Integer> schemesAt(int setting) {
    return left.stream().filter(k -> x.schemes.get(k).setting() == setting).toList();
  }

  /** Places of a scheme that nobody who moved into it, nor another council, uses. */
  private double free(int scheme, int m) {
    PlacementInputs.Scheme each = x.schemes.get(scheme);
    double free = each.open()[m] - each.others()[m];
    for (Channel channel : now.channels) {
      boolean fills = channel.reason == Channel.Reason.SCHEME && channel.cause == scheme;
      free -= fills ? channel.total(m) : 0;
    }
    return Math.max(0, free);
  }
}
