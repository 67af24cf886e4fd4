package uk.foresend.api.history;

import io.micronaut.http.HttpRequest;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import uk.foresend.problem.Checked;
import uk.foresend.problem.Place;
import uk.foresend.problem.Problem;

/** A year, or a number of years, that a request names. */
final class Years {
  private Years() {}

  /** Returns the year under a word of the query, empty where none is named, or why it is none. */
  static Checked<OptionalInt> named(HttpRequest<?> request, String word) {
    Optional<String> text = request.getParameters().get(word, String.class);
    if (text.isEmpty()) {
      return Checked.of(OptionalInt.empty(), List.of());
    }
    return text.get().matches("\\d{4}")
        ? Checked.of(OptionalInt.of(Integer.parseInt(text.get())), List.of())
        : Checked.refused(
            List.of(
                Problem.invalid(
                    Place.at(word),
                    word + " is " + text.get() + ", but must be a calendar year.",
                    "Write it as 2024.")));
  }

  /** Returns the number of years under a word, empty where none is, or why it is none. */
  static Checked<OptionalInt> number(HttpRequest<?> request, String word) {
    Optional<String> text = request.getParameters().get(word, String.class);
    if (text.isEmpty()) {
      return Checked.of(OptionalInt.empty(), List.of());
    }
    return text.get().matches("\\d{1,2}")
        ? Checked.of(OptionalInt.of(Integer.parseInt(text.get())), List.of())
        : Checked.refused(
            List.of(
                Problem.invalid(
                    Place.at(word),
                    word + " is " + text.get() + ", but must be a number of years.",
                    "Write it as 5.")));
  }
}
