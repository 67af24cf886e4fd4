package uk.foresend.result;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import uk.foresend.problem.Checked;
import uk.foresend.problem.Nearest;
import uk.foresend.problem.Place;
import uk.foresend.problem.Problem;
import uk.foresend.quantity.FinancialYear;

/**
 * One figure of a forecast by its key: {@code closing@2027-28}, {@code saving:st-marys@2027-28}.
 *
 * @param figure which figure
 * @param part the id of the part it speaks of; empty for the whole
 * @param year the ledger year
 */
public record FigureKey(Figure figure, String part, FinancialYear year) {

  private static final Pattern WRITTEN = Pattern.compile("([^:@]*)(?::([^@]*))?(?:@(.*))?");

  /**
   * Returns the key that a text writes, whatever the forecast; refused when there is no such
   * figure, or its part or year is missing or not one.
   */
  public static Checked<FigureKey> parse(String text, Place where) {
    Matcher matcher = WRITTEN.matcher(text.strip());
    if (!matcher.matches()) {
      return refused(where, text + " is not the key of a figure.", "Maybe closing@2027-28.");
    }
    Optional<Figure> figure = Figure.find(matcher.group(1));
    if (figure.isEmpty()) {
      return refused(
          where,
          text + " asks for " + matcher.group(1) + ", which is not a figure.",
          Nearest.to(matcher.group(1), known())
                  .map(near -> "Maybe you meant " + near + ". ")
                  .orElse("")
              + "There are "
              + String.join(", ", known())
              + ".");
    }
    String part = matcher.group(2) == null ? "" : matcher.group(2);
    if (part.isEmpty() && figure.get().speaks() == Figure.Speaks.OF_A_PART) {
      return refused(
          where,
          text + " does not say which part it speaks of.",
          "Maybe " + figure.get().id() + ":ID@2027-28.");
    }
    if (!part.isEmpty() && figure.get().speaks() == Figure.Speaks.OF_THE_WHOLE) {
      return refused(
          where,
          text + " names " + part + ", but " + figure.get().id() + " speaks of the whole.",
          "Maybe " + figure.get().id() + "@2027-28.");
    }
    String written = matcher.group(3) == null ? "" : matcher.group(3);
    return FinancialYear.parse(written)
        .map(year -> Checked.of(new FigureKey(figure.get(), part, year), List.of()))
        .orElseGet(
            () ->
                refused(
                    where,
                    text + " does not name a financial year.",
                    "Maybe " + matcher.group(1) + "@2027-28."));
  }

  /** Returns its amount in a forecast; refused when the forecast has no such year or part. */
  public Checked<Amount> in(Forecast forecast, Place where) {
    int index = forecast.indexOf(year);
    if (index < 0) {
      return refused(
          where,
          this + " is outside the forecast, which runs " + span(forecast) + ".",
          "It has the years " + years(forecast) + ".");
    }
    return figure
        .read(forecast, part, index)
        .map(amount -> Checked.of(amount, List.of()))
        .orElseGet(
            () ->
                refused(
                    where,
                    this + " asks for " + part + ", which is not in the forecast.",
                    parts(figure.parts(forecast))));
  }

  private String parts(List<String> parts) {
    return parts.isEmpty()
        ? "The forecast has none."
        : Nearest.to(part, parts).map(near -> "Maybe you meant " + near + ". ").orElse("")
            + "There are "
            + String.join(", ", parts)
            + ".";
  }

  private static String years(Forecast forecast) {
    return forecast.years().stream().map(FinancialYear::toString).collect(Collectors.joining(", "));
  }

  private static String span(Forecast forecast) {
    return "from "
        + forecast.years().get(0)
        + " to "
        + forecast.years().get(forecast.years().size() - 1);
  }

  private static List<String> known() {
    return Arrays.stream(Figure.values()).map(Figure::id).toList();
  }

  private static <T> Checked<T> refused(Place where, String what, String hint) {
    return Checked.refused(List.of(Problem.invalid(where, what, hint)));
  }

  /** Returns the key as written. */
  @Override
  public String toString() {
    return figure.id() + (part.isEmpty() ? "" : ":" + part) + "@" + year;
  }
}
