package uk.foresend.lever;

import java.util.List;
import java.util.Optional;
import uk.foresend.assumption.Assumptions;
import uk.foresend.assumption.Driver;
import uk.foresend.assumption.DriverKey;
import uk.foresend.assumption.Scope;
import uk.foresend.quantity.Profile;
import uk.foresend.quantity.Sourced;
import uk.foresend.send.CapitalScheme.FillSource;

/**
 * What stands for a driver that is not given, so that a change can start from it.
 *
 * <p>For most it is the neutral value. An empty place costs what a filled one does; the share who
 * would take a local place is that of the schemes there, if they agree; a set of which no part is
 * given cannot be begun with one part.
 */
final class Starts {

  private Starts() {}

  /** Returns the value that stands where none is given; empty where there is nothing to change. */
  static Optional<Sourced<Profile>> of(Lever lever, Assumptions assumptions, DriverKey key) {
    if (key.driver() == Driver.EMPTY_PLACE_RATE) {
      return assumptions
          .drivers()
          .exactly(Driver.PLACE_RATE, key.scope())
          .or(() -> neutral(lever, key));
    }
    if (key.driver() == Driver.UNMET_WANT) {
      List<FillSource> sources = sources(assumptions, key.scope());
      boolean agreed = sources.stream().map(FillSource::wouldMove).distinct().count() == 1;
      return sources.isEmpty()
          ? neutral(lever, key)
          : sources.stream().filter(source -> agreed).findFirst().map(Starts::wouldMove);
    }
    boolean loneOfItsSet =
        key.driver().parts() == Driver.Parts.IN_SETS && !setBegun(assumptions, key);
    return loneOfItsSet ? Optional.empty() : neutral(lever, key);
  }

  private static Optional<Sourced<Profile>> neutral(Lever lever, DriverKey key) {
    return key.driver().neutral().stream()
        .mapToObj(value -> new Sourced<>(Profile.constant(value), lever.delivery().evidence()))
        .findFirst();
  }

  private static List<FillSource> sources(Assumptions assumptions, Scope route) {
    return assumptions.programme().schemes().stream()
        .flatMap(
            scheme ->
                scheme.filledFrom().stream()
                    .filter(
                        source ->
                            new Scope.OfRoute(source.setting(), scheme.setting()).equals(route)))
        .toList();
  }

  private static Sourced<Profile> wouldMove(FillSource source) {
    return new Sourced<>(Profile.constant(source.wouldMove().value()), source.source());
  }

  /** Whether another part is given of the first whole that this one is a part of. */
  private static boolean setBegun(Assumptions assumptions, DriverKey key) {
    return key.scope().moreGeneral().stream()
        .limit(1)
        .anyMatch(
            whole ->
                assumptions.drivers().of(key.driver()).keySet().stream()
                    .anyMatch(given -> !given.equals(whole) && whole.covers(given)));
  }
}
