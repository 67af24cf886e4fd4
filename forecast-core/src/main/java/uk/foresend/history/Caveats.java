package uk.foresend.history;

import java.util.List;
import java.util.Optional;
import uk.foresend.problem.Problem;

/**
 * The known breaks and traps of the published series.
 *
 * @param all every one, each id once
 */
public record Caveats(List<Caveat> all) {

  /** The id of the trap of place funding in section 251: the budget has academies' places. */
  public static final String ACADEMY_PLACES = "academy-place-funding";

  /** Keeps its own copy. */
  public Caveats {
    all = List.copyOf(all);
  }

  /** Returns those that touch what is asked of a series. */
  public List<Caveat> touching(Series series, Asked asked) {
    return all.stream().filter(caveat -> caveat.touches(series, asked)).toList();
  }

  /** Returns the same as warnings, to be read with the figures. */
  public List<Problem> warnings(Series series, Asked asked) {
    return touching(series, asked).stream().map(Caveat::warning).toList();
  }

  /** Returns the one of that name, if there is one. */
  public Optional<Caveat> named(String id) {
    return all.stream().filter(caveat -> caveat.id().equals(id)).findFirst();
  }
}
