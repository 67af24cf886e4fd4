package uk.foresend.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import uk.foresend.quantity.Count;
import uk.foresend.quantity.FinancialYear;
import uk.foresend.quantity.InWords;
import uk.foresend.result.CapacityRow;
import uk.foresend.result.Forecast;
import uk.foresend.result.SchemeOutcome;
import uk.foresend.send.CapitalScheme;

/** Places against children, of each setting whose places are counted and of each scheme. */
final class PlacesCharts {

  private PlacesCharts() {}

  static List<Chart> of(Forecast forecast) {
    return Stream.concat(
            forecast.capacity().stream().map(row -> ofSetting(forecast, row)),
            opening(forecast).stream().map(scheme -> ofScheme(forecast, scheme)))
        .toList();
  }

  private static Chart ofSetting(Forecast forecast, CapacityRow row) {
    List<FinancialYear> years = forecast.years();
    int last = years.size() - 1;
    return new Chart(
        "places-in-" + row.setting().id(),
        row.setting().label() + ": places and children",
        Chart.Kind.LINE,
        Points.labels(years),
        "places",
        List.of(
            new Chart.Series("places", "Places", Points.counts(years, row.places()::get)),
            new Chart.Series(
                "used", "Children, other councils' too", Points.counts(years, y -> used(row, y))),
            new Chart.Series(
                "wanted",
                "Children, those in another setting instead too",
                Points.counts(years, y -> used(row, y).plus(elsewhere(row, y))))),
        forecast.schemes().stream()
            .filter(scheme -> scheme.scheme().setting().equals(row.setting().id()))
            .flatMap(scheme -> openings(forecast, scheme.scheme()).stream())
            .toList(),
        "In "
            + years.get(last)
            + " "
            + row.setting().label()
            + " has "
            + InWords.count(row.places().get(last))
            + " places for "
            + InWords.count(used(row, last))
            + " children, "
            + InWords.count(row.usedByOthers().get(last))
            + " of other councils among them; "
            + InWords.count(elsewhere(row, last))
            + " children are in another setting instead.");
  }

  private static Count used(CapacityRow row, int year) {
    return row.usedByOthers().get(year).plus(row.placed().get(year));
  }

  private static Count elsewhere(CapacityRow row, int year) {
    return Count.sum(row.overflow().stream().map(each -> each.children().get(year)).toList());
  }

  /** The phases of a scheme that open within the forecast, each marked in its year. */
  private static List<Chart.Marker> openings(Forecast forecast, CapitalScheme scheme) {
    List<Chart.Marker> markers = new ArrayList<>();
    for (CapitalScheme.Phase phase : scheme.phases()) {
      FinancialYear year = FinancialYear.of(phase.opens());
      if (forecast.years().contains(year)) {
        markers.add(
            new Chart.Marker(
                year.toString(),
                scheme.label()
                    + " opens "
                    + InWords.count(phase.places())
                    + " places, "
                    + InWords.month(phase.opens())));
      }
    }
    return markers;
  }

  /** The schemes of which places open in the forecast, beyond those already in its counts. */
  static List<SchemeOutcome> opening(Forecast forecast) {
    return forecast.schemes().stream()
        .filter(scheme -> scheme.places().stream().anyMatch(places -> !places.equals(Count.ZERO)))
        .toList();
  }

  private static Chart ofScheme(Forecast forecast, SchemeOutcome scheme) {
    int last = forecast.years().size() - 1;
    return new Chart(
        "places-of-" + scheme.scheme().id(),
        scheme.scheme().label() + ": places and children",
        Chart.Kind.LINE,
        Points.labels(forecast.years()),
        "places",
        List.of(
            new Chart.Series(
                "places", "Places open", Points.counts(forecast.years(), scheme.places()::get)),
            new Chart.Series(
                "filled",
                "Filled by the council's children",
                Points.counts(forecast.years(), scheme.filled()::get))),
        openings(forecast, scheme.scheme()),
        "In "
            + forecast.years().get(last)
            + " "
            + scheme.scheme().label()
            + " has "
            + InWords.count(scheme.places().get(last))
            + " places, of which "
            + InWords.count(scheme.filled().get(last))
            + " are filled by the council's children and "
            + InWords.count(scheme.usedByOthers().get(last))
            + " are used by other councils.");
  }
}
