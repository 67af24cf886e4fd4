package uk.foresend.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import uk.foresend.quantity.Count;
import uk.foresend.quantity.Money;
import uk.foresend.report.Table.Cell;
import uk.foresend.report.Table.Column;
import uk.foresend.report.Table.Row;
import uk.foresend.result.Gap;
import uk.foresend.result.ReplaceFirst;

/** What a scenario made from published figures tells beside itself. */
public final class StartTables {
  private StartTables() {}

  /** Returns what a council should replace, in the order given. */
  public static Table replaceFirst(List<ReplaceFirst> replace) {
    List<Row> rows = new ArrayList<>();
    for (ReplaceFirst one : replace) {
      rows.add(
          new Row(
              List.of(
                  Cell.of(one.what()),
                  Cell.of(one.confidence().id()),
                  Cell.of(one.moved()),
                  Cell.of(one.effect()),
                  Cell.of(one.afterGrant()),
                  Cell.of(one.advice())),
              false));
    }
    return new Table(
        "replace-first",
        "What to replace first",
        List.of(
            new Column("what", "Number", ""),
            new Column("confidence", "Confidence", ""),
            new Column("moved", "Moved by", ""),
            new Column("effect", "Balance", "£"),
            new Column("after_grant", "After the grant", "£"),
            new Column("advice", "What to put in its place", "")),
        rows,
        List.of(
            "Balance: what moving the number by a plausible amount for its confidence does to the"
                + " balance of 31 March 2028, before the stability grant, which pays most of what"
                + " arose by March 2026 if the council is given it; after the grant: with it."));
  }

  /** Returns what was missing of one council. */
  public static Table gaps(List<Gap> gaps) {
    List<Row> rows = new ArrayList<>();
    for (Gap gap : gaps) {
      rows.add(
          new Row(
              List.of(Cell.of(gap.subject()), Cell.of(gap.missing()), Cell.of(gap.instead())),
              false));
    }
    return new Table(
        "missing",
        "What was missing, and what stands in its place",
        List.of(
            new Column("subject", "Figure", ""),
            new Column("missing", "Missing", ""),
            new Column("instead", "Instead", "")),
        rows,
        List.of());
  }

  /**
   * A council among all.
   *
   * @param name its name
   * @param inYear its result of the first year
   * @param closing its balance when protection ends
   * @param gaps what was missing
   */
  public record OfOne(String code, String name, Money inYear, Money closing, List<Gap> gaps) {}

  /** Returns what was missing of every council, one row a council and figure. */
  public static Table everyGap(List<OfOne> councils) {
    List<Row> rows = new ArrayList<>();
    for (OfOne one : councils) {
      List<Gap> gaps = one.gaps().isEmpty() ? List.of(new Gap("nothing", "", "")) : one.gaps();
      for (Gap gap : gaps) {
        rows.add(
            new Row(
                List.of(
                    Cell.of(one.code()),
                    Cell.of(one.name()),
                    Cell.of(one.inYear()),
                    Cell.of(one.closing()),
                    Cell.of(gap.subject()),
                    Cell.of(gap.missing()),
                    Cell.of(gap.instead())),
                false));
      }
    }
    return new Table(
        "every-gap",
        "What was missing for each council",
        List.of(
            new Column("code", "Code", ""),
            new Column("council", "Council", ""),
            new Column("in_year", "In year", "£"),
            new Column("closing", "Balance", "£"),
            new Column("subject", "Figure", ""),
            new Column("missing", "Missing", ""),
            new Column("instead", "Instead", "")),
        rows,
        List.of("In year: the first year. Balance: 31 March 2028."));
  }

  /** Returns how many councils lack each figure. */
  public static Table howMany(List<OfOne> councils) {
    Map<String, Integer> counts = new TreeMap<>();
    for (OfOne one : councils) {
      one.gaps().stream()
          .map(Gap::subject)
          .distinct()
          .forEach(subject -> counts.merge(subject, 1, Integer::sum));
    }
    List<Row> rows = new ArrayList<>();
    counts.forEach(
        (subject, count) ->
            rows.add(new Row(List.of(Cell.of(subject), Cell.of(Count.of(count))), false)));
    return new Table(
        "how-many",
        "How many of " + councils.size() + " councils lack a figure",
        List.of(
            new Column("subject", "Figure", ""), new Column("councils", "Councils", "councils")),
        rows,
        List.of());
  }
}
