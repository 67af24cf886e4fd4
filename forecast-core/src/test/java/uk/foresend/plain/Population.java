package uk.foresend.plain;

import java.util.LinkedHashMap;
import java.util.Map;

/** Children by the cell history would have them in, and by where they are. */
final class Population {

  private final Map<Cell, Map<Where, Double>> children = new LinkedHashMap<>();

  double total(Cell cell) {
    return groups(cell).values().stream().mapToDouble(Double::doubleValue).sum();
  }

  double away(Cell cell) {
    return total(cell) - groups(cell).getOrDefault(Where.HOME, 0.0);
  }

  double at(Cell cell, Where where) {
    return groups(cell).getOrDefault(where, 0.0);
  }

  double in(Where where) {
    return children.values().stream().mapToDouble(groups -> groups.getOrDefault(where, 0.0)).sum();
  }

  double wanting(String setting) {
    return children.keySet().stream()
        .filter(cell -> cell.setting().equals(setting))
        .mapToDouble(this::total)
        .sum();
  }

  double awayFrom(String setting) {
    return children.keySet().stream()
        .filter(cell -> cell.setting().equals(setting))
        .mapToDouble(this::away)
        .sum();
  }

  double receivedBy(String setting) {
    double sum = 0;
    for (Map<Where, Double> groups : children.values()) {
      for (Map.Entry<Where, Double> group : groups.entrySet()) {
        sum += group.getKey().to().equals(setting) ? group.getValue() : 0;
      }
    }
    return sum;
  }

  void add(Cell cell, Where where, double more) {
    groups(cell).merge(where, more, Double::sum);
  }

  void send(Cell cell, Where where, double some) {
    add(cell, Where.HOME, -some);
    add(cell, where, some);
  }

  /** Leaves a share of the children of a cell, wherever they are. */
  void keep(Cell cell, double share) {
    groups(cell).replaceAll((where, some) -> some * share);
  }

  /** Takes all children out of a cell. */
  Map<Where, Double> empty(Cell cell) {
    Map<Where, Double> groups = new LinkedHashMap<>(groups(cell));
    children.put(cell, new LinkedHashMap<>());
    return groups;
  }

  Map<Cell, Double> wanted() {
    Map<Cell, Double> wanted = new LinkedHashMap<>();
    children.keySet().forEach(cell -> wanted.put(cell, total(cell)));
    return wanted;
  }

  Map<Cell, Double> placed() {
    Map<Cell, Double> placed = new LinkedHashMap<>();
    children.forEach(
        (cell, groups) ->
            groups.forEach(
                (where, some) ->
                    placed.merge(
                        where.equals(Where.HOME) ? cell : cell.in(where.to()), some, Double::sum)));
    return placed;
  }

  private Map<Where, Double> groups(Cell cell) {
    return children.computeIfAbsent(cell, each -> new LinkedHashMap<>());
  }
}
