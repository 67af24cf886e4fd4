package uk.foresend.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import uk.foresend.assumption.Assumptions;
import uk.foresend.assumption.Uncertainty;
import uk.foresend.assumption.Uncertainty.OfDriver;
import uk.foresend.assumption.Uncertainty.OfScheme;
import uk.foresend.assumption.Uncertainty.Spread;
import uk.foresend.assumption.Unit;
import uk.foresend.quantity.InWords;
import uk.foresend.quantity.Source;
import uk.foresend.result.Simulation.Uncertain;

/** Says in words what is drawn in the futures of a scenario, each with its source. */
final class UncertainLines {

  private static final String CONFIDENCE =
      "The lever's confidence; how closely the share delivered lies about it is an assumption.";

  private UncertainLines() {}

  static List<Uncertain> of(Assumptions given, List<Simulator.Undertaking> levers) {
    List<Uncertain> lines = new ArrayList<>();
    Uncertainty uncertainty = given.uncertainty();
    uncertainty.drivers().forEach(one -> lines.add(driver(one)));
    uncertainty.schemes().forEach(one -> lines.add(scheme(one)));
    uncertainty
        .policies()
        .forEach(
            one ->
                lines.add(
                    new Uncertain(
                        "Policy " + one.policy(),
                        "comes about in "
                            + InWords.percent(one.probability().value())
                            + " of futures",
                        words(one.source()))));
    for (Simulator.Undertaking lever : levers) {
      double confidence = lever.confidence().value();
      if (confidence < 1) {
        lines.add(
            new Uncertain(
                "Lever " + lever.id(),
                "delivered " + InWords.percent(confidence) + " on average, from none to all",
                CONFIDENCE));
      }
    }
    return lines;
  }

  private static Uncertain driver(OfDriver one) {
    StringBuilder range = new StringBuilder("eight years in ten from ");
    range
        .append(departure(one, one.low()))
        .append(" to ")
        .append(departure(one, one.high()))
        .append(" of its central value; persistence ")
        .append(one.persistence());
    one.loadings().entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .forEach(
            each ->
                range
                    .append(", weight ")
                    .append(each.getValue())
                    .append(" of ")
                    .append(each.getKey()));
    return new Uncertain(WorkingParts.label(one.key()), range.toString(), words(one.source()));
  }

  /** Returns a departure with its sign and unit. */
  static String departure(OfDriver one, double by) {
    String sign = by < 0 ? "−" : "+";
    Unit unit = one.key().driver().unit();
    return switch (one.way()) {
      case ADDED -> sign + unit.difference(Math.abs(by));
      case SHARE -> sign + InWords.percent(Math.abs(by));
    };
  }

  /** Says how late and how full a scheme may be. */
  static Uncertain scheme(OfScheme one) {
    List<String> parts = new ArrayList<>();
    one.delayMonths()
        .ifPresent(
            delay ->
                parts.add(
                    "opens "
                        + Math.round(delay.least())
                        + " to "
                        + Math.round(delay.most())
                        + " months late, likeliest "
                        + Math.round(delay.likeliest())));
    Optional<Spread> fill = one.fill();
    fill.ifPresent(
        share ->
            parts.add(
                "fills to between "
                    + InWords.percent(share.least())
                    + " and "
                    + InWords.percent(share.most())
                    + ", likeliest "
                    + InWords.percent(share.likeliest())));
    return new Uncertain(
        one.scheme().isEmpty() ? "Every other scheme still to open" : "Scheme " + one.scheme(),
        String.join("; ", parts),
        words(one.source()));
  }

  private static String words(Source source) {
    return source.note().isEmpty() ? source.title() : source.title() + ". " + source.note();
  }
}
