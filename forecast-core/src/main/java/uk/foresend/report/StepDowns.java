package uk.foresend.report;

import java.util.List;
import java.util.function.UnaryOperator;
import uk.foresend.report.Table.Cell;
import uk.foresend.result.Figure;
import uk.foresend.result.Forecast;
import uk.foresend.result.Reach;
import uk.foresend.result.StepDownOutcome;

/**
 * What step-downs asked, whom they moved, what limited them, and what that saves each purse.
 *
 * <p>{@code public_saving = dsg_saving + general_fund_saving}.
 */
final class StepDowns {

  /** What is simpler here than in the rules of place funding. */
  static final String PLACE_MONEY =
      "Where places are paid per child, their money follows a child from the month of the move; by"
          + " the rules it stays with the school until September, so a saving from such a place"
          + " may be up to eleven months early.";

  private StepDowns() {}

  /** Returns the table, or none where nobody is stepped down. */
  static List<Table> tables(Forecast forecast) {
    return forecast.stepDowns().isEmpty() ? List.of() : List.of(table(forecast));
  }

  /** Says where each figure of the table comes from. */
  static String trace(UnaryOperator<String> cell, String measure) {
    String each = cell.apply("scheme");
    String year = cell.apply(Across.YEAR);
    return switch (measure) {
      case "moved" -> Trace.shownBy(Figure.MOVED, each, year);
      case "dsg_saving" -> Trace.shownBy(Figure.SAVING, each, year);
      case "public_saving" -> Trace.shownBy(Figure.PUBLIC_SAVING, each, year);
      case "entitlement" -> Trace.shownBy(Figure.ENTITLEMENT, each, year);
      case "general_fund_saving" -> Trace.within(Figure.PUBLIC_SAVING, each, year);
      default -> Trace.within(Figure.MOVED, each, year);
    };
  }

  /** Returns a row for each programme and year. */
  static Table table(Forecast forecast) {
    TableBuilder table =
        new TableBuilder("places-step-downs", "Step-downs: who moved, and what it saves")
            .text("scheme", "Step-downs")
            .text("other_setting", "From")
            .text("setting", "To")
            .year()
            .column("asked", "Asked", "children")
            .column("moved", "Moved", "children")
            .text("limited_by", "Limited by")
            .column("still_there", "Still there, on average", "children")
            .pounds("dsg_saving", "Saving to the DSG")
            .pounds("general_fund_saving", "Saving to the General Fund")
            .pounds("public_saving", "Saving to the public")
            .pounds("entitlement", "Basic entitlement brought to the DSG");
    for (StepDownOutcome each : forecast.stepDowns()) {
      for (int year = 0; year < forecast.years().size(); year++) {
        table.row(
            Cell.of(each.id()),
            Cell.of(Labels.setting(forecast, each.from())),
            Cell.of(Labels.setting(forecast, each.to())),
            Cell.of(forecast.years().get(year)),
            Cell.of(each.asked().get(year)),
            Cell.of(each.moved().get(year)),
            Cell.of(each.limitedBy().get(year).label()),
            Cell.of(each.stillThere().get(year)),
            Cell.of(each.dsgSaving().get(year)),
            Cell.of(each.generalFundSaving().get(year)),
            Cell.of(each.publicSaving(year)),
            Cell.of(each.entitlement().get(year)));
      }
    }
    return table
        .note(
            "A saving is what the children would have cost where they would have been, less"
                + " what they cost where they are. Children stepped down stay until they leave,"
                + " unless an age is stated.")
        .note(PLACE_MONEY)
        .notes(Entitled.notes(forecast))
        .notes(Notes.with(List.of(), forecast, Reach.PLACES))
        .build();
  }
}
