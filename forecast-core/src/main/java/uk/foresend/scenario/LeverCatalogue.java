package uk.foresend.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import uk.foresend.assumption.DriverKey;
import uk.foresend.assumption.Scope;
import uk.foresend.lever.AdjustDriver;
import uk.foresend.lever.Lever;
import uk.foresend.quantity.Step;
import uk.foresend.scenario.schema.Field;
import uk.foresend.scenario.schema.Reading;
import uk.foresend.scenario.schema.Shape;
import uk.foresend.scenario.schema.Types;
import uk.foresend.scenario.schema.UnionType;
import uk.foresend.scenario.schema.Values;

/** Every lever as a document writes it: its fields with unit, range, help and example. */
public final class LeverCatalogue {

  /** Any lever, told by its {@code lever} field. */
  static final UnionType<Lever> LEVER = new UnionType<>("lever", List.of(adjustDriver()));

  private LeverCatalogue() {}

  /** Returns the shapes of all levers, in the order of the guide. */
  public static List<Shape<? extends Lever>> shapes() {
    return LEVER.members();
  }

  private static Shape<AdjustDriver> adjustDriver() {
    List<Field<?>> own = new ArrayList<>(ScopeShapes.FIELDS);
    own.addAll(StepShapes.FIELDS);
    own.add(LeverFields.UNDONE);
    return lever(
        "adjust-driver",
        "Changes one number from a month on: the general lever.",
        own,
        (values, in) -> {
          Optional<Scope> scope = ScopeShapes.scope(values, values.get(ScopeShapes.DRIVER), in);
          Optional<Step> step = StepShapes.step(values, in);
          return scope.isPresent() && step.isPresent()
              ? Optional.of(
                  new AdjustDriver(
                      values.get(Common.ID),
                      LeverFields.label(values),
                      new DriverKey(values.get(ScopeShapes.DRIVER), scope.get()),
                      step.get(),
                      values.find(LeverFields.UNDONE),
                      LeverFields.delivery(values, in)))
              : Optional.empty();
        });
  }

  private static <T extends Lever> Shape<T> lever(
      String word,
      String help,
      List<Field<?>> own,
      BiFunction<Values, Reading, Optional<T>> maker) {
    List<Field<?>> fields = new ArrayList<>();
    fields.add(Field.required("lever", Types.exactly(word), "Says which lever it is.", word));
    fields.add(Common.ID);
    fields.add(LeverFields.LABEL);
    fields.addAll(own);
    fields.add(LeverFields.DELIVERY);
    return Shape.checked(word, help, fields, maker);
  }
}
