package uk.foresend.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import uk.foresend.assumption.Assumptions;
import uk.foresend.quantity.InWords;
import uk.foresend.result.FlowRow;
import uk.foresend.result.Forecast;
import uk.foresend.result.PlanRow;
import uk.foresend.result.Told;
import uk.foresend.result.Working;

/** Explains plans: the January before, the flows of the year, and the rates behind them. */
final class PlanWorkings {

  private final Assumptions given;
  private final Forecast forecast;

  PlanWorkings(Assumptions given, Forecast forecast) {
    this.given = given;
    this.forecast = forecast;
  }

  /** All plans at the January census inside a year. */
  Working plans(int year) {
    List<Working> inputs = new ArrayList<>();
    for (PlanRow row : forecast.plans()) {
      plansOf(row.setting().id(), year, false).ifPresent(inputs::add);
    }
    for (FlowRow flow : forecast.flows()) {
      inputs.add(
          new Working(
              "",
              flow.label() + ", April to March",
              Told.of(flow.amounts().get(year), "plans"),
              "",
              List.of(),
              ""));
    }
    return new Working(
        "plans@" + forecast.years().get(year),
        "Plans at the January census, " + forecast.years().get(year),
        Told.of(forecast.plansAtJanuary(year), "plans"),
        "the sum of settings; the flows beside it are those of the financial year",
        inputs,
        "");
  }

  /** The plans of one setting, with the rates that speak of it. */
  Optional<Working> plansOf(String setting, int year, boolean rates) {
    return forecast.plans().stream()
        .filter(row -> row.setting().id().equals(setting))
        .findFirst()
        .map(
            row ->
                new Working(
                    "plans:" + setting + "@" + forecast.years().get(year),
                    row.setting().label() + ", January",
                    Told.of(row.january().get(year + 1), "plans"),
                    "the January before ("
                        + InWords.count(row.january().get(year))
                        + ") + joiners + moves in − moves out − leavers",
                    rates ? ratesOf(setting) : List.of(),
                    ""));
  }

  private List<Working> ratesOf(String setting) {
    List<Working> rates = new ArrayList<>();
    given
        .drivers()
        .all()
        .forEach(
            (key, value) -> {
              boolean demand = key.driver().stage() == uk.foresend.assumption.Stage.DEMAND;
              String scope = key.scope().toString();
              boolean mine =
                  scope.equals(setting)
                      || scope.startsWith(setting + ", age ")
                      || scope.startsWith(setting + " to ")
                      || scope.contains(" to " + setting);
              if (demand && mine) {
                rates.add(WorkingParts.driver(key, value));
              }
            });
    return rates;
  }
}
