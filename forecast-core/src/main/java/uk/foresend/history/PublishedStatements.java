package uk.foresend.history;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import uk.foresend.dsg.Block;
import uk.foresend.dsg.DsgFigure;
import uk.foresend.dsg.DsgItem;
import uk.foresend.dsg.DsgStatement;
import uk.foresend.history.Reconciliation.Figure;
import uk.foresend.history.Reconciliation.Stated;
import uk.foresend.problem.Checked;
import uk.foresend.problem.Place;
import uk.foresend.problem.Problem;
import uk.foresend.quantity.FinancialYear;
import uk.foresend.quantity.Money;
import uk.foresend.quantity.Source;

/**
 * What the published tables state of one council's grant in one year, as sources of a
 * reconciliation.
 *
 * @param sources the sources there are, each marked as pulled
 * @param figures what they state
 */
public record PublishedStatements(List<Stated> sources, List<Figure> figures) {

  /** What the published tables can state. */
  public static final List<DsgStatement> KINDS =
      List.of(
          DsgStatement.DSG_ALLOCATION,
          DsgStatement.S251_BUDGET,
          DsgStatement.S251_OUTTURN,
          DsgStatement.DSG_BALANCE);

  /** Keeps its own copies. */
  public PublishedStatements {
    sources = List.copyOf(sources);
    figures = List.copyOf(figures);
  }

  /** Returns what is stated of some kinds; nothing for a kind that is not kept for the year. */
  public static PublishedStatements of(
      PublishedSeries series, String council, FinancialYear year, List<DsgStatement> kinds) {
    Collected all = new Collected();
    for (DsgStatement kind : kinds) {
      switch (kind) {
        case DSG_ALLOCATION -> editions(series, council, year).forEach(one -> allocation(one, all));
        case S251_BUDGET -> spending(series, council, year, S251Side.BUDGET, kind, all);
        case S251_OUTTURN -> spending(series, council, year, S251Side.OUTTURN, kind, all);
        case DSG_BALANCE -> balance(series, council, year, all);
        default -> throw new IllegalArgumentException("Not published here: " + kind);
      }
    }
    return new PublishedStatements(
        all.sources,
        all.amounts.entrySet().stream()
            .map(entry -> new Figure(entry.getKey(), entry.getValue()))
            .sorted(Comparator.comparing(Figure::item))
            .toList());
  }

  /**
   * Returns a reconciliation of what the published tables alone state, the section 251 outturn or
   * else the latest allocation in the lead; or what is wrong with the words.
   */
  public static Checked<Reconciliation> alone(
      PublishedSeries series, String council, FinancialYear year) {
    return series
        .councils()
        .named(council, Place.at("council"))
        .then(found -> alone(series, found, year));
  }

  private static Checked<Reconciliation> alone(
      PublishedSeries series, Council council, FinancialYear year) {
    PublishedStatements all = of(series, council.code(), year, KINDS);
    if (all.sources().size() < 2) {
      return Checked.refused(
          List.of(
              Problem.invalid(
                  Place.at("year"),
                  "The published tables kept here have "
                      + (all.sources().isEmpty() ? "no source" : "one source only")
                      + " of "
                      + council.name()
                      + " in "
                      + year
                      + ".",
                  "Write a reconciliation with the sources the council has.")));
    }
    String lead =
        all.sources().stream()
            .filter(one -> one.kind() == DsgStatement.S251_OUTTURN)
            .findFirst()
            .orElse(all.sources().get(0))
            .id();
    return Checked.of(
        new Reconciliation(
            "published-" + council.code() + "-" + year,
            council.name() + " " + year + ", published figures",
            council,
            year,
            lead,
            all.sources(),
            all.figures(),
            List.of(),
            Optional.empty()),
        List.of());
  }

