package uk.foresend.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.IntStream;
import uk.foresend.quantity.FinancialYear;
import uk.foresend.quantity.Money;
import uk.foresend.result.Amount;
import uk.foresend.result.Figure;
import uk.foresend.result.Forecast;
import uk.foresend.result.ReserveEvent;

/** Forecasts beside each other as charts: one of each figure, with a line for each forecast. */
final class BesideCharts {
  private static final List<Figure> FIGURES = List.of(Figure.CLOSING, Figure.IN_YEAR, Figure.PLANS);

  private final List<Forecast> forecasts;
  private final List<FinancialYear> years;

  BesideCharts(List<Forecast> forecasts) {
    this.forecasts = List.copyOf(forecasts);
    TreeSet<FinancialYear> all = new TreeSet<>();
    forecasts.forEach(forecast -> all.addAll(forecast.years()));
    this.years = List.copyOf(all);
  }

  List<Chart> all(List<String> notes) {
    return FIGURES.stream().map(figure -> chart(figure, notes)).toList();
  }

  /** Returns the path of each against its reserves, under its own title. */
  List<Chart> each(List<String> notes) {
    return IntStream.range(0, forecasts.size())
        .mapToObj(
            i ->
                ReservesReport.path(forecasts.get(i))
                    .named(
                        "deficit-path-" + (i + 1),
                        forecasts.get(i).stamp().title(),
                        List.of(notes.get(i))))
        .toList();
  }

  private Chart chart(Figure figure, List<String> notes) {
    List<Chart.Series> series = new ArrayList<>();
    for (int i = 0; i < forecasts.size(); i++) {
      Forecast forecast = forecasts.get(i);
      series.add(
          new Chart.Series(
              "scenario-" + (i + 1), forecast.stamp().title(), points(figure, forecast)));
    }
    return new Chart(
        "compare-" + figure.id(),
        figure.label(),
        Chart.Kind.LINE,
        Points.labels(years),
        figure.unit() == Amount.Unit.POUNDS ? "£m" : "plans",
        series,
        figure == Figure.PLANS ? List.of() : markers(),
        summary(figure),
        notes);
  }

  private List<Chart.Point> points(Figure figure, Forecast forecast) {
    return figure.unit() == Amount.Unit.POUNDS
        ? Points.known(years, y -> read(figure, forecast, years.get(y)).map(Money::new))
        : IntStream.range(0, years.size())
            .boxed()
            .flatMap(
                y ->
                    read(figure, forecast, years.get(y)).stream()
                        .map(exact -> Points.count(years.get(y), exact)))
            .toList();
  }

  private static Optional<Long> read(Figure figure, Forecast forecast, FinancialYear year) {
    return amount(figure, forecast, year).flatMap(Amount::hundredths);
  }

  private static Optional<Amount> amount(Figure figure, Forecast forecast, FinancialYear year) {
    int index = forecast.indexOf(year);
    return index < 0 ? Optional.empty() : figure.read(forecast, "", index);
  }

  /** The ends of protection, each once, with whose they are where they differ. */
  private List<Chart.Marker> markers() {
    List<Chart.Marker> markers = new ArrayList<>();
    for (Forecast forecast : forecasts) {
      end(forecast)
          .map(event -> ReservesReport.overrideEnds(event.month()))
          .filter(marker -> years.stream().anyMatch(one -> named(one, marker)))
          .filter(marker -> !markers.contains(marker))
          .ifPresent(markers::add);
    }
    return markers;
  }

  private static boolean named(FinancialYear year, Chart.Marker marker) {
    return year.toString().equals(marker.category());
  }

  private static Optional<ReserveEvent> end(Forecast forecast) {
    return forecast.events().stream()
        .filter(event -> event.kind() == ReserveEvent.Kind.PROTECTION_ENDS)
        .findFirst();
  }

  /** Says where each stands in the year in which the first one's protection ends, else the last. */
  private String summary(Figure figure) {
    FinancialYear year =
        end(forecasts.get(0))
            .map(event -> FinancialYear.of(event.month()))
            .filter(years::contains)
            .orElse(years.get(years.size() - 1));
    List<String> parts = new ArrayList<>();
    for (Forecast forecast : forecasts) {
      parts.add(
          forecast.stamp().title()
              + " "
              + amount(figure, forecast, year).map(Amount::words).orElse("not known"));
    }
    return figure.label().substring(0, 1).toUpperCase(Locale.ROOT)
        + figure.label().substring(1)
        + ", "
        + year
        + ": "
        + String.join("; ", parts)
        + ".";
  }
}
