package uk.foresend.scenario;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import uk.foresend.assumption.Cohort;
import uk.foresend.problem.Nearest;
import uk.foresend.quantity.Count;
import uk.foresend.scenario.schema.Placed;
import uk.foresend.scenario.schema.Reading;
import uk.foresend.scenario.schema.Values;
import uk.foresend.send.Axes;

/**
 * Every census has a row for every setting, as long as there are age bands, and sums to its total.
 */
final class CensusChecks {

  private final Values values;
  private final Reading in;

  CensusChecks(Values values, Reading in) {
    this.values = values;
    this.in = in;
  }

  void run() {
    if (values.find(ScenarioShapes.AGES).isEmpty()) {
      return;
    }
    Axes axes = BaselineReader.axes(values);
    values.find(ScenarioShapes.OPENING_PLANS).ifPresent(census -> check(census, axes));
    values.list(ScenarioShapes.KNOWN_CENSUSES).forEach(census -> check(census, axes));
    if (in.clean("openingPlans")) {
      values
          .find(ScenarioShapes.OPENING_PLANS)
          .ifPresent(census -> new Corrections(census.value(), axes).check());
    }
  }

  private void check(Placed<CohortShapes.Census> census, Axes axes) {
    Set<String> wanted = new LinkedHashSet<>();
    axes.settings()
        .forEach(
            setting ->
                axes.needs()
                    .forEach(
                        need -> wanted.add(BaselineReader.rowKey(setting.id(), need.id(), axes))));
    String path = census.place().path();
    for (String key : wanted) {
      if (!census.value().rows().containsKey(key)) {
        in.invalid(
            census.place("rows"),
            path + ".rows has no row for " + key + ".",
            "Write a row of zeros for a setting without children.");
      }
    }
    census.value().rows().forEach((key, row) -> row(key, row, wanted, axes));
    census.value().total().ifPresent(total -> total(census, total));
  }

  private void row(String key, Placed<List<Count>> row, Set<String> wanted, Axes axes) {
    if (!wanted.contains(key)) {
      in.invalid(
          row.place(),
          row.place().path() + " is a row for " + key + ", but there is no such setting.",
          Nearest.hint(key, wanted));
    }
    int bands = axes.bands().size();
    if (row.value().size() != bands) {
      in.invalid(
          row.place(),
          row.place().path()
              + " has "
              + row.value().size()
              + " numbers, but there are "
              + bands
              + " age bands.",
          "Write one number for each age band, youngest first.");
    }
  }

  private void total(Placed<CohortShapes.Census> census, int total) {
    Count sum =
        Count.sum(
            census.value().rows().values().stream().flatMap(row -> row.value().stream()).toList());
    if (!sum.equals(Count.of(total))) {
      in.invalid(
          census.place("total"),
          census.place().path() + ".total is " + total + ", but the rows sum to " + sum + ".",
          "Look for a number left out or copied wrongly.");
    }
  }

  /** Corrections take no more children from a cell than are recorded in it. */
  private final class Corrections {

    private final CohortShapes.Census census;
    private final Axes axes;

    Corrections(CohortShapes.Census census, Axes axes) {
      this.census = census;
      this.axes = axes;
    }

    void check() {
      Map<String, Count> taken = new HashMap<>();
      for (Placed<Cohort.Correction> correction : values.list(ScenarioShapes.CORRECTIONS)) {
        Cohort.Correction said = correction.value();
        if (said.from().isEmpty()) {
          continue;
        }
        Count recorded = recorded(said.from(), axes.band(said.band()).orElse(0));
        Count now = taken.merge(said.from() + "/" + said.band(), said.children(), Count::plus);
        if (now.compareTo(recorded) > 0) {
          in.invalid(
              correction.place("children"),
              correction.place().path()
                  + " takes "
                  + now
                  + " children from "
                  + said.from()
                  + ", age "
                  + said.band()
                  + ", but only "
                  + recorded
                  + " are recorded there.",
              "");
        }
      }
    }

    private Count recorded(String setting, int band) {
      return Count.sum(
          axes.needs().stream()
              .map(need -> census.rows().get(BaselineReader.rowKey(setting, need.id(), axes)))
              .filter(row -> row != null)
              .map(row -> row.value().get(band))
              .toList());
    }
  }
}
