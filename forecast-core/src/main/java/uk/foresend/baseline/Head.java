package uk.foresend.baseline;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import uk.foresend.quantity.FinancialYear;
import uk.foresend.quantity.Money;
import uk.foresend.result.Forecast;
import uk.foresend.result.Gap;
import uk.foresend.result.ReplaceFirst;

/** The words at the head of a baseline: what it is, what to replace first, what was missing. */
public final class Head {
  private Head() {}

  /** Returns the paragraphs. */
  public static List<String> of(Making.Made made, Forecast forecast, List<ReplaceFirst> replace) {
    List<String> head = new ArrayList<>();
    head.add(
        "A start for "
            + forecast.stamp().council()
            + ", written by `foresend baseline` out of what was published by "
            + forecast.stamp().asAt()
            + ". Nothing in it is the council's own but what it has published. It runs as it"
            + " stands; every number has its source and its confidence, and the council should put"
            + " its own in their place.");
    head.add("");
    int year = Math.max(0, forecast.years().indexOf(new FinancialYear(2027)));
    FinancialYear end = forecast.years().get(year);
    head.add(
        "It makes "
            + millions(forecast.inYear(0))
            + " in year in "
            + forecast.years().get(0)
            + " and a balance of "
            + millions(forecast.closing(year))
            + " on 31 March "
            + (end.startYear() + 1)
            + ".");
    made.said().forEach(head::add);
    head.add("");
    head.add(
        "What to replace first: what moving each by a plausible amount does to the balance of 31"
            + " March "
            + (end.startYear() + 1)
            + " before the stability grant, and with it where that differs.");
    int rank = 1;
    for (ReplaceFirst one : replace) {
      head.add(
          "  "
              + rank++
              + ". "
              + one.what()
              + ": "
              + one.moved()
              + " makes "
              + millions(one.effect())
              + (millions(one.effect()).equals(millions(one.afterGrant()))
                  ? ""
                  : ", " + millions(one.afterGrant()) + " with the grant")
              + " ("
              + one.confidence().id()
              + "). "
              + one.advice());
    }
    head.add("");
    head.add(
        "Not in it: SEND transport, reserves, capital schemes, Safety Valve money, transfers"
            + " between blocks.");
    if (!made.gaps().isEmpty()) {
      head.add("");
      head.add("What was missing, and what stands in its place:");
    }
    for (Gap gap : made.gaps()) {
      head.add("  - " + gap.subject() + ": " + gap.missing() + " Instead: " + gap.instead());
    }
    return head;
  }

  private static String millions(Money amount) {
    double pounds = amount.pounds() / 1_000_000;
    return (pounds < 0 ? "−£" : "£") + String.format(Locale.ROOT, "%,.1fm", Math.abs(pounds));
  }
}
