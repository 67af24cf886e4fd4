package uk.foresend.generated;

import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import uk.foresend.Fixtures;
import uk.foresend.assumption.Assumptions;
import uk.foresend.assumption.Cohort;
import uk.foresend.assumption.Setup;
import uk.foresend.quantity.Count;
import uk.foresend.quantity.FinancialYear;
import uk.foresend.quantity.Horizon;
import uk.foresend.send.AgeBand;
import uk.foresend.send.Axes;

/**
 * A council made from a seed: every mechanism of the engine is there, alone and together, and some
 * numbers are extreme (everybody leaves; a year's flow falls in one month).
 */
public final class Council {

  private final Dice dice;
  private final Horizon horizon;
  private final Axes axes;

  private Council(long seed) {
    FinancialYear first = new FinancialYear(2025);
    this.horizon = new Horizon(first, first.plus(1 + (int) Math.floorMod(seed, 4L)));
    this.dice = new Dice(seed, horizon);
    this.axes = Axis.of(dice);
  }

  /** Returns the council of a seed. */
  public static Assumptions of(long seed) {
    return new Council(seed).assumptions();
  }

  private Assumptions assumptions() {
    Cohort cohort = cohort();
    CouncilMoney money = new CouncilMoney(dice, horizon, axes);
    return new Assumptions(
        new Setup("999", "Generated", LocalDate.of(2026, 6, 30), horizon, axes),
        cohort,
        money.finance(),
        new CouncilStanding(dice, horizon).standing(),
        new CouncilProgramme(dice, horizon).programme(),
        new CouncilDrivers(dice, axes, cohort).drivers(money.lines()));
  }

  private Cohort cohort() {
    List<Count> opening = new ArrayList<>();
    for (int s = 0; s < axes.settings().size(); s++) {
      for (int n = 0; n < axes.needs().size(); n++) {
        for (AgeBand band : axes.bands()) {
          opening.add(children(axes.settings().get(s).id(), band));
        }
      }
    }
    return new Cohort(
        opening,
        Fixtures.SOURCE,
        corrections(opening),
        known(opening),
        dice.pick(Cohort.Method.values()),
        new Cohort.Seasons(dice.shares(12), dice.shares(12), dice.shares(12), Fixtures.SOURCE));
  }

  private Count children(String setting, AgeBand band) {
    boolean college = setting.equals(Axis.COLLEGE);
    if (college != band.isPost16() && dice.chance(college ? 1 : 0.5) || dice.chance(0.1)) {
      return Count.ZERO;
    }
    return Count.of(dice.whole(0, band.width() > 1 ? 150 : 30));
  }

  private List<Cohort.Correction> corrections(List<Count> opening) {
    int band = dice.whole(0, axes.bands().size() - 1);
    Count there = opening.get(axes.cell(axes.setting(Axis.SPECIAL).orElseThrow(), 0, band));
    return dice.chance(0.8) || axes.needs().size() > 1
        ? List.of()
        : List.of(
            new Cohort.Correction(
                Axis.SPECIAL,
                dice.pick("", Axis.MAINSTREAM),
                axes.bands().get(band).id(),
                new Count(there.hundredths() / 2),
                "Recorded twice",
                Fixtures.SOURCE));
  }

  /** Censuses of the Januaries in the horizon, near enough to the opening one, the last first. */
  private List<Cohort.KnownCensus> known(List<Count> opening) {
    List<Cohort.KnownCensus> known = new ArrayList<>();
    int count = dice.chance(0.7) ? 0 : dice.whole(1, Math.min(2, horizon.yearCount()));
    for (int y = 0; y < count; y++) {
      List<Count> counts = new ArrayList<>();
      for (Count count0 : opening) {
        counts.add(Count.whole(count0.value() * dice.between(0.8, 1.3)));
      }
      known.add(
          new Cohort.KnownCensus(
              Year.of(horizon.first().startYear() + 1 + y), counts, Fixtures.SOURCE));
    }
    Collections.reverse(known);
    return known;
  }
}
