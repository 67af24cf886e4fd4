package uk.foresend.history;

import java.util.Collections;
import java.util.Set;
import uk.foresend.problem.Place;
import uk.foresend.problem.Problem;
import uk.foresend.quantity.Source;

/**
 * A known break or trap of published series, by name.
 *
 * @param id the name: {@code person-level-return}
 * @param kind how it touches the years
 * @param series the series it touches
 * @param areas the councils it touches, {@link Council#ENGLAND}; empty for all
 * @param firstYear the first calendar year it touches: of the January of a census, of a flow, or in
 *     which a financial year starts; of a break the first year of the new
 * @param lastYear the last calendar year it touches
 * @param words what is so, a sentence
 * @param hint what to do about it, a sentence
 * @param source where it is known from
 */
public record Caveat(
    String id,
    Kind kind,
    Set<Series> series,
    Set<String> areas,
    int firstYear,
    int lastYear,
    String words,
    String hint,
    Source source) {

  /** How a caveat touches the years asked for. */
  public enum Kind {
    /** The years before it and from it on do not compare: it touches whoever asks for both. */
    BREAK("break") {
      @Override
      boolean touches(Caveat caveat, Asked asked) {
        return asked.firstYear() < caveat.firstYear && asked.lastYear() >= caveat.firstYear;
      }
    },
    /** Figures of some years are not what they seem: it touches whoever asks for one of them. */
    TRAP("trap") {
      @Override
      boolean touches(Caveat caveat, Asked asked) {
        return asked.firstYear() <= caveat.lastYear && asked.lastYear() >= caveat.firstYear;
      }
    };

    private final String id;

    Kind(String id) {
      this.id = id;
    }

    /** Returns the word used in files. */
    public String id() {
      return id;
    }

    abstract boolean touches(Caveat caveat, Asked asked);
  }

  /** Keeps its own copies. */
  public Caveat {
    series = Set.copyOf(series);
    areas = Set.copyOf(areas);
  }

  /** Whether it touches what is asked of a series. */
  public boolean touches(Series one, Asked asked) {
    return series.contains(one)
        && (areas.isEmpty() || asked.areas().isEmpty() || shares(asked.areas()))
        && kind.touches(this, asked);
  }

  /** Returns it as a warning, to be read with the figures. */
  public Problem warning() {
    return Problem.warning(Place.at(id), words, hint);
  }

  private boolean shares(Set<String> others) {
    return !Collections.disjoint(areas, others);
  }
}
