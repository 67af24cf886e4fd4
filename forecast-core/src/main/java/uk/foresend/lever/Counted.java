package uk.foresend.lever;

import java.util.List;
import java.util.function.Predicate;
import uk.foresend.assumption.Assumptions;
import uk.foresend.quantity.Count;
import uk.foresend.send.AgeBand;
import uk.foresend.send.Axes;
import uk.foresend.send.Setting;

/** Children with a plan at the opening census. */
final class Counted {

  private Counted() {}

  /** Returns how many are in certain settings and in age bands that hold any age of a range. */
  static double children(
      Assumptions assumptions, Predicate<Setting> settings, int fromAge, int toAge) {
    Axes axes = assumptions.setup().axes();
    List<Count> opening = assumptions.cohort().opening();
    double children = 0;
    for (int i = 0; i < opening.size(); i++) {
      AgeBand band = axes.bands().get(i % axes.bands().size());
      Setting setting = axes.settings().get(i / (axes.needs().size() * axes.bands().size()));
      boolean ofAge = band.to() >= fromAge && band.from() <= toAge;
      children += ofAge && settings.test(setting) ? opening.get(i).value() : 0;
    }
    return children;
  }
}
