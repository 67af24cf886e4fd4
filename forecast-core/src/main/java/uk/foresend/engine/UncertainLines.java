package uk.foresend.engine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import uk.foresend.assumption.Assumptions;
import uk.foresend.assumption.Uncertainty;
import uk.foresend.assumption.Uncertainty.OfBalance;
import uk.foresend.assumption.Uncertainty.OfDriver;
import uk.foresend.assumption.Uncertainty.OfPolicy;
import uk.foresend.assumption.Uncertainty.OfScheme;
import uk.foresend.assumption.Uncertainty.Spread;
import uk.foresend.assumption.Unit;
import uk.foresend.dsg.DeficitPolicy;
import uk.foresend.quantity.InWords;
import uk.foresend.quantity.Money;
import uk.foresend.quantity.Source;
import uk.foresend.result.Simulation.Uncertain;

/** Says in words what is drawn in the futures of a scenario, each with its source. */
final class UncertainLines {

  private static final String CONFIDENCE =
      "The lever's confidence; how closely the share delivered lies about it is an assumption.";

  private static final String LATE = "The lever's delivery, which says how late it may be.";

  private static final String NO_SCHEME =
      "; bears on schemes that levers open only: of the scenario's own, what is open is full and the"
          + " rest is in the flows already";

  /** What is said of a lever's start beside it. */
  static final String START = ", start";

  private UncertainLines() {}

  /**
   * What is said of something uncertain.
   *
   * @param key what it speaks of, as a key
   * @param what the same in words
   * @param range how it is drawn, in words
   * @param source where that comes from
   */
  record Said(String key, String what, String range, Source source) {}

  /** Returns what a scenario says, without its levers. */
  static List<Said> said(Assumptions given) {
    Uncertainty uncertainty = given.uncertainty();
    Names names = new Names(given);
    List<Said> said = new ArrayList<>();
    uncertainty.drivers().forEach(one -> said.add(driver(one, names)));
    uncertainty.schemes().forEach(one -> said.add(scheme(one, names)));
    uncertainty.policies().forEach(one -> said.add(policy(one)));
    uncertainty.balances().forEach(one -> said.add(balance(one)));
    return said;
  }

  static List<Uncertain> of(Assumptions given, List<Undertaking> levers) {
    List<Uncertain> lines = new ArrayList<>();
    Uncertainty uncertainty = given.uncertainty();
    Map<String, String> otherwise = new HashMap<>();
    uncertainty.policies().forEach(one -> otherwise.put(policy(one).key(), otherwise(one)));
    Happenings happenings = new Happenings(given, "");
    uncertainty.schemes().stream()
        .filter(one -> !happenings.moves(given, one))
        .forEach(one -> otherwise.put(key(one), NO_SCHEME));
    for (Said one : said(given)) {
      lines.add(
          new Uncertain(
              one.key(),
              one.what(),
              one.range() + otherwise.getOrDefault(one.key(), ""),
              words(one.source())));
    }
    for (Undertaking lever : levers) {
      double confidence = lever.confidence().value();
      if (lever.isUncertain()) {
        lines.add(
            new Uncertain(
                "lever " + lever.id(),
                lever(lever),
                "delivered " + InWords.percent(confidence) + " on average, from none to all",
                CONFIDENCE));
      }
      if (lever.mayBeLate()) {
        Spread spread = lever.late().orElseThrow().spread();
        lines.add(
            new Uncertain(
                "lever " + lever.id() + " start",
                lever(lever) + START,
                late("acts ", spread) + "; one of " + delays(spread) + " months, each as likely",
                LATE));
      }
    }
    return lines;
  }

  /** Returns what a lever is called. */
  static String lever(Undertaking one) {
    return "Lever: " + (one.label().isBlank() ? one.id() : one.label());
  }

  /** Says how likely a policy is. */
  static Said policy(OfPolicy one) {
    return new Said(
        "policy " + one.policy(),
        "Policy: " + Names.policy(one.policy()),
        "comes about in " + InWords.percent(one.probability().value()) + " of futures",
        one.source());
  }

  /** Says how far an opening balance may be off. */
  static Said balance(OfBalance one) {
    return new Said(
        "balance " + one.block().id(),
        "Opening balance, " + one.block().label(),
        "eight futures in ten from "
            + pounds(one.low())
            + " to "
            + pounds(one.high())
            + " of what is stated"
            + weights(one.loadings()),
        one.source());
  }

  private static String otherwise(OfPolicy one) {
    return one.otherwise().isEmpty()
        ? "; otherwise nothing stands in its place"
        : "; otherwise: "
            + one.otherwise().stream()
                .map(DeficitPolicy::describe)
                .collect(Collectors.joining(" "));
  }

  private static Said driver(OfDriver one, Names names) {
    StringBuilder range = new StringBuilder("eight years in ten from ");
    range
        .append(departure(one, one.low()))
        .append(" to ")
        .append(departure(one, one.high()))
        .append(one.way() == Uncertainty.Way.SHARE ? " of" : " about")
        .append(" its central value; of a year's departure ")
        .append(InWords.percent(one.persistence()))
        .append(" stays in the next")
        .append(weights(one.loadings()));
    return new Said(one.key().toString(), names.of(one.key()), range.toString(), one.source());
  }

  /** Returns pounds that a balance departs by, with their sign. */
  static String pounds(double by) {
    return (by < 0 ? "" : "+") + InWords.money(Money.rounded(by));
  }

  private static String weights(Map<String, Double> loadings) {
    return loadings.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .map(
            each ->
                "; moves with the common factor "
                    + each.getKey()
                    + ", "
                    + InWords.given(each.getValue())
                    + " of 1")
        .collect(Collectors.joining());
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
  static Said scheme(OfScheme one, Names names) {
    List<String> parts = new ArrayList<>();
    one.delayMonths().ifPresent(delay -> parts.add(late("opens ", delay)));
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
    return new Said(
        key(one),
        one.scheme().isEmpty() ? "Every other scheme" : "Scheme: " + names.scheme(one.scheme()),
        String.join("; ", parts),
        one.source());
  }

  private static String key(OfScheme one) {
    return one.scheme().isEmpty() ? "schemes" : "scheme " + one.scheme();
  }

  private static String late(String does, Spread delay) {
    return does
        + Math.round(delay.least())
        + " to "
        + Math.round(delay.most())
        + " months late, likeliest "
        + Math.round(delay.likeliest());
  }

  private static String delays(Spread spread) {
    return Lateness.months(spread).stream()
        .filter(months -> months > 0 || spread.least() < 0.5)
        .sorted()
        .map(String::valueOf)
        .collect(Collectors.joining(", "));
  }

  private static String words(Source source) {
    return source.note().isEmpty() ? source.title() : source.title() + ". " + source.note();
  }
}
