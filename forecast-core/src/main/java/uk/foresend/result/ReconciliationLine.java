package uk.foresend.result;

import java.util.List;
import uk.foresend.dsg.DsgExplanation;
import uk.foresend.dsg.DsgItem;
import uk.foresend.quantity.Money;

/**
 * The difference between what two sources state of a figure, and what is left of it.
 *
 * <p>To the penny, {@code difference = other − base = explained + unexplained}.
 *
 * @param item the figure
 * @param base the id of the source it is set beside, the lead unless an explanation says otherwise
 * @param other the id of the other
 * @param stated what the base states
 * @param beside what the other states
 * @param explanations what the council explains of it, amounts towards the other
 * @param standing what became of it
 * @param inQuestion the grant that the unexplained part puts in question, on its own: the share
 *     paid of as many pounds as it would take off the deficit
 */
public record ReconciliationLine(
    DsgItem item,
    String base,
    String other,
    Money stated,
    Money beside,
    List<DsgExplanation> explanations,
    Standing standing,
    Money inQuestion) {

  /** Keeps its own copy. */
  public ReconciliationLine {
    explanations = List.copyOf(explanations);
  }

  /** What became of a difference. */
  public enum Standing {
    AGREES("agrees"),
    EXPLAINED("explained"),
    PARTLY_EXPLAINED("partly explained"),
    UNEXPLAINED("unexplained"),
    /** The explanations are more than the difference. */
    EXCEEDED("explained by more than it is"),
    /** The explanations make the difference larger. */
    WRONG_WAY("explained the wrong way");

    private final String words;

    Standing(String words) {
      this.words = words;
    }

    /** Returns it in words. */
    public String words() {
      return words;
    }
  }

  /** Returns how much more the other states than the base. */
  public Money difference() {
    return beside.minus(stated);
  }

  /** Returns how much of it is explained. */
  public Money explained() {
    return Money.sum(explanations.stream().map(one -> one.towards(other)).toList());
  }

  /** Returns what is left: negative where explanations are more than the difference. */
  public Money unexplained() {
    return difference().minus(explained());
  }
}
