package uk.foresend.plain;

import java.util.Map;

/**
 * What is so at the end of a month.
 *
 * @param wanted children by the cell history would have them in
 * @param placed children by the cell they are in
 * @param away children by why they are elsewhere
 * @param taken children who went elsewhere this month, by why
 * @param empty places of schemes nobody uses, by setting
 * @param newPlans new plans of the month
 * @param transfers transfers in and unreconciled of the month
 * @param leavers plans ceased in the month
 */
public record PlainMonth(
    Map<Cell, Double> wanted,
    Map<Cell, Double> placed,
    Map<Where, Double> away,
    Map<Where, Double> taken,
    Map<String, Double> empty,
    double newPlans,
    double transfers,
    double leavers) {

  /** Children in a setting. */
  double in(String setting) {
    return placed.entrySet().stream()
        .filter(entry -> entry.getKey().setting().equals(setting))
        .mapToDouble(Map.Entry::getValue)
        .sum();
  }

  double plans() {
    return wanted.values().stream().mapToDouble(Double::doubleValue).sum();
  }
}
