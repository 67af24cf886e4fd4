package uk.foresend.report;

import java.time.YearMonth;
import java.util.List;
import uk.foresend.quantity.FinancialYear;
import uk.foresend.quantity.InWords;
import uk.foresend.report.Table.Cell;
import uk.foresend.result.Forecast;
import uk.foresend.result.SchemeOutcome;
import uk.foresend.send.CapitalScheme;

/**
 * Every capital scheme with who runs it, whom it takes, when its places open, and whether they open
 * in the forecast or are in its counts already.
 */
final class SchemeDates {

  private SchemeDates() {}

  static Table table(Forecast forecast, List<String> notes) {
    TableBuilder table =
        new TableBuilder("places-schemes", "Schemes, and when their places open")
            .text("label", "Scheme")
            .text("owner", "Run by")
            .text("ages", "Ages")
            .text("opens", "Opens")
            .column("places", "Places", "places")
            .text("here", "In this forecast")
            .text("remarks", "Remarks");
    for (SchemeOutcome outcome : forecast.schemes()) {
      CapitalScheme scheme = outcome.scheme();
      String remarks = scheme.source().note();
      if (scheme.phases().isEmpty()) {
        row(table, scheme, "no date", new Cell.Absent("none"), "does not open", remarks);
      }
      for (CapitalScheme.Phase phase : scheme.phases()) {
        row(
            table,
            scheme,
            InWords.month(phase.opens()),
            Cell.of(phase.places()),
            here(forecast, phase),
            remarks);
        remarks = "";
      }
    }
    return table.notes(notes).build();
  }

  /** Returns the places of each phase for machines, with where each comes from. */
  static Table data(Forecast forecast) {
    TableBuilder table =
        new TableBuilder("places-phases", "")
            .text("scheme", "Key")
            .text("label", "Scheme")
            .text("setting", "Setting")
            .text("month", "Opens")
            .year()
            .column("opening", "Places that open", "places")
            .text("source", "Source");
    for (SchemeOutcome outcome : forecast.schemes()) {
      CapitalScheme scheme = outcome.scheme();
      for (CapitalScheme.Phase phase : scheme.phases()) {
        table.row(
            Cell.of(scheme.id()),
            Cell.of(scheme.label()),
            Cell.of(Labels.setting(forecast, scheme.setting())),
            Cell.of(InWords.month(phase.opens())),
            Cell.of(FinancialYear.of(phase.opens())),
            Cell.of(phase.places()),
            Cell.of(Lengthwise.said(scheme.source())));
      }
    }
    return table.build();
  }

  private static void row(
      TableBuilder table,
      CapitalScheme scheme,
      String opens,
      Cell places,
      String here,
      String remarks) {
    table.row(
        Cell.of(scheme.label()),
        Cell.of(scheme.owner()),
        Cell.of(scheme.fromAge() + " to " + scheme.toAge()),
        Cell.of(opens),
        places,
        Cell.of(here),
        Cell.of(remarks));
  }

  private static String here(Forecast forecast, CapitalScheme.Phase phase) {
    YearMonth census = YearMonth.of(forecast.years().get(0).startYear(), 1);
    if (!phase.opens().isAfter(census)) {
      return "open by the opening census";
    }
    return phase.room() == CapitalScheme.Room.IN_FLOWS
        ? "its children are in the flows already"
        : "makes room";
  }
}
