package uk.foresend.baseline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import uk.foresend.quantity.Confidence;
import uk.foresend.quantity.Source;
import uk.foresend.scenario.Node;

/** The children of a document: opening plans, corrections, flows. */
final class DemandPart {
  static final String FIT = "fit";

  private final CouncilAsAt council;
  private final Draft draft;
  private final Catalogue catalogue;
  private Set<String> drivers = Set.of();

  DemandPart(CouncilAsAt council, Draft draft) {
    this.council = council;
    this.draft = draft;
    this.catalogue = council.catalogue();
  }

  void opening(Opening opening) {
    Source published = opening.source();
    String source =
        draft.source(
            "plans",
            new Source(
                published.title()
                    + ": "
                    + council.council().name()
                    + ", January "
                    + council.january(),
                published.address(),
                LocalDate.of(council.january(), 1, 15),
                opening.estimated() ? Confidence.LOW : published.confidence(),
                published.note()));
    Tree rows = Tree.map();
    for (int s = 0; s < catalogue.size(); s++) {
      rows.with(catalogue.at(s).id(), Tree.row(opening.children()[s]));
    }
    draft
        .root()
        .with(
            "openingPlans",
            Tree.map()
                .word("source", source)
                .word("total", String.valueOf(opening.total()))
                .text("note", opening.words())
                .with("rows", rows.node())
                .node());
    draft.remark(
        "openingPlans",
        "==================== children ====================",
        "A number for each single age from 0 to 25, in whole children.");
    if (!opening.corrections().isEmpty()) {
      List<Node> corrections = new ArrayList<>();
      for (Opening.Correction one : opening.corrections()) {
        corrections.add(
            Tree.map()
                .word("from", one.from())
                .word("to", one.to())
                .text("band", String.valueOf(one.age()))
                .number("children", one.children())
                .text("reason", one.reason())
                .word("source", source)
                .node());
      }
      draft.root().with("corrections", Tree.list(corrections));
      draft.remark(
          "corrections", "Known faults of the record, put right before the forecast starts.");
    }
  }

  void flows(Demand demand, Optional<LocalDate> flowsDay, double[][] opening) {
    Node.Mapping months =
        council.rules().find("demand").orElse(null) instanceof Node.Mapping map ? map : null;
    if (months != null) {
      Tree said = Tree.map().word("method", demand.funnel().isPresent() ? "funnel" : "net-growth");
      months.field("months").ifPresent(node -> said.with("months", node));
      draft.root().with("demand", said.node());
    }
    Source flows =
        council.facts().newPlans.isEmpty()
            ? council.history().england().plans.lastEntry().getValue().source()
            : council.facts().newPlans.lastEntry().getValue().source();
    boolean own = council.flows().isPresent();
    String source =
        draft.source(
            "flows",
            new Source(
                flows.title() + ": requests, new plans and plans that ceased",
                flows.address(),
                flowsDay.orElse(flows.asAt()),
                Confidence.MEDIUM,
                "Small numbers stand beside England's."));
    String cohorts =
        draft.source(
            "cohorts",
            new Source(
                "Derived from the caseloads of two Januaries by setting and single year of age",
                flows.address(),
                LocalDate.of(council.england().january().orElse(council.january()), 1, 15),
                Confidence.LOW,
                own
                    ? "Only net moves can be seen, over one year."
                    : "England's: the council's are not published."));
    demand.path().ifPresent(path -> fitted(path, flows.address(), demand.fitted()));
    demand.funnel().ifPresent(funnel -> funnel(funnel, source, cohorts, opening));
    demand.netGrowth().ifPresent(growth -> netGrowth(growth, cohorts));
  }

  private void fitted(Path path, String address, Set<String> drivers) {
    draft.source(
        FIT,
        new Source(
            "Foresend: plans and flows learnt from the published history of all councils, as at"
                + " June "
                + path.asAt(),
            address,
            LocalDate.of(path.asAt(), 6, 30),
            Confidence.MEDIUM,
            "foresend fit prints it with its reasons, foresend backtest how far it held."));
    this.drivers = drivers;
  }

  private String sourced(String driver, String otherwise) {
    return drivers.contains(driver) ? FIT : otherwise;
  }

