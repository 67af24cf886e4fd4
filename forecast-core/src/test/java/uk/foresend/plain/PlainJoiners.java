package uk.foresend.plain;

import java.time.YearMonth;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import uk.foresend.assumption.Assumptions;
import uk.foresend.assumption.Cohort;
import uk.foresend.assumption.Driver;
import uk.foresend.assumption.Scope;
import uk.foresend.send.AgeBand;
import uk.foresend.send.Setting;

/** Who comes in a month: see Joiners. */
final class PlainJoiners {

  private final Assumptions given;
  private final PlainDrivers drivers;
  private final Population population;
  private final List<Cell> cells;
  private final Map<Cell, Double> opening;
  private final PlainFlows flows;
  private final Map<String, Map<Cell, Double>> needs = new HashMap<>();
  private double waiting;

  double newPlans;
  double transfers;

  PlainJoiners(
      Assumptions given,
      PlainDrivers drivers,
      Population population,
      List<Cell> cells,
      PlainFlows flows) {
    this.given = given;
    this.drivers = drivers;
    this.population = population;
    this.cells = cells;
    this.opening = population.wanted();
    this.flows = flows;
    boolean funnel = given.cohort().method() == Cohort.Method.FUNNEL;
    this.waiting =
        funnel
            ? drivers.ofAuthority(Driver.ASSESSMENT_BACKLOG, given.setup().horizon().firstMonth())
            : 0;
  }

  private double season(YearMonth month) {
    return given.cohort().seasons().newPlans().get(month.getMonthValue() - 1);
  }

  void funnel(YearMonth month) {
    double requests =
        drivers.grown(
            Driver.REQUESTS,
            at -> at.getMonthValue() == 1 ? 1 + drivers.ofAuthority(Driver.REQUEST_GROWTH, at) : 1,
            month,
            given.setup().horizon().firstMonth(),
            Scope.AUTHORITY);
    waiting += requests / 12 * drivers.ofAuthority(Driver.AGREED_SHARE, month);
    double inFull = drivers.ofAuthority(Driver.ASSESSMENT_MONTHS, month);
    double assessed = Math.min(waiting, waiting * 12 / inFull * season(month));
    waiting -= assessed;
    double issued = assessed * drivers.ofAuthority(Driver.ISSUED_SHARE, month);
    for (Setting setting : given.setup().axes().settings()) {
      for (AgeBand band : given.setup().axes().bands()) {
        come(setting, band, issued * mix(setting, month) * ages(setting, band, month));
      }
    }
  }

  void byRate(YearMonth month) {
    for (AgeBand band : given.setup().axes().bands()) {
      Scope scope = new Scope.OfBand(band.id());
      double plans =
          drivers.value(Driver.POPULATION, month, scope)
              * drivers.value(Driver.NEW_PLAN_RATE, month, scope, Scope.AUTHORITY)
              * season(month);
      ToDoubleFunction<Setting> weight = s -> mix(s, month) * ages(s, band, month);
      List<Setting> settings = given.setup().axes().settings();
      boolean noAges = settings.stream().mapToDouble(weight).sum() == 0;
      ToDoubleFunction<Setting> chosen = noAges ? s -> mix(s, month) : weight;
      double total = settings.stream().mapToDouble(chosen).sum();
      if (total > 0) {
        settings.forEach(s -> come(s, band, plans * chosen.applyAsDouble(s) / total));
      }
    }
  }

  private double mix(Setting setting, YearMonth month) {
    return drivers.ofSetting(Driver.JOINER_SETTING_MIX, setting.id(), month);
  }

  private double ages(Setting setting, AgeBand band, YearMonth month) {
    boolean own =
        given.setup().axes().bands().stream()
            .anyMatch(
                each ->
                    drivers.has(Driver.JOINER_AGE_MIX, new Scope.OfCell(setting.id(), each.id())));
    return own
        ? drivers.value(Driver.JOINER_AGE_MIX, month, new Scope.OfCell(setting.id(), band.id()))
        : drivers.value(Driver.JOINER_AGE_MIX, month, new Scope.OfBand(band.id()));
  }

