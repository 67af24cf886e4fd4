package uk.foresend.report;

import java.util.List;
import java.util.Optional;
import uk.foresend.send.PlacementCategory;
import uk.foresend.send.Setting;

/**
 * How settings look in every chart of every scenario: a colour for each category of setting, a
 * pattern for each setting of one category.
 */
final class Looks {

  private Looks() {}

  /** Returns the look of a setting among all of its scenario. */
  static Optional<Chart.Look> of(Setting setting, List<Setting> all) {
    int pattern =
        all.stream().filter(one -> one.category() == setting.category()).toList().indexOf(setting);
    return Optional.of(new Chart.Look(setting.category().ordinal(), Math.max(0, pattern)));
  }

  /** Returns the look of a category of settings. */
  static Optional<Chart.Look> of(PlacementCategory category) {
    return Optional.of(new Chart.Look(category.ordinal(), 0));
  }

  /** Returns the look of what belongs to no setting, the first such, the second and so on. */
  static Optional<Chart.Look> ofOther(int which) {
    return Optional.of(new Chart.Look(PlacementCategory.values().length + which, which));
  }
}
