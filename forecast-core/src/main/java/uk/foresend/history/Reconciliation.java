package uk.foresend.history;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import uk.foresend.dsg.DsgExplanation;
import uk.foresend.dsg.DsgItem;
import uk.foresend.dsg.DsgStatement;
import uk.foresend.quantity.FinancialYear;
import uk.foresend.quantity.Money;
import uk.foresend.quantity.Share;
import uk.foresend.quantity.Source;

/**
 * What several sources state of one council's grant in one year, and how the council explains what
 * differs.
 *
 * @param id the key
 * @param title the title
 * @param council the council
 * @param year the financial year
 * @param lead the id of the source the others are set beside
 * @param sources the sources, in the order of their columns
 * @param figures what they state, in the order of the rows
 * @param explanations what the council explains
 * @param grant the terms of a grant paid on the deficit; empty if none is
 */
public record Reconciliation(
    String id,
    String title,
    Council council,
    FinancialYear year,
    String lead,
    List<Stated> sources,
    List<Figure> figures,
    List<DsgExplanation> explanations,
    Optional<Grant> grant) {

  /** Keeps its own copies. */
  public Reconciliation {
    sources = List.copyOf(sources);
    figures = List.copyOf(figures);
    explanations = List.copyOf(explanations);
  }

  /** Returns the same stating other figures. */
  public Reconciliation stating(List<Figure> others) {
    return new Reconciliation(id, title, council, year, lead, sources, others, explanations, grant);
  }

  /**
   * A source of figures.
   *
   * @param id the key
   * @param kind what it is
   * @param source where it is found
   * @param pulled whether it was taken from the published tables and not written by the council
   */
  public record Stated(String id, DsgStatement kind, Source source, boolean pulled) {}

  /**
   * A figure, and what sources state of it.
   *
   * @param item the figure
   * @param amounts pounds by source; balances and results are negative when in deficit; a source
   *     that is not there states nothing, which is not zero
   */
  public record Figure(DsgItem item, Map<String, Money> amounts) {

    /** Keeps its own copy. */
    public Figure {
      amounts = Map.copyOf(amounts);
    }
  }

  /**
   * The terms of a grant paid on the deficit.
   *
   * @param share the share of the eligible deficit that is paid
   * @param through the year at whose end the deficit is reckoned
   * @param source where the terms are laid down
   */
  public record Grant(Share share, FinancialYear through, Source source) {}
}
