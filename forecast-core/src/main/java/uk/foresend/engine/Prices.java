package uk.foresend.engine;

import java.util.List;
import java.util.Optional;
import uk.foresend.assumption.Driver;
import uk.foresend.assumption.Scope;
import uk.foresend.assumption.SettingTerms;
import uk.foresend.send.AgeBand;
import uk.foresend.send.Axes;
import uk.foresend.send.Setting;

/** Top-ups and fees with their growth, in pounds a child a year. */
final class Prices {

  private static final Driver[] READ = {Driver.TOP_UP, Driver.TOP_UP_GROWTH};

  private Prices() {}

  /** Whether a look-up leaves all of them as they were compiled before. */
  static boolean areLeft(Lookup lookup) {
    return lookup.leaves(READ);
  }

  /**
   * Returns them by setting and band, each by month.
   *
   * @param known which bands are known to have one price; each its own when nothing is known
   */
  static double[][] of(
      Axes axes, List<SettingTerms> terms, Lookup lookup, Optional<PriceGroups> known) {
    double[][] prices = new double[axes.settings().size() * axes.bands().size()][];
    boolean isKnown = known.isPresent() && known.get().terms().equals(terms);
    for (int s = 0; s < axes.settings().size(); s++) {
      if (isKnown) {
        inGroups(s, lookup, known.get(), prices);
      } else {
        each(s, terms.get(s), lookup, axes, prices);
      }
    }
    return prices;
  }

  /** Finds the price of each band of a setting. */
  private static void each(int s, SettingTerms terms, Lookup lookup, Axes axes, double[][] prices) {
    Setting setting = axes.settings().get(s);
    List<AgeBand> bands = axes.bands();
    double[] rate = lookup.of(Driver.TOP_UP_GROWTH, setting);
    double[] index = Rising.index(rate, terms.uplift(), CostInputs.OPENING_APRIL + 1);
    for (int a = 0; a < bands.size(); a++) {
      List<Scope> scopes = Lookup.scopes(setting, bands.get(a));
      prices[s * bands.size() + a] = lookup.grown(Driver.TOP_UP, index, scopes);
    }
  }

  /** Finds the price of each group of bands of a setting. */
  private static void inGroups(int s, Lookup lookup, PriceGroups known, double[][] prices) {
    List<Rising> groups = known.prices().get(s);
    double[][] byGroup = new double[groups.size()][];
    for (int g = 0; g < byGroup.length; g++) {
      byGroup[g] = lookup.of(groups.get(g));
    }
    int[] of = known.of()[s];
    for (int a = 0; a < of.length; a++) {
      prices[s * of.length + a] = byGroup[of[a]];
    }
  }
}
