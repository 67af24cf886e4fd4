package uk.foresend.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import uk.foresend.assumption.Driver;
import uk.foresend.assumption.Scope;
import uk.foresend.assumption.SettingTerms;
import uk.foresend.assumption.SettingTerms.PlaceCount;
import uk.foresend.assumption.SettingTerms.PlacePayer;
import uk.foresend.result.Working;
import uk.foresend.result.Working.Step;

/** Explains the place funding of a setting: places used and not used, each at its rate. */
final class PlaceWorkings {

  private static final String PLACES = "places";

  private final CostInputs x;
  private final PlacementInputs places;
  private final Operands operands;

  /** Whether only the part in academies is told, which the DfE pays. */
  private final boolean ofAcademies;

  PlaceWorkings(CostInputs x, PlacementInputs places, Operands operands) {
    this(x, places, operands, false);
  }

  private PlaceWorkings(
      CostInputs x, PlacementInputs places, Operands operands, boolean ofAcademies) {
    this.x = x;
    this.places = places;
    this.operands = operands;
    this.ofAcademies = ofAcademies;
  }

  /** Returns the same of the part of places that stands in academies. */
  PlaceWorkings ofAcademies() {
    return new PlaceWorkings(x, places, operands, true);
  }

  /** Returns the lines of a year; how the places are used is asked for each month. */
  List<Working> of(int s, int year, IntFunction<Cost.Use> use) {
    List<Working> lines = new ArrayList<>();
    if (x.terms.get(s).payer() == PlacePayer.NOBODY) {
      return lines;
    }
    Periods periods = new Periods(x.horizon, year);
    if (x.terms.get(s).placeCount() == PlaceCount.PER_CHILD) {
      lines.addAll(periods.of(Step.PLUS, "places of children", m -> ofChildren(use.apply(m))));
      lines.addAll(
          periods.of(
              Step.PLUS,
              "places that schemes opened",
              m ->
                  at(
                      Driver.PLACE_RATE,
                      use.apply(m),
                      List.of(
                          Operands.children(
                              Step.PLUS,
                              "children in places that schemes opened",
                              Cost.inSchemes(places, use.apply(m)))))));
      lines.addAll(
          periods.of(
              Step.PLUS,
              "used by other councils",
              m ->
                  at(
                      Driver.PLACE_RATE,
                      use.apply(m),
                      List.of(number(Step.PLUS, PLACES, ofSchemes(use.apply(m), true))))));
      lines.addAll(
          periods.of(
              Step.PLUS,
              "used by nobody",
              m ->
                  at(
                      emptyRate(s),
                      use.apply(m),
                      List.of(number(Step.PLUS, PLACES, use.apply(m).empty())))));
    } else {
      lines.addAll(
          periods.of(
              Step.PLUS,
              "places used",
              m -> at(Driver.PLACE_RATE, use.apply(m), used(use.apply(m)))));
      lines.addAll(
          periods.of(
              Step.PLUS,
              "places not used",
              m -> at(emptyRate(s), use.apply(m), notUsed(use.apply(m)))));
    }
    return lines;
  }

  private Optional<Periods.Part> ofChildren(Cost.Use use) {
    double inSchemes = Cost.inSchemes(places, use);
    List<Working> steps = new ArrayList<>();
    steps.add(Operands.children(Step.PLUS, "children", use.children()));
    if (inSchemes > 0) {
      steps.add(Operands.children(Step.MINUS, "children in places that schemes opened", inSchemes));
    }
    steps.add(operands.driver(Step.TIMES, Driver.PLACES_PER_CHILD, scope(use), use.month()));
    return at(Driver.PLACE_RATE, use, steps);
  }

  /** Children and other councils' children, at most the places there are. */
  private List<Working> used(Cost.Use use) {
    int m = use.month();
    double others = places.capacity.get(use.setting()).others()[m] + ofSchemes(use, true);
    List<Working> steps = new ArrayList<>();
    steps.add(Operands.children(Step.PLUS, "children", use.children()));
    if (others != 0) {
      steps.add(number(Step.PLUS, "used by other councils", others));
    }
    steps.add(commissioned(Step.AT_MOST, use));
    return steps;
  }

  private List<Working> notUsed(Cost.Use use) {
    return List.of(
        commissioned(Step.PLUS, use), number(Step.MINUS, "places used", folded(used(use))));
  }

  private Working commissioned(Step step, Cost.Use use) {
    Working given = operands.driver(Step.PLUS, Driver.PLACES, scope(use), use.month());
    double opened = ofSchemes(use, false);
    double all = x.places.commissioned()[use.setting()][use.month()] + opened;
    return opened == 0
        ? given.as(step)
        : Operands.number(
            step,
            "places paid for",
            all,
            PLACES,
            List.of(given, number(Step.PLUS, "opened by schemes", opened)));
  }

  private double ofSchemes(Cost.Use use, boolean others) {
    double sum = 0;
    for (int k = 0; k < places.schemes.size(); k++) {
      PlacementInputs.Scheme scheme = places.schemes.get(k);
      if (scheme.setting() == use.setting() && k != use.without()) {
        sum += (others ? scheme.others() : scheme.open())[use.month()];
      }
    }
    return sum;
  }

  /** Places at a rate, whoever pays: the share of it that the DfE recovers where that is less. */
  private Optional<Periods.Part> at(Driver rate, Cost.Use use, List<Working> places) {
    List<Working> steps = new ArrayList<>(places);
    steps.add(operands.driver(Step.TIMES, rate, scope(use), use.month()));
    if (x.terms.get(use.setting()).payer() == PlacePayer.DFE_IN_PART) {
      steps.add(operands.driver(Step.TIMES, Driver.DFE_RECOUPED_SHARE, scope(use), use.month()));
    }
    if (ofAcademies) {
      steps.add(operands.driver(Step.TIMES, Driver.ACADEMY_SHARE, scope(use), use.month()));
    }
    return Periods.Part.month(folded(steps) / 12, steps);
  }

  private Driver emptyRate(int s) {
    SettingTerms terms = x.terms.get(s);
    Scope scope = new Scope.OfSetting(terms.setting());
    return operands.has(Driver.EMPTY_PLACE_RATE, scope)
        ? Driver.EMPTY_PLACE_RATE
        : Driver.PLACE_RATE;
  }

  private static double folded(List<Working> steps) {
    double sum = 0;
    for (Working each : steps) {
      double value = each.value().number().orElseThrow().doubleValue();
      sum =
          switch (each.step()) {
            case PLUS -> sum + value;
            case MINUS -> sum - value;
            case TIMES -> sum * value;
            case AT_MOST -> Math.min(sum, value);
            default -> throw new IllegalStateException("Not a step of places: " + each.step());
          };
    }
    return sum;
  }

  private static Working number(Step step, String label, double value) {
    return Operands.number(step, label, value, PLACES);
  }

  private Scope scope(Cost.Use use) {
    return new Scope.OfSetting(x.axes.settings().get(use.setting()).id());
  }
}
