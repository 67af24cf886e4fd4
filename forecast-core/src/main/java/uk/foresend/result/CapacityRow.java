package uk.foresend.result;

import java.util.List;
import uk.foresend.quantity.Count;
import uk.foresend.send.Setting;

/**
 * The places of a setting whose places are counted, and where children go when they are full, each
 * averaged over each ledger year.
 *
 * @param setting the setting
 * @param places its places, those of schemes included
 * @param usedByOthers those of them that other councils' children use
 * @param placed the council's children who are placed there
 * @param over those of them who are more than there are places, and whom nobody in its overflow
 *     order could take
 * @param overflow children who would be there if it were not full, by where they are instead
 */
public record CapacityRow(
    Setting setting,
    List<Count> places,
    List<Count> usedByOthers,
    List<Count> placed,
    List<Count> over,
    List<Overflow> overflow) {

  /** Keeps its own copies. */
  public CapacityRow {
    places = List.copyOf(places);
    usedByOthers = List.copyOf(usedByOthers);
    placed = List.copyOf(placed);
    over = List.copyOf(over);
    overflow = List.copyOf(overflow);
  }

  /**
   * Children of a full setting who are in another.
   *
   * @param setting the id of the setting they are in
   * @param children the children in each ledger year
   */
  public record Overflow(String setting, List<Count> children) {

    /** Keeps its own copy. */
    public Overflow {
      children = List.copyOf(children);
    }
  }
}
