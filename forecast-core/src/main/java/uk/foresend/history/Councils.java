package uk.foresend.history;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.foresend.problem.Checked;
import uk.foresend.problem.Nearest;
import uk.foresend.problem.Place;
import uk.foresend.problem.Problem;

/**
 * The councils, found by what people call them.
 *
 * <p>A word is a code of the Department for Education or of the ONS, a name whatever its capitals,
 * commas and forms of address ({@code Kent County Council}), or a part of a name that no other
 * council has ({@code Hull}).
 *
 * @param all every one, past and present
 */
public record Councils(List<Council> all) {

  /** The most councils named where a word may be several. */
  private static final int NAMED = 8;

  private static final Pattern CODE = Pattern.compile("\\b\\d{3}\\b");

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
   * Returns the council that stands today under a word, or why there is none.
   *
   * @param where the place of the word, for the problem
   */
  public Checked<Council> named(String word, Place where) {
    return named(word, where, all.stream().filter(one -> one.lastJanuary().isEmpty()).toList());
  }

  /**
   * Returns the council under a word among those that can be meant, or why there is none: another
   * that is found is told with the censuses that name it.
   *
   * @param where the place of the word, for the problem
   * @param among those that can be meant
   */
  public Checked<Council> named(String word, Place where, List<Council> among) {
    String said = word.strip();
    List<Council> region = region(said, among);
    if (!region.isEmpty()) {
      return Checked.refused(List.of(ofRegion(said, where, region)));
    }
    List<Council> meant = CouncilLikeness.meant(said, among);
    if (meant.size() == 1) {
      return Checked.of(meant.get(0), List.of());
    }
    return Checked.refused(
        List.of(meant.isEmpty() ? none(said, where, among) : several(said, where, meant)));
  }

  /**
   * Returns the codes of the areas that words name, and {@link Council#ENGLAND} for England. A name
   * means the council that stands today, or else an earlier one; a code always its own.
   *
   * @param words words, or lists of words with commas between
   * @param where the place of the words, for problems
   */
  public Checked<Set<String>> areas(List<String> words, Place where) {
    Set<String> codes = new TreeSet<>();
    List<Problem> problems = new ArrayList<>();
    for (String word : words.stream().flatMap(list -> apart(list).stream()).toList()) {
      if (word.equalsIgnoreCase(Council.ENGLAND)) {
        codes.add(Council.ENGLAND);
      } else {
        Checked<Council> today = named(word, where);
        Checked<Council> found = today.isPresent() ? today : named(word, where, all);
        if (found.isPresent()) {
          codes.add(found.get().code());
        } else {
          problems.addAll(today.problems());
        }
      }
    }
    return problems.isEmpty() ? Checked.of(codes, List.of()) : Checked.refused(problems);
  }

  private static List<Council> region(String word, List<Council> among) {
    return among.stream().filter(one -> one.region().equalsIgnoreCase(word)).toList();
  }

  /** Those whose own name has the word come first: who writes London may mean the City of it. */
  private static Problem ofRegion(String word, Place where, List<Council> region) {
    List<Council> nearest =
        Stream.concat(
                region.stream().filter(one -> CouncilLikeness.WORDS.holds(word, one)),
                region.stream().filter(one -> !CouncilLikeness.WORDS.holds(word, one)))
            .toList();
    return Problem.invalid(
        where,
        word + " is a region, not a council: it may be " + listed(nearest) + ".",
        "Write the whole name or the code of a council.");
  }

  private Problem none(String word, Place where, List<Council> among) {
    List<Council> others =
        CouncilLikeness.meant(word, all).stream().filter(one -> !among.contains(one)).toList();
    return others.size() == 1
        ? otherTimes(word, where, others.get(0))
        : unknown(word, where, among);
  }

  private Problem otherTimes(String word, Place where, Council found) {
    String subject =
        CouncilLikeness.NAME.holds(word, found)
            ? found.name() + " is a council that"
            : word + " is " + found.name() + ", which";
    String times =
        found.lastJanuary().isPresent()
            ? "until January " + found.lastJanuary().getAsInt()
            : "from January " + found.firstJanuary();
    return Problem.invalid(
        where,
        subject + " the censuses name " + times + ".",
        found.note().isEmpty() ? "" : withNames(found.note()) + ".");
  }

  /** A note with the names of the councils whose codes it gives. */
  private String withNames(String note) {
    return CODE.matcher(note)
        .replaceAll(
            code ->
                Matcher.quoteReplacement(
                    coded(code.group()).map(Councils::called).orElse(code.group())));
  }

  private static Problem unknown(String word, Place where, List<Council> among) {
    if (word.isEmpty()) {
      return Problem.invalid(where, "No council is named, but one must be.", "");
    }
    String hint =
        Nearest.to(
                CouncilLikeness.plain(word),
                among.stream().map(one -> CouncilLikeness.plain(one.name())).toList())
            .flatMap(
                near ->
                    among.stream()
                        .filter(one -> CouncilLikeness.plain(one.name()).equals(near))
                        .findFirst())
            .map(one -> "Maybe you meant " + called(one) + ".")
            .orElse("Write the name, or the three-digit code of the Department for Education.");
    return Problem.invalid(where, word + " is no council that is known, by code or name.", hint);
  }

  private static Problem several(String word, Place where, List<Council> meant) {
    return Problem.invalid(
        where, word + " may be " + listed(meant) + ".", "Write the whole name or the code.");
  }

  private static String listed(List<Council> some) {
    String named =
        some.stream().limit(NAMED).map(Councils::called).collect(Collectors.joining(", "));
    return named + (some.size() > NAMED ? " or " + (some.size() - NAMED) + " others" : "");
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
      while (to > from + 1 && !names(joined(parts, from, to))) {
        to--;
      }
      words.add(joined(parts, from, to));
      from = to;
    }
    return List.copyOf(words);
  }

  private boolean names(String word) {
    return all.stream().anyMatch(one -> CouncilLikeness.NAME.holds(word, one));
  }

  private static String called(Council council) {
    return council.name() + " (" + council.code() + ")";
  }

  private static String joined(String[] parts, int from, int to) {
    return String.join(",", Arrays.copyOfRange(parts, from, to)).strip();
  }
}
