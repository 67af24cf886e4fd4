package uk.foresend.baseline;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import uk.foresend.scenario.Node;

/** The section of a document that says what is uncertain. */
final class UncertainRows {
  private static final double HUNDRED = 100;

  private final int january;
  private final Draft draft;
  private final List<Node> numbers = new ArrayList<>();
  private final List<Node> policies = new ArrayList<>();
  private final List<Node> balances = new ArrayList<>();

  UncertainRows(int january, Draft draft) {
    this.january = january;
    this.draft = draft;
  }

  /**
   * Adds a number that departs from the month after the opening census on.
   *
   * @param which the number and the way in which it departs
   * @param moves the weights of common factors; none when empty
   */
  void number(
      Tree which,
      double low,
      double high,
      double persistence,
      Tree moves,
      String source,
      String note) {
    number(which, low, high, persistence, YearMonth.of(january, 2), moves, source, note);
  }

  /** Adds one that departs from a month on. */
  void number(
      Tree which,
      double low,
      double high,
      double persistence,
      YearMonth from,
      Tree moves,
      String source,
      String note) {
    which.number("low", low).number("high", high);
    which.number("persistence", Math.round(persistence * HUNDRED) / HUNDRED);
    which.word("from", from.toString());
    end(which, moves, source, note);
    numbers.add(which.node());
  }

  void balance(double width, Tree moves, String source, String note) {
    Tree tree =
        Tree.map()
            .word("block", "high-needs")
            .pounds("low", -1000 * Math.ceil(width / 1000))
            .pounds("high", 1000 * Math.ceil(width / 1000));
    end(tree, moves, source, note);
    balances.add(tree.node());
  }

  void policy(Node.Mapping row) {
    policies.add(row);
  }

  private static void end(Tree tree, Tree moves, String source, String note) {
    if (!moves.isEmpty()) {
      tree.with("moves", moves.node());
    }
    tree.word("source", source);
    if (!note.isBlank()) {
      tree.text("note", note);
    }
  }

  /** Writes the section, if anything is uncertain. */
  void write() {
    Tree tree = Tree.map();
    if (!numbers.isEmpty()) {
      tree.with("drivers", Tree.list(numbers));
    }
    if (!policies.isEmpty()) {
      tree.with("policies", Tree.list(policies));
    }
    if (!balances.isEmpty()) {
      tree.with("balances", Tree.list(balances));
    }
    if (!tree.isEmpty()) {
      draft.root().with("uncertainty", tree.node());
      draft.remark(
          "uncertainty",
          "==================== how sure ====================",
          "What `foresend simulate` draws: eight years in ten lie between low and high. The forecast is"
              + " the same without it.");
    }
  }
}
