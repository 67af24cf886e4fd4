package uk.foresend.report;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import uk.foresend.quantity.InWords;
import uk.foresend.quantity.Money;
import uk.foresend.result.Forecast;
import uk.foresend.result.SchemeOutcome;

/**
 * Says what building bears no financing because its source is not known, and what it might cost.
 */
final class Unfinanced {

  private Unfinanced() {}

  static List<String> notes(Forecast forecast) {
    List<SchemeOutcome> some =
        forecast.schemes().stream()
            .filter(scheme -> scheme.unfinanced().building().pence() > 0)
            .toList();
    if (some.isEmpty()) {
      return List.of();
    }
    Money interest = sum(some, SchemeOutcome.Unfinanced::interest);
    Money provision = sum(some, SchemeOutcome.Unfinanced::provision);
    return List.of(
        InWords.money(sum(some, SchemeOutcome.Unfinanced::building))
            + " of building costs the General Fund nothing here, because who pays for it is not"
            + " known ("
            + some.stream()
                .map(
                    scheme ->
                        scheme.scheme().label()
                            + " "
                            + InWords.money(scheme.unfinanced().building()))
                .collect(Collectors.joining("; "))
            + "). Borrowed, it would cost up to "
            + InWords.money(interest.plus(provision))
            + " a year: "
            + InWords.money(interest)
            + " of interest, at "
            + InWords.percent(some.get(0).unfinanced().rate().perYear())
            + " before any is repaid, and "
            + InWords.money(provision)
            + " of minimum revenue provision once open.");
  }

  private static Money sum(
      List<SchemeOutcome> schemes, Function<SchemeOutcome.Unfinanced, Money> part) {
    return Money.sum(schemes.stream().map(SchemeOutcome::unfinanced).map(part).toList());
  }
}
