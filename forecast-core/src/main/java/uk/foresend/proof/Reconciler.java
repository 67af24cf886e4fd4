package uk.foresend.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import uk.foresend.dsg.DsgExplanation;
import uk.foresend.history.PublishedSeries;
import uk.foresend.history.Reconciliation;
import uk.foresend.history.Reconciliation.Figure;
import uk.foresend.history.Reconciliation.Stated;
import uk.foresend.problem.Problem;
import uk.foresend.quantity.Money;
import uk.foresend.result.Reconciled;
import uk.foresend.result.Reconciled.Column;
import uk.foresend.result.Reconciled.Row;
import uk.foresend.result.ReconciliationLine;
import uk.foresend.result.ReconciliationLine.Standing;

/**
 * Lines up what several sources state of a council's grant, names each difference, takes off what
 * the council explains and says what is left, to the penny.
 *
 * <p>Each source is set beside the lead, or, where the lead states nothing of a figure, beside the
 * first source that does. Nothing is explained by the program.
 */
public final class Reconciler {
  private final Reconciliation said;
  private final PublishedSeries series;

  private Reconciler(Reconciliation said, PublishedSeries series) {
    this.said = said;
    this.series = series;
  }

  /** Returns the sources lined up, with what may explain their differences by published figures. */
  public static Reconciled of(Reconciliation said, PublishedSeries series) {
    return new Reconciler(said, series).all();
  }

  private Reconciled all() {
    List<ReconciliationLine> lines =
        said.figures().stream().flatMap(figure -> lines(figure).stream()).toList();
    List<Problem> warnings = new ArrayList<>(Consistency.warnings(said, lines));
    Optional<Reconciled.AtRisk> grant =
        said.grant().flatMap(terms -> GrantAtRisk.of(said, terms, lines));
    warnings.addAll(GrantAtRisk.warnings(said, lines));
    return new Reconciled(
        said.id(),
        said.title(),
        said.council().name(),
        said.year(),
        columns(),
        said.figures().stream().map(one -> new Row(one.item(), one.amounts())).toList(),
        lines,
        new KnownTraps(said, series).suggestions(lines),
        grant,
        warnings);
  }

  private List<Column> columns() {
    List<Column> columns = new ArrayList<>();
    for (Stated source : said.sources()) {
      boolean lead = source.id().equals(said.lead());
      columns.add(
          lead ? 0 : columns.size(),
          new Column(source.id(), source.kind().label(), source.source(), source.pulled(), lead));
    }
    return columns;
  }

  private List<ReconciliationLine> lines(Figure figure) {
    List<ReconciliationLine> lines = new ArrayList<>();
    String base = base(said, figure);
    for (Stated source : said.sources()) {
      if (!source.id().equals(base) && figure.amounts().containsKey(source.id())) {
        lines.add(line(figure, base, source.id()));
      }
    }
    said.explanations().stream()
        .filter(one -> one.item().equals(figure.item()))
        .filter(one -> !one.from().equals(base) && !one.to().equals(base))
        .forEach(
            one -> {
              if (lines.stream().noneMatch(line -> one.isBetween(line.base(), line.other()))) {
                lines.add(line(figure, one.from(), one.to()));
              }
            });
    return lines;
  }

  /** The lead, or the first source that states the figure. */
  static String base(Reconciliation said, Figure figure) {
    return figure.amounts().containsKey(said.lead())
        ? said.lead()
        : said.sources().stream()
            .map(Stated::id)
            .filter(figure.amounts()::containsKey)
            .findFirst()
            .orElse(said.lead());
  }

  private ReconciliationLine line(Figure figure, String base, String other) {
    Map<String, Money> amounts = figure.amounts();
    Money stated = amounts.getOrDefault(base, Money.ZERO);
    Money beside = amounts.getOrDefault(other, Money.ZERO);
    List<DsgExplanation> explanations =
        said.explanations().stream()
            .filter(one -> one.item().equals(figure.item()) && one.isBetween(base, other))
            .toList();
    Money difference = beside.minus(stated);
    Money explained = Money.sum(explanations.stream().map(one -> one.towards(other)).toList());
    Money left = difference.minus(explained);
    return new ReconciliationLine(
        figure.item(),
        base,
        other,
        stated,
        beside,
        explanations,
        standing(difference, explained),
        said.grant()
            .map(
                terms ->
                    GrantAtRisk.share(
                        terms.share(), GrantAtRisk.offDeficit(figure.item().figure(), left)))
            .orElse(Money.ZERO));
  }

  static Standing standing(Money difference, Money explained) {
    Money left = difference.minus(explained);
    if (left.equals(Money.ZERO)) {
      return difference.equals(Money.ZERO) ? Standing.AGREES : Standing.EXPLAINED;
    }
    if (explained.equals(Money.ZERO)) {
      return Standing.UNEXPLAINED;
    }
    boolean sameWay = difference.isNegative() == explained.isNegative();
    if (difference.equals(Money.ZERO)
        || (sameWay && left.isNegative() != difference.isNegative())) {
      return Standing.EXCEEDED;
    }
    return sameWay ? Standing.PARTLY_EXPLAINED : Standing.WRONG_WAY;
  }
}
