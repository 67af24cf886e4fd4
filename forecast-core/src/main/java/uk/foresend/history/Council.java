package uk.foresend.history;

import java.util.List;
import java.util.OptionalInt;
import uk.foresend.quantity.Source;

/**
 * An English local authority as the published series name it, over the January censuses in which
 * they do so.
 *
 * <p>One name can stand for two councils: Dorset is the county (835) up to January 2019 and the
 * unitary council (838) from January 2020, and their counts do not continue each other. The code of
 * the Department for Education is the key: the plan statistics keep the ONS codes of the counties
 * that Somerset and North Yorkshire were, and went back to Buckinghamshire's.
 *
 * @param code the three-digit code of the Department for Education: {@code 838}
 * @param onsCodes the nine-character codes of the Office for National Statistics by which the
 *     series know it, the one last used first: {@code E06000059}
 * @param name the name: {@code Dorset}
 * @param region the statistical region: {@code South West}
 * @param firstJanuary the calendar year of the first January census that has it
 * @param lastJanuary the calendar year of the last, empty while it still stands
 * @param note what became of it, or where it came from; may be empty
 * @param source where it is named
 */
public record Council(
    String code,
    List<String> onsCodes,
    String name,
    String region,
    int firstJanuary,
    OptionalInt lastJanuary,
    String note,
    Source source) {

  /** The word that stands for the whole of England where a council's code is asked for. */
  public static final String ENGLAND = "england";

  /** Keeps its own copy. */
  public Council {
    onsCodes = List.copyOf(onsCodes);
  }

  /** Whether the series name it in the January census of a calendar year. */
  public boolean standsIn(int january) {
    return january >= firstJanuary && (lastJanuary.isEmpty() || january <= lastJanuary.getAsInt());
  }
}
