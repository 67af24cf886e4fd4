package uk.foresend.dsg;

import java.time.LocalDate;
import uk.foresend.quantity.Money;

/**
 * Why two papers of a council state a figure differently, in the council's own words.
 *
 * @param id the key
 * @param item the figure
 * @param from the id of one source
 * @param to the id of the other
 * @param amount how much more the second states than the first for this reason; negative for less
 * @param words why
 * @param evidence the paper, entry or calculation that shows it
 * @param by who explained it
 * @param on when
 */
public record DsgExplanation(
    String id,
    DsgItem item,
    String from,
    String to,
    Money amount,
    String words,
    String evidence,
    String by,
    LocalDate on) {

  /** Whether it speaks of two sources, in either order. */
  public boolean isBetween(String one, String other) {
    return (from.equals(one) && to.equals(other)) || (from.equals(other) && to.equals(one));
  }

  /** Returns how much more a source states than the other one for this reason. */
  public Money towards(String source) {
    return to.equals(source) ? amount : amount.negated();
  }
}
