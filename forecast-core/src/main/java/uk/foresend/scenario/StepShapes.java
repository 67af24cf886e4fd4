package uk.foresend.scenario;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import uk.foresend.quantity.Grow;
import uk.foresend.quantity.Ramp;
import uk.foresend.quantity.Step;
import uk.foresend.scenario.schema.Field;
import uk.foresend.scenario.schema.Reading;
import uk.foresend.scenario.schema.Shape;
import uk.foresend.scenario.schema.Types;
import uk.foresend.scenario.schema.Values;

/** Dated changes to a value, as drivers and levers write them. */
final class StepShapes {

  /** A change, and the new value it states, if it states one. */
  record Said(Step step, Optional<Double> target) {}

  static final Field<YearMonth> FROM =
      Field.required(
          "from", Types.month(), "The first month in which the value changes.", "2026-09");
  static final Field<Double> REPLACE =
      Field.optional(
          "replace",
          Types.value(),
          "The value becomes this. A price is that of the month, and grows from there.",
          "66300");
  static final Field<Double> ADD =
      Field.optional(
          "add",
          Types.value(),
          "The value rises by this, or falls if negative; of a price that grows, the amount is in the"
              + " prices of its month and grows from there.",
          "-500");
  static final Field<Double> MULTIPLY =
      Field.optional("multiply", Types.value(), "The value is multiplied by this.", "0.95");
  static final Field<Double> GROW =
      Field.optional(
          "grow",
          Types.rateNumber(),
          "The value grows by this rate in the month, and in the same month of each later year.",
          "0.05");
  static final Field<Double> RAMP_TO =
      Field.optional(
          "rampTo",
          Types.value(),
          "The value moves in equal monthly steps to this, reached in the month until. A price is"
              + " that of the month until, and grows from there.",
          "0.03");
  static final Field<YearMonth> UNTIL =
      Field.optional("until", Types.month(), "The last month of a ramp.", "2028-08");

  static final Shape<Said> STEP =
      Shape.checked(
          "change",
          "A dated change to a value: from, and one of the others.",
          List.of(FROM, REPLACE, ADD, MULTIPLY, GROW, RAMP_TO, UNTIL),
          StepShapes::step);

  private StepShapes() {}

  /** Returns the step written, or empty after telling what is wrong with it. */
  private static Optional<Said> step(Values values, Reading in) {
    List<Field<Double>> kinds = List.of(REPLACE, ADD, MULTIPLY, GROW, RAMP_TO);
    long given = kinds.stream().filter(kind -> values.find(kind).isPresent()).count();
    if (given != 1) {
      in.invalid(
          values.place(),
          values.place().path()
              + " has "
              + (given == 0 ? "no change" : given + " changes")
              + ", but must have one of replace, add, multiply, grow or rampTo.",
          given == 0 ? "" : "Write a step for each change.");
      return Optional.empty();
    }
    YearMonth from = values.get(FROM);
    if (in.horizon().isPresent() && from.isAfter(in.horizon().get().last().march())) {
      in.invalid(
          values.place(FROM),
          values.place(FROM).path()
              + " is "
              + from
              + ", but the horizon ends in "
              + in.horizon().get().last().march()
              + ".",
          "");
      return Optional.empty();
    }
    Optional<Step> step =
        values.find(RAMP_TO).isPresent() ? ramp(values, from, in) : Optional.of(at(values, from));
    return step.map(one -> new Said(one, values.find(REPLACE).or(() -> values.find(RAMP_TO))));
  }

  private static Step at(Values values, YearMonth from) {
    return values
        .find(REPLACE)
        .<Step>map(value -> new Step.Replace(from, value))
        .or(() -> values.find(ADD).map(amount -> new Step.Add(from, amount)))
        .or(() -> values.find(MULTIPLY).map(factor -> new Step.Multiply(from, factor)))
        .orElseGet(() -> new Grow(from, values.get(GROW)));
  }

  private static Optional<Step> ramp(Values values, YearMonth from, Reading in) {
    Optional<YearMonth> until = values.find(UNTIL);
    if (until.isEmpty() || until.get().isBefore(from)) {
      in.invalid(
          values.place(UNTIL),
          values.place().path()
              + (until.isEmpty()
                  ? " has rampTo but no until."
                  : " ends its ramp before it begins."),
          "Write until: and the month in which the value is reached, not before " + from + ".");
      return Optional.empty();
    }
    return Optional.of(new Ramp(from, until.get(), values.get(RAMP_TO)));
  }
}
