package uk.foresend.report;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import uk.foresend.problem.Checked;
import uk.foresend.problem.Place;
import uk.foresend.problem.Problem;
import uk.foresend.result.Amount;
import uk.foresend.result.Comparison;
import uk.foresend.result.Figure;
import uk.foresend.result.FigureKey;
import uk.foresend.result.Forecast;

/**
 * Fills the figures of a forecast into sentences written beforehand.
 *
 * <p>A figure stands in braces by its key, {@code {closing@2027-28}}; with {@code change:} before
 * it, it is what the forecast has more than its baseline, {@code {change:closing@2027-28}}; with
 * {@code step:} and a lever before it, it is the step of that lever in the bridge of the figure,
 * {@code {step:fees-held:closing@2027-28}}.
 */
public final class Sentences {

  private static final Pattern FIGURE = Pattern.compile("\\{([^{}]*)}");
  private static final Pattern STRAY = Pattern.compile("[{}]");
  private static final String CHANGE = "change:";
  private static final Pattern STEP = Pattern.compile("step:([^:@]+):(.*)");

  private Sentences() {}

  /** Returns the sentences filled, or everything that is wrong with what they ask for. */
  static Checked<String> fill(String written, Findings found) {
    return fill(written, found, Place.at("found"));
  }

  /**
   * Returns the sentences filled, or everything that is wrong with what they ask for.
   *
   * @param found what is found; asked for a comparison only when a sentence compares
   * @param where where the sentences are written
   */
  public static Checked<String> fill(String written, Findings found, Place where) {
    List<Problem> problems = new ArrayList<>();
    StringBuilder filled = new StringBuilder();
    Matcher figure = FIGURE.matcher(written);
    while (figure.find()) {
      Checked<String> text = one(figure.group(1).strip(), found, where);
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

  /** Whether sentences compare with the baseline, which costs more than the forecast. */
  static boolean compare(String written) {
    return FIGURE
        .matcher(written)
        .results()
        .map(figure -> figure.group(1).strip())
        .anyMatch(key -> key.startsWith(CHANGE) || STEP.matcher(key).matches());
  }

  private static Checked<String> one(String key, Findings found, Place where) {
    Matcher step = STEP.matcher(key);
    if (step.matches()) {
      return words(
          FigureKey.parse(step.group(2), where)
              .then(figure -> step(step.group(1), figure, found.comparison(), where)));
    }
    boolean change = key.startsWith(CHANGE);
    return words(
        FigureKey.parse(change ? key.substring(CHANGE.length()) : key, where)
            .then(
                figure ->
                    change
                        ? change(figure, found.comparison(), where)
                        : figure.in(found.forecast(), where)));
  }

  private static Checked<String> words(Checked<Amount> amount) {
    return amount.then(known -> Checked.of(Texts.amount(known), List.of()));
  }

  /** What a lever adds to a figure that is bridged, after the levers before it. */
  private static Checked<Amount> step(
      String lever, FigureKey key, Comparison comparison, Place where) {
    return comparison.bridges().stream()
        .filter(bridge -> bridge.figure().equals(key.figure().id()) && key.part().isEmpty())
        .filter(bridge -> bridge.year().equals(key.year()))
        .flatMap(bridge -> bridge.steps().stream())
        .filter(one -> one.lever().equals(lever))
        .findFirst()
        .map(one -> Checked.of(Amount.of(one.inOrder()), List.of()))
        .orElseGet(
            () ->
                Checked.refused(
                    List.of(
                        Problem.invalid(
                            where,
                            "step:" + lever + ":" + key + " is no step of a bridge.",
                            "The levers' steps are those of closing and in-year."))));
  }

  /** A part that only one of the two has, such as a scheme that a lever opens, is nothing there. */
  private static Checked<Amount> change(FigureKey key, Comparison comparison, Place where) {
    Figure figure = key.figure();
    Forecast forecast = comparison.scenario();
    Forecast baseline = comparison.baseline();
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
