package uk.foresend.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import uk.foresend.assumption.Driver;
import uk.foresend.assumption.Scope;
import uk.foresend.assumption.SettingTerms;
import uk.foresend.send.Axes;
import uk.foresend.send.Setting;

/**
 * Which bands of a setting have one top-up or fee, whatever happens: futures count their children
 * together.
 *
 * @param of by setting and band the number of its group
 * @param bands by setting and group a band of it
 * @param prices by setting and group its price; none where no futures are drawn
 * @param terms the terms of the settings that the prices are of
 */
record PriceGroups(int[][] of, int[][] bands, List<List<Rising>> prices, List<SettingTerms> terms) {

  /** Returns groups in which every band is alone. */
  static PriceGroups alone(Axes axes) {
    int[] each = each(axes);
    int[][] all = new int[axes.settings().size()][];
    Arrays.fill(all, each);
    return new PriceGroups(all, all, List.of(), List.of());
  }

  /** Returns the number of every band. */
  static int[] each(Axes axes) {
    return IntStream.range(0, axes.bands().size()).toArray();
  }

  /**
   * Returns the groups of the baseline and every step after it: two bands are of one when their
   * price is the same in all of them and the same departure reaches both.
   *
   * @param lookups the look-ups of those, set aside
   */
  static PriceGroups of(List<Inputs> steps, List<Lookup> lookups, Departures departures) {
    Axes axes = steps.get(0).demand.axes;
    int settings = axes.settings().size();
    int count = axes.bands().size();
    int[][] of = new int[settings][count];
    int[][] bands = new int[settings][];
    double[] trial = new double[steps.get(0).demand.months];
    Arrays.setAll(trial, m -> 1 + m / 1_000.0);
    CostInputs cost = steps.get(steps.size() - 1).cost;
    List<List<Rising>> all = new ArrayList<>();
    for (int s = 0; s < settings; s++) {
      Setting setting = axes.settings().get(s);
      Optional<Slot> growth =
          Optional.of(Slot.of(lookups, departures, Driver.TOP_UP_GROWTH, Lookup.scopes(setting)));
      Map<Slots.Alike, Integer> known = new HashMap<>();
      List<Integer> firsts = new ArrayList<>();
      List<Rising> groups = new ArrayList<>();
      for (int a = 0; a < count; a++) {
        int cell = s * count + a;
        List<Scope> scopes = Lookup.scopes(setting, axes.bands().get(a));
        Optional<Departure> departure = departures.of(Driver.TOP_UP, scopes);
        Slots.Alike same = new Slots.Alike(prices(steps, lookups, trial, cell, scopes), departure);
        Integer group = known.get(same);
        if (group == null) {
          group = firsts.size();
          known.put(same, group);
          firsts.add(a);
          groups.add(
              Rising.of(
                  lookups,
                  departures,
                  Driver.TOP_UP,
                  scopes,
                  growth,
                  cost.terms.get(s).uplift(),
                  CostInputs.OPENING_APRIL + 1));
        }
        of[s][a] = group;
      }
      bands[s] = firsts.stream().mapToInt(Integer::intValue).toArray();
      all.add(groups);
    }
    return new PriceGroups(of, bands, all, cost.terms);
  }

  /**
   * Returns the prices of a cell in every step, and those that it would have if prices rose in
   * every month: two that are alike by chance, in a forecast without growth, are not alike then.
   */
  private static List<double[]> prices(
      List<Inputs> steps, List<Lookup> lookups, double[] trial, int cell, List<Scope> scopes) {
    List<double[]> prices = new ArrayList<>();
    for (int k = 0; k < steps.size(); k++) {
      prices.add(steps.get(k).cost.topUp[cell]);
      prices.add(lookups.get(k).grown(Driver.TOP_UP, trial, scopes));
    }
    return prices;
  }

  /** Returns how many groups a setting has. */
  int count(int setting) {
    return bands[setting].length;
  }
}
