package uk.foresend.engine;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import uk.foresend.assumption.Assumptions;
import uk.foresend.assumption.BlockIncome;
import uk.foresend.assumption.Driver;
import uk.foresend.assumption.DriverKey;
import uk.foresend.assumption.DriverWords;
import uk.foresend.assumption.Scope;
import uk.foresend.assumption.Unit;
import uk.foresend.quantity.Count;
import uk.foresend.quantity.FinancialYear;
import uk.foresend.quantity.InWords;
import uk.foresend.quantity.Money;
import uk.foresend.quantity.Profile;
import uk.foresend.quantity.Share;
import uk.foresend.quantity.Source;
import uk.foresend.quantity.Sourced;
import uk.foresend.result.Amount;
import uk.foresend.result.Told;
import uk.foresend.result.Working;

/** The pieces that every working is made of: a figure, a given, a driver. */
final class WorkingParts {

  private static final DriverWords WORDS = DriverWords.read();

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
    return new Working(
        key.toString(), label(key), told(key, value), "", List.of(), where(value.source()));
  }

  /** Returns what a driver is called, and the part it speaks of. */
  static String label(DriverKey key) {
    String part = key.scope().equals(Scope.AUTHORITY) ? "" : ", " + key.scope();
    return WORDS.label(key.driver()) + part;
  }

  /** Returns a figure that can be explained in turn. */
  static Working link(String figure, String label, Told value) {
    return new Working(figure, label, value, "", List.of(), "");
  }

  static Working given(String label, Told value, Source source) {
    return new Working("", label, value, "", List.of(), where(source));
  }

  static String where(Source source) {
    boolean said = source.confidence().label().equalsIgnoreCase(source.title());
    return source.title()
        + ", as at "
        + InWords.day(source.asAt())
        + (said ? "" : ", " + source.confidence().label())
        + source.link().map(link -> ", " + link).orElse("");
  }

  Working figure(
      String name, String label, int year, Money amount, String formula, List<Working> inputs) {
    FinancialYear when = years.get(year);
    return new Working(
        name + "@" + when, label + ", " + when, Told.of(amount), formula, inputs, "");
  }

  static String pounds(Money amount) {
    return InWords.exact(amount);
  }

  static Told told(Amount amount) {
    return amount
        .hundredths()
        .map(
            exact ->
                switch (amount.unit()) {
                  case POUNDS -> Told.of(new Money(exact));
                  case CHILDREN -> Told.of(new Count(exact), amount.unit().label());
                })
        .orElse(Told.words("not known"));
  }

  static Told told(DriverKey key, Sourced<Profile> value) {
    Unit unit = key.driver().unit();
    return Told.of(value.value(), unit, unit.label());
  }

  static Told share(Share share) {
    return Told.of(Profile.constant(share.value()), Unit.SHARE, Unit.SHARE.label());
  }

  static Told rule(BlockIncome.Rule rule) {
    return Told.words(rule.name().toLowerCase(Locale.ROOT).replace('_', ' '));
  }
}
