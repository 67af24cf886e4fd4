package uk.foresend;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.DoubleFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import uk.foresend.assumption.Assumptions;
import uk.foresend.assumption.Delivery;
import uk.foresend.assumption.DriverWords;
import uk.foresend.assumption.Programme;
import uk.foresend.engine.Baseline;
import uk.foresend.engine.Goal;
import uk.foresend.engine.Simulator;
import uk.foresend.engine.Trials;
import uk.foresend.lever.AdjustDriver;
import uk.foresend.lever.Lever;
import uk.foresend.problem.Checked;
import uk.foresend.problem.Place;
import uk.foresend.problem.Problem;
import uk.foresend.quantity.Confidence;
import uk.foresend.quantity.Money;
import uk.foresend.quantity.Progress;
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
  private final Undertakings undertaken;
  private final Forecast central;

  private final Progress progress;

  Seeker(Scenario scenario, Baseline baseline, Forecast central, Progress progress) {
    this.progress = progress;
    this.scenario = scenario;
    this.baseline = baseline;
    this.undertaken = Undertakings.of(scenario, progress);
    this.central = central;
  }

  Checked<Sought> seek(Seek asked) {
    List<Problem> problems = new ArrayList<>();
    if (asked.target().unit() != asked.figure().figure().unit()) {
      problems.add(
          Problem.invalid(
              Place.at("to"),
              "The target counts something else than " + asked.figure() + " does.",
              ""));
    }
    asked.chance().ifPresent(chance -> problems.addAll(chance.problems()));
    problems.addAll(asked.change().told(Seek.OfNumber::problems, lever -> List.of()));
    return problems.isEmpty()
        ? asked.change().told(number -> number(asked, number), lever -> lever(asked, lever))
        : Checked.refused(problems);
  }

  private Checked<Sought> number(Seek asked, Seek.OfNumber number) {
    List<Assumptions> steps = undertaken.after();
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
    return ended(
        asked,
        what,
        number.least(),
        number.most(),
        () ->
            Optional.of(
                value ->
                    read(
                        asked,
                        baseline
                            .run(adjusted(number, value).applyTo(last))
                            .forecast(central.stamp(), List.of(), Map.of()))),
        trials -> Trials.with(trials, value -> adjusted(number, value).applyTo(last), progress));
  }

  private Checked<Sought> lever(Seek asked, Seek.OfLever change) {
    List<String> ids = scenario.levers().stream().map(Lever::id).toList();
    if (!ids.contains(change.id())) {
      return refused(
          "lever",
          "The scenario has no lever " + change.id() + ".",
          ids.isEmpty() ? "It has none." : "It has " + String.join(", ", ids) + ".");
    }
    return ended(
        asked,
        "Share delivered of " + change.id(),
        0,
        1,
        () ->
            Simulator.delivering(
                baseline,
                undertaken.after(),
                undertaken.levers(),
                central,
                asked.figure(),
                change.id()),
        trials -> Trials.delivering(trials, change.id(), progress));
  }

  /** Seeks in the forecast or over futures, as is asked; refused where the figure is in neither. */
  private Checked<Sought> ended(
      Seek asked,
      String what,
      double least,
      double most,
      Supplier<Optional<DoubleFunction<Amount>>> forecast,
      Function<Trials.Of, Optional<DoubleFunction<Trials>>> futures) {
    return asked
        .chance()
        .map(
            chance ->
                futures
                    .apply(of(asked, chance))
                    .map(of -> chanced(asked, chance, what, least, most, of)))
        .orElseGet(() -> forecast.get().map(of -> sought(asked, what, least, most, of)))
        .map(sought -> Checked.of(sought, List.<Problem>of()))
        .orElseGet(
            () ->
                refused(
                    "figure",
                    asked.figure() + " is not followed in other futures, nor in part deliveries.",
                    "closing, in-year, income, spend, plans, fund and charge are."));
  }

  private Trials.Of of(Seek asked, Seek.Chance chance) {
    return new Trials.Of(
        baseline,
        undertaken.after(),
        undertaken.levers(),
        asked.figure(),
        chance.draws(),
        chance.seed());
  }

  private Sought sought(
      Seek asked, String what, double least, double most, DoubleFunction<Amount> figure) {
    Goal.Answer answer =
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
        found(answer, figure),
        answer.turnsBack(),
        Optional.empty());
  }

  /**
   * Seeks the value at which the target is the quantile of futures that the asked share lie on the
   * better side of.
   */
  private Sought chanced(
      Seek asked,
      Seek.Chance chance,
      String what,
      double least,
      double most,
      DoubleFunction<Trials> of) {
    boolean atLeast = asked.figure().figure().isBetterHigher();
    double below = atLeast ? 1 - chance.share() : chance.share();
    Map<Double, Trials> known = new HashMap<>();
    DoubleFunction<Trials> at = value -> known.computeIfAbsent(value, of::apply);
    Goal.Answer answer =
        Goal.seek(value -> at.apply(value).below(below), least, most, exact(asked.target()) / 100);
    OptionalDouble met =
        answer.value().isPresent()
            ? OptionalDouble.of(
                at.apply(answer.value().getAsDouble()).share(asked.target(), atLeast))
            : OptionalDouble.empty();
    DoubleFunction<Amount> figure = value -> at.apply(value).amountBelow(below);
    return new Sought(
        central.stamp(),
        asked.figure(),
        asked.target(),
        what,
        least,
        most,
        figure.apply(least),
        figure.apply(most),
        found(answer, figure),
        answer.turnsBack(),
        Optional.of(
            new Sought.Chance(chance.share(), chance.draws(), chance.seed(), atLeast, met)));
  }

  private static Optional<Sought.Found> found(Goal.Answer answer, DoubleFunction<Amount> figure) {
    return answer.value().isPresent()
        ? Optional.of(
            new Sought.Found(
                answer.value().getAsDouble(), figure.apply(answer.value().getAsDouble())))
        : Optional.empty();
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
