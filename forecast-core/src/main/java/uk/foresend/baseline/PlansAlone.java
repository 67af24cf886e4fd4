package uk.foresend.baseline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import uk.foresend.history.Council;
import uk.foresend.quantity.Confidence;
import uk.foresend.quantity.FinancialYear;
import uk.foresend.quantity.Source;
import uk.foresend.result.PlanFit;
import uk.foresend.result.PlanSeries;
import uk.foresend.scenario.Node;
import uk.foresend.scenario.ScenarioDocument;

/**
 * The plans of a council as at a year, in a scenario of one setting without money, or with one
 * price and one line: growth of plans and its range are made of the fit as a baseline's are where
 * no flows are known. For years as at which no baseline can be made, since too little of its money
 * is published.
 */
public final class PlansAlone {
  static final int YEARS = 5;

  private PlansAlone() {}

  /**
   * Returns the document, its first ledger year that in which the count was made; empty where
   * nothing of the council was fitted.
   *
   * @param fit what was learnt in June of a year
   * @param counted the plans of the January of that year
   */
  public static Optional<ScenarioDocument> of(PlanFit fit, Council council, double counted) {
    return Path.of(fit, PlanSeries.TOTAL, council.code(), fit.asAt(), counted)
        .filter(path -> path.central().size() >= YEARS)
        .map(path -> document(path, council, counted, Money.NONE));
  }

  /**
   * What is known of money.
   *
   * @param id how the scenario's id ends
   * @param title how its title goes on
   * @param price pounds a child in the first year
   * @param allocation pounds of the first year
   * @param balance pounds that it opens with, negative in deficit
   * @param out how far its spend may be out; empty where there is none
   */
  record Money(
      String id,
      String title,
      double price,
      double allocation,
      double balance,
      Optional<SpendErrors> out) {
    static final Money NONE =
        new Money("-plans", ", plans alone as at June ", 0, 1, 0, Optional.empty());
  }

  /** Returns the scenario of a path of plans. */
  static ScenarioDocument document(Path path, Council council, double counted, Money money) {
    int year = path.asAt();
    Draft draft = new Draft(new Rules(Tree.map().node()));
    draft.source(
        DemandPart.FIT,
        new Source(
            "Foresend: plans learnt from published history, as at June " + year,
            "",
            LocalDate.of(year, 6, 30),
            Confidence.MEDIUM,
            ""));
    String id = council.code() + "/" + year + money.id();
    draft
        .root()
        .word("id", id)
        .text("title", council.name() + money.title() + year)
        .with(
            "council", Tree.map().text("code", council.code()).text("name", council.name()).node())
        .word("asAt", year + "-06-30")
        .with(
            "horizon",
            Tree.map()
                .word("first", new FinancialYear(year).toString())
                .word("last", new FinancialYear(year + YEARS - 1).toString())
                .node())
        .word("ages", "five-bands")
        .with("settings", one(setting()))
        .with("lines", one(line()))
        .with("openingPlans", opening(counted))
        .with("demand", demand());
    growth(path, counted, money, draft);
    draft
        .root()
        .with("drivers", Tree.list(draft.drivers()))
        .with("income", one(income(year, money)))
        .with("openingBalances", balances(year, money))
        .with("policies", Tree.list(List.of()))
        .with("reserves", Tree.list(List.of()));
    UncertainRows rows = new UncertainRows(year, draft);
    DemandRanges.growth(rows, path, counted);
    money.out().ifPresent(out -> level(rows, out, new FinancialYear(year)));
    rows.write();
    return draft.finished(id, List.of()).document();
  }

  private static Node one(Tree item) {
    return Tree.list(List.of(item.node()));
  }

  private static Tree setting() {
    return Tree.map()
        .word("id", "all")
        .text("label", "All settings")
        .word("category", "mainstream")
        .word("payer", "nobody")
        .word("topUpLine", "top-up")
        .word("billing", "monthly")
        .number("uplift", 4)
        .word("capacity", "unlimited")
        .word("source", "assumption");
  }

  private static Tree line() {
    return Tree.map()
        .word("id", "top-up")
        .text("label", "Top-up")
        .word("code", "1.2.1")
        .word("block", "high-needs")
        .word("category", "mainstream")
        .word("kind", "placements")
        .word("source", "assumption");
  }

  private static Node opening(double counted) {
    return Tree.map()
        .word("source", DemandPart.FIT)
        .number("total", counted)
        .with("rows", Tree.map().with("all", Tree.row(new double[] {0, counted, 0, 0, 0})).node())
        .node();
  }

  private static Node demand() {
    double[] even = new double[12];
    for (int month = 0; month < even.length; month++) {
      even[month] = month % 3 == 2 ? 0.0834 : 0.0833;
    }
    return Tree.map()
        .word("method", "net-growth")
        .with(
            "months",
            Tree.map()
                .with("newPlans", Tree.row(even))
                .with("moves", Tree.row(even))
                .with("leavers", Tree.row(even))
                .word("source", "assumption")
                .node())
        .node();
  }

  private static void growth(Path path, double counted, Money money, Draft draft) {
    double[] grown = new double[YEARS];
    List<Node> januaries = new ArrayList<>();
    double before = counted;
    for (int y = 0; y < YEARS; y++) {
      grown[y] = path.central().get(y) / before - 1;
      before = path.central().get(y);
      januaries.add(Tree.month(path.asAt() + y, 1));
    }
    draft.driver(
        "net-growth",
        Tree.map()
            .with(
                "table",
                Tree.map()
                    .with("from", Tree.list(januaries))
                    .with(
                        "bySetting",
                        Tree.map().with("all", Tree.fine(FittedFlows.dated(grown))).node())
                    .node()),
        DemandPart.FIT,
        "");
    draft.driver(
        "top-up",
        Tree.map().word("setting", "all").pounds("value", money.price()),
        "assumption",
        "");
    draft.driver("interest-forgone-rate", Tree.map().number("value", 0), "assumption", "");
    draft.driver("borrowing-rate", Tree.map().number("value", 0), "assumption", "");
    Tree ages = Tree.map();
    for (String band : List.of("0-4", "5-10", "11-15", "16-19", "20-25")) {
      ages.number(band, 0.2);
    }
    draft.driver("ageing-share", Tree.map().with("byBand", ages.node()), "assumption", "");
  }

  private static Tree income(int year, Money money) {
    return Tree.map()
        .word("block", "high-needs")
        .word("rule", "cash-flat")
        .with(
            "known",
            Tree.list(
                List.of(
                    Tree.map()
                        .word("year", new FinancialYear(year).toString())
                        .pounds("amount", money.allocation())
                        .word("published", year + "-06-30")
                        .word("source", "assumption")
                        .node())))
        .word("source", "assumption");
  }

  private static Node balances(int year, Money money) {
    return Tree.list(
        money.balance() == 0
            ? List.of()
            : List.of(
                Tree.map()
                    .word("block", "high-needs")
                    .word("origin", new FinancialYear(year - 1).toString())
                    .pounds("balance", money.balance())
                    .word("source", "assumption")
                    .node()));
  }

  /** The price, out by as much as results of the first year are, as a baseline's are. */
  private static void level(UncertainRows rows, SpendErrors out, FinancialYear first) {
    double width = MoneyRanges.ONE_IN_TEN * out.result(first);
    rows.number(
        Tree.map().word("driver", "top-up").word("as", "share"),
        -width,
        width,
        1,
        out.moves(first),
        "assumption",
        "");
  }
}
