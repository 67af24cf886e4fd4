package uk.foresend;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import uk.foresend.assumption.Assumptions;
import uk.foresend.assumption.Driver;
import uk.foresend.assumption.DriverKey;
import uk.foresend.assumption.Scope;
import uk.foresend.assumption.Uncertainty;
import uk.foresend.baseline.Answers;
import uk.foresend.engine.PlanResponses;
import uk.foresend.quantity.Confidence;
import uk.foresend.quantity.Source;
import uk.foresend.send.PlacementCategory;
import uk.foresend.send.Setting;

/** How plans answer to each flow of a scenario, tried with a tenth more of it in the first year. */
final class PlansAnswer {
  private static final double TRIED = 0.1;
  private static final List<Driver> FLOWS =
      List.of(
          Driver.REQUESTS,
          Driver.TRANSFERS_IN_AND_UNRECONCILED,
          Driver.LEAVE_RATE,
          Driver.MOVE_RATE);

  private PlansAnswer() {}

  static Answers of(Assumptions given) {
    Source none = new Source("", "", given.setup().asAt(), Confidence.MEDIUM, "");
    YearMonth from = YearMonth.of(given.setup().horizon().first().startYear(), 2);
    Set<String> independent =
        given.setup().axes().settings().stream()
            .filter(one -> one.category() == PlacementCategory.INDEPENDENT)
            .map(Setting::id)
            .collect(Collectors.toSet());
    List<PlanResponses.Plans> found =
        PlanResponses.of(
            given,
            FLOWS.stream()
                .map(
                    driver ->
                        new Uncertainty.OfDriver(
                            new DriverKey(driver, Scope.AUTHORITY),
                            Uncertainty.Way.SHARE,
                            -TRIED,
                            TRIED,
                            0,
                            Optional.of(from),
                            Map.of(),
                            none))
                .toList(),
            TRIED,
            independent);
    return new Answers(
        to(found.get(1)),
        to(found.get(2)),
        to(found.get(3)),
        to(found.get(4)),
        found.get(0).there());
  }

  private static Answers.To to(PlanResponses.Plans found) {
    return new Answers.To(found.all(), found.there());
  }
}
