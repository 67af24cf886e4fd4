package uk.foresend.baseline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import uk.foresend.problem.Place;
import uk.foresend.quantity.FinancialYear;
import uk.foresend.scenario.Node;

/** What of a document is the same for every council: settings, lines, policies, reserves. */
final class FrontPart {
  private static final int YEARS = 11;
  private static final List<String> RESERVES =
      List.of("general-above-minimum", "earmarked-available", "earmarked-committed", "unusable");

  private final CouncilAsAt council;
  private final Draft draft;
  private final FinancialYear last;
  private final Set<String> standing = new HashSet<>();

  FrontPart(CouncilAsAt council, Draft draft) {
    this.council = council;
    this.draft = draft;
    this.last = council.firstYear().plus(YEARS - 1);
  }

  /** Returns the id of the document: the council's name and the date it stands on. */
  String id() {
    String name =
        council
            .council()
            .name()
            .toLowerCase(Locale.ROOT)
            .replaceAll("[^a-z]+", "-")
            .replaceAll("^-|-$", "");
    return name + "/" + council.history().asAt + "-start";
  }

  void front(Balance balance, List<Making.Warning> warnings) {
    String name = council.council().name();
    FinancialYear first = council.firstYear();
    String march = "2027-28";
    boolean seen = FinancialYear.parse(march).filter(y -> y.compareTo(last) <= 0).isPresent();
    draft
        .root()
        .word("id", id())
        .text(
            "title", name + ", a start from published figures as at June " + council.history().asAt)
        .text("question", "Where does " + name + " stand before it puts its own figures in?")
        .text(
            "found",
            "The balance goes from {opening@"
                + first
                + "} to {closing@"
                + (seen ? march : last.toString())
                + "} on 31 March "
                + (seen ? "2028" : last.startYear() + 1)
                + "; in year it is {in-year@"
                + first
                + "} in "
                + first
                + ". Of the opening balance "
                + balance.words()
                + ". Nothing here is the council's own but what it has published.")
        .with(
            "council", Tree.map().text("code", council.council().code()).text("name", name).node())
        .word("asAt", council.history().day().toString())
        .with(
            "horizon",
            Tree.map().word("first", first.toString()).word("last", last.toString()).node())
        .word("ages", "single-years");
    if (!warnings.isEmpty()) {
      warns(warnings);
    }
    rows("settings", "Who pays for a place decides gross and net, never the deficit.");
    rows("lines", "What is not made of placements is never divided by plans.");
  }

  private void warns(List<Making.Warning> warnings) {
    List<Node> rows = new ArrayList<>();
    for (Making.Warning one : warnings) {
      rows.add(Tree.map().text("says", one.says()).text("hint", one.hint()).node());
    }
    draft.root().with("warnings", Tree.list(rows));
    draft.remark("warnings", "Told when the document is checked, and on page one of its forecast.");
  }

  private void rows(String field, String remark) {
    List<Node> rows = new ArrayList<>();
    for (Node.Mapping row : council.rules().items(field)) {
      rows.add(draft.row(row));
    }
    draft.root().with(field, Tree.list(rows));
    draft.remark(field, remark);
  }

  void drivers() {
    boolean first = true;
    for (Node.Mapping row : council.rules().items("drivers")) {
      Node.Mapping driver = draft.row(row);
      if (first) {
        draft.driver(
            driver, "---- the other blocks, and the cost of money: the same for every council");
      } else {
        draft.driver(driver);
      }
      first = false;
    }
    draft.root().with("drivers", Tree.list(draft.drivers()));
    draft.remark("drivers", "==================== numbers ====================");
  }

  /** Returns the policies of the document that may not come about. */
  List<Node.Mapping> uncertain() {
    return council.rules().items("uncertainty", "policies").stream()
        .filter(row -> standing.contains(Rules.text(row, "policy")))
        .map(row -> withHorizon(draft.row(row)))
        .toList();
  }

  void standing() {
    List<Node> policies = new ArrayList<>();
    LocalDate day = council.history().day();
    for (Node.Mapping row : council.rules().items("policies")) {
      boolean known = Rules.day(row, "announced").filter(from -> !from.isAfter(day)).isPresent();
      boolean over = Rules.day(row, "until").filter(until -> !until.isAfter(day)).isPresent();
      if (known && !over && row.field("policy").orElse(null) instanceof Node.Mapping policy) {
        policies.add(withHorizon(draft.row(policy)));
        standing.add(Rules.text(policy, "id"));
      }
    }
    draft.root().with("policies", Tree.list(policies));
    draft.remark("policies", "The law and what was announced, on the day the scenario stands.");
    List<Node> reserves = new ArrayList<>();
    for (String kind : RESERVES) {
      reserves.add(
          Tree.map()
              .word("class", kind)
              .word("month", council.january() + "-03")
              .word("amount", "unknown")
              .word("source", "assumption")
              .node());
    }
    draft.root().with("reserves", Tree.list(reserves));
    draft.remark("reserves", "Not published by council here; not known is not nil.");
  }

  private Node.Mapping withHorizon(Node.Mapping policy) {
    return new Node.Mapping(
        policy.entries().stream()
            .map(entry -> new Node.Entry(entry.name(), entry.place(), horizon(entry.value())))
            .toList(),
        policy.place());
  }

  /** Returns a node in which the word horizon is the last year of the document. */
  private Node horizon(Node node) {
    if (node instanceof Node.Mapping map) {
      return withHorizon(map);
    }
    if (node instanceof Node.Sequence list) {
      return new Node.Sequence(list.items().stream().map(this::horizon).toList(), list.place());
    }
    return node instanceof Node.Scalar one && one.text().equals("horizon")
        ? new Node.Scalar(last.toString(), false, Place.WHOLE)
        : node;
  }
}
