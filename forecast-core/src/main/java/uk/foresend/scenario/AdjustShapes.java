package uk.foresend.scenario;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import uk.foresend.assumption.Driver;
import uk.foresend.assumption.DriverKey;
import uk.foresend.assumption.Scope;
import uk.foresend.lever.AdjustDriver;
import uk.foresend.lever.InvestToSave;
import uk.foresend.quantity.Money;
import uk.foresend.scenario.schema.Field;
import uk.foresend.scenario.schema.Reading;
import uk.foresend.scenario.schema.Shape;
import uk.foresend.scenario.schema.Thing;
import uk.foresend.scenario.schema.Types;
import uk.foresend.scenario.schema.Values;

/** The levers that move numbers the scenario gives. */
final class AdjustShapes {

  private static final Field<StepShapes.Said> CHANGE =
      Field.required(
          "change",
          StepShapes.STEP,
          "What becomes of the number.",
          "{from: 2027-04, multiply: 0.95}");
  private static final Field<YearMonth> UNTIL =
      Field.optional(
          "until",
          Types.month(),
          "The first month in which a replace, add or multiply no longer stands; for good when left"
              + " out.",
          "2028-04");

  static final Shape<AdjustDriver> ADJUST_DRIVER =
      LeverFields.lever(
          "adjust-driver",
          "Changes one number from a month on: the general lever. For a setting it reaches its age"
              + " bands, for the whole authority every part.",
          with(ScopeShapes.FIELDS, CHANGE, UNTIL),
          (values, in) ->
              key(values, in)
                  .map(
                      key ->
                          new AdjustDriver(
                              values.get(LeverFields.ID),
                              LeverFields.label(values),
                              key,
                              values.get(CHANGE).step(),
                              values.find(UNTIL),
                              LeverFields.delivery(values, in))));

  private static final Field<Integer> LAG =
      Field.optional(
          "lagMonths",
          Types.whole("months", 0, 240),
          "The months by which it follows its date; none when left out.",
          "12");
  private static final Field<Integer> RAMP =
      Field.optional(
          "rampMonths",
          Types.whole("months", 0, 240),
          "The months over which it builds; at once when left out.",
          "24");

  private static final Shape<InvestToSave.Bought> BOUGHT =
      Shape.checked(
          "bought change",
          "A change that the spending buys; none may come before the spending.",
          with(ScopeShapes.FIELDS, CHANGE, UNTIL, LAG, RAMP),
          (values, in) ->
              key(values, in)
                  .map(
                      key ->
                          new InvestToSave.Bought(
                              key,
                              values.get(CHANGE).step(),
                              values.find(UNTIL),
                              values.or(LAG, 0),
                              values.or(RAMP, 0))));

  private static final Field<String> LINE =
      Field.required(
          "line",
          Types.ref(Thing.LINE),
          "The line of the service that is spent on.",
          "sen-support");
  private static final Field<Money> PER_YEAR =
      Field.required("perYear", Types.cost(), "Pounds a year while it lasts.", "400000");
  private static final Field<YearMonth> FROM =
      Field.required("from", Types.month(), "The first month of the spending.", "2026-09");
  private static final Field<YearMonth> SPENT_UNTIL =
      Field.optional(
          "until", Types.month(), "The first month without it; for good when left out.", "2029-09");
  private static final Field<List<InvestToSave.Bought>> BUYS =
      Field.required(
          "buys",
          Types.list(BOUGHT, "changes"),
          "The changes it buys.",
          "[{driver: new-plan-rate, change: {from: 2027-09, multiply: 0.95}, rampMonths: 24}]");

  static final Shape<InvestToSave> INVEST_TO_SAVE =
      LeverFields.lever(
          "invest-to-save",
          "Spends on a service between two months to buy changes to other numbers, which come later.",
          List.of(LINE, PER_YEAR, FROM, SPENT_UNTIL, BUYS),
          (values, in) ->
              Optional.of(
                  new InvestToSave(
                      values.get(LeverFields.ID),
                      LeverFields.label(values),
                      values.get(LINE),
                      values.get(PER_YEAR),
                      values.get(FROM),
                      values.find(SPENT_UNTIL),
                      values.get(BUYS),
                      LeverFields.delivery(values, in))));

  private AdjustShapes() {}

  /** Returns the number meant, once the new value is in its range too. */
  private static Optional<DriverKey> key(Values values, Reading in) {
    Driver driver = values.get(ScopeShapes.DRIVER);
    Optional<Scope> scope = ScopeShapes.scope(values, driver, in);
    boolean inRange =
        values
            .get(CHANGE)
            .target()
            .map(target -> DriverRows.inRange(driver, target, values.place(CHANGE), in))
            .orElse(true);
    return scope.filter(one -> inRange).map(one -> new DriverKey(driver, one));
  }

  private static List<Field<?>> with(List<Field<?>> some, Field<?>... more) {
    List<Field<?>> all = new ArrayList<>(some);
    all.addAll(List.of(more));
    return all;
  }
}
