package uk.foresend.plain;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleBiFunction;
import uk.foresend.assumption.Assumptions;
import uk.foresend.assumption.Cohort;
import uk.foresend.quantity.Horizon;
import uk.foresend.send.AgeBand;
import uk.foresend.send.Need;
import uk.foresend.send.Setting;

/**
 * Demand and placement, one child's group at a time: the children of a cell are kept by where they
 * are, and whatever happens to a cell happens to all its groups alike.
 */
public final class PlainChildren {

  private final Assumptions given;
  private final Horizon horizon;
  private final List<Cell> cells = new ArrayList<>();
  private final Population population = new Population();
  private final List<PlainMonth> months = new ArrayList<>();

  private PlainChildren(Assumptions given) {
    this.given = given;
    this.horizon = given.setup().horizon();
  }

  /**
   * Returns every month of the horizon.
   *
   * @param residual the children to add to a cell in a month so that known censuses are met
   */
  public static List<PlainMonth> of(Assumptions given, ToDoubleBiFunction<Cell, Integer> residual) {
    PlainChildren children = new PlainChildren(given);
    children.open();
    children.run(residual);
    return children.months;
  }

  private void open() {
    int i = 0;
    for (Setting setting : given.setup().axes().settings()) {
      for (Need need : given.setup().axes().needs()) {
        for (AgeBand band : given.setup().axes().bands()) {
          Cell cell = new Cell(setting.id(), need.id(), band);
          cells.add(cell);
          population.add(cell, Where.HOME, given.cohort().opening().get(i++).value());
        }
      }
    }
    for (Cohort.Correction correction : given.cohort().corrections()) {
      correct(correction);
    }
  }

  /** Each need in proportion to those recorded in the cell it takes from, or else adds to. */
  private void correct(Cohort.Correction correction) {
    String basis = correction.from().isEmpty() ? correction.to() : correction.from();
    Map<Cell, Double> there = new LinkedHashMap<>();
    for (Cell cell : cells) {
      if (cell.setting().equals(basis) && cell.band().id().equals(correction.band())) {
        there.put(cell, population.total(cell));
      }
    }
    double all = there.values().stream().mapToDouble(Double::doubleValue).sum();
    there.forEach(
        (cell, some) -> {
          double children = correction.children().value() * (all > 0 ? some / all : 0);
          if (!correction.from().isEmpty()) {
            population.add(cell.in(correction.from()), Where.HOME, -children);
          }
          if (!correction.to().isEmpty()) {
            population.add(cell.in(correction.to()), Where.HOME, children);
          }
        });
  }

  private void run(ToDoubleBiFunction<Cell, Integer> residual) {
    PlainDrivers drivers = new PlainDrivers(given);
    PlainFlows flows = new PlainFlows(given, drivers, population, cells);
    PlainJoiners joiners = new PlainJoiners(given, drivers, population, cells, flows);
    PlainPlacement placement = new PlainPlacement(given, drivers, population, cells);
    snapshot(0, flows, joiners, placement);
    for (int m = 1; m < horizon.monthCount(); m++) {
      YearMonth month = horizon.month(m);
      int index = m;
      flows.arrivals.clear();
      flows.leavers = 0;
      joiners.newPlans = 0;
      joiners.transfers = 0;
      switch (given.cohort().method()) {
        case NET_GROWTH -> joiners.net(month, january(m));
        case FUNNEL -> {
          flow(flows, month);
          joiners.funnel(month);
        }
        case NEW_PLAN_RATE -> {
          flow(flows, month);
          joiners.byRate(month);
        }
      }
      joiners.transfers(month);
      cells.forEach(cell -> joiners.bring(cell, residual.applyAsDouble(cell, index)));
      placement.run(month, flows.arrivals);
      snapshot(m, flows, joiners, placement);
    }
  }

  private static void flow(PlainFlows flows, YearMonth month) {
    if (month.getMonthValue() == 9) {
      flows.september(month);
    }
    flows.moveAndLeave(month);
  }

  /** Children at the January before: a year's net growth is of those. */
  private Map<Cell, Double> january(int m) {
    int january = m - 1;
    while (horizon.month(january).getMonthValue() != 1) {
      january--;
    }
    return months.get(january).wanted();
  }

  private void snapshot(int m, PlainFlows flows, PlainJoiners joiners, PlainPlacement placement) {
    Map<Where, Double> away = new LinkedHashMap<>();
    PlainPlacement.reasons(given).forEach(why -> away.put(why, population.in(why)));
    Map<String, Double> empty = new HashMap<>();
    for (Setting setting : given.setup().axes().settings()) {
      empty.put(setting.id(), placement.empty(setting.id(), horizon.month(m)));
    }
    months.add(
        new PlainMonth(
            population.wanted(),
            population.placed(),
            away,
            new LinkedHashMap<>(placement.taken),
            empty,
            joiners.newPlans,
            joiners.transfers,
            flows.leavers));
  }
}
