package uk.foresend.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import uk.foresend.assumption.SettingTerms.CapacityRule;
import uk.foresend.result.CapacityRow;

/** Sets children beside places where places are counted, and tells where those without one went. */
final class CapacityRows {

  private final PlacementInputs x;
  private final PlacementColumns p;
  private final Years years;

  private CapacityRows(Columns c, Years years) {
    this.x = c.inputs().placement;
    this.p = c.placement();
    this.years = years;
  }

  static List<CapacityRow> of(Columns c, Years years) {
    CapacityRows rows = new CapacityRows(c, years);
    List<CapacityRow> all = new ArrayList<>();
    for (int s = 0; s < rows.x.capacity.size(); s++) {
      if (rows.x.capacity.get(s).rule() == CapacityRule.COUNTED) {
        all.add(rows.row(s));
      }
    }
    return all;
  }

  private CapacityRow row(int s) {
    PlacementInputs.Capacity capacity = x.capacity.get(s);
    return new CapacityRow(
        x.axes.settings().get(s),
        years.average(m -> capacity.places()[m] + ofSchemes(s, m, PlacementInputs.Scheme::open)),
        years.average(m -> capacity.others()[m] + ofSchemes(s, m, PlacementInputs.Scheme::others)),
        years.average(m -> p.inSetting(m, s)),
        years.average(m -> p.over[s][m]),
        p.channels.stream()
            .filter(channel -> channel.reason == Channel.Reason.OVERFLOW && channel.from == s)
            .map(
                channel ->
                    new CapacityRow.Overflow(
                        x.axes.settings().get(channel.to).id(), years.average(channel::total)))
            .toList());
  }

  private double ofSchemes(int setting, int m, Function<PlacementInputs.Scheme, double[]> what) {
    double sum = 0;
    for (PlacementInputs.Scheme scheme : x.schemes) {
      sum += scheme.setting() == setting ? what.apply(scheme)[m] : 0;
    }
    return sum;
  }
}
