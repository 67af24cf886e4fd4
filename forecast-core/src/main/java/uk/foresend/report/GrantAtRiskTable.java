package uk.foresend.report;

import uk.foresend.quantity.InWords;
import uk.foresend.report.Table.Cell;
import uk.foresend.result.Reconciled;
import uk.foresend.result.Reconciled.AtRisk;

/** What unexplained differences may cost of a grant paid on the deficit. */
final class GrantAtRiskTable {
  private GrantAtRiskTable() {}

  static Table of(Reconciled found, AtRisk risk) {
    TableBuilder table =
        new TableBuilder(
                Reports.reconciliation().id() + "-grant",
                found.title() + ": the grant at risk, in pounds")
            .text("what", "What")
            .text("amount", "Amount")
            .text("how", "How");
    for (Reconciled.Deficit one : risk.deficits()) {
      table.row(
          Cell.of("Deficit by the lead: " + one.item().label()),
          ReconciliationReport.exact(one.lead()),
          Cell.of(""));
      table.row(
          Cell.of("Lowest that is left: " + one.item().label()),
          ReconciliationReport.exact(one.lowest()),
          Cell.of("as " + one.by() + " states it, what is explained taken off"));
    }
    String share = InWords.percent(risk.share().value());
    table.row(
        Cell.of("Grant if all is explained"),
        ReconciliationReport.exact(risk.claim()),
        Cell.of(share + " of the lower deficit by the lead"));
    table.row(
        Cell.of("Grant on the lowest left"),
        ReconciliationReport.exact(risk.paid()),
        Cell.of(share + " of the lower of the lowest"));
    table.row(
        Cell.of("Lost to what is unexplained"),
        ReconciliationReport.exact(risk.lost()),
        Cell.of("the first grant less the second"));
    table.row(
        Cell.of("Deficit left out of the claim"),
        ReconciliationReport.exact(risk.leftOut()),
        Cell.of("what a scenario's stability grant takes as unexplained"));
    for (Reconciled.Cost cost : risk.shares()) {
      table.row(
          Cell.of(
              "Lost to this alone: "
                  + cost.line().item().label()
                  + ", "
                  + ReconciliationReport.between(cost.line().base(), cost.line().other())),
          ReconciliationReport.exact(cost.cost()),
          Cell.of(InWords.exact(cost.line().unexplained()) + " unexplained"));
    }
    table.row(
        Cell.of("Grant if no explanation is accepted"),
        ReconciliationReport.exact(risk.raw()),
        Cell.of(share + " of the lower of the lowest figures as stated"));
    return table
        .note(
            "Each unexplained pound that lowers the deficit paid on costs "
                + share.replace("%", "p").replace(".0p", "p")
                + ". What single differences cost does not sum to the whole: the lowest"
                + " alone is paid on.")
        .note(
            "Terms: "
                + risk.source().title()
                + " ("
                + InWords.day(risk.source().asAt())
                + "). They do not say whether a difference explained in part is taken off in part,"
                + " as here, or whole.")
        .build();
  }
}
