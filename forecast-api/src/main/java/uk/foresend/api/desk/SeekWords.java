package uk.foresend.api.desk;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import uk.foresend.Seek;
import uk.foresend.assumption.Driver;
import uk.foresend.assumption.DriverKey;
import uk.foresend.assumption.Scope;
import uk.foresend.problem.Checked;
import uk.foresend.problem.Nearest;
import uk.foresend.problem.Place;
import uk.foresend.problem.Problem;
import uk.foresend.quantity.Count;
import uk.foresend.quantity.Money;
import uk.foresend.result.Amount;
import uk.foresend.result.FigureKey;
import uk.foresend.scenario.Scenario;

/**
 * What it takes for a figure to reach an amount, as it is asked for in words.
 *
 * @param to the amount, in pounds or children; a deficit is negative
 * @param driver the number that may change
 * @param setting the setting it speaks of; the whole authority when empty
 * @param from the first month of the change; the one after the scenario's date when empty
 * @param way how it changes
 * @param least the least factor or amount tried
 * @param most the greatest
 * @param lever the lever that may be delivered in part, in place of a driver
 * @param chance in what share of futures; the forecast when empty
 */
public record SeekWords(
    BigDecimal to,
    Optional<String> driver,
    Optional<String> setting,
    Optional<YearMonth> from,
    Seek.Way way,
    double least,
    double most,
    Optional<String> lever,
    Optional<Seek.Chance> chance) {

  /** More than any council has, in pounds, in children or as a factor. */
  private static final BigDecimal MOST = BigDecimal.valueOf(1_000_000_000_000L);

  /** Returns everything that is wrong with the words, whatever scenario they are asked of. */
  public List<Problem> problems() {
    List<Problem> problems = new ArrayList<>();
    if (to.abs().compareTo(MOST) > 0) {
      problems.add(beyond("to", to.toString()));
    }
    if (!(Math.abs(least) <= MOST.doubleValue())) {
      problems.add(beyond("least", Double.toString(least)));
    }
    if (!(Math.abs(most) <= MOST.doubleValue())) {
      problems.add(beyond("most", Double.toString(most)));
    }
    if (driver.isPresent() == lever.isPresent()) {
      problems.add(
          Problem.invalid(
              Place.at("driver"), "Say what may change: a driver or a lever, one of the two.", ""));
    }
    Optional<Driver> known = driver.flatMap(Driver::find);
    if (known.isPresent()) {
      problems.addAll(number(known.get(), from.orElse(YearMonth.of(2000, 1))).problems());
    }
    chance.ifPresent(asked -> problems.addAll(asked.problems()));
    if (driver.isPresent() && known.isEmpty()) {
      List<String> ids = Arrays.stream(Driver.values()).map(Driver::id).toList();
      problems.add(
          Problem.invalid(
              Place.at("driver"),
              Shown.brief(driver.get()) + " is no driver.",
              Nearest.hint(driver.get(), ids)));
    }
    return problems;
  }

  /** Returns the question that is meant, or everything that is wrong with the words. */
  public Checked<Seek> of(Scenario scenario, FigureKey figure) {
    List<Problem> problems = problems();
    if (!problems.isEmpty()) {
      return Checked.refused(problems);
    }
    YearMonth month =
        from.orElseGet(() -> YearMonth.from(scenario.base().setup().asAt()).plusMonths(1));
    Seek.Change change =
        driver
            .flatMap(Driver::find)
            .<Seek.Change>map(known -> number(known, month))
            .orElseGet(() -> new Seek.OfLever(lever.orElse("")));
    return Checked.of(new Seek(figure, target(figure), change, chance), List.of());
  }

  private Seek.OfNumber number(Driver known, YearMonth month) {
    Scope scope = setting.<Scope>map(Scope.OfSetting::new).orElse(Scope.AUTHORITY);
    return new Seek.OfNumber(new DriverKey(known, scope), way, month, least, most);
  }

  private Amount target(FigureKey figure) {
    return switch (figure.figure().unit()) {
      case POUNDS -> Amount.of(Money.rounded(to.doubleValue()));
      case CHILDREN -> Amount.of(Count.average(to.doubleValue()));
    };
  }

  private static Problem beyond(String field, String said) {
    return Problem.invalid(
        Place.at(field),
        field + " is " + said + ", but must lie within a thousand billion either side of 0.",
        "");
  }
}
