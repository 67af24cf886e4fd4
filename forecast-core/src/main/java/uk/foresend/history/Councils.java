package uk.foresend.history;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import uk.foresend.problem.Checked;
import uk.foresend.problem.Nearest;
import uk.foresend.problem.Place;
import uk.foresend.problem.Problem;

/**
 * The councils, found by what people call them.
 *
 * @param all every one, past and present
 */
public record Councils(List<Council> all) {

  /** Keeps its own copy. */
  public Councils {
    all = List.copyOf(all);
  }

  /** Returns the one of that code. */
  public Optional<Council> coded(String code) {
    return all.stream().filter(council -> council.code().equals(code)).findFirst();
  }

  /** Returns those that the January census of a calendar year names. */
  public List<Council> standingIn(int january) {
    return all.stream().filter(council -> council.standsIn(january)).toList();
  }

  /**
   * Returns the council that stands today under a code or a name, whatever its capitals and spaces;
   * or why there is none.
   *
   * @param where the place of the word, for the problem
   */
  public Checked<Council> named(String word, Place where) {
    Optional<Council> known = find(word).filter(one -> one.lastJanuary().isEmpty());
    if (known.isPresent()) {
      return Checked.of(known.get(), List.of());
    }
    Problem problem =
        find(word)
            .map(
                ended ->
                    Problem.invalid(
                        where,
                        word
                            + " is "
                            + ended.name()
                            + ", which the censuses name until January "
                            + ended.lastJanuary().orElseThrow()
                            + ".",
                        ended.note().isEmpty() ? "" : ended.note() + "."))
            .orElseGet(
                () ->
                    Problem.invalid(
                        where,
                        word.isBlank()
                            ? "No council is named, but one must be."
                            : word + " is no council that is known, by code or name.",
                        Nearest.hint(word, names())));
    return Checked.refused(List.of(problem));
  }

  /**
   * Returns the words of a list that has commas between its councils, some of which have commas in
   * their names: the longest run of parts that names a council is one.
   */
  public List<String> apart(String list) {
    String[] parts = list.split(",", -1);
    List<String> words = new ArrayList<>();
    for (int from = 0; from < parts.length; ) {
      int to = parts.length;
      while (to > from + 1 && find(joined(parts, from, to)).isEmpty()) {
        to--;
      }
      words.add(joined(parts, from, to));
      from = to;
    }
    return List.copyOf(words);
  }

  private Optional<Council> find(String word) {
    List<Council> found =
        all.stream()
            .filter(one -> one.code().equals(word.strip()) || plain(one.name()).equals(plain(word)))
            .toList();
    return found.stream()
        .filter(one -> one.lastJanuary().isEmpty())
        .findFirst()
        .or(() -> found.stream().findFirst());
  }

  private List<String> names() {
    return all.stream()
        .filter(one -> one.lastJanuary().isEmpty())
        .map(Council::name)
        .distinct()
        .toList();
  }

  private static String joined(String[] parts, int from, int to) {
    return String.join(",", Arrays.copyOfRange(parts, from, to)).strip();
  }

  private static String plain(String name) {
    return name.toLowerCase(Locale.ROOT).replace("&", "and").replaceAll("[^a-z0-9]+", " ").strip();
  }
}
