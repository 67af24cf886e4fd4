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
        WorkingParts.words(amount),
        formula(key.figure()),
        inputs,
        "");
  }

  private static String formula(Figure figure) {
    return switch (figure) {
      case SAVING ->
          "what the children would have cost where they would have been − their top-ups and fees"
              + " here − funding of every place opened − start-up";
      case PUBLIC_SAVING -> "saving to the DSG + transport saved − interest − provision";
      case FILLED -> "the average over month ends of the council's children in its places";
      case MOVED -> "the least of what was asked, the pool, and places to receive them";
      default -> "";
    };
  }

  private static void scheme(SchemeOutcome scheme, int year, List<Working> inputs) {
    inputs.add(line("places open", InWords.count(scheme.places().get(year))));
    inputs.add(line("used by other councils", InWords.count(scheme.usedByOthers().get(year))));
    inputs.add(line("filled", InWords.count(scheme.filled().get(year))));
    for (SchemeOutcome.FilledBy by : scheme.filledBy()) {
      inputs.add(
          line(
              "from " + by.setting(),
              InWords.count(by.moved().get(year))
                  + " moved, "
                  + InWords.count(by.fresh().get(year))
                  + " new"));
    }
    for (CapitalScheme.Phase phase : scheme.scheme().phases()) {
      inputs.add(
          WorkingParts.given(
              "phase opening " + InWords.month(phase.opens()),
              InWords.count(phase.places()) + " places",
              scheme.scheme().source()));
    }
    for (CapitalScheme.FillSource from : scheme.scheme().filledFrom()) {
      inputs.add(
          WorkingParts.given(
              "share of " + from.setting() + " who would come",
              InWords.percent(from.wouldMove().value()),
              from.source()));
    }
  }

  private static void stepDown(StepDownOutcome each, int year, List<Working> inputs) {
    inputs.add(line("asked", InWords.count(each.asked().get(year))));
    inputs.add(line("moved", InWords.count(each.moved().get(year))));
    inputs.add(line("moved so far and still there", InWords.count(each.stillThere().get(year))));
    inputs.add(line("saving of the year", InWords.exact(each.dsgSaving().get(year))));
  }

  private static Working line(String label, String value) {
    return new Working("", label, value, "", List.of(), "");
  }
}
