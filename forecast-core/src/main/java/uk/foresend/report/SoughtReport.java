package uk.foresend.report;

import java.util.ArrayList;
import java.util.List;
import uk.foresend.quantity.Count;
import uk.foresend.quantity.InWords;
import uk.foresend.report.Table.Cell;
import uk.foresend.result.Sought;

/** What it takes for a figure to reach a target. */
public record SoughtReport() implements Report {

  @Override
  public String id() {
    return "sought";
  }

  @Override
  public String title() {
    return "What it takes";
  }

  @Override
  public String reader() {
    return "For finance officers: the value at which a figure reaches a target, or that none does.";
  }

  /** Returns one row: the value found, or why there is none. */
  public Table data(Sought sought) {
    return new TableBuilder(id(), title() + ": " + sought.figure())
        .text("figure", "Figure")
        .text("target", "Target")
        .text("what", "What is changed")
        .text("value", "Value found")
        .text("reached", "Figure with it")
        .text("least", "Least tried")
        .text("at_least", "Figure then")
        .text("most", "Most tried")
        .text("at_most", "Figure then ")
        .row(
            Cell.of(sought.figure().toString()),
            Cell.of(sought.target()),
            Cell.of(sought.what()),
            sought
                .found()
                .map(found -> Cell.of(InWords.given(rounded(found.value()))))
                .orElse(new Cell.Absent("none does")),
            sought
                .found()
                .map(found -> Cell.of(found.figure()))
                .orElse(new Cell.Absent("none does")),
            Cell.of(InWords.given(sought.least())),
            Cell.of(sought.atLeast()),
            Cell.of(InWords.given(sought.most())),
            Cell.of(sought.atMost()))
        .note(says(sought))
        .notes(remarks(sought))
        .note(Notes.stamp(sought.stamp()))
        .build();
  }

  /** Returns the same table, to be read. */
  public List<Table> tables(Sought sought) {
    return List.of(data(sought));
  }

  private static String says(Sought sought) {
    String rest =
        sought
            .chance()
            .map(
                chance ->
                    "everything else is drawn, in "
                        + InWords.count(Count.of(chance.draws()))
                        + (chance.draws() == 1 ? " future, " : " futures, ")
                        + (chance.seed().isBlank() ? "an empty seed" : "seed " + chance.seed())
                        + ". The figures are those that "
                        + InWords.percent(chance.share())
                        + " of futures reach or better.")
            .orElse("everything else is central.");
    return (sought.found().isPresent() && still(sought)
            ? "The figure is that whatever the value: changing this does nothing to it; "
            : sought.found().isPresent()
                ? "The least value in the range is told, where there are several; "
                : "No value between "
                    + InWords.given(sought.least())
                    + " and "
                    + InWords.given(sought.most())
                    + " reaches it; ")
        + rest;
  }

  private static List<String> remarks(Sought sought) {
    List<String> remarks = new ArrayList<>();
    sought
        .chance()
        .ifPresent(
            chance ->
                chance
                    .met()
                    .ifPresent(
                        met ->
                            remarks.add(
                                "With the value found the figure is "
                                    + sought.target().words()
                                    + (chance.atLeast() ? " or more in " : " or less in ")
                                    + InWords.percent(met)
                                    + " of those futures.")));
    if (sought.found().isEmpty() && still(sought)) {
      remarks.add("The figure is the same at every value tried: changing this does nothing to it.");
    }
    if (sought.turnsBack()) {
      remarks.add(
          "The figure both rises and falls across the range, so that other values may reach it"
              + " too.");
    }
    return remarks;
  }

  /** Whether the figure is the same at both ends and at what was found between. */
  private static boolean still(Sought sought) {
    return !sought.turnsBack()
        && sought.atLeast().equals(sought.atMost())
        && sought
            .found()
            .map(Sought.Found::figure)
            .filter(at -> !at.equals(sought.atLeast()))
            .isEmpty();
  }

  /** Six digits after the point are as close as is sought. */
  private static double rounded(double value) {
    return Math.rint(value * 1e6) / 1e6;
  }
}
