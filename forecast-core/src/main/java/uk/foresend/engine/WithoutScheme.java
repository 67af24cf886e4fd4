package uk.foresend.engine;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * What settings would cost without a scheme: its places not there, and the children who are
 * somewhere else because of it back where they would be.
 *
 * <p>What it saves in a month is that less what they cost, start-up left out: {@code Σ over
 * settings (top-ups, fees and place funding without it − with it)}. So a place that is paid for
 * whoever leaves saves nothing, and a place over those commissioned frees nothing.
 */
final class WithoutScheme {

  /** Fewer children than this are but rounding. */
  private static final double NOBODY = 1e-9;

  private final Columns c;
  private final PlacementInputs places;
  private final int scheme;
  private final List<List<Channel>> fillers;
  private final Set<Integer> settings = new TreeSet<>();

  /**
   * Takes a scheme out.
   *
   * @param scheme its index
   * @param fillers by scheme, who is somewhere else because of it
   */
  WithoutScheme(Columns c, int scheme, List<List<Channel>> fillers) {
    this.c = c;
    this.places = c.inputs().placement;
    this.scheme = scheme;
    this.fillers = fillers;
    settings.add(places.schemes.get(scheme).setting());
    fillers.get(scheme).stream()
        .flatMap(channel -> Stream.of(channel.from, channel.to))
        .forEach(settings::add);
  }

  /** Returns what the scheme saves the DSG in a month, before start-up. */
  double saving(int m) {
    double pounds = 0;
    for (int s : settings) {
      pounds +=
          cost(s, m)
              - c.cost().gross()[SpendItems.topUps(s)][m]
              - c.cost().gross()[SpendItems.places(s)][m];
    }
    return pounds;
  }

  /**
   * Returns by how much the result of the council's companies is worse without it: what they would
   * be paid less what the children and the places sold would cost them.
   */
  double company(int m) {
    GeneralFundInputs fund = c.inputs().generalFund;
    PlacementInputs.Scheme out = places.schemes.get(scheme);
    double pounds = 0;
    for (int s : settings) {
      if (fund.company[s]) {
        double sold = out.setting() == s ? out.others()[m] : 0;
        double fewer = c.placement().inSetting(m, s) + sold;
        for (double children : children(s, m)) {
          fewer -= children;
        }
        double paid =
            c.cost().gross()[SpendItems.topUps(s)][m] + c.cost().gross()[SpendItems.places(s)][m];
        pounds += paid - cost(s, m);
        pounds += (sold * fund.companyPrice[s][m] - fewer * fund.companyPerChild[s][m]) / 12;
      }
    }
    return pounds;
  }

  private double cost(int s, int m) {
    double[] byCell = children(s, m);
    return Cost.topUps(c.inputs().cost, s, m, byCell)
        + Cost.places(c.inputs().cost, places, use(s, m, byCell));
  }

  /** Returns the settings that have other children, or other places, without it. */
  Set<Integer> settings() {
    return settings;
  }

  /** Returns how the places of a setting would be used. */
  Cost.Use use(int s, int m) {
    return use(s, m, children(s, m));
  }

  private Cost.Use use(int s, int m, double[] byCell) {
    double children = 0;
    for (double each : byCell) {
      children += each;
    }
    return new Cost.Use(s, m, children, empty(s, m), scheme);
  }

  /** Returns the children by cell who would be there. */
  double[] children(int s, int m) {
    PlacementColumns p = c.placement();
    double[] byCell = new double[p.width];
    System.arraycopy(p.placed, m * p.cells + s * p.width, byCell, 0, p.width);
    for (Channel channel : fillers.get(scheme)) {
      int sign = (channel.from == s ? 1 : 0) - (channel.to == s ? 1 : 0);
      for (int i = 0; i < p.width && sign != 0; i++) {
        byCell[i] += sign * channel.stock[m * p.width + i];
      }
    }
    for (int i = 0; i < p.width; i++) {
      byCell[i] = byCell[i] > NOBODY ? byCell[i] : 0;
    }
    return byCell;
  }

  /** Returns the places that nobody would use, all of other schemes. */
  private double empty(int s, int m) {
    double empty = 0;
    double now = c.placement().empty[s][m];
    for (int k = 0; k < places.schemes.size() && now > 0; k++) {
      PlacementInputs.Scheme each = places.schemes.get(k);
      if (k != scheme && each.setting() == s) {
        double used = each.others()[m] + filled(fillers.get(k), s, m);
        empty += Math.max(0, each.open()[m] - used);
      }
    }
    return Math.min(empty, now);
  }

  /** Returns how many more children are in a setting because of a scheme. */
  static double filled(List<Channel> fillers, int setting, int m) {
    double filled = 0;
    for (Channel channel : fillers) {
      filled += channel.to == setting ? channel.total(m) : 0;
      filled -= channel.from == setting ? channel.total(m) : 0;
    }
    return filled;
  }
}
