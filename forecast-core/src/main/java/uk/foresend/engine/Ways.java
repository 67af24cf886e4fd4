package uk.foresend.engine;

import uk.foresend.assumption.SettingTerms.CapacityRule;
import uk.foresend.engine.PlacementInputs.Capacity;
import uk.foresend.engine.PlacementInputs.Scheme;
import uk.foresend.engine.PlacementInputs.Source;
import uk.foresend.engine.PlacementInputs.StepDown;

/**
 * The ways that children go to places: which settings they leave for which, whatever the numbers.
 */
final class Ways {

  private Ways() {}

  /** Whether children leave a setting for places elsewhere, by setting. */
  static boolean[] origins(PlacementInputs x) {
    boolean[] origins = overflowing(x);
    x.sources.forEach(source -> origins[source.from()] = true);
    x.stepDowns.forEach(each -> origins[each.from()] = true);
    return origins;
  }

  /** Whether a setting sends children on when it is full, by setting. */
  static boolean[] overflowing(PlacementInputs x) {
    boolean[] overflowing = new boolean[x.capacity.size()];
    for (int s = 0; s < overflowing.length; s++) {
      Capacity each = x.capacity.get(s);
      overflowing[s] = each.rule() == CapacityRule.COUNTED && each.overflow().length > 0;
    }
    return overflowing;
  }

  /** Whether children go the same ways in two: other numbers apart. */
  static boolean isLike(PlacementInputs x, PlacementInputs other) {
    if (x == other) {
      return true;
    }
    boolean like =
        x.schemes.size() == other.schemes.size()
            && x.sources.size() == other.sources.size()
            && x.stepDowns.size() == other.stepDowns.size();
    for (int k = 0; like && k < x.schemes.size(); k++) {
      Scheme one = x.schemes.get(k);
      Scheme same = other.schemes.get(k);
      like = one.setting() == same.setting() && one.ages().equals(same.ages());
    }
    for (int i = 0; like && i < x.sources.size(); i++) {
      Source one = x.sources.get(i);
      Source same = other.sources.get(i);
      like =
          one.scheme() == same.scheme()
              && one.from() == same.from()
              && one.ofRoute() == same.ofRoute();
    }
    for (int i = 0; like && i < x.stepDowns.size(); i++) {
      StepDown one = x.stepDowns.get(i);
      StepDown same = other.stepDowns.get(i);
      like =
          one.from() == same.from()
              && one.to() == same.to()
              && one.ages().equals(same.ages())
              && one.lastBand() == same.lastBand();
    }
    return like;
  }
}
