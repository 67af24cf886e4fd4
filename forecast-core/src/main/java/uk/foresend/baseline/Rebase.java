package uk.foresend.baseline;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import uk.foresend.assumption.Assumptions;
import uk.foresend.assumption.Driver;
import uk.foresend.history.Actuals;
import uk.foresend.problem.Checked;
import uk.foresend.problem.Place;
import uk.foresend.problem.Problem;
import uk.foresend.quantity.FinancialYear;
import uk.foresend.quantity.Money;
import uk.foresend.quantity.Source;
import uk.foresend.result.Forecast;
import uk.foresend.result.Outcome;
import uk.foresend.scenario.Node;
import uk.foresend.scenario.Scenario;
import uk.foresend.scenario.ScenarioDocument;
import uk.foresend.send.AgeBand;

/**
 * Rolls a scenario forward to a new census: one document with its levers that starts from what has
 * come true.
 *
 * <p>Children are those counted; where only the sum of a setting is given, by the age mix of the
 * old opening. Prices, lines and requests are those of the old scenario at the new start, grown by
 * its own rates ({@link RolledDrivers}); where spend by code is given, those of the code are scaled
 * by what spend a child came to beside what was forecast. Of a year's result that neither children
 * nor income explain, the balancing line has the rest, where there is such a line and no spend by
 * code. The year's result is a new part of the balance. All else is kept, word for word.
 */
public final class Rebase {
  private static final Set<String> GONE =
      Set.of("found", "corrections", "published", "openingPlans", "drivers", "horizon", "asAt");
  private static final Set<Driver> ROLLED =
      Set.of(Driver.TOP_UP, Driver.LINE_SPEND, Driver.REQUESTS, Driver.TRANSPORT_COST);
  private static final String SOURCE = "rebased";

  private final Node.Mapping old;
  private final Scenario scenario;
  private final Forecast forecast;
  private final Actuals actuals;
  private final Outcomes outcomes;
  private final List<String> remarks = new ArrayList<>();

  private Rebase(Node.Mapping old, Scenario scenario, Forecast forecast, Actuals actuals) {
    this.old = old;
    this.scenario = scenario;
    this.forecast = forecast;
    this.actuals = actuals;
    this.outcomes = new Outcomes(scenario.base(), forecast, actuals);
  }

  /**
   * A scenario that was rolled forward.
   *
   * @param document the new document
   * @param outcomes what had been assumed, beside what came
   * @param remarks what must be read with it
   */
  public record Rolled(ScenarioDocument document, List<Outcome> outcomes, List<String> remarks) {

    /** Keeps its own copies. */
    public Rolled {
      outcomes = List.copyOf(outcomes);
      remarks = List.copyOf(remarks);
    }
  }

  /**
   * Returns the scenario rolled forward, or everything in which what came true does not fit it.
   *
   * @param old the whole document, every parent written in
   * @param scenario what it means
   * @param forecast its forecast
   */
  public static Checked<Rolled> of(
      Node.Mapping old, Scenario scenario, Forecast forecast, Actuals actuals) {
    List<Problem> problems = RebaseChecks.of(scenario.base(), forecast, actuals);
    return problems.isEmpty()
        ? Checked.of(new Rebase(old, scenario, forecast, actuals).rolled(), List.of())
        : Checked.refused(problems);
  }

  private Rolled rolled() {
    Tree root = Tree.map();
    String id = scenario.id() + "/rebased-" + actuals.january();
    root.text("id", id);
    root.text("title", scenario.title() + ", re-based on January " + actuals.january());
    root.word("asAt", actuals.source().asAt().toString());
    FinancialYear last = forecast.years().get(forecast.years().size() - 1);
    root.with(
        "horizon",
        Tree.map().text("first", first().toString()).text("last", last.toString()).node());
    for (Node.Entry entry : old.entries()) {
      String name = entry.name();
      if (name.equals("sources")) {
        root.with(name, sources(entry.value()));
      } else if (name.equals("openingBalances")) {
        root.with(name, balances(entry.value()));
      } else if (name.equals("income")) {
        root.with(name, income(entry.value()));
      } else if (name.equals("receipts")) {
        root.with(name, later(entry.value()));
      } else if (!GONE.contains(name) && !name.equals("id") && !name.equals("title")) {
        root.with(name, entry.value());
      }
    }
    root.with("openingPlans", plans());
    root.with("drivers", drivers());
    outcomes.remarks().forEach(remarks::add);
    remarks.add(
        "Corrections of the old census, published figures beside the forecast, and what was found"
            + " are left out: they speak of the old start.");
    return new Rolled(
        new ScenarioDocument(id, Optional.empty(), root.node()), outcomes.all(), remarks);
  }

  private FinancialYear first() {
    return actuals.year().plus(1);
  }

  private Node sources(Node given) {
    List<Node.Entry> entries = new ArrayList<>(((Node.Mapping) given).entries());
    Source source = actuals.source();
    Tree rebased =
        Tree.map()
            .text("title", source.title())
            .word("asAt", source.asAt().toString())
            .word("confidence", source.confidence().id());
    source.link().ifPresent(address -> rebased.text("address", address));
    if (!source.note().isBlank()) {
      rebased.text("note", source.note());
    }
    entries.add(new Node.Entry(SOURCE, Place.WHOLE, rebased.node()));
    return new Node.Mapping(entries, Place.WHOLE);
  }

