package uk.foresend.baseline;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import uk.foresend.history.Council;
import uk.foresend.problem.Checked;
import uk.foresend.problem.Nearest;
import uk.foresend.problem.Place;
import uk.foresend.problem.Problem;

/** Finds the council that somebody means, by its code or by its name loosely typed. */
public final class CouncilFinder {
  private final List<Council> councils;

  /** Makes one over some councils. */
  public CouncilFinder(List<Council> councils) {
    this.councils = List.copyOf(councils);
  }

  /** Returns the council meant, or who may have been. */
  public Checked<Council> find(String said) {
    String word = said.strip();
    List<Council> found =
        councils.stream()
            .filter(
                one ->
                    one.code().equals(word)
                        || one.onsCodes().stream().anyMatch(code -> code.equalsIgnoreCase(word)))
            .toList();
    if (found.isEmpty()) {
      found = councils.stream().filter(one -> plain(one.name()).equals(plain(word))).toList();
    }
    if (found.isEmpty() && plain(word).length() >= 3) {
      found = councils.stream().filter(one -> plain(one.name()).contains(plain(word))).toList();
    }
    if (found.size() == 1) {
      return Checked.of(found.get(0), List.of());
    }
    return Checked.refused(List.of(found.isEmpty() ? unknown(word) : ambiguous(word, found)));
  }

  private Problem ambiguous(String word, List<Council> found) {
    return Problem.invalid(
        Place.at("council"),
        "council is " + word + ", which may be " + named(found) + ".",
        "Write the whole name or the code.");
  }

  private Problem unknown(String word) {
    String hint =
        Nearest.to(plain(word), councils.stream().map(one -> plain(one.name())).toList())
            .flatMap(
                near -> councils.stream().filter(one -> plain(one.name()).equals(near)).findFirst())
            .map(one -> "Maybe you meant " + named(List.of(one)) + ".")
            .orElse("Write the name, or the three-digit code of the Department for Education.");
    return Problem.invalid(
        Place.at("council"),
        "council is " + (word.isEmpty() ? "empty" : word) + ", but there is no such council.",
        hint);
  }

  private static String named(List<Council> some) {
    return some.stream()
        .map(one -> one.name() + " (" + one.code() + ")")
        .collect(Collectors.joining(", "));
  }

  private static String plain(String name) {
    return name.toLowerCase(Locale.ROOT)
        .replaceAll(
            "\\b(city of|council|county|borough|metropolitan|unitary|the|royal|london borough"
                + " of|upon|and|of)\\b",
            " ")
        .replaceAll("[^a-z]", "");
  }
}
