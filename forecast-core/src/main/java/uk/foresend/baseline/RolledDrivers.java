package uk.foresend.baseline;

import java.time.Month;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import uk.foresend.assumption.Assumptions;
import uk.foresend.assumption.Driver;
import uk.foresend.assumption.DriverKey;
import uk.foresend.assumption.LineTerms;
import uk.foresend.assumption.Scope;
import uk.foresend.assumption.SettingTerms;
import uk.foresend.assumption.Uplift;
import uk.foresend.quantity.FinancialYear;
import uk.foresend.quantity.Growth;
import uk.foresend.quantity.Profile;
import uk.foresend.quantity.Sourced;
import uk.foresend.quantity.Step;
import uk.foresend.scenario.Node;

/**
 * Prices, lines and requests as they stand at a later start: the value in force there, grown by the
 * scenario's own rates, and the steps still to come.
 */
final class RolledDrivers {
  private final Assumptions base;
  private final FinancialYear first;
  private final String source;
  private final Outcomes outcomes;

  RolledDrivers(Assumptions base, FinancialYear first, String source, Outcomes outcomes) {
    this.base = base;
    this.first = first;
    this.source = source;
    this.outcomes = outcomes;
  }

  List<Node> of(Set<Driver> drivers) {
    List<Node> rows = new ArrayList<>();
    base.drivers()
        .all()
        .forEach(
            (key, value) -> {
              if (drivers.contains(key.driver())) {
                rows.add(row(key, value));
              }
            });
    return rows;
  }

  private Node row(DriverKey key, Sourced<Profile> given) {
    YearMonth start =
        key.driver() == Driver.REQUESTS
            ? YearMonth.of(first.startYear(), Month.JANUARY)
            : first.april();
    double value = given.value().over(start, 1, growth(key))[0] * factor(key) + added(key);
    Tree row = Tree.map().word("driver", key.driver().id());
    part(row, key.scope());
    List<Step> later =
        given.value().steps().stream().filter(step -> step.from().isAfter(start)).toList();
    if (later.isEmpty()) {
      row.number("value", value);
    } else {
      Tree steps = Tree.map().number(start.toString(), value);
      later.forEach(
          step ->
              steps.number(
                  step.from().toString(),
                  given.value().over(step.from(), 1, growth(key))[0] * factor(key)));
      row.with("byYear", steps.node());
    }
    return row.word("source", source)
        .text(
            "note",
            "As in the scenario re-based, at "
                + start
                + (factor(key) == 1
                    ? ""
                    : String.format(Locale.ROOT, ", × %.4f as spend came out", factor(key)))
                + (added(key) == 0 ? "" : ", and what of the year's result nothing explains")
                + ". Was from: "
                + given.source().title())
        .node();
  }

  /** Writes the fields that name the part a driver is given for. */
  private static void part(Tree row, Scope scope) {
    switch (scope.kind()) {
      case SETTING -> row.text("setting", ((Scope.OfSetting) scope).setting());
      case LINE -> row.text("line", ((Scope.OfLine) scope).line());
      case CELL -> {
        row.text("setting", ((Scope.OfCell) scope).setting());
        row.text("band", ((Scope.OfCell) scope).band());
      }
      case AUTHORITY -> {}
      default -> throw new IllegalArgumentException("Not given for " + scope);
    }
  }

  /** The scenario's own growth of a price, line, cost or requests; none where it has none. */
  private Growth growth(DriverKey key) {
    return growthOf(key)
        .flatMap(
            rate ->
                Uplift.of(rate, base).stream()
                    .filter(uplift -> concerns(uplift, key))
                    .findFirst()
                    .map(uplift -> index(uplift, rate)))
        .orElse(Growth.NONE);
  }

  private boolean concerns(Uplift uplift, DriverKey key) {
    return key.driver() != Driver.TOP_UP || uplift.what().equals("prices of " + setting(key));
  }

