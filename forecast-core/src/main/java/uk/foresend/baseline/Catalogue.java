package uk.foresend.baseline;

import java.util.List;
import java.util.Optional;
import uk.foresend.history.ByPlacement;
import uk.foresend.quantity.Count;
import uk.foresend.scenario.Node;

/** The settings of a baseline, in the order of the rules. */
final class Catalogue {
  private final List<Setting> settings;

  Catalogue(Rules rules) {
    this.settings = rules.items("settings").stream().map(Setting::of).toList();
  }

  /**
   * A setting of the rules.
   *
   * @param id its id
   * @param family the settings between which records change without a child moving
   * @param price what pays its top-up or fee; {@code none} when nothing does child by child
   * @param columns the columns of the January census counted in it
   * @param placeRate pounds a place a year; empty when nobody pays for a place
   * @param deducted the columns whose places the DfE pays and deducts
   * @param paid the phase of section 251 place funding by which the council pays its places
   * @param terms the row as it stands
   */
  record Setting(
      String id,
      String family,
      String price,
      List<String> columns,
      Optional<Double> placeRate,
      List<String> deducted,
      String paid,
      Node.Mapping terms) {

    private static Setting of(Node.Mapping row) {
      return new Setting(
          Rules.text(row, "id"),
          Rules.text(row, "family"),
          Rules.text(row, "price"),
          Rules.texts(row, "columns"),
          Rules.number(row, "placeRate"),
          Rules.texts(row, "deducted"),
          Rules.text(row, "paidBy"),
          row);
    }

    /** Whether places are paid for as a number of their own rather than child by child. */
    boolean commissioned() {
      return Rules.text(terms, "placeCount").equals("commissioned");
    }

    /** Whether the DfE pays for places and deducts them. */
    boolean byDeduction() {
      return Rules.text(terms, "payer").equals("dfe-by-deduction");
    }

    /** Returns the plans that a published row counts in it. */
    double plans(ByPlacement row) {
      return sum(row, columns);
    }

    /** Returns the plans in places that are deducted. */
    double deducted(ByPlacement row) {
      return sum(row, deducted);
    }

    private static double sum(ByPlacement row, List<String> columns) {
      return Count.sum(columns.stream().map(id -> row.placed(id).orElse(Count.ZERO)).toList())
          .value();
    }
  }

  List<Setting> settings() {
    return settings;
  }

  int size() {
    return settings.size();
  }

  Setting at(int index) {
    return settings.get(index);
  }

  /** Returns the number of the setting with that id; an error of ours if there is none. */
  int index(String id) {
    for (int s = 0; s < settings.size(); s++) {
      if (settings.get(s).id().equals(id)) {
        return s;
      }
    }
    throw new IllegalArgumentException("No setting " + id);
  }

  /** Returns the setting that takes what is not placed anywhere. */
  int other() {
    return settings.size() - 1;
  }

  /** Returns the families, in the order of the settings. */
  List<String> families() {
    return settings.stream().map(Setting::family).distinct().toList();
  }

  /** Returns the plans by setting of a published row; what is not placed is in the last. */
  double[] plans(ByPlacement row) {
    double[] plans = new double[settings.size()];
    double placed = 0;
    for (int s = 0; s < plans.length; s++) {
      plans[s] = settings.get(s).plans(row);
      placed += plans[s];
    }
    plans[other()] += Math.max(0, row.total().value() - placed);
    return plans;
  }
}
