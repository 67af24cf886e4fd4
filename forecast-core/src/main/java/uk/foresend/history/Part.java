package uk.foresend.history;

import java.util.Optional;
import uk.foresend.send.AgeBand;

/** The part of a council's children or plans that a published row counts. */
public sealed interface Part {

  /** All of them. */
  Part WHOLE = new Whole();

  /** Returns the ages counted, if the part is one of some ages. */
  default Optional<AgeBand> band() {
    return Optional.empty();
  }

  /** All of them. */
  record Whole() implements Part {}

  /**
   * Those of some ages.
   *
   * @param ages the ages, both ends included
   */
  record OfAge(AgeBand ages) implements Part {
    @Override
    public Optional<AgeBand> band() {
      return Optional.of(ages);
    }
  }

  /** Those whose age was not recorded. */
  record OfUnknownAge() implements Part {}

  /**
   * Those placed in one kind of place.
   *
   * @param column the column of the census that counts them
   */
  record Placed(String column) implements Part {}

  /**
   * Those whose plan has been held so long.
   *
   * @param years how long
   */
  record Held(YearsHeld years) implements Part {}

  /**
   * Those in one group of establishments, as the statistics grouped them until 2022.
   *
   * @param group the group
   */
  record In(EstablishmentGroup group) implements Part {}
}
