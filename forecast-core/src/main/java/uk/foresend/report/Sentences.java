package uk.foresend.report;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import uk.foresend.problem.Checked;
import uk.foresend.problem.Place;
import uk.foresend.problem.Problem;
import uk.foresend.result.Amount;
import uk.foresend.result.Figure;
import uk.foresend.result.FigureKey;
import uk.foresend.result.Forecast;

/**
 * Fills the figures of a forecast into sentences written beforehand.
 *
 * <p>A figure stands in braces by its key, {@code {closing@2027-28}}; with {@code change:} before
 * it, it is what the forecast has more than its baseline, {@code {change:closing@2027-28}}.
 */
public final class Sentences {

  private static final Pattern FIGURE = Pattern.compile("\\{([^{}]*)}");
  private static final Pattern STRAY = Pattern.compile("[{}]");
  private static final String CHANGE = "change:";

  private Sentences() {}

  /** Returns the sentences filled, or everything that is wrong with what they ask for. */
  public static Checked<String> fill(String written, Forecast forecast, Forecast baseline) {
    return fill(written, forecast, baseline, Place.at("finding"));
  }

  /**
   * Returns the sentences filled, or everything that is wrong with what they ask for.
   *
   * @param where where the sentences are written
   */
  public static Checked<String> fill(
      String written, Forecast forecast, Forecast baseline, Place where) {
    List<Problem> problems = new ArrayList<>();
    StringBuilder filled = new StringBuilder();
    Matcher figure = FIGURE.matcher(written);
    while (figure.find()) {
      Checked<String> text = one(figure.group(1).strip(), forecast, baseline, where);
      problems.addAll(text.problems());
      figure.appendReplacement(
          filled, Matcher.quoteReplacement(text.isPresent() ? text.get() : figure.group()));
    }
    figure.appendTail(filled);
    if (STRAY.matcher(FIGURE.matcher(written).replaceAll("")).find()) {
      problems.add(
          Problem.invalid(
              where, "A brace is opened and not closed, or closed and not opened.", ""));
    }
    return problems.isEmpty()
        ? Checked.of(filled.toString(), List.of())
        : Checked.refused(problems);
  }

  private static Checked<String> one(
      String key, Forecast forecast, Forecast baseline, Place where) {
    boolean change = key.startsWith(CHANGE);
    return FigureKey.parse(change ? key.substring(CHANGE.length()) : key, where)
        .then(
            figure ->
                change ? change(figure, forecast, baseline, where) : figure.in(forecast, where))
        .then(amount -> Checked.of(Texts.amount(amount), List.of()));
  }

  /** A part that only one of the two has, such as a scheme that a lever opens, is nothing there. */
  private static Checked<Amount> change(
      FigureKey key, Forecast forecast, Forecast baseline, Place where) {
    Figure figure = key.figure();
    boolean inForecast = key.part().isEmpty() || figure.parts(forecast).contains(key.part());
    boolean inBaseline = key.part().isEmpty() || figure.parts(baseline).contains(key.part());
    Checked<Amount> ours = inForecast || !inBaseline ? key.in(forecast, where) : nothing(figure);
    Checked<Amount> theirs = inBaseline || !inForecast ? key.in(baseline, where) : nothing(figure);
    return ours.then(mine -> theirs.then(other -> Checked.of(mine.minus(other), List.of())));
  }

  private static Checked<Amount> nothing(Figure figure) {
    return Checked.of(Amount.none(figure.unit()), List.of());
  }
}