  /** Returns the editions of a council's blocks of a year, the latest first. */
  public static List<BlockAllocations> editions(
      PublishedSeries series, String council, FinancialYear year) {
    return series.grants().stream()
        .filter(one -> one.council().equals(council) && one.year().equals(year))
        .sorted(
            Comparator.comparing((BlockAllocations one) -> one.source().asAt())
                .reversed()
                .thenComparing(BlockAllocations::edition))
        .toList();
  }

  private static void allocation(BlockAllocations one, Collected all) {
    String id = one.edition();
    all.sources.add(new Stated(id, DsgStatement.DSG_ALLOCATION, one.source(), true));
    all.put(DsgFigure.DSG_BEFORE_DEDUCTIONS, id, one.before().total());
    all.put(DsgFigure.DSG_AFTER_DEDUCTIONS, id, one.after().total());
    all.put(DsgFigure.HIGH_NEEDS_BEFORE_DEDUCTIONS, id, one.before().highNeeds());
    all.put(DsgFigure.HIGH_NEEDS_AFTER_DEDUCTIONS, id, one.after().highNeeds());
    all.put(DsgFigure.HIGH_NEEDS_DEDUCTIONS, id, one.deducted(Block.HIGH_NEEDS));
    all.put(DsgFigure.EARLY_YEARS_BEFORE_DEDUCTIONS, id, one.before().earlyYears());
  }

  private static void spending(
      PublishedSeries series,
      String council,
      FinancialYear year,
      S251Side side,
      DsgStatement kind,
      Collected all) {
    List<S251Amount> amounts =
        series.spending().stream()
            .filter(one -> one.council().equals(council) && one.year().equals(year))
            .filter(one -> one.side() == side && one.phase() == S251Phase.TOTAL)
            .toList();
    if (amounts.isEmpty()) {
      return;
    }
    String id = "s251-" + side.id();
    all.sources.add(new Stated(id, kind, amounts.get(0).source(), true));
    amounts.forEach(
        one ->
            all.put(new DsgItem(DsgFigure.HIGH_NEEDS_SPEND, one.heading().id()), id, one.amount()));
    all.put(
        DsgFigure.HIGH_NEEDS_SPEND,
        id,
        Money.sum(amounts.stream().map(S251Amount::amount).toList()));
  }

  private static void balance(
      PublishedSeries series, String council, FinancialYear year, Collected all) {
    Optional<Source> source = balanced(series, council, year).map(DsgBalance::source);
    source.ifPresent(
        one -> {
          String id = "dsg-balance";
          all.sources.add(new Stated(id, DsgStatement.DSG_BALANCE, one, true));
          balance(series, council, year.plus(-1))
              .ifPresent(amount -> all.put(DsgFigure.BROUGHT_FORWARD, id, amount));
          balance(series, council, year)
              .ifPresent(amount -> all.put(DsgFigure.CARRIED_FORWARD, id, amount));
        });
  }

  /** The published percentage times the grant before deductions, latest edition. */
  private static Optional<Money> balance(
      PublishedSeries series, String council, FinancialYear year) {
    return editions(series, council, year).stream()
        .findFirst()
        .flatMap(
            grant -> balanced(series, council, year).map(one -> one.of(grant.before().total())));
  }

  private static Optional<DsgBalance> balanced(
      PublishedSeries series, String council, FinancialYear year) {
    return series.balances().stream()
        .filter(one -> one.council().equals(council) && one.year().equals(year))
        .findFirst();
  }

  /** Sources and what they state, as they are found. */
  private static final class Collected {
    private final List<Stated> sources = new ArrayList<>();
    private final Map<DsgItem, Map<String, Money>> amounts = new LinkedHashMap<>();

    void put(DsgFigure figure, String source, Money amount) {
      put(DsgItem.of(figure), source, amount);
    }

    void put(DsgItem item, String source, Money amount) {
      amounts.computeIfAbsent(item, one -> new LinkedHashMap<>()).put(source, amount);
    }
  }
}