  private void funnel(Demand.Funnel funnel, String source, String cohorts, double[][] opening) {
    Tree requests = Tree.map();
    for (int y = 0; y < funnel.requests().value().size(); y++) {
      requests.number(
          (council.january() + y) + "-01",
          Math.round(funnel.requests().value().get(y) * 10) / 10.0);
    }
    draft.driver(
        "requests",
        Tree.map().with("byYear", requests.node()),
        sourced("requests", source),
        funnel.requests().words(),
        "---- new plans: requests, of which agreed, waiting to be assessed, issued");
    one("agreed-share", funnel.agreed(), source);
    one("issued-share", funnel.issued(), source);
    one("assessment-backlog", funnel.backlog(), sourced("assessment-backlog", source));
    one("assessment-months", funnel.months(), source);
    double[] mix = Rounded.shares(funnel.settingMix().value());
    Tree settings = Tree.map();
    Tree ages = Tree.map();
    for (int s = 0; s < catalogue.size(); s++) {
      if (mix[s] > 0) {
        settings.number(catalogue.at(s).id(), mix[s]);
        ages.with(catalogue.at(s).id(), Tree.row(Rounded.shares(funnel.ageMix().value()[s])));
      }
    }
    draft.driver(
        "joiner-setting-mix",
        Tree.map().with("bySetting", settings.node()),
        source,
        funnel.settingMix().words());
    draft.driver(
        "joiner-age-mix", Tree.map().with("byCell", ages.node()), source, funnel.ageMix().words());
    draft.driver(
        "transfers-in-and-unreconciled",
        Tree.map().with("bySetting", bySetting(funnel.unreconciled().value(), 1)),
        sourced("transfers-in-and-unreconciled", cohorts),
        funnel.unreconciled().words(),
        "---- children who come with a plan, and what no other flow explains");
    Tree leave = Tree.map();
    for (int s = 0; s < catalogue.size(); s++) {
      leave.with(catalogue.at(s).id(), Tree.row(funnel.leave().value()[s]));
    }
    draft.driver(
        "leave-rate",
        Tree.map().with("byCell", leave.node()),
        sourced("leave-rate", source),
        funnel.leave().words(),
        "---- leavers: under 16 through the year; 16 and over at the end of August");
    moves(funnel.moves(), cohorts, opening);
  }

  private void moves(Demand.Noted<List<Moves.Rates>> moves, String source, double[][] opening) {
    boolean first = true;
    for (Moves.Rates rates : moves.value()) {
      Node.Mapping routes = routes(rates.rates(), opening);
      if (!routes.entries().isEmpty()) {
        Tree form =
            Tree.map()
                .with(
                    "bands",
                    Tree.list(
                        List.of(
                            new Node.Scalar(
                                String.valueOf(rates.from()),
                                false,
                                uk.foresend.problem.Place.WHOLE),
                            new Node.Scalar(
                                String.valueOf(rates.to()),
                                false,
                                uk.foresend.problem.Place.WHOLE))))
                .with("byRoute", routes);
        String id = rates.phase() ? "phase-transfer" : "move-rate";
        if (first) {
          draft.driver(id, form, source, moves.words(), "---- moves between settings");
        } else {
          draft.driver(id, form, source, "");
        }
        first = false;
      }
    }
  }

  /** A family's rate holds for each setting in it, and reaches those it joins as they stand. */
  private Node.Mapping routes(double[][] rates, double[][] opening) {
    List<String> families = catalogue.families();
    int[] family = new int[catalogue.size()];
    double[] together = new double[families.size()];
    for (int s = 0; s < family.length; s++) {
      family[s] = families.indexOf(catalogue.at(s).family());
      together[family[s]] += Pool.sum(opening[s]);
    }
    Tree from = Tree.map();
    for (int s = 0; s < family.length; s++) {
      Tree to = Tree.map();
      for (int t = 0; t < family.length; t++) {
        double all = together[family[t]];
        double part = all > 0 ? Pool.sum(opening[t]) / all : 0;
        double rate = rates[family[s]][family[t]] * part;
        if (family[t] != family[s] && rate >= 0.00005) {
          to.number(catalogue.at(t).id(), Math.floor(rate * 10_000) / 10_000);
        }
      }
      if (!to.isEmpty()) {
        from.with(catalogue.at(s).id(), to.node());
      }
    }
    return from.node();
  }

  private void netGrowth(Demand.NetGrowth growth, String source) {
    double[][] rates = growth.bySetting().value();
    List<Node> years = new ArrayList<>();
    for (int y = 0; y < rates[0].length; y++) {
      years.add(
          new Node.Scalar((council.january() + y) + "-01", false, uk.foresend.problem.Place.WHOLE));
    }
    Tree rows = Tree.map();
    for (int s = 0; s < catalogue.size(); s++) {
      rows.with(catalogue.at(s).id(), Tree.fine(rates[s]));
    }
    draft.driver(
        "net-growth",
        Tree.map()
            .with(
                "table",
                Tree.map().with("from", Tree.list(years)).with("bySetting", rows.node()).node()),
        sourced("net-growth", source),
        growth.bySetting().words(),
        "---- growth of plans, joiners less leavers: no flows by age were published by the date");
  }

  private Node.Mapping bySetting(double[] values, int decimals) {
    Tree tree = Tree.map();
    double power = Math.pow(10, decimals);
    for (int s = 0; s < catalogue.size(); s++) {
      double value = Math.round(values[s] * power) / power;
      if (value != 0) {
        tree.number(catalogue.at(s).id(), value);
      }
    }
    if (tree.isEmpty()) {
      tree.number(catalogue.at(0).id(), 0);
    }
    return tree.node();
  }

  private void one(String id, Demand.Noted<Double> number, String source) {
    draft.driver(id, Tree.map().number("value", number.value()), source, number.words());
  }
}
