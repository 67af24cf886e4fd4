package uk.foresend.engine;

import java.util.List;
import uk.foresend.assumption.Driver;
import uk.foresend.assumption.Scope;
import uk.foresend.assumption.SettingTerms;

/**
 * What places cost and how many are paid for, by setting and month.
 *
 * @param full the funding of a place, in pounds a year
 * @param empty the funding of a place that nobody uses, in pounds a year
 * @param perChild places paid for each child; empty where they are commissioned
 * @param commissioned places paid for whoever uses them; empty where they are paid for each child
 * @param recouped the share that the DfE recovers
 * @param academies the share of the council's places in academies
 * @param guaranteed children paid for at least
 */
record PlaceRates(
    double[][] full,
    double[][] empty,
    double[][] perChild,
    double[][] commissioned,
    double[][] recouped,
    double[][] academies,
    double[][] guaranteed) {

  private static final Driver[] READ = {
    Driver.PLACE_RATE,
    Driver.EMPTY_PLACE_RATE,
    Driver.PLACES_PER_CHILD,
    Driver.PLACES,
    Driver.DFE_RECOUPED_SHARE,
    Driver.ACADEMY_SHARE,
    Driver.GUARANTEED_PLACES
  };

  private PlaceRates(int settings) {
    this(
        new double[settings][],
        new double[settings][],
        new double[settings][],
        new double[settings][],
        new double[settings][],
        new double[settings][],
        new double[settings][]);
  }

  /** Whether a look-up leaves all of them as they were compiled before. */
  static boolean areLeft(Lookup lookup) {
    return lookup.leaves(READ);
  }

  /** Compiles those of settings on some terms. */
  static PlaceRates of(List<SettingTerms> terms, Lookup lookup) {
    PlaceRates rates = new PlaceRates(terms.size());
    for (int s = 0; s < terms.size(); s++) {
      rates.compile(s, terms.get(s), lookup);
    }
    return rates;
  }

  private void compile(int s, SettingTerms how, Lookup lookup) {
    Scope scope = new Scope.OfSetting(how.setting());
    full[s] = lookup.exactly(Driver.PLACE_RATE, scope);
    empty[s] =
        lookup.has(Driver.EMPTY_PLACE_RATE, scope)
            ? lookup.exactly(Driver.EMPTY_PLACE_RATE, scope)
            : full[s];
    recouped[s] = lookup.exactly(Driver.DFE_RECOUPED_SHARE, scope);
    academies[s] = lookup.exactly(Driver.ACADEMY_SHARE, scope);
    guaranteed[s] = lookup.exactly(Driver.GUARANTEED_PLACES, scope);
    boolean paid = how.payer() != SettingTerms.PlacePayer.NOBODY;
    boolean each = how.placeCount() == SettingTerms.PlaceCount.PER_CHILD;
    perChild[s] = paid && each ? lookup.exactly(Driver.PLACES_PER_CHILD, scope) : new double[0];
    commissioned[s] = paid && !each ? lookup.exactly(Driver.PLACES, scope) : new double[0];
  }
}
