package uk.foresend.baseline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import uk.foresend.dsg.Block;
import uk.foresend.history.BlockAllocations;
import uk.foresend.quantity.Confidence;
import uk.foresend.quantity.FinancialYear;
import uk.foresend.quantity.Source;
import uk.foresend.scenario.Node;

/** The money of a document: places, prices, lines, income, balances. */
final class MoneyPart {
  private final CouncilAsAt council;
  private final Draft draft;
  private final Catalogue catalogue;

  MoneyPart(CouncilAsAt council, Draft draft) {
    this.council = council;
    this.draft = draft;
    this.catalogue = council.catalogue();
  }

  void places(Places places) {
    String law = draft.source("opguide", Sources.of(council.rules(), "opguide"));
    String derived =
        draft.source(
            "places",
            derived(
                "place funding of the section 251 outturn, deductions and plans",
                Confidence.LOW,
                ""));
    draft.driver(
        "place-rate",
        form(setting -> setting.placeRate().orElse(0.0)),
        law,
        "£10,000 a special or alternative provision place; £6,000 a resourced place and a college"
            + " place.",
        "---- places: what each place costs, and how many are paid for");
    draft.driver(
        "places-per-child",
        form(setting -> places.perChild().getOrDefault(setting.id(), 0.0)),
        derived,
        places.words());
    draft.driver(
        "places",
        form(
            setting ->
                Math.round(places.commissioned().getOrDefault(setting.id(), 0.0) * 100) / 100.0,
            Catalogue.Setting::commissioned),
        derived,
        "Carried flat: those that the DfE pays and deducts.");
  }

  void prices(UnitCosts costs, Pricing pricing, LatestTotal total) {
    String source = draft.source("prices", derivedPrices(costs, total));
    draft.driver(
        "top-up",
        prices(price -> Math.round(pricing.prices().getOrDefault(price, 0.0))),
        source,
        priceWords(costs, pricing, total),
        "---- prices: the top-up above the place, or the whole fee, in pounds a child a year at"
            + " April "
            + council.january());
    draft.driver(
        "top-up-growth",
        prices(price -> pricing.growth().getOrDefault(price, 0.0)),
        "assumption",
        "Nothing is published for later years.");
    Tree lines = Tree.map();
    Tree growth = Tree.map();
    for (Node.Mapping line : council.rules().items("lines")) {
      String id = Rules.text(line, "id");
      if (line.field("spend").isPresent()) {
        lines.pounds(id, pricing.lines().getOrDefault(id, 0.0));
        if (Rules.text(line, "growth").equals("at-rate")) {
          growth.number(id, council.rules().number("priceGrowth", "lines", "later"));
        }
      }
    }
    draft.driver(
        "line-spend",
        Tree.map().with("byLine", lines.node()),
        source,
        "Outturn "
            + costs.year()
            + " carried and scaled as the prices are; places flat. The balancing line is what the"
            + " latest total holds beyond the bounds of the scaling.",
        "---- lines that are not placements: never divided by plans");
    draft.driver(
        "line-growth",
        Tree.map().with("byLine", growth.node()),
        "assumption",
        "In step with fees.");
  }

  private String priceWords(UnitCosts costs, Pricing pricing, LatestTotal total) {
    StringBuilder words = new StringBuilder();
    words.append("Outturn ").append(costs.year()).append(" over average placements of that year: ");
    costs
        .prices()
        .forEach(
            (price, amount) ->
                words.append(price).append(' ').append(UnitCosts.pounds(amount)).append(", "));
    words.append("carried to ").append(total.last()).append(" at ");
    words.append(RecentFlows.percent(Pricing.rate(council, "state")));
    words.append(" (state, place included) and ");
    words.append(RecentFlows.percent(Pricing.rate(council, "fees")));
    words.append(" (fees) a year. Latest total: ").append(total.words());
    words.append("; counts and carried prices give ").append(UnitCosts.pounds(pricing.modelled()));
    words.append(String.format(Locale.ROOT, ". Scaling %.3f", pricing.scaling()));
    if (pricing.raw() != pricing.scaling()) {
      words.append(String.format(Locale.ROOT, " (%.3f before bounds)", pricing.raw()));
    }
    return words.append(" on every price and line but places.").toString();
  }

