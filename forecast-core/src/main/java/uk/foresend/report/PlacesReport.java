package uk.foresend.report;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import uk.foresend.quantity.Count;
import uk.foresend.quantity.InWords;
import uk.foresend.report.Table.Cell;
import uk.foresend.result.Figure;
import uk.foresend.result.Forecast;
import uk.foresend.result.Reach;
import uk.foresend.result.SchemeOutcome;
import uk.foresend.result.SchemeOutcome.FilledBy;

/**
 * The places of each capital scheme and who fills them, averaged over each year.
 *
 * <p>{@code empty = places − used_by_others − filled}, and {@code filled = moved + new}. Beside
 * them are those in the other places of a scheme's setting because of it.
 */
public record PlacesReport() implements ForecastReport {

  private static final String BESIDE =
      "Where a setting's places are counted, children who move in when others leave, or are no"
          + " longer sent on, can also take places it has without the scheme. Savings count them.";

  @Override
  public String id() {
    return "places";
  }

  @Override
  public String title() {
    return "Places by scheme, and who fills them";
  }

  @Override
  public String reader() {
    return "For place planning: places open, used by others, filled and empty, who filled them, and who"
        + " was stepped down.";
  }

  /**
   * Returns a row for each measure and year of each scheme, of each setting whose places are
   * counted, of who fills a scheme and where children are who found a setting full, and of each
   * programme of step-downs; and one for each phase that opens.
   */
  @Override
  public Table data(Forecast forecast) {
    return new Lengthwise(id(), title())
        .name("scheme", "Key of the scheme or step-downs")
        .name("label", "Scheme")
        .name("setting", "Setting")
        .name("other_setting", "Where they were, or are instead")
        .name("month", "Opens")
        .name(Across.YEAR, "Financial year")
        .add("phases", SchemeDates.data(forecast))
        .add("schemes", years(forecast, forecast.schemes()), PlacesReport::scheme)
        .add("filled-by", fillers(forecast), PlacesReport::scheme)
        .add("settings", Capacity.room(forecast, List.of()), setting(forecast))
        .add("overflow", Capacity.overflow(forecast), setting(forecast))
        .add("step-downs", StepDowns.table(forecast), StepDowns::trace, "limited_by")
        .build(notes(forecast));
  }

  private static String scheme(UnaryOperator<String> cell, String measure) {
    String scheme = cell.apply("scheme");
    String year = cell.apply(Across.YEAR);
    return measure.equals("filled")
        ? Trace.shownBy(Figure.FILLED, scheme, year)
        : Trace.within(Figure.FILLED, scheme, year);
  }

  private static Trace setting(Forecast forecast) {
    return (cell, measure) ->
        Trace.within(
            Figure.PLANS,
            Labels.settingOf(forecast, cell.apply("setting")),
            cell.apply(Across.YEAR));
  }

  private static Table years(Forecast forecast, List<SchemeOutcome> schemes) {
    TableBuilder table =
        new TableBuilder("places-years", "")
            .text("scheme", "Key")
            .text("label", "Scheme")
            .text("setting", "Setting")
            .year()
            .column("places", "Places open", "places")
            .column("used_by_others", "Used by other councils", "places")
            .column("filled", "Filled", "places")
            .column("empty", "Empty", "places")
            .column("moved", "Of filled, moved from elsewhere", "children")
            .column("new", "Of filled, placed here from the start", "children")
            .column("beside", "In its setting's other places because of it", "children");
    for (SchemeOutcome scheme : schemes) {
      for (int year = 0; year < forecast.years().size(); year++) {
        Count places = scheme.places().get(year);
        Count others = scheme.usedByOthers().get(year);
        Count filled = scheme.filled().get(year);
        table.row(
            Cell.of(scheme.scheme().id()),
            Cell.of(scheme.scheme().label()),
            Cell.of(Labels.setting(forecast, scheme.scheme().setting())),
            Cell.of(forecast.years().get(year)),
            Counted.or(scheme, forecast, Cell.of(places)),
            Counted.or(scheme, forecast, Cell.of(others)),
            Counted.or(scheme, forecast, Cell.of(filled)),
            Counted.or(scheme, forecast, Cell.of(places.minus(others).minus(filled))),
            Counted.or(scheme, forecast, Cell.of(sum(scheme, FilledBy::moved, year))),
            Counted.or(scheme, forecast, Cell.of(sum(scheme, FilledBy::fresh, year))),
            Counted.or(scheme, forecast, Cell.of(scheme.beside().get(year))));
      }
    }
    return table.build();
  }

