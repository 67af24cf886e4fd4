package uk.foresend.history;

import java.util.Comparator;

/**
 * One cell of a council's plans on a census day.
 *
 * @param setting the setting of the scenario
 * @param age whole years on the stated day, 0 to 25
 * @param need the primary need's code in small letters; {@code unknown} where none is recorded
 */
public record PlanCell(String setting, int age, String need) implements Comparable<PlanCell> {
  @Override
  public int compareTo(PlanCell other) {
    return Comparator.comparing(PlanCell::setting)
        .thenComparingInt(PlanCell::age)
        .thenComparing(PlanCell::need)
        .compare(this, other);
  }
}
