package uk.foresend.lever;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import uk.foresend.assumption.Assumptions;
import uk.foresend.assumption.DriverKey;
import uk.foresend.assumption.Uplift;
import uk.foresend.problem.Place;
import uk.foresend.problem.Problem;
import uk.foresend.quantity.InWords;

/** Says when a change of growth will first be felt, where that is later than it is dated. */
final class Uplifts {

  private Uplifts() {}

  /**
   * Returns a warning for each month in which what a lever changes first grows, if the lever acts
   * earlier; nothing where it ends before.
   */
  static List<Problem> check(
      Lever lever, Collection<DriverKey> changed, Optional<YearMonth> until, Assumptions given) {
    Map<YearMonth, List<Uplift>> waiting = new TreeMap<>();
    for (DriverKey key : changed) {
      for (Uplift uplift : Uplift.of(key, given)) {
        YearMonth first = uplift.firstFrom(lever.acts());
        boolean felt =
            until.map(first::isBefore).orElse(true)
                && !first.isAfter(Delivering.lastMonth(given.setup().horizon()));
        if (felt && first.isAfter(lever.acts())) {
          waiting.computeIfAbsent(first, month -> new ArrayList<>()).add(uplift);
        }
      }
    }
    List<Problem> problems = new ArrayList<>();
    waiting.forEach((first, uplifts) -> problems.add(late(lever, first, uplifts)));
    return problems;
  }

  private static Problem late(Lever lever, YearMonth first, List<Uplift> uplifts) {
    String what = uplifts.stream().map(Uplift::what).distinct().collect(Collectors.joining(", "));
    return Problem.warning(
        Place.at("from"),
        "it acts in "
            + InWords.month(lever.acts())
            + ", but "
            + what
            + " rise in "
            + InWords.month(uplifts.get(0).in())
            + ": nothing changes before "
            + InWords.month(first)
            + ".",
        "Growth falls once a year. Date it " + first + " if that is meant.");
  }
}