  @Override
  public List<Table> tables(Forecast forecast) {
    List<Table> settings = Capacity.tables(forecast, notes(forecast));
    List<Table> schemes =
        forecast.schemes().isEmpty()
            ? List.of(SchemeDates.table(forecast, notes(forecast)))
            : ofSchemes(forecast);
    return Stream.of(settings, schemes, StepDowns.tables(forecast)).flatMap(List::stream).toList();
  }

  private List<Table> ofSchemes(Forecast forecast) {
    List<String> notes = notes(forecast);
    Table dates = SchemeDates.table(forecast, notes);
    List<SchemeOutcome> opening = PlacesCharts.opening(forecast);
    if (opening.isEmpty()) {
      return List.of(dates);
    }
    Across places = new Across(years(forecast, opening), List.of("label"), Cell.of(Count.ZERO));
    Across fillers =
        new Across(fillers(forecast), List.of("label", "other_setting"), Cell.of(Count.ZERO));
    Across.Total sum = Across.Total.SUMMED;
    List<Table> all = new ArrayList<>();
    Stream.of(
            dates,
            places.of("places-open", "Places open, of those that open here", "places", sum, notes),
            places.of(
                "places-used-by-others",
                "Places used by other councils",
                "used_by_others",
                sum,
                notes),
            places.of(
                "places-filled", "Places filled by the council's children", "filled", sum, notes),
            places.of("places-empty", "Places empty", "empty", sum, notes),
            places.of(
                "places-beside",
                "Children in other places of a scheme's setting because of it",
                "beside",
                sum,
                Notes.joined(List.of(BESIDE), notes)),
            fillers.of(
                "places-moved",
                "Places filled by children who moved, by where they were",
                "moved",
                sum,
                notes),
            fillers.of(
                "places-new",
                "Places filled by children placed here from the start, by where they would have been",
                "new",
                sum,
                notes))
        .filter(table -> !table.id().equals("places-beside") || Counted.saysSomething(table))
        .forEach(all::add);
    return all;
  }

  @Override
  public List<Chart> charts(Forecast forecast) {
    return PlacesCharts.of(forecast).stream().map(chart -> chart.noted(notes(forecast))).toList();
  }

  private static Table fillers(Forecast forecast) {
    TableBuilder table =
        new TableBuilder("places-filled-by", "")
            .text("scheme", "Key")
            .text("label", "Scheme")
            .text("other_setting", "Setting")
            .year()
            .column("moved", "Moved from there", "children")
            .column("new", "Would have been placed there", "children");
    for (SchemeOutcome scheme : forecast.schemes()) {
      for (FilledBy filler : scheme.filledBy()) {
        for (int year = 0; year < forecast.years().size(); year++) {
          table.row(
              Cell.of(scheme.scheme().id()),
              Cell.of(scheme.scheme().label()),
              Cell.of(Labels.setting(forecast, filler.setting())),
              Cell.of(forecast.years().get(year)),
              Cell.of(filler.moved().get(year)),
              Cell.of(filler.fresh().get(year)));
        }
      }
    }
    return table.build();
  }

  private static Count sum(SchemeOutcome scheme, Function<FilledBy, List<Count>> who, int year) {
    return Count.sum(scheme.filledBy().stream().map(by -> who.apply(by).get(year)).toList());
  }

  private static List<String> notes(Forecast forecast) {
    List<String> sources =
        forecast.schemes().stream()
            .map(SchemeOutcome::scheme)
            .map(
                scheme ->
                    scheme.label()
                        + ": "
                        + scheme.source().title()
                        + ", "
                        + InWords.day(scheme.source().asAt())
                        + " ("
                        + scheme.source().confidence().label()
                        + ").")
            .toList();
    List<String> none = List.of("This scenario has no capital scheme.");
    List<String> first = new ArrayList<>(sources.isEmpty() ? none : sources);
    Counted.note(forecast).ifPresent(first::add);
    return Notes.with(first, forecast, Reach.PLACES);
  }
}