  private Source derivedPrices(UnitCosts costs, LatestTotal total) {
    int old = council.history().day().getYear() - costs.year().startYear() - 1;
    Source outturn =
        council
            .money()
            .anyOutturn()
            .map(one -> one.source())
            .orElse(Sources.of(council.rules(), "s251-form"));
    return new Source(
        "Derived from the section 251 outturn of "
            + costs.year()
            + ", average plans of the year, England's growth in unit costs, and the latest total of"
            + " "
            + total.last(),
        outturn.address(),
        LocalDate.of(costs.year().startYear() + 1, 3, 31),
        old > 2 ? Confidence.LOW : Confidence.MEDIUM,
        old > 2 ? "Over two years old." : "");
  }

  private Source derived(String what, Confidence confidence, String note) {
    return new Source("Derived from " + what, "", council.history().day(), confidence, note);
  }

  void income(List<Income> all) {
    List<Node> blocks = new ArrayList<>();
    for (Income income : all) {
      List<Node> known = new ArrayList<>();
      for (BlockAllocations edition : income.known()) {
        known.add(
            Tree.map()
                .word("year", edition.year().toString())
                .pounds("amount", income.amount(edition))
                .word("published", edition.source().asAt().toString())
                .word("source", draft.source(edition.edition(), edition.source()))
                .node());
      }
      blocks.add(
          Tree.map()
              .word("block", income.block().id())
              .word("rule", "percentage")
              .with("known", Tree.list(known))
              .word("source", "assumption")
              .node());
    }
    draft.root().with("income", Tree.list(blocks));
    draft.remark(
        "income",
        "==================== income ====================",
        "The latest allocation by block, before deductions, in every edition; later years by"
            + " income-growth above.");
  }

  void growth(Income income) {
    Tree byYear = Tree.map();
    double last = Double.NaN;
    for (Map.Entry<FinancialYear, Double> each : income.growth().entrySet()) {
      if (each.getValue() != last) {
        byYear.number(each.getKey().toString(), each.getValue());
        last = each.getValue();
      }
    }
    boolean sourced = !income.sources().isEmpty();
    String id = sourced ? income.sources().get(0) : "assumption";
    if (sourced && !id.equals("assumption")) {
      draft.source(id, Sources.of(council.rules(), id));
    }
    draft.driver(
        "income-growth",
        Tree.map().word("block", income.block().id()).with("byYear", byYear.node()),
        id,
        income.block() == Block.HIGH_NEEDS
            ? "England's growth, where one was known by the date, on the council's last allocation;"
                + " then an assumption."
            : "",
        income.block() == Block.HIGH_NEEDS ? new String[] {"---- income"} : new String[0]);
  }

  void balances(Balance balance) {
    String known =
        draft.source(
            "balance", council.history().england().balances.lastEntry().getValue().source());
    String estimated =
        draft.source(
            "balance-estimate",
            derived(
                "allocations and estimated spend of each year",
                Confidence.LOW,
                "Replace it with the accounts."));
    List<Node> parts = new ArrayList<>();
    for (Balance.Part part : balance.parts()) {
      parts.add(
          Tree.map()
              .word("block", "high-needs")
              .word("origin", part.origin().toString())
              .pounds("balance", part.amount())
              .word("source", part.estimated() ? estimated : known)
              .text("note", part.words())
              .node());
    }
    draft.root().with("openingBalances", Tree.list(parts));
    draft.remark(
        "openingBalances",
        "==================== balances ====================",
        "Low confidence: the last published balance is years old. Put the accounts' here first.");
  }

  private Tree form(ToDoubleFunction<Catalogue.Setting> value) {
    return form(value, setting -> value.applyAsDouble(setting) > 0);
  }

  private Tree form(
      ToDoubleFunction<Catalogue.Setting> value,
      java.util.function.Predicate<Catalogue.Setting> given) {
    Tree tree = Tree.map();
    for (Catalogue.Setting setting : catalogue.settings()) {
      if (given.test(setting)) {
        tree.number(setting.id(), value.applyAsDouble(setting));
      }
    }
    return Tree.map().with("bySetting", tree.node());
  }

  private Tree prices(ToDoubleFunction<String> value) {
    Tree tree = Tree.map();
    for (Catalogue.Setting setting : catalogue.settings()) {
      tree.number(
          setting.id(), setting.price().equals("none") ? 0 : value.applyAsDouble(setting.price()));
    }
    return Tree.map().with("bySetting", tree.node());
  }
}