  private void come(Setting setting, AgeBand band, double plans) {
    newPlans += plans;
    byNeed(setting.id(), band).forEach((cell, share) -> flows.arrive(cell, plans * share));
  }

  /** The share of each need: of the opening census of the cell, else of the setting, else even. */
  private Map<Cell, Double> byNeed(String setting, AgeBand band) {
    return needs.computeIfAbsent(setting + " " + band.id(), asked -> findNeeds(setting, band));
  }

  private Map<Cell, Double> findNeeds(String setting, AgeBand band) {
    Map<Cell, Double> weights = new LinkedHashMap<>();
    for (var need : given.setup().axes().needs()) {
      Cell cell = new Cell(setting, need.id(), band);
      weights.put(cell, opening.get(cell));
    }
    if (sum(weights) <= 0) {
      weights.replaceAll(
          (cell, none) ->
              cells.stream()
                  .filter(c -> c.setting().equals(setting) && c.need().equals(cell.need()))
                  .mapToDouble(opening::get)
                  .sum());
    }
    if (sum(weights) <= 0) {
      weights.replaceAll((cell, none) -> 1.0);
    }
    double total = sum(weights);
    weights.replaceAll((cell, weight) -> weight / total);
    return weights;
  }

  private static double sum(Map<Cell, Double> weights) {
    return weights.values().stream().mapToDouble(Double::doubleValue).sum();
  }

  void transfers(YearMonth month) {
    for (Setting setting : given.setup().axes().settings()) {
      double all =
          drivers.value(
                  Driver.TRANSFERS_IN_AND_UNRECONCILED, month, new Scope.OfSetting(setting.id()))
              * season(month);
      if (all != 0) {
        Map<Cell, Double> spread = spread(setting, month);
        spread.forEach((cell, share) -> bring(cell, all * share));
      }
      for (AgeBand band : given.setup().axes().bands()) {
        double some =
            drivers.value(
                    Driver.TRANSFERS_IN_AND_UNRECONCILED,
                    month,
                    new Scope.OfCell(setting.id(), band.id()))
                * season(month);
        byNeed(setting.id(), band).forEach((cell, share) -> bring(cell, some * share));
      }
    }
  }

  /** As the setting's children are spread; else as its joiners are; else evenly. */
  private Map<Cell, Double> spread(Setting setting, YearMonth month) {
    Map<Cell, Double> weights = new LinkedHashMap<>();
    for (Cell cell : cells) {
      if (cell.setting().equals(setting.id())) {
        weights.put(cell, population.total(cell));
      }
    }
    if (sum(weights) <= 0) {
      weights.replaceAll(
          (cell, none) ->
              ages(setting, cell.band(), month) * byNeed(setting.id(), cell.band()).get(cell));
    }
    if (sum(weights) <= 0) {
      weights.replaceAll((cell, none) -> 1.0);
    }
    double total = sum(weights);
    weights.replaceAll((cell, weight) -> weight / total);
    return weights;
  }

  /** Children come; or, below zero, are taken from those there, wherever they are. */
  void bring(Cell cell, double some) {
    double there = population.total(cell);
    if (some >= 0) {
      flows.arrive(cell, some);
      transfers += some;
    } else if (there > 0) {
      population.keep(cell, Math.max(0, 1 + some / there));
      transfers -= Math.min(there, -some);
    }
  }

  void net(YearMonth month, Map<Cell, Double> january) {
    for (Cell cell : cells) {
      double growth = drivers.ofSetting(Driver.NET_GROWTH, cell.setting(), month);
      double some = january.get(cell) * growth * season(month);
      double there = population.total(cell);
      if (some >= 0) {
        flows.arrive(cell, some);
        newPlans += some;
      } else if (there > 0) {
        population.keep(cell, Math.max(0, 1 + some / there));
        newPlans -= Math.min(there, -some);
      }
    }
  }
}
