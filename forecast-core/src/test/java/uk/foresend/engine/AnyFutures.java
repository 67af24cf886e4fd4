package uk.foresend.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import uk.foresend.Fixtures;
import uk.foresend.assumption.Assumptions;
import uk.foresend.assumption.DriverKey;
import uk.foresend.assumption.Uncertainty;
import uk.foresend.assumption.Unit;
import uk.foresend.dsg.Block;
import uk.foresend.generated.Levers;
import uk.foresend.lever.AdjustDriver;
import uk.foresend.lever.Lever;
import uk.foresend.quantity.Share;
import uk.foresend.quantity.Step;

/** Futures of a generated council in which whatever can be uncertain is, made from a seed. */
final class AnyFutures {

  private AnyFutures() {}

  /** Levers of every kind, one of which makes nothing of a number that may be; all in part. */
  static Futures of(Assumptions council, long seed) {
    Assumptions uncertain = council.with(uncertainty(council, (int) seed));
    List<DriverKey> nothing =
        council.drivers().all().keySet().stream().filter(key -> key.driver().least() <= 0).toList();
    List<Lever> all = new ArrayList<>(Levers.of(seed, council, 3));
    all.add(
        new AdjustDriver(
            "none",
            "None",
            nothing.get((int) (seed * 7 % nothing.size())),
            new Step.Multiply(council.setup().horizon().month(17), 0),
            Optional.empty(),
            Fixtures.atOnce()));
    List<Assumptions> after = new ArrayList<>();
    List<Undertaking> levers = new ArrayList<>();
    Assumptions now = uncertain;
    for (Lever lever : all) {
      now = lever.applyTo(now);
      after.add(now);
      levers.add(new Undertaking(lever.id(), lever.label(), new Share(0.15 + 0.2 * after.size())));
    }
    return new Futures(Baseline.of(uncertain), after, levers, "seed " + seed);
  }

  /**
   * Every fourth number departs, those in shares by what is added to them in every other council.
   */
  private static Uncertainty uncertainty(Assumptions council, int which) {
    List<Uncertainty.OfDriver> departing = new ArrayList<>();
    List<DriverKey> keys = new ArrayList<>(council.drivers().all().keySet());
    for (int i = which % 4; i < keys.size(); i += 4) {
      boolean added = which % 2 == 0 && isShare(keys.get(i));
      departing.add(
          departing(
              council,
              keys.get(i),
              added ? Uncertainty.Way.ADDED : Uncertainty.Way.SHARE,
              added ? 0.03 : 0.5,
              Map.of("england-one", 0.5, "two", 0.5)));
    }
    return new Uncertainty(
        which % 3 == 0 ? List.of() : departing,
        List.of(
            new Uncertainty.OfScheme(
                "",
                Optional.of(new Uncertainty.Spread(0, 6, 18)),
                Optional.of(new Uncertainty.Spread(0.2, 0.6, 1)),
                Fixtures.SOURCE)),
        council.standing().policies().stream()
            .map(
                policy ->
                    new Uncertainty.OfPolicy(
                        policy.id(), new Share(0.6), List.of(), Fixtures.SOURCE))
            .toList(),
        List.of(new Uncertainty.OfBalance(Block.HIGH_NEEDS, -1e6, 2e6, Map.of(), Fixtures.SOURCE)));
  }

  static boolean isShare(DriverKey key) {
    return Set.of(Unit.SHARE, Unit.SHARE_A_YEAR, Unit.RATE_A_YEAR).contains(key.driver().unit());
  }

  static Uncertainty.OfDriver departing(
      Assumptions council,
      DriverKey key,
      Uncertainty.Way way,
      double by,
      Map<String, Double> loadings) {
    return new Uncertainty.OfDriver(
        key,
        way,
        -by,
        by,
        0.5,
        Optional.of(council.setup().horizon().month(4)),
        loadings,
        Fixtures.SOURCE);
  }

  static List<Abreast.Drawn> drawn(Futures futures, int first, int count) {
    return IntStream.range(first, first + count)
        .mapToObj(draw -> futures.drawn(futures.course(draw)))
        .toList();
  }
}
