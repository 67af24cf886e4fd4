package uk.foresend;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.DoubleFunction;
import uk.foresend.assumption.Assumptions;
import uk.foresend.assumption.Delivery;
import uk.foresend.assumption.DriverWords;
import uk.foresend.assumption.Programme;
import uk.foresend.engine.Baseline;
import uk.foresend.engine.Goal;
import uk.foresend.engine.Simulator;
import uk.foresend.lever.AdjustDriver;
import uk.foresend.lever.Lever;
import uk.foresend.problem.Checked;
import uk.foresend.problem.Place;
import uk.foresend.problem.Problem;
import uk.foresend.quantity.Confidence;
import uk.foresend.quantity.Money;
import uk.foresend.quantity.Share;
import uk.foresend.quantity.Source;
import uk.foresend.result.Amount;
import uk.foresend.result.Forecast;
import uk.foresend.result.Sought;
import uk.foresend.scenario.Scenario;

/** Finds what it takes for a figure of a scenario's forecast to reach a target. */
final class Seeker {

  private final Scenario scenario;
  private final Baseline baseline;
  private final List<Assumptions> steps;
  private final Forecast central;

  Seeker(Scenario scenario, Baseline baseline, List<Assumptions> steps, Forecast central) {
    this.scenario = scenario;
    this.baseline = baseline;
    this.steps = steps;
    this.central = central;
  }

  Checked<Sought> seek(Seek asked) {
    if (asked.target().unit() != asked.figure().figure().unit()) {
      return refused(
          "to", "The target counts something else than " + asked.figure() + " does.", "");
    }
    return asked.change().told(number -> number(asked, number), lever -> lever(asked, lever));
  }

  private Checked<Sought> number(Seek asked, Seek.OfNumber number) {
    if (!(number.least() < number.most())) {
      return refused(
          "least",
          "least is " + number.least() + ", but must lie below most, " + number.most() + ".",
          "");
    }
    Assumptions last = steps.isEmpty() ? scenario.base() : steps.get(steps.size() - 1);
    List<Problem> problems = new ArrayList<>();
    for (double end : List.of(number.least(), number.most())) {
      for (Problem problem : adjusted(number, end).check(last)) {
        if (problem.stops() && !problems.contains(problem)) {
          problems.add(problem);
        }
      }
    }
    if (!problems.isEmpty()) {
      return Checked.refused(problems);
    }
    String what =
        DriverWords.read().label(number.key().driver())
            + " ("
            + number.key().scope()
            + ") "
            + number.way().sign()
            + " the value from "
            + number.from();
    return Checked.of(
        sought(
            asked,
            what,
            number.least(),
            number.most(),
            value ->
                read(
                    asked,
                    baseline
                        .run(adjusted(number, value).applyTo(last))
                        .forecast(central.stamp(), List.of(), Map.of()))),
        List.of());
  }

  private Checked<Sought> lever(Seek asked, Seek.OfLever change) {
    List<String> ids = scenario.levers().stream().map(Lever::id).toList();
    int k = ids.indexOf(change.id());
    if (k < 0) {
      return refused(
          "lever",
          "The scenario has no lever " + change.id() + ".",
          ids.isEmpty() ? "It has none." : "It has " + String.join(", ", ids) + ".");
    }
    Optional<DoubleFunction<Amount>> figure =
        Simulator.delivering(
            baseline, steps, Forecaster.undertakings(scenario), central, asked.figure(), k);
    return figure
        .map(
            of ->
                Checked.of(
                    sought(asked, "Share delivered of " + change.id(), 0, 1, of),
                    List.<Problem>of()))
        .orElseGet(
            () ->
                refused(
                    "figure",
                    asked.figure() + " is not followed where a lever is delivered in part.",
                    "closing, in-year, income, spend, plans, fund and charge are."));
  }

  private Sought sought(
      Seek asked, String what, double least, double most, DoubleFunction<Amount> figure) {
    OptionalDouble value =
        Goal.seek(at -> exact(figure.apply(at)), least, most, exact(asked.target()));
    return new Sought(
        central.stamp(),
        asked.figure(),
        asked.target(),
        what,
        least,
        most,
        figure.apply(least),
        figure.apply(most),
        value.isPresent()
            ? Optional.of(new Sought.Found(value.getAsDouble(), figure.apply(value.getAsDouble())))
            : Optional.empty());
  }

  private static double exact(Amount amount) {
    return amount.hundredths().orElseThrow();
  }

  private Amount read(Seek asked, Forecast forecast) {
    int year = forecast.years().indexOf(asked.figure().year());
    return asked.figure().figure().read(forecast, asked.figure().part(), year).orElseThrow();
  }

  private AdjustDriver adjusted(Seek.OfNumber number, double value) {
    return new AdjustDriver(
        "sought",
        "What is sought",
        number.key(),
        number.way().step(number.from(), value),
        Optional.empty(),
        new Delivery(
            0,
            0,
            Share.ALL,
            Money.ZERO,
            Programme.Purse.DSG,
            "",
            new Source(
                "Sought, not known",
                "",
                scenario.base().setup().asAt(),
                Confidence.ASSUMPTION,
                "")));
  }

  private static <T> Checked<T> refused(String field, String what, String hint) {
    return Checked.refused(List.of(Problem.invalid(Place.at(field), what, hint)));
  }
}
