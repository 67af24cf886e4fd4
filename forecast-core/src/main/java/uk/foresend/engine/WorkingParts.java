package uk.foresend.engine;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import uk.foresend.assumption.Assumptions;
import uk.foresend.assumption.BlockIncome;
import uk.foresend.assumption.Driver;
import uk.foresend.assumption.DriverKey;
import uk.foresend.assumption.Scope;
import uk.foresend.quantity.Count;
import uk.foresend.quantity.FinancialYear;
import uk.foresend.quantity.InWords;
import uk.foresend.quantity.Money;
import uk.foresend.quantity.Profile;
import uk.foresend.quantity.Source;
import uk.foresend.quantity.Sourced;
import uk.foresend.result.Amount;
import uk.foresend.result.Working;

/** The pieces that every working is made of: a figure, a given, a driver. */
final class WorkingParts {

  private final Assumptions given;
  private final List<FinancialYear> years;

  WorkingParts(Assumptions given, List<FinancialYear> years) {
    this.given = given;
    this.years = years;
  }

  Optional<Working> driver(Driver driver, Scope scope) {
    return given
        .drivers()
        .exactly(driver, scope)
        .map(value -> driver(new DriverKey(driver, scope), value));
  }

  static Working driver(DriverKey key, Sourced<Profile> value) {
    return given(
        key.toString(), value.value().words() + " " + key.driver().unit().label(), value.source());
  }

  static Working given(String label, String value, Source source) {
    String where =
        source.title()
            + ", as at "
            + InWords.day(source.asAt())
            + ", "
            + source.confidence().label()
            + source.link().map(link -> ", " + link).orElse("");
    return new Working("", label, value, "", List.of(), where);
  }

  Working figure(
      String name, String label, int year, Money amount, String formula, List<Working> inputs) {
    FinancialYear when = years.get(year);
    return new Working(name + "@" + when, label + ", " + when, pounds(amount), formula, inputs, "");
  }

  static String pounds(Money amount) {
    return InWords.exact(amount);
  }

  static String words(Amount amount) {
    return amount
        .hundredths()
        .map(
            exact ->
                amount.unit() == Amount.Unit.POUNDS
                    ? pounds(new Money(exact))
                    : InWords.count(new Count(exact)) + " " + amount.unit().label())
        .orElse("not known");
  }

  static String words(BlockIncome.Rule rule) {
    return rule.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
