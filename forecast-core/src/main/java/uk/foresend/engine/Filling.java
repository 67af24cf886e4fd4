package uk.foresend.engine;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntToDoubleFunction;
import java.util.stream.Stream;
import uk.foresend.quantity.Count;
import uk.foresend.result.SchemeOutcome;

/**
 * Who fills the places of a scheme, and who is in its setting's other places because of it.
 *
 * <p>Where places are counted, a setting with a scheme can have more children than the scheme has
 * places: those who move in when others leave in summer take places that would have stood empty
 * until arrivals came. So {@code filled = least of (children more in the setting, places − used by
 * others)}; the rest are beside it. Those who moved into the scheme come first, then those whom the
 * setting no longer sends on, in proportion to where they would have been; settings to which it
 * sends more are no part of who fills it.
 */
final class Filling {

  private final PlacementInputs.Scheme scheme;
  private final List<Channel> moved;
  private final List<Channel> kept;
  private final List<Channel> everybody;
  private final Set<Integer> settings = new LinkedHashSet<>();

  /** By month, how many more children are in its setting because of it. */
  private final double[] more;

  private final double[] filled;

  /** By month, the part of those who moved into the scheme who are in its places. */
  private final double[] ofMoved;

  /** By month, the part of those no longer sent on who are in its places. */
  private final double[] ofKept;

  /**
   * Reads who fills a scheme.
   *
   * @param moved the channels of the scheme
   * @param kept those whom settings no longer send on because of it
   */
  Filling(PlacementInputs.Scheme scheme, List<Channel> moved, List<Channel> kept) {
    this.scheme = scheme;
    this.moved = moved;
    this.kept = kept;
    everybody = Stream.of(moved, kept).flatMap(List::stream).toList();
    for (Channel channel : everybody) {
      if (channel.to == scheme.setting()) {
        settings.add(channel.from);
      } else if (channel.from == scheme.setting()) {
        settings.add(channel.to);
      }
    }
    int months = scheme.open().length;
    more = new double[months];
    filled = new double[months];
    ofMoved = new double[months];
    ofKept = new double[months];
    for (int m = 0; m < months; m++) {
      double into = WithoutScheme.filled(moved, scheme.setting(), m);
      double stay = 0;
      for (int s : kept.isEmpty() ? Set.<Integer>of() : settings) {
        stay += Math.max(0, from(s, m, kept));
      }
      more[m] = into + WithoutScheme.filled(kept, scheme.setting(), m);
      double places = Math.max(0, scheme.open()[m] - scheme.others()[m]);
      filled[m] = Math.max(0, Math.min(places, more[m]));
      ofMoved[m] = into > filled[m] ? filled[m] / into : 1;
      ofKept[m] = stay > 0 ? Math.max(0, filled[m] - into) / stay : 0;
    }
  }

  /** Returns all who are somewhere else because of the scheme. */
  List<Channel> everybody() {
    return everybody;
  }

  /** Returns the children in its places at the end of a month. */
  double filled(int m) {
    return filled[m];
  }

  /** Returns the children in other places of its setting because of it. */
  double beside(int m) {
    return more[m] - filled[m];
  }

  /** Returns the average number in its places. */
  List<Count> average(Years years) {
    return years.average(this::filled);
  }

  /**
   * Returns the average number of places that other councils use: as rounded, no more than are left
   * of the places as rounded by those who fill them.
   */
  List<Count> others(Years years) {
    List<Count> open = years.average(m -> scheme.open()[m]);
    List<Count> filled = average(years);
    List<Count> others = new ArrayList<>(years.average(m -> scheme.others()[m]));
    for (int y = 0; y < others.size(); y++) {
      Count left = open.get(y).minus(filled.get(y));
      others.set(y, others.get(y).compareTo(left) > 0 ? left : others.get(y));
    }
    return others;
  }

  /** Returns who they are, by setting they would have been in; together they are the average. */
  List<SchemeOutcome.FilledBy> by(PlacementInputs x, Years years) {
    List<IntToDoubleFunction> parts = new ArrayList<>();
    for (int s : settings) {
      parts.add(m -> ofMoved[m] * (from(s, m, moved) - fresh(s, m)));
      parts.add(m -> ofMoved[m] * fresh(s, m) + ofKept[m] * Math.max(0, from(s, m, kept)));
    }
    List<List<Count>> counts = years.parts(parts, average(years));
    List<SchemeOutcome.FilledBy> all = new ArrayList<>();
    for (int s : settings) {
      int i = 2 * all.size();
      all.add(
          new SchemeOutcome.FilledBy(
              x.axes.settings().get(s).id(), counts.get(i), counts.get(i + 1)));
    }
    return all;
  }

  /** How many of some came from a setting, less those who went there. */
  private double from(int setting, int m, List<Channel> some) {
    double from = 0;
    for (Channel channel : some) {
      boolean here = channel.to == scheme.setting() && channel.from == setting;
      boolean there = channel.from == scheme.setting() && channel.to == setting;
      from += (here ? channel.total(m) : 0) - (there ? channel.total(m) : 0);
    }
    return from;
  }

  private double fresh(int setting, int m) {
    double fresh = 0;
    for (Channel channel : moved) {
      fresh += channel.from == setting ? channel.freshTotal(m) : 0;
    }
    return fresh;
  }
}