  private Optional<DriverKey> growthOf(DriverKey key) {
    List<DriverKey> asked =
        switch (key.driver()) {
          case TOP_UP ->
              List.of(
                  new DriverKey(Driver.TOP_UP_GROWTH, new Scope.OfSetting(setting(key))),
                  new DriverKey(Driver.TOP_UP_GROWTH, Scope.AUTHORITY));
          case LINE_SPEND ->
              line(key).filter(line -> line.growth() == LineTerms.Growth.AT_RATE).isPresent()
                  ? List.of(new DriverKey(Driver.LINE_GROWTH, key.scope()))
                  : List.of();
          case REQUESTS -> List.of(new DriverKey(Driver.REQUEST_GROWTH, Scope.AUTHORITY));
          default -> List.of(new DriverKey(Driver.TRANSPORT_GROWTH, Scope.AUTHORITY));
        };
    return asked.stream().filter(one -> base.drivers().exactly(one).isPresent()).findFirst();
  }

  /** An index that rises each time the month of uplift comes round after the first. */
  private Growth index(Uplift uplift, DriverKey rate) {
    YearMonth from = uplift.after();
    int months = 12 * (base.setup().horizon().years().size() + 1);
    double[] index = new double[months];
    Profile rates = base.drivers().exactly(rate).orElseThrow().value();
    double now = 1;
    for (int m = 0; m < months; m++) {
      YearMonth month = from.plusMonths(m);
      if (m > 0 && month.getMonth() == uplift.in()) {
        now *= 1 + rates.at(month);
      }
      index[m] = now;
    }
    return Growth.of(from, index);
  }

  private double factor(DriverKey key) {
    return switch (key.driver()) {
      case TOP_UP -> outcomes.factor(code(terms(key).topUpLine()));
      case LINE_SPEND ->
          line(key).map(line -> outcomes.factor(line.line().code()) * withPlans(line)).orElse(1.0);
      default -> 1;
    };
  }

  /** A line with plans was in proportion to the old first year's; here it is to the new one's. */
  private double withPlans(LineTerms line) {
    if (line.growth() != LineTerms.Growth.WITH_PLANS) {
      return 1;
    }
    double opening =
        base.drivers()
            .exactly(Driver.LINE_SPEND, new Scope.OfLine(line.id()))
            .orElseThrow()
            .value()
            .at(first.april());
    return opening == 0 ? 1 : outcomes.nextYear(line.id()) / opening * outcomes.plansFactor();
  }

  private double added(DriverKey key) {
    return key.driver() == Driver.LINE_SPEND
            && outcomes.carried()
            && line(key).filter(one -> one.kind() == LineTerms.Kind.BALANCING).isPresent()
            && firstBalancing(key)
        ? outcomes.unexplained()
        : 0;
  }

  private boolean firstBalancing(DriverKey key) {
    return base.finance().lines().stream()
        .filter(one -> one.kind() == LineTerms.Kind.BALANCING)
        .findFirst()
        .filter(one -> key.scope().equals(new Scope.OfLine(one.id())))
        .isPresent();
  }

  private Optional<LineTerms> line(DriverKey key) {
    return base.finance().lines().stream()
        .filter(one -> key.scope().equals(new Scope.OfLine(one.id())))
        .findFirst();
  }

  private String code(String line) {
    return base.finance().lines().stream()
        .filter(one -> one.id().equals(line))
        .map(one -> one.line().code())
        .findFirst()
        .orElse("");
  }

  private SettingTerms terms(DriverKey key) {
    return base.finance().terms().stream()
        .filter(one -> one.setting().equals(setting(key)))
        .findFirst()
        .orElseThrow();
  }

  private static String setting(DriverKey key) {
    return key.scope().kind() == Scope.Kind.CELL
        ? ((Scope.OfCell) key.scope()).setting()
        : ((Scope.OfSetting) key.scope()).setting();
  }
}