  private Node plans() {
    Assumptions base = scenario.base();
    Tree rows = Tree.map();
    int bands = base.setup().axes().bands().size();
    long total = 0;
    List<String> shaped = new ArrayList<>();
    for (var setting : base.setup().axes().settings()) {
      List<Long> counted = actuals.plans().getOrDefault(setting.id(), List.of());
      double[] row = new double[bands];
      if (counted.size() == bands) {
        for (int b = 0; b < bands; b++) {
          row[b] = counted.get(b);
        }
      } else if (counted.size() == RebaseChecks.SINGLE_AGES) {
        for (int b = 0; b < bands; b++) {
          AgeBand band = base.setup().axes().bands().get(b);
          row[b] = counted.subList(band.from(), band.to() + 1).stream().mapToLong(one -> one).sum();
        }
      } else {
        long sum = actuals.counted(setting.id());
        long[] whole = Rounded.to(outcomes.shape(setting.id(), sum), sum);
        for (int b = 0; b < bands; b++) {
          row[b] = whole[b];
        }
        if (sum > 0) {
          shaped.add(setting.id());
        }
      }
      total += actuals.counted(setting.id());
      rows.with(setting.id(), Tree.row(row));
    }
    if (!shaped.isEmpty()) {
      remarks.add(
          "Ages were not given for "
              + String.join(", ", shaped)
              + ": they are those of the old opening, in proportion.");
    }
    return Tree.map()
        .word("source", SOURCE)
        .word("total", String.valueOf(total))
        .text("note", "As counted in January " + actuals.january() + ".")
        .with("rows", rows.node())
        .node();
  }

  private Node drivers() {
    Set<String> rolled = new HashSet<>();
    ROLLED.forEach(driver -> rolled.add(driver.id()));
    List<Node> drivers = new ArrayList<>();
    for (Node one : ((Node.Sequence) old.field("drivers").orElseThrow()).items()) {
      if (!(one instanceof Node.Mapping map) || !rolled.contains(Rules.text(map, "driver"))) {
        drivers.add(one);
      }
    }
    new RolledDrivers(scenario.base(), first(), SOURCE, outcomes).of(ROLLED).forEach(drivers::add);
    return Tree.list(drivers);
  }

  private Node balances(Node given) {
    List<Node> rows = new ArrayList<>(((Node.Sequence) given).items());
    Money result = actuals.inYear().orElse(forecast.inYear(outcomes.year()));
    Money cleared = forecast.cleared(outcomes.year());
    rows.add(
        Tree.map()
            .word("block", "high-needs")
            .text("origin", actuals.year().toString())
            .with("balance", pence(result))
            .word("source", SOURCE)
            .text(
                "note",
                actuals.inYear().isPresent()
                    ? "The result of the year as it came."
                    : "The result of the year as it was forecast: none was given.")
            .node());
    if (cleared.pence() != 0) {
      remarks.add(
          "Policies posted entries in "
              + actuals.year()
              + " that the balances here leave out: put them in by hand.");
    }
    return Tree.list(rows);
  }

  private Node income(Node given) {
    List<Node> blocks = new ArrayList<>();
    for (Node one : ((Node.Sequence) given).items()) {
      Node.Mapping block = (Node.Mapping) one;
      Map<FinancialYear, Money> known = new LinkedHashMap<>();
      actuals
          .income()
          .forEach(
              (which, years) -> {
                if (Rules.text(block, "block").equals(which.id())) {
                  known.putAll(years);
                }
              });
      blocks.add(known.isEmpty() ? block : withKnown(block, known));
    }
    return Tree.list(blocks);
  }

  private Node withKnown(Node.Mapping block, Map<FinancialYear, Money> known) {
    List<Node> rows = new ArrayList<>();
    block
        .field("known")
        .ifPresent(
            node ->
                ((Node.Sequence) node)
                    .items().stream()
                        .filter(
                            row ->
                                known.keySet().stream()
                                    .noneMatch(
                                        year ->
                                            Rules.text((Node.Mapping) row, "year")
                                                .equals(year.toString())))
                        .forEach(rows::add));
    known.forEach(
        (year, amount) ->
            rows.add(
                Tree.map()
                    .text("year", year.toString())
                    .with("amount", pence(amount))
                    .word("published", actuals.source().asAt().toString())
                    .word("source", SOURCE)
                    .node()));
    List<Node.Entry> entries = new ArrayList<>();
    for (Node.Entry entry : block.entries()) {
      entries.add(
          entry.name().equals("known")
              ? new Node.Entry("known", Place.WHOLE, Tree.list(rows))
              : entry);
    }
    return new Node.Mapping(entries, Place.WHOLE);
  }

  /** Receipts before the new start are in the balance. */
  private Node later(Node given) {
    String start = first().startYear() + "-04";
    return Tree.list(
        ((Node.Sequence) given)
            .items().stream()
                .filter(row -> Rules.text((Node.Mapping) row, "month").compareTo(start) >= 0)
                .toList());
  }

  static Node pence(Money amount) {
    BigDecimal pounds = amount.inPounds().setScale(2, RoundingMode.HALF_EVEN).stripTrailingZeros();
    return new Node.Scalar(
        (pounds.scale() < 0 ? pounds.setScale(0) : pounds).toPlainString(), false, Place.WHOLE);
  }
}
