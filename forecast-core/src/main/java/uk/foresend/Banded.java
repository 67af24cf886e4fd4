package uk.foresend;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import uk.foresend.assumption.Assumptions;
import uk.foresend.assumption.Cohort;
import uk.foresend.assumption.Driver;
import uk.foresend.assumption.DriverKey;
import uk.foresend.assumption.Drivers;
import uk.foresend.assumption.Scope;
import uk.foresend.assumption.Setup;
import uk.foresend.quantity.Count;
import uk.foresend.quantity.Profile;
import uk.foresend.quantity.Source;
import uk.foresend.quantity.Sourced;
import uk.foresend.send.AgeBand;
import uk.foresend.send.Axes;
import uk.foresend.send.Need;

/**
 * A baseline of single years of age with its ages taken together in six bands, which begin where
 * children move between phases: several times as fast, and close to it.
 *
 * <p>Children and joiners' shares are added up; rates of leaving and moving are means by the
 * children of the opening census; the share that ages out of a band is that of its oldest year. A
 * council whose numbers by age change over time stays as it is.
 */
final class Banded {
  private static final List<AgeBand> BANDS =
      List.of(
          new AgeBand("0-3", 0, 3),
          new AgeBand("4", 4, 4),
          new AgeBand("5-10", 5, 10),
          new AgeBand("11-15", 11, 15),
          new AgeBand("16-18", 16, 18),
          new AgeBand("19-25", 19, AgeBand.OLDEST));

  private static final Set<Driver> BY_AGE =
      Set.of(
          Driver.JOINER_AGE_MIX,
          Driver.LEAVE_RATE,
          Driver.MOVE_RATE,
          Driver.PHASE_TRANSFER,
          Driver.AGEING_SHARE);

  private final Assumptions given;
  private final Axes axes;

  /** Children by setting and age at the opening census. */
  private final double[][] children;

  private final Map<DriverKey, Double> sums = new LinkedHashMap<>();
  private final Map<DriverKey, Source> sources = new HashMap<>();

  private Banded(Assumptions given) {
    this.given = given;
    axes = given.setup().axes();
    int ages = axes.bands().size();
    children = new double[axes.settings().size()][ages];
    List<Count> opening = given.cohort().opening();
    for (int c = 0; c < opening.size(); c++) {
      children[c / ages / axes.needs().size()][c % ages] += opening.get(c).value();
    }
  }

  /** Returns the same in bands; the same itself where it cannot be so told. */
  static Assumptions of(Assumptions given) {
    return given.setup().axes().singleYears() && isSteady(given)
        ? new Banded(given).banded()
        : given;
  }

  /**
   * Whether all that is given by age is one number for all time, of a driver that is known here.
   */
  private static boolean isSteady(Assumptions given) {
    return given.drivers().all().entrySet().stream()
            .filter(each -> age(each.getKey().scope()).isPresent())
            .allMatch(
                each ->
                    BY_AGE.contains(each.getKey().driver())
                        && each.getValue().value().steps().isEmpty())
        && given.cohort().known().isEmpty()
        && given.uncertainty().drivers().stream().allMatch(one -> age(one.key().scope()).isEmpty());
  }

  private static Optional<String> age(Scope scope) {
    if (scope instanceof Scope.OfCell cell) {
      return Optional.of(cell.band());
    }
    if (scope instanceof Scope.OfRouteBand route) {
      return Optional.of(route.band());
    }
    return scope instanceof Scope.OfBand band ? Optional.of(band.band()) : Optional.empty();
  }

  private Assumptions banded() {
    Map<DriverKey, Sourced<Profile>> numbers = new LinkedHashMap<>();
    given
        .drivers()
        .all()
        .forEach(
            (key, number) -> {
              if (age(key.scope()).isPresent()) {
                add(key, number);
              } else {
                numbers.put(key, number);
              }
            });
    sums.forEach(
        (key, sum) ->
            numbers.put(
                key, new Sourced<>(Profile.constant(sum), sources.getOrDefault(key, none()))));
    for (AgeBand band : BANDS) {
      double all = 0;
      double oldest = 0;
      for (double[] setting : children) {
        for (int age = band.from(); age <= band.to(); age++) {
          all += setting[age];
        }
        oldest += setting[band.to()];
      }
      numbers.put(
          new DriverKey(Driver.AGEING_SHARE, new Scope.OfBand(band.id())),
          new Sourced<>(Profile.constant(all > 0 ? oldest / all : 1.0 / band.width()), none()));
    }
    Setup setup = given.setup();
    Axes banded = new Axes(axes.settings(), BANDS, List.of(Need.ALL));
    return new Assumptions(
        new Setup(setup.councilCode(), setup.councilName(), setup.asAt(), setup.horizon(), banded),
        cohort(),
        given.finance(),
        given.standing(),
        given.programme(),
        Drivers.of(numbers),
        given.uncertainty());
  }

  private Source none() {
    return given.cohort().openingSource();
  }

  /** Adds what a number by age gives to that of its band. */
  private void add(DriverKey key, Sourced<Profile> number) {
    int age = Integer.parseInt(age(key.scope()).orElseThrow());
    AgeBand band = band(age);
    double value = number.value().opening();
    Scope scope = key.scope();
    if (scope instanceof Scope.OfCell cell) {
      double part = key.driver() == Driver.LEAVE_RATE ? part(cell.setting(), age, band) : 1;
      note(key.driver(), new Scope.OfCell(cell.setting(), band.id()), part * value, number);
    } else if (scope instanceof Scope.OfRouteBand route) {
      double part = key.driver() == Driver.PHASE_TRANSFER ? 1 : part(route.from(), age, band);
      note(
          key.driver(),
          new Scope.OfRouteBand(route.from(), route.to(), band.id()),
          part * value,
          number);
    }
  }

  private void note(Driver driver, Scope scope, double more, Sourced<Profile> number) {
    DriverKey key = new DriverKey(driver, scope);
    sums.merge(key, more, Double::sum);
    sources.put(key, number.source());
  }

  private static AgeBand band(int age) {
    return BANDS.stream()
        .filter(one -> age >= one.from() && age <= one.to())
        .findFirst()
        .orElseThrow();
  }

  /** The part of the children of a setting and band who are of an age. */
  private double part(String setting, int age, AgeBand band) {
    double[] row = children[axes.setting(setting).orElseThrow()];
    double all = 0;
    for (int each = band.from(); each <= band.to(); each++) {
      all += row[each];
    }
    return all > 0 ? row[age] / all : 1.0 / band.width();
  }

  private Cohort cohort() {
    Cohort was = given.cohort();
    List<Count> opening = new ArrayList<>();
    for (double[] row : children) {
      for (AgeBand band : BANDS) {
        double all = 0;
        for (int age = band.from(); age <= band.to(); age++) {
          all += row[age];
        }
        opening.add(Count.of(Math.round(all)));
      }
    }
    List<Cohort.Correction> corrections =
        was.corrections().stream()
            .map(
                one ->
                    new Cohort.Correction(
                        one.from(),
                        one.to(),
                        band(Integer.parseInt(one.band())).id(),
                        one.children(),
                        one.reason(),
                        one.source()))
            .toList();
    return new Cohort(
        opening, was.openingSource(), corrections, was.known(), was.method(), was.seasons());
  }
}
