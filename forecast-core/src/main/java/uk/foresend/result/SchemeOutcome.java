package uk.foresend.result;

import java.util.List;
import uk.foresend.quantity.Count;
import uk.foresend.quantity.Money;
import uk.foresend.send.CapitalScheme;

/**
 * What a capital scheme does: its places, who filled them, and what that saves each purse.
 *
 * <p>All lists have one entry for each ledger year. {@code dsgSaving} is what the children who
 * filled the places would have cost the DSG where they would have been, less what they cost here,
 * less place funding of the places and start-up.
 *
 * @param scheme the scheme as compiled
 * @param places the places open, averaged over the year
 * @param usedByOthers the places used by other councils' children, averaged
 * @param filled the places filled by the council's children, averaged
 * @param filledBy who fills them, by setting they would have been in, and whether new
 * @param dsgSaving the saving to the DSG
 * @param generalFundSaving the saving to the General Fund: transport, less interest and minimum
 *     revenue provision
 * @param capital what is spent on building
 */
public record SchemeOutcome(
    CapitalScheme scheme,
    List<Count> places,
    List<Count> usedByOthers,
    List<Count> filled,
    List<FilledBy> filledBy,
    List<Money> dsgSaving,
    List<Money> generalFundSaving,
    List<Money> capital) {

  /** Keeps its own copies. */
  public SchemeOutcome {
    places = List.copyOf(places);
    usedByOthers = List.copyOf(usedByOthers);
    filled = List.copyOf(filled);
    filledBy = List.copyOf(filledBy);
    dsgSaving = List.copyOf(dsgSaving);
    generalFundSaving = List.copyOf(generalFundSaving);
    capital = List.copyOf(capital);
  }

  /**
   * Children who fill places, averaged over each ledger year.
   *
   * @param setting the id of the setting they would have been in
   * @param moved children who were placed there and moved
   * @param fresh children who would have been placed there from the start
   */
  public record FilledBy(String setting, List<Count> moved, List<Count> fresh) {

    /** Keeps its own copies. */
    public FilledBy {
      moved = List.copyOf(moved);
      fresh = List.copyOf(fresh);
    }
  }
}
