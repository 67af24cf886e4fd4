package uk.foresend.scenario;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import uk.foresend.quantity.FinancialYear;
import uk.foresend.scenario.schema.Reading;
import uk.foresend.scenario.schema.Values;

/** The figures to be filled in what a scenario found are written as figures, of years forecast. */
final class FoundChecks {

  private static final Pattern BRACES = Pattern.compile("\\{([^{}]*)}");
  private static final Pattern FIGURE =
      Pattern.compile("(?:change:|step:[a-z0-9-]+:)?[a-z0-9-]+(?::[a-z0-9/-]+)?@(.+)");

  private final Reading in;

  FoundChecks(Reading in) {
    this.in = in;
  }

  void check(Values values) {
    Matcher matcher = BRACES.matcher(values.or(ScenarioShapes.FOUND, ""));
    while (matcher.find()) {
      Matcher figure = FIGURE.matcher(matcher.group(1));
      Optional<FinancialYear> year =
          figure.matches() ? FinancialYear.parse(figure.group(1)) : Optional.empty();
      if (year.isEmpty()) {
        in.invalid(
            values.place(ScenarioShapes.FOUND),
            "found holds " + matcher.group() + ", which is not a figure of a year.",
            "For example: {closing@2027-28}, {change:closing@2027-28} or, for one lever,"
                + " {step:fees-held:closing@2027-28}.");
      } else if (in.horizon().filter(years -> !years.contains(year.get())).isPresent()) {
        in.invalid(
            values.place(ScenarioShapes.FOUND),
            "found holds " + matcher.group() + ", a year outside the horizon.",
            "");
      }
    }
  }
}
