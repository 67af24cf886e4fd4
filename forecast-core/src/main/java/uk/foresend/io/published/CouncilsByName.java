package uk.foresend.io.published;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import uk.foresend.history.Council;

/**
 * Finds councils in publications that call them by name or by the code of the ONS.
 *
 * @param councils all councils, past and present
 */
record CouncilsByName(List<Council> councils) {

  CouncilsByName {
    councils = List.copyOf(councils);
  }

  /** Whether any council ever had the name. */
  boolean knows(String name) {
    return councils.stream().anyMatch(one -> isCalled(one, name));
  }

  /** Returns the council of that name that stands in a January. */
  Optional<Council> standing(String name, int january) {
    return councils.stream()
        .filter(one -> isCalled(one, name) && one.standsIn(january))
        .findFirst();
  }

  /** Returns the same, or the last of that name if none stands then. */
  Optional<Council> nearest(String name, int january) {
    return standing(name, january)
        .or(
            () ->
                councils.stream()
                    .filter(one -> isCalled(one, name))
                    .max(Comparator.comparingInt(Council::firstJanuary)));
  }

  /** Returns the council standing today that has a code of the ONS, or else the name. */
  Optional<Council> today(String onsCode, String name) {
    return councils.stream()
        .filter(one -> one.lastJanuary().isEmpty())
        .filter(one -> one.onsCodes().contains(onsCode))
        .findFirst()
        .or(
            () ->
                councils.stream()
                    .filter(one -> one.lastJanuary().isEmpty() && isCalled(one, name))
                    .findFirst());
  }

  private static boolean isCalled(Council council, String name) {
    return council.name().toLowerCase(Locale.ROOT).equals(name.toLowerCase(Locale.ROOT));
  }
}
