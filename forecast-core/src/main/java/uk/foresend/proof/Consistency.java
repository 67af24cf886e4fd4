package uk.foresend.proof;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import uk.foresend.dsg.DsgFigure;
import uk.foresend.dsg.DsgItem;
import uk.foresend.history.Reconciliation;
import uk.foresend.history.Reconciliation.Figure;
import uk.foresend.history.Reconciliation.Stated;
import uk.foresend.history.S251Heading;
import uk.foresend.problem.Place;
import uk.foresend.problem.Problem;
import uk.foresend.quantity.InWords;
import uk.foresend.quantity.Money;
import uk.foresend.result.ReconciliationLine;

/** Whether each source agrees with itself, and explanations with the differences they speak of. */
final class Consistency {
  private final Reconciliation said;
  private final List<Problem> warnings = new ArrayList<>();

  private Consistency(Reconciliation said) {
    this.said = said;
  }

  static List<Problem> warnings(Reconciliation said, List<ReconciliationLine> lines) {
    Consistency checks = new Consistency(said);
    lines.forEach(checks::explanations);
    said.figures().forEach(checks::signs);
    for (Stated source : said.sources()) {
      checks.rollsForward(source.id());
      checks.deductions(source.id());
      checks.linesAddUp(source.id());
    }
    said.figures().forEach(checks::leadIsSilent);
    return List.copyOf(checks.warnings);
  }

  private void explanations(ReconciliationLine line) {
    String what =
        switch (line.standing()) {
          case EXCEEDED ->
              "Explanations of "
                  + line.item().label()
                  + " between "
                  + line.base()
                  + " and "
                  + line.other()
                  + " come to "
                  + InWords.exact(line.explained())
                  + ", "
                  + InWords.exact(size(line.unexplained()))
                  + " beyond the difference of "
                  + InWords.exact(line.difference())
                  + ".";
          case WRONG_WAY ->
              "Explanations of "
                  + line.item().label()
                  + " between "
                  + line.base()
                  + " and "
                  + line.other()
                  + " come to "
                  + InWords.exact(line.explained())
                  + ", but the difference is "
                  + InWords.exact(line.difference())
                  + ", the other way.";
          default -> "";
        };
    if (!what.isEmpty()) {
      tell(
          "explanations",
          what,
          line.standing() == ReconciliationLine.Standing.WRONG_WAY
              ? "Maybe a sign: an amount is how much more the second source states."
              : "Maybe one reason is counted twice.");
    }
  }

  private void signs(Figure figure) {
    if (!figure.item().figure().isSigned()) {
      return;
    }
    String base = Reconciler.base(said, figure);
    Money lead = figure.amounts().getOrDefault(base, Money.ZERO);
    figure
        .amounts()
        .forEach(
            (source, amount) -> {
              if (!amount.equals(Money.ZERO) && amount.equals(lead.negated())) {
                tell(
                    "figures",
                    figure.item().label()
                        + " is "
                        + InWords.exact(lead)
                        + " in "
                        + base
                        + " and "
                        + InWords.exact(amount)
                        + " in "
                        + source
                        + ".",
                    "Maybe a sign: results and balances are negative when in deficit.");
              }
            });
  }

  private void rollsForward(String source) {
    Optional<Money> opening = stated(DsgFigure.BROUGHT_FORWARD, source);
    Optional<Money> result = stated(DsgFigure.IN_YEAR, source);
    Optional<Money> closing = stated(DsgFigure.CARRIED_FORWARD, source);
    if (opening.isEmpty() || result.isEmpty() || closing.isEmpty()) {
      return;
    }
    Money rolled =
        opening
            .get()
            .plus(result.get())
            .plus(stated(DsgFigure.OTHER_MOVEMENTS, source).orElse(Money.ZERO));
    differs(
        source,
        rolled,
        closing.get(),
        "brought forward, result and other movements come to ",
        "carried forward");
  }

  private void deductions(String source) {
    Optional<Money> before = stated(DsgFigure.HIGH_NEEDS_BEFORE_DEDUCTIONS, source);
    Optional<Money> kept = stated(DsgFigure.HIGH_NEEDS_DEDUCTIONS, source);
    Optional<Money> after = stated(DsgFigure.HIGH_NEEDS_AFTER_DEDUCTIONS, source);
    if (before.isPresent() && kept.isPresent() && after.isPresent()) {
      differs(
          source,
          before.get().minus(kept.get()),
          after.get(),
          "the high needs block less its deductions comes to ",
          "the block paid");
    }
  }

  private void linesAddUp(String source) {
    Map<String, Money> byLine = new TreeMap<>();
    said.figures().stream()
        .filter(one -> !one.item().line().isEmpty())
        .forEach(
            one ->
                Optional.ofNullable(one.amounts().get(source))
                    .ifPresent(amount -> byLine.put(one.item().line(), amount)));
    List<Money> lines = List.copyOf(byLine.values());
    Optional<Money> all = stated(DsgFigure.HIGH_NEEDS_SPEND, source);
    if (!lines.isEmpty() && all.isPresent() && !isTwice(byLine.keySet())) {
      differs(source, Money.sum(lines), all.get(), "the lines given come to ", "all spend");
    }
  }

  /** Whether a heading stands beside a line that is in it. */
  private static boolean isTwice(Set<String> lines) {
    return Arrays.stream(S251Heading.values())
        .filter(heading -> lines.contains(heading.id()))
        .anyMatch(heading -> heading.lines().stream().anyMatch(lines::contains));
  }

  private void leadIsSilent(Figure figure) {
    String base = Reconciler.base(said, figure);
    if (!base.equals(said.lead()) && figure.amounts().size() > 1) {
      tell(
          "figures",
          said.lead()
              + " states nothing of "
              + figure.item().label()
              + ": the others are set beside "
              + base
              + ".",
          "");
    }
  }

  private void differs(String source, Money made, Money stated, String sum, String name) {
    if (!made.equals(stated)) {
      tell(
          "figures",
          "In "
              + source
              + ", "
              + sum
              + InWords.exact(made)
              + ", but "
              + name
              + " is "
              + InWords.exact(stated)
              + ": "
              + InWords.exact(stated.minus(made))
              + " apart.",
          "What a source does not agree with itself about cannot be explained by another.");
    }
  }

  private Optional<Money> stated(DsgFigure figure, String source) {
    return said.figures().stream()
        .filter(one -> one.item().equals(DsgItem.of(figure)))
        .map(Figure::amounts)
        .map((Map<String, Money> amounts) -> Optional.ofNullable(amounts.get(source)))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private void tell(String where, String what, String hint) {
    warnings.add(Problem.warning(Place.at(where), what, hint));
  }

  private static Money size(Money money) {
    return money.isNegative() ? money.negated() : money;
  }
}
