package uk.foresend.baseline;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import uk.foresend.quantity.Confidence;
import uk.foresend.quantity.Source;
import uk.foresend.scenario.Node;

/** The money of a document but for its income: places, prices, lines, balances. */
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
        new PriceWords(council, costs, pricing, total).words(),
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
        lines.pounds(id, known(pricing.lines().getOrDefault(id, 0.0)));
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
            + council.shareWords()
            + ", grown at "
            + RecentFlows.percent(council.rules().number("priceGrowth", "lines", "before"))
            + " a year (alternative provision services with plans too) and scaled as the"
            + " prices are; places flat, those the DfE deducts with them. The balancing line is what"
            + " the latest total holds beyond the bounds of the scaling.",
        "---- lines that are not placements: never divided by plans");
    draft.driver(
        "line-growth",
        Tree.map().with("byLine", growth.node()),
        "assumption",
        "In step with fees.");
  }

  /** An amount to four figures: no more of it is known. */
  private static double known(double pounds) {
    return BigDecimal.valueOf(pounds).round(new MathContext(4)).doubleValue();
  }

  /** The prices rest on several publications; each of them is a source of the document too. */
  private Source derivedPrices(UnitCosts costs, LatestTotal total) {
    Rules rules = council.rules();
    boolean old = council.isOld(costs.year());
    Source outturn =
        council
            .money()
            .anyOutturn()
            .map(one -> one.source())
            .orElse(Sources.of(rules, "s251-form"));
    List<String> on = new ArrayList<>(List.of(draft.source("s251-outturn", outturn), "plans"));
    if (Prices.isKnown(council, "state") || Prices.isKnown(council, "fees")) {
      on.add(draft.source("pq-costs", Sources.of(rules, "pq-costs")));
    }
    total.tool().ifPresent(tool -> on.add(draft.source("interactive-tool", byThen(tool))));
    return new Source(
        "Derived from the section 251 outturn of "
            + costs.year()
            + ", average plans of the year, growth in unit costs, and an estimate of the total of "
            + total.last(),
        outturn.address(),
        LocalDate.of(costs.year().startYear() + 1, 3, 31),
        old ? Confidence.LOW : Confidence.MEDIUM,
        "Rests on "
            + String.join(", ", on)
            + "."
            + (old ? " The outturn is over two years old." : ""));
  }

  /** A publication of which a later edition was read, dated no later than the document. */
  private Source byThen(Source source) {
    LocalDate day = council.history().day();
    return council.history().knows(source)
        ? source
        : new Source(
            source.title(),
            source.address(),
            day,
            source.confidence(),
            "Figures published by then; read in the edition of " + source.asAt() + ".");
  }

  private Source derived(String what, Confidence confidence, String note) {
    return new Source("Derived from " + what, "", council.history().day(), confidence, note);
  }

  void balances(Balance balance) {
    Source last = council.history().england().balances.lastEntry().getValue().source();
    String known = draft.source("balance", last);
    String estimated =
        draft.source(
            "balance-estimate",
            derived(
                "allocations (published, then England's growth) and estimated spend of each year",
                Confidence.LOW,
                "Replace it with the accounts."));
    List<Node> parts = new ArrayList<>();
    for (Balance.Part part : balance.parts()) {
      parts.add(
          Tree.map()
              .word("block", "high-needs")
              .word("origin", part.origin().toString())
              .pounds("balance", part.amount())
              .word("source", part.published() ? known : estimated)
              .text("note", part.words())
              .node());
    }
    draft.root().with("openingBalances", Tree.list(parts));
    draft.remark(
        "openingBalances",
        "==================== balances ====================",
        "Of the opening balance " + balance.words() + ". Put the accounts' here first.");
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
