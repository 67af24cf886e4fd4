package uk.foresend.proof;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import uk.foresend.dsg.DsgFigure;
import uk.foresend.dsg.DsgItem;
import uk.foresend.dsg.DsgStatement;
import uk.foresend.history.Reconciliation;
import uk.foresend.history.Reconciliation.Figure;
import uk.foresend.history.Reconciliation.Stated;
import uk.foresend.problem.Place;
import uk.foresend.problem.Problem;
import uk.foresend.quantity.InWords;
import uk.foresend.quantity.Money;
import uk.foresend.quantity.Share;
import uk.foresend.result.Reconciled.AtRisk;
import uk.foresend.result.Reconciled.Cost;
import uk.foresend.result.Reconciled.Deficit;
import uk.foresend.result.ReconciliationLine;

/**
 * What unexplained differences may cost of the stability grant.
 *
 * <p>The grant pays a share of the lower of two deficits, that of the DSG reserve and that of high
 * needs. Where sources differ and nothing explains it, the lowest is taken:
 *
 * <pre>
 * lowest of a deficit = least over the sources of (deficit of the lead − what is left unexplained)
 * grant = share × the lower of the two lowest</pre>
 *
 * <p>What the lead states is what would be paid on if all were explained. Source: explanatory note
 * on Dedicated Schools Grant deficits, 9 February 2026. The note does not say whether a difference
 * explained in part is taken off in part, as here, or whole: the grant on the lowest figures as
 * stated is told beside it.
 */
final class GrantAtRisk {
  private static final List<DsgItem> RECKONED =
      List.of(DsgItem.of(DsgFigure.CARRIED_FORWARD), DsgItem.of(DsgFigure.HIGH_NEEDS_BALANCE));

  private GrantAtRisk() {}

  /** Returns the share of an amount, to the penny. */
  static Money share(Share share, Money amount) {
    return Money.ofPounds(amount.inPounds().multiply(BigDecimal.valueOf(share.value())));
  }

  /** Returns how much less deficit there is if a figure is more by so much; zero if none less. */
  static Money offDeficit(DsgFigure figure, Money more) {
    Money off =
        switch (figure.towardsBalance()) {
          case 1 -> more;
          case -1 -> more.negated();
          default -> Money.ZERO;
        };
    return off.isNegative() ? Money.ZERO : off;
  }

  /** Returns what is at risk; empty when no source states a balance on which it is reckoned. */
  static Optional<AtRisk> of(
      Reconciliation said, Reconciliation.Grant terms, List<ReconciliationLine> lines) {
    List<Deficit> deficits =
        said.figures().stream()
            .filter(figure -> RECKONED.contains(figure.item()))
            .map(figure -> deficit(said, figure, lines))
            .toList();
    if (deficits.isEmpty()) {
      return Optional.empty();
    }
    Money claim = lower(deficits, Deficit::lead);
    List<Cost> costs =
        lines.stream()
            .filter(line -> isReckoned(said, line))
            .filter(line -> !line.unexplained().equals(Money.ZERO))
            .map(
                line ->
                    new Cost(
                        line,
                        share(terms.share(), claim)
                            .minus(share(terms.share(), withOnly(line, deficits)))))
            .toList();
    return Optional.of(
        new AtRisk(
            terms.share(),
            terms.source(),
            deficits,
            share(terms.share(), claim),
            share(terms.share(), lower(deficits, Deficit::lowest)),
            share(terms.share(), lower(deficits, Deficit::stated)),
            costs));
  }

  private static Deficit deficit(
      Reconciliation said, Figure figure, List<ReconciliationLine> lines) {
    String base = Reconciler.base(said, figure);
    Money lead = owed(figure.amounts().getOrDefault(base, Money.ZERO));
    Map<String, Money> left = new LinkedHashMap<>();
    left.put(base, lead);
    lines.stream()
        .filter(line -> line.item().equals(figure.item()) && line.base().equals(base))
        .forEach(line -> left.put(line.other(), owed(line.stated().plus(line.unexplained()))));
    Map.Entry<String, Money> lowest =
        left.entrySet().stream().min(Map.Entry.comparingByValue()).orElseThrow();
    Money stated =
        figure.amounts().values().stream()
            .map(GrantAtRisk::owed)
            .min(Comparator.naturalOrder())
            .orElse(Money.ZERO);
    return new Deficit(figure.item(), lead, lowest.getValue(), lowest.getKey(), stated);
  }

  /** The lower deficit if one difference alone were left unexplained. */
  private static Money withOnly(ReconciliationLine line, List<Deficit> deficits) {
    Money other = owed(line.stated().plus(line.unexplained()));
    return lower(
        deficits,
        one ->
            one.item().equals(line.item()) && other.compareTo(one.lead()) < 0 ? other : one.lead());
  }

  private static boolean isReckoned(Reconciliation said, ReconciliationLine line) {
    return RECKONED.contains(line.item())
        && said.figures().stream()
            .filter(figure -> figure.item().equals(line.item()))
            .anyMatch(figure -> Reconciler.base(said, figure).equals(line.base()));
  }

  private static Money lower(List<Deficit> deficits, Function<Deficit, Money> which) {
    return deficits.stream().map(which).min(Comparator.naturalOrder()).orElse(Money.ZERO);
  }

  /** A balance as pounds owed: nothing when it is in surplus. */
  private static Money owed(Money balance) {
    return balance.isNegative() ? balance.negated() : Money.ZERO;
  }

  /** Returns what must be read with it: what is not stated, and by whom. */
  static List<Problem> warnings(Reconciliation said, List<ReconciliationLine> lines) {
    if (said.grant().isEmpty()) {
      return List.of();
    }
    List<Problem> warnings = new ArrayList<>();
    Reconciliation.Grant terms = said.grant().get();
    if (!terms.through().equals(said.year())) {
      warnings.add(
          warning(
              "The grant is paid on the deficit at the end of "
                  + terms.through()
                  + ", and these are the figures of "
                  + said.year()
                  + ".",
              "Read what is at risk as what such differences would cost."));
    }
    for (DsgItem item : RECKONED) {
      Optional<Figure> figure =
          said.figures().stream().filter(one -> one.item().equals(item)).findFirst();
      if (figure.isEmpty()) {
        warnings.add(
            warning(
                "No source states the figure " + item.label() + ", which the grant is reckoned on.",
                "Add it: the grant is paid on the lower of the two balances."));
        continue;
      }
      List<String> silent =
          Stream.of(DsgStatement.values())
              .filter(DsgStatement::isTriangulated)
              .filter(
                  kind ->
                      said.sources().stream()
                          .filter(source -> source.kind() == kind)
                          .map(Stated::id)
                          .noneMatch(figure.get().amounts()::containsKey))
              .map(DsgStatement::label)
              .toList();
      if (!silent.isEmpty()) {
        warnings.add(
            warning(
                item.label()
                    + " is not given as stated in "
                    + String.join("; ", silent)
                    + ", which the department sets beside the others.",
                "What is not there cannot be checked here: add it before the grant is claimed."));
      }
    }
    lines.stream()
        .filter(line -> isReckoned(said, line) && line.unexplained().isNegative())
        .forEach(
            line ->
                warnings.add(
                    warning(
                        line.other()
                            + " states "
                            + InWords.exact(line.unexplained().negated())
                            + " more deficit than "
                            + line.base()
                            + " that nothing explains ("
                            + line.item().label()
                            + ").",
                        "The lower one is paid on; if the higher is right, the lead is not.")));
    return warnings;
  }

  private static Problem warning(String what, String hint) {
    return Problem.warning(Place.at("grant"), what, hint);
  }
}
