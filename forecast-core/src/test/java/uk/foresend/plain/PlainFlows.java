package uk.foresend.plain;

import java.time.YearMonth;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import uk.foresend.assumption.Assumptions;
import uk.foresend.assumption.Driver;
import uk.foresend.assumption.Scope;
import uk.foresend.send.AgeBand;
import uk.foresend.send.Setting;

/** What happens to children in a month before anybody looks for a place: see Demand. */
final class PlainFlows {

  private final Assumptions given;
  private final PlainDrivers drivers;
  private final Population population;
  private final List<Cell> cells;
  private final List<AgeBand> bands;

  private final Map<String, List<String>> routes = new HashMap<>();

  /** Those who come into a cell in the month, from outside and from other settings. */
  final Map<Cell, Double> arrivals = new HashMap<>();

  double leavers;

  PlainFlows(Assumptions given, PlainDrivers drivers, Population population, List<Cell> cells) {
    this.given = given;
    this.drivers = drivers;
    this.population = population;
    this.cells = cells;
    this.bands = given.setup().axes().bands();
  }

  void september(YearMonth month) {
    Map<Cell, Map<Where, Double>> aged = new LinkedHashMap<>();
    for (Cell cell : cells) {
      double share =
          cell.band().width() == 1
              ? 1
              : drivers.value(Driver.AGEING_SHARE, month, new Scope.OfBand(cell.band().id()));
      Map<Where, Double> groups = population.empty(cell);
      Map<Where, Double> older = new LinkedHashMap<>();
      groups.forEach(
          (where, some) -> {
            population.add(cell, where, some * (1 - share));
            older.put(where, some * share);
          });
      aged.put(cell, older);
    }
    for (Cell cell : cells) {
      int next = bands.indexOf(cell.band()) + 1;
      if (next == bands.size()) {
        leavers += aged.get(cell).values().stream().mapToDouble(Double::doubleValue).sum();
      } else {
        enter(cell.aged(bands.get(next)), aged.get(cell), month);
      }
    }
  }

  /** Some of those who age into a band change setting; the others go on where they are. */
  private void enter(Cell cell, Map<Where, Double> entrants, YearMonth month) {
    double all = entrants.values().stream().mapToDouble(Double::doubleValue).sum();
    double left = 1;
    for (String to : leadingFrom(Driver.PHASE_TRANSFER, cell.setting())) {
      double share = Math.min(left, route(Driver.PHASE_TRANSFER, cell, to, month));
      if (share > 0) {
        arrive(cell.in(to), all * share);
      }
      left -= share;
    }
    for (Map.Entry<Where, Double> group : entrants.entrySet()) {
      population.add(cell, group.getKey(), group.getValue() * left);
    }
  }

  /** The settings to which some route leads, in the order of the settings. */
  private List<String> leadingFrom(Driver driver, String from) {
    return routes.computeIfAbsent(
        driver + " from " + from,
        asked ->
            given.setup().axes().settings().stream()
                .map(Setting::id)
                .filter(to -> isGiven(driver, from, to))
                .toList());
  }

  private boolean isGiven(Driver driver, String from, String to) {
    return drivers.has(driver, new Scope.OfRoute(from, to))
        || bands.stream()
            .anyMatch(band -> drivers.has(driver, new Scope.OfRouteBand(from, to, band.id())));
  }

  private double route(Driver driver, Cell from, String to, YearMonth month) {
    return drivers.value(
        driver,
        month,
        new Scope.OfRouteBand(from.setting(), to, from.band().id()),
        new Scope.OfRoute(from.setting(), to));
  }

  void moveAndLeave(YearMonth month) {
    var seasons = given.cohort().seasons();
    Map<Cell, Double> moved = new LinkedHashMap<>();
    Map<Cell, Double> staying = new LinkedHashMap<>();
    for (Cell cell : cells) {
      double there = population.total(cell);
      double left = 1;
      for (String to : leadingFrom(Driver.MOVE_RATE, cell.setting())) {
        double rate = route(Driver.MOVE_RATE, cell, to, month);
        double share = Math.min(left, ofMonth(rate, seasons.moves(), month));
        moved.merge(cell.in(to), there * share, Double::sum);
        left -= share;
      }
      double going = leaving(cell, month);
      leavers += there * left * going;
      staying.put(cell, left * (1 - going));
    }
    staying.forEach(population::keep);
    moved.forEach((cell, some) -> arrive(cell, some));
  }

  private double leaving(Cell cell, YearMonth month) {
    double rate = drivers.ofCell(Driver.LEAVE_RATE, cell.setting(), cell.band().id(), month);
    if (cell.band().isPost16()) {
      return month.getMonthValue() == 8 ? rate : 0;
    }
    return ofMonth(rate, given.cohort().seasons().leavers(), month);
  }

  static double ofMonth(double rate, List<Double> januaryFirst, YearMonth month) {
    double share = januaryFirst.get(month.getMonthValue() - 1);
    if (rate * share == 0) {
      return 0;
    }
    double left = 1 - rate * PlainDrivers.since(januaryFirst, month);
    return left <= rate * share ? 1 : rate * share / left;
  }

  void arrive(Cell cell, double some) {
    population.add(cell, Where.HOME, some);
    arrivals.merge(cell, some, Double::sum);
  }
}
