package uk.foresend.engine;

import java.util.ArrayList;
import java.util.List;
import uk.foresend.quantity.InWords;
import uk.foresend.result.Amount;
import uk.foresend.result.Figure;
import uk.foresend.result.FigureKey;
import uk.foresend.result.Forecast;
import uk.foresend.result.SchemeOutcome;
import uk.foresend.result.StepDownOutcome;
import uk.foresend.result.Told;
import uk.foresend.result.Working;
import uk.foresend.send.CapitalScheme;

/** Explains what schemes and step-downs do. */
final class OutcomeWorkings {

  private final Forecast forecast;

  OutcomeWorkings(Forecast forecast) {
    this.forecast = forecast;
  }

  /** A saving, places filled or children moved, with who they are. */
  Working of(FigureKey key, Amount amount, int year) {
    List<Working> inputs = new ArrayList<>();
    forecast.schemes().stream()
        .filter(scheme -> scheme.scheme().id().equals(key.part()))
        .forEach(scheme -> scheme(scheme, year, inputs));
    forecast.stepDowns().stream()
        .filter(each -> each.id().equals(key.part()))
        .forEach(each -> stepDown(each, year, inputs));
    return new Working(
        key.toString(),
        key.figure().label() + ", " + key.part() + ", " + key.year(),
        WorkingParts.told(amount),
        formula(key.figure()),
        inputs,
        "");
  }

  private static String formula(Figure figure) {
    return switch (figure) {
      case SAVING ->
          "what the children would have cost where they would have been − their top-ups and fees"
              + " here − funding of every place opened − start-up";
      case PUBLIC_SAVING ->
          "saving to the DSG + transport saved + result of the council company − interest −"
              + " provision";
      case FILLED -> "the average over month ends of the council's children in its places";
      case MOVED -> "the least of what was asked, the pool, and places to receive them";
      default -> "";
    };
  }

  private static void scheme(SchemeOutcome scheme, int year, List<Working> inputs) {
    inputs.add(line("places open", Told.of(scheme.places().get(year), "places")));
    inputs.add(line("used by other councils", Told.of(scheme.usedByOthers().get(year), "places")));
    inputs.add(line("filled", Told.of(scheme.filled().get(year), "places")));
    for (SchemeOutcome.FilledBy by : scheme.filledBy()) {
      inputs.add(
          line(
              "from " + by.setting(),
              Told.words(
                  InWords.count(by.moved().get(year))
                      + " moved, "
                      + InWords.count(by.fresh().get(year))
                      + " new")));
    }
    for (CapitalScheme.Phase phase : scheme.scheme().phases()) {
      inputs.add(
          WorkingParts.given(
              "phase opening " + InWords.month(phase.opens()),
              Told.of(phase.places(), "places"),
              scheme.scheme().source()));
    }
    for (CapitalScheme.FillSource from : scheme.scheme().filledFrom()) {
      inputs.add(
          WorkingParts.given(
              "share of " + from.setting() + " who would come",
              WorkingParts.share(from.wouldMove()),
              from.source()));
    }
  }

  private static void stepDown(StepDownOutcome each, int year, List<Working> inputs) {
    inputs.add(line("asked", Told.of(each.asked().get(year), "children")));
    inputs.add(line("moved", Told.of(each.moved().get(year), "children")));
    inputs.add(
        line("moved so far and still there", Told.of(each.stillThere().get(year), "children")));
    inputs.add(line("saving of the year", Told.of(each.dsgSaving().get(year))));
  }

  private static Working line(String label, Told value) {
    return new Working("", label, value, "", List.of(), "");
  }
}
