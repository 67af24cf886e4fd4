package uk.foresend.api.pages.files;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import uk.foresend.api.desk.Shown;
import uk.foresend.io.GivenBytes;
import uk.foresend.problem.Place;
import uk.foresend.problem.Problem;
import uk.foresend.quantity.FinancialYear;

/**
 * What a form with files sent, held in memory alone.
 *
 * @param files the files of each field, in the order sent
 * @param words what is written in each other field
 * @param problems what is missing or cannot be read of it so far
 */
public record Sending(
    Map<String, List<GivenBytes>> files, Map<String, String> words, List<Problem> problems) {
  private static final int LONGEST_NAME = 100;
  private static final int FIRST_JANUARY = 2001;
  private static final int LAST_JANUARY = 2100;

  /** Returns an empty one, to be filled. */
  public static Sending empty() {
    return new Sending(new LinkedHashMap<>(), new LinkedHashMap<>(), new ArrayList<>());
  }

  /**
   * Adds a file.
   *
   * @param name the name the browser gives it, of which only the end is kept
   */
  public void file(String field, String name, byte[] bytes) {
    if (!name.isBlank()) {
      files
          .computeIfAbsent(field, one -> new ArrayList<>())
          .add(GivenBytes.memory(named(name), bytes));
    }
  }

  /** Adds what is written in a field. */
  public void word(String field, String word) {
    words.putIfAbsent(field, word.strip());
  }

  /** The name without its folders and without what is no letter; where it is long, its end. */
  private static String named(String name) {
    String bare = name.replaceFirst("(?s).*[/\\\\]", "").replaceAll("\\p{C}", "").strip();
    return bare.length() <= LONGEST_NAME
        ? bare
        : "…" + bare.substring(bare.length() - LONGEST_NAME);
  }

  /** Returns what is written in a field; empty where nothing is. */
  public String word(String field) {
    return words.getOrDefault(field, "");
  }

  /** Whether a field is ticked. */
  public boolean isTicked(String field) {
    return !word(field).isEmpty();
  }

  List<GivenBytes> all(String field) {
    return files.getOrDefault(field, List.of());
  }

  /** Returns the file of a field; a problem where there are several. */
  Optional<GivenBytes> file(String field) {
    List<GivenBytes> all = all(field);
    if (all.size() > 1) {
      wrong(field, all.size() + " files are chosen here.", "Choose one.");
    }
    return all.stream().findFirst();
  }

  /** Notes what is missing of all that nothing can be read without. */
  void requires(List<Blank> blanks) {
    for (Blank blank : blanks) {
      boolean there = blank.isFile() ? !all(blank.name()).isEmpty() : !word(blank.name()).isEmpty();
      if (blank.required() && !there) {
        wrong(
            blank.name(),
            blank.label()
                + (blank.isFile()
                    ? ": no file is chosen, or an empty one."
                    : ": nothing is chosen."),
            "");
      }
    }
  }

  /** Returns the year of a January census; empty where none is given. */
  OptionalInt january(String field) {
    String word = word(field);
    if (word.isEmpty()) {
      return OptionalInt.empty();
    }
    int year = word.matches("\\d{4}") ? Integer.parseInt(word) : 0;
    if (year < FIRST_JANUARY || year > LAST_JANUARY) {
      wrong(
          field,
          "The year is " + brief(word) + ", but must be between 2001 and 2100.",
          "Write it like 2026.");
      return OptionalInt.empty();
    }
    return OptionalInt.of(year);
  }

  /** Returns a financial year; empty where none is given. */
  Optional<FinancialYear> year(String field) {
    String word = word(field);
    Optional<FinancialYear> year = FinancialYear.parse(word);
    if (!word.isEmpty() && year.isEmpty()) {
      wrong(
          field,
          "The year is " + brief(word) + ", but must be a financial year.",
          "Write it like 2025-26.");
    }
    return year;
  }

  void wrong(String field, String what, String hint) {
    problems.add(Problem.invalid(Place.at(field), what, hint));
  }

  /** Returns what somebody wrote, as far as it is needed to see what is meant. */
  public static String brief(String word) {
    return Shown.brief(word);
  }
}
