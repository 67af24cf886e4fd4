package uk.foresend.lever;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import uk.foresend.assumption.Assumptions;
import uk.foresend.assumption.Delivery;
import uk.foresend.assumption.Driver;
import uk.foresend.assumption.DriverKey;
import uk.foresend.assumption.Scope;
import uk.foresend.problem.Place;
import uk.foresend.problem.Problem;
import uk.foresend.quantity.Horizon;
import uk.foresend.quantity.InWords;
import uk.foresend.quantity.Profile;
import uk.foresend.quantity.Rate;
import uk.foresend.quantity.Step;

/**
 * Holds the growth of fees and top-ups of some settings between two months, then gives back the
 * growth there was.
 *
 * <p>Uplifts that fall between the months are at the held rate; the ground lost is not made up
 * afterwards. Prices are those of the first April of the ledger, so the first uplift that can be
 * held comes after it.
 *
 * @param id the key
 * @param label the words shown in reports
 * @param settings the ids of the settings
 * @param growthPerYear the growth a year meanwhile; 0 when they are held
 * @param from the first month
 * @param until the first month in which they are no longer held
 * @param delivery how it is delivered
 */
public record HoldFees(
    String id,
    String label,
    List<String> settings,
    Rate growthPerYear,
    YearMonth from,
    YearMonth until,
    Delivery delivery)
    implements Lever {

  /** Keeps its own copy. */
  public HoldFees {
    settings = List.copyOf(settings);
  }

  @Override
  public HoldFees with(Delivery other) {
    return new HoldFees(id, label, settings, growthPerYear, from, until, other);
  }

  @Override
  public List<Problem> check(Assumptions assumptions) {
    List<Problem> problems = new ArrayList<>(Delivering.check(this, assumptions));
    problems.addAll(Delivering.withoutRamp(this, "Fees rise once a year."));
    if (settings.isEmpty()) {
      problems.add(
          Problem.invalid(
              Place.at("settings"), "settings is empty, but must name one or more.", ""));
    }
    for (int i = 0; i < settings.size(); i++) {
      String field = Place.at("settings").item(i).path();
      Names.setting(assumptions, field, settings.get(i)).ifPresent(problems::add);
    }
    if (!until.isAfter(acts())) {
      problems.add(
          Problem.invalid(
              Place.at("until"),
              "until is " + until + ", but must be after " + acts() + ", when it acts.",
              ""));
    }
    if (problems.stream().noneMatch(Problem::stops)) {
      problems.addAll(checkEffect(assumptions));
    }
    return problems;
  }

  private List<Problem> checkEffect(Assumptions assumptions) {
    Horizon horizon = assumptions.setup().horizon();
    Map<DriverKey, Profile> altered = new LinkedHashMap<>();
    for (String setting : settings) {
      altered.putAll(reached(assumptions, setting).altered(holding()::over, horizon));
    }
    List<Problem> problems =
        new ArrayList<>(Ranges.check(Place.at("growthPerYear"), altered, horizon));
    if (altered.isEmpty() && !acts().isAfter(Delivering.lastMonth(horizon))) {
      problems.add(
          Delivering.nothing(Place.at("growthPerYear"), "fees grow at this rate without it"));
    }
    problems.addAll(Uplifts.check(this, altered.keySet(), Optional.of(until), assumptions));
    assumptions.finance().terms().stream()
        .filter(terms -> settings.contains(terms.setting()))
        .filter(terms -> !fallsInside(terms.uplift().getValue(), horizon))
        .forEach(
            terms ->
                problems.add(
                    Problem.warning(
                        Place.at("until"),
                        "fees of "
                            + terms.setting()
                            + " rise in "
                            + InWords.month(terms.uplift())
                            + ", which does not fall between "
                            + acts()
                            + " and "
                            + until
                            + ".",
                        "Nothing is held for this setting.")));
    return problems;
  }

  /** Whether a month of the year comes round while fees are held and after prices are given. */
  private boolean fallsInside(int month, Horizon horizon) {
    YearMonth priced = horizon.first().april();
    return Stream.iterate(acts(), at -> at.isBefore(until), at -> at.plusMonths(1))
        .anyMatch(
            at ->
                at.getMonthValue() == month
                    && at.isAfter(priced)
                    && !at.isAfter(Delivering.lastMonth(horizon)));
  }

  @Override
  public Assumptions applyTo(Assumptions assumptions) {
    Assumptions held = assumptions;
    for (String setting : settings) {
      held =
          held.with(reached(held, setting).changed(this, holding()::over, held.setup().horizon()));
    }
    return Delivering.withCost(this, held);
  }

  private Reached reached(Assumptions assumptions, String setting) {
    return Reached.by(
        this, assumptions, new DriverKey(Driver.TOP_UP_GROWTH, new Scope.OfSetting(setting)));
  }

  private Phasing holding() {
    return new Phasing(new Step.Replace(acts(), growthPerYear.perYear()), 0, Optional.of(until));
  }
}
