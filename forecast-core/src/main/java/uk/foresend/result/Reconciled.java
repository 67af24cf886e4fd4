package uk.foresend.result;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import uk.foresend.dsg.DsgItem;
import uk.foresend.problem.Problem;
import uk.foresend.quantity.FinancialYear;
import uk.foresend.quantity.Money;
import uk.foresend.quantity.Share;
import uk.foresend.quantity.Source;

/**
 * Several sources of one council's grant in one year, lined up.
 *
 * @param id the key
 * @param title the title
 * @param council the name of the council
 * @param year the financial year
 * @param columns the sources, the lead first
 * @param rows the figures
 * @param lines every difference against the lead, and those that an explanation speaks of
 * @param suggestions what may explain a difference; none is counted
 * @param grant what the differences may cost; empty when no grant is paid on the deficit
 * @param warnings what must be read with it
 */
public record Reconciled(
    String id,
    String title,
    String council,
    FinancialYear year,
    List<Column> columns,
    List<Row> rows,
    List<ReconciliationLine> lines,
    List<Suggestion> suggestions,
    Optional<AtRisk> grant,
    List<Problem> warnings) {

  /** Keeps its own copies. */
  public Reconciled {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
    lines = List.copyOf(lines);
    suggestions = List.copyOf(suggestions);
    warnings = List.copyOf(warnings);
  }

  /**
   * A source.
   *
   * @param id the key
   * @param kind what it is, in words
   * @param source where it is found
   * @param pulled whether it was taken from the published tables
   * @param lead whether the others are set beside it
   */
  public record Column(String id, String kind, Source source, boolean pulled, boolean lead) {}

  /**
   * A figure as each source states it.
   *
   * @param item the figure
   * @param amounts pounds by source; a source that states nothing is not there
   */
  public record Row(DsgItem item, Map<String, Money> amounts) {

    /** Keeps its own copy. */
    public Row {
      amounts = Map.copyOf(amounts);
    }
  }

  /**
   * What may explain a difference, from what is known of how such figures are made. It is never
   * counted: the council writes it as an explanation, with its evidence, or does not.
   *
   * @param trap the name of what is known
   * @param item the figure
   * @param base the id of the source it is set beside
   * @param other the id of the other
   * @param amount how much more the other would state for this reason
   * @param left what would be left unexplained if it were the reason
   * @param words why
   * @param source where the amount is from
   */
  public record Suggestion(
      String trap,
      DsgItem item,
      String base,
      String other,
      Money amount,
      Money left,
      String words,
      Source source) {}

  /**
   * What unexplained differences may cost of a grant paid on the deficit.
   *
   * @param share the share that is paid
   * @param source where the terms are laid down
   * @param deficits the two deficits the lead states, and the lowest that the sources leave
   * @param claim the grant if everything is explained: the share of the lower deficit
   * @param paid the grant on the lowest figures
   * @param raw the grant if no explanation is accepted: on the lowest figures as stated
   * @param shares what each unexplained difference costs on its own
   */
  public record AtRisk(
      Share share,
      Source source,
      List<Deficit> deficits,
      Money claim,
      Money paid,
      Money raw,
      List<Cost> shares) {

    /** Keeps its own copies. */
    public AtRisk {
      deficits = List.copyOf(deficits);
      shares = List.copyOf(shares);
    }

    /** Returns what unexplained differences cost together. */
    public Money lost() {
      return claim.minus(paid);
    }

    /**
     * Returns the deficit left out for being unexplained: the lower claimed less the lowest left.
     */
    public Money leftOut() {
      return lower(deficits.stream().map(Deficit::lead).toList())
          .minus(lower(deficits.stream().map(Deficit::lowest).toList()));
    }

    private static Money lower(List<Money> amounts) {
      return amounts.stream().min(Money::compareTo).orElse(Money.ZERO);
    }
  }

  /**
   * A deficit on which the grant is reckoned, as pounds of zero or more.
   *
   * @param item the balance
   * @param lead what the lead states
   * @param lowest the lowest that the sources leave once what is explained is taken off
   * @param by the id of the source that leaves the lowest
   * @param stated the lowest that any source states, nothing taken off
   */
  public record Deficit(DsgItem item, Money lead, Money lowest, String by, Money stated) {}

  /**
   * What one unexplained difference costs if it is the only one.
   *
   * @param line the difference
   * @param cost the grant that is lost
   */
  public record Cost(ReconciliationLine line, Money cost) {}
}
