package uk.foresend.scenario;

import java.util.List;
import uk.foresend.lever.Lever;
import uk.foresend.scenario.schema.Shape;
import uk.foresend.scenario.schema.UnionType;

/** Every lever as a document writes it: its fields with unit, range, help and example. */
public final class LeverCatalogue {

  /** Any lever, told by its {@code lever} field. */
  static final UnionType<Lever> LEVER =
      new UnionType<>(
          "lever",
          List.of(
              AdjustShapes.ADJUST_DRIVER,
              PlaceLeverShapes.OPEN_PLACES,
              PlaceLeverShapes.DELAY_SCHEME,
              PlaceLeverShapes.SCALE_SCHEME,
              PlaceLeverShapes.RESCHEDULE_SCHEME,
              PlaceLeverShapes.CANCEL_SCHEME,
              PlaceLeverShapes.STEP_DOWN,
              MoneyLeverShapes.SLOW_NEW_PLANS,
              MoneyLeverShapes.HOLD_FEES,
              MoneyLeverShapes.TRANSFER,
              AdjustShapes.INVEST_TO_SAVE,
              MoneyLeverShapes.CHANGE_INCOME_RULE,
              MoneyLeverShapes.CHANGE_POLICY));

  private LeverCatalogue() {}

  /** Returns the shapes of all levers, in the order of the guide. */
  public static List<Shape<? extends Lever>> shapes() {
    return LEVER.members();
  }
}
