package uk.foresend.report;

import java.util.List;
import java.util.stream.Stream;
import uk.foresend.quantity.Money;
import uk.foresend.result.Forecast;
import uk.foresend.result.SchemeOutcome;
import uk.foresend.result.StepDownOutcome;

/** Says what the basic entitlement is that schemes and step-downs bring, where there is any. */
final class Entitled {

  private Entitled() {}

  static List<String> notes(Forecast forecast) {
    boolean any =
        Stream.concat(
                forecast.schemes().stream().map(SchemeOutcome::entitlement),
                forecast.stepDowns().stream().map(StepDownOutcome::entitlement))
            .flatMap(List::stream)
            .anyMatch(amount -> !amount.equals(Money.ZERO));
    return any
        ? List.of(
            "Basic entitlement: the high needs formula pays the council for each pupil in state"
                + " special schools of its area, a year late. What pupils here bring is income of"
                + " the DSG, in its balance and in the bridge of a lever; it is in no saving,"
                + " forward value or payback, since the DfE pays what the council receives.")
        : List.of();
  }
}
