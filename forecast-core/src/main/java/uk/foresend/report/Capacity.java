package uk.foresend.report;

import java.util.List;
import uk.foresend.quantity.Count;
import uk.foresend.report.Table.Cell;
import uk.foresend.result.CapacityRow;
import uk.foresend.result.Forecast;

/**
 * Places and children in settings whose places are counted, and where children are who found them
 * full: {@code room = places − used by others − placed}, negative when there are too many children.
 */
final class Capacity {

  private Capacity() {}

  /** Returns the tables; none when the scenario counts no setting's places. */
  static List<Table> tables(Forecast forecast, List<String> notes) {
    return forecast.capacity().isEmpty()
        ? List.of()
        : List.of(
            room(forecast, notes),
            new Across(overflow(forecast), List.of("setting", "other_setting"), Cell.of(Count.ZERO))
                .of(
                    "places-overflow",
                    "Children who found a setting full, by where they are instead",
                    "children",
                    Across.Total.SUMMED,
                    notes));
  }

  /** Returns places and children, a row for each setting and year. */
  static Table room(Forecast forecast, List<String> notes) {
    TableBuilder table =
        new TableBuilder("places-capacity", "Places and children where places are counted")
            .text("setting", "Setting")
            .year()
            .column("places", "Places", "places")
            .column("used_by_others", "Used by other councils", "places")
            .column("placed", "The council's children", "children")
            .column("room", "Room", "places")
            .column("over", "Over, with nowhere to go", "children")
            .column("elsewhere", "In another setting instead", "children");
    for (CapacityRow row : forecast.capacity()) {
      for (int year = 0; year < forecast.years().size(); year++) {
        int at = year;
        Count taken = row.usedByOthers().get(year).plus(row.placed().get(year));
        table.row(
            Cell.of(row.setting().label()),
            Cell.of(forecast.years().get(year)),
            Cell.of(row.places().get(year)),
            Cell.of(row.usedByOthers().get(year)),
            Cell.of(row.placed().get(year)),
            Cell.of(row.places().get(year).minus(taken)),
            Cell.of(row.over().get(year)),
            Cell.of(Count.sum(row.overflow().stream().map(o -> o.children().get(at)).toList())));
      }
    }
    return table
        .note("Averages over the year; places are those of schemes too.")
        .notes(notes)
        .build();
  }

  /** Returns where children are who found a setting full, a row for each two settings and year. */
  static Table overflow(Forecast forecast) {
    TableBuilder table =
        new TableBuilder("places-overflow", "")
            .text("setting", "Full setting")
            .text("other_setting", "In instead")
            .year()
            .column("children", "Children", "children");
    for (CapacityRow row : forecast.capacity()) {
      for (CapacityRow.Overflow overflow : row.overflow()) {
        for (int year = 0; year < forecast.years().size(); year++) {
          table.row(
              Cell.of(row.setting().label()),
              Cell.of(Labels.setting(forecast, overflow.setting())),
              Cell.of(forecast.years().get(year)),
              Cell.of(overflow.children().get(year)));
        }
      }
    }
    return table.build();
  }
}
