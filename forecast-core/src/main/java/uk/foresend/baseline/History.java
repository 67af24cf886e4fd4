package uk.foresend.baseline;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import uk.foresend.history.Council;
import uk.foresend.history.Published;
import uk.foresend.quantity.Source;
import uk.foresend.scenario.Node;

/**
 * What was published by 30 June of a year: of every council, and of England.
 *
 * <p>A publication dated by its source is known from that day; a series without one is known so
 * many months after the time it speaks of, as the rules say.
 */
final class History {
  final Rules rules;
  final Catalogue catalogue;
  final int asAt;
  final Published published;
  private final Map<String, Facts> facts = new HashMap<>();

  History(Published published, Rules rules, int asAt) {
    this.published = published;
    this.rules = rules;
    this.asAt = asAt;
    this.catalogue = new Catalogue(rules);
    published.plans().stream()
        .filter(one -> january("ehc-plans", one.january()))
        .forEach(one -> keep(one.council()).add(one));
    published.plansByAge().stream()
        .filter(one -> january("ehc-plans-by-age", one.january()))
        .forEach(one -> keep(one.council()).add(one));
    published.newPlans().stream()
        .filter(one -> flow(one.year()))
        .forEach(one -> keep(one.council()).add(one));
    published.ceasedPlans().stream()
        .filter(one -> flow(one.year()))
        .forEach(one -> keep(one.council()).add(one));
    published.requests().stream()
        .filter(one -> flow(one.year()))
        .forEach(one -> keep(one.council()).add(one));
    published.assessments().stream()
        .filter(one -> flow(one.year()))
        .forEach(one -> keep(one.council()).assessments.put(one.year(), one));
    published.inTime().stream()
        .filter(one -> flow(one.year()))
        .forEach(one -> keep(one.council()).inTime.put(one.year(), one));
    money();
  }

  private void money() {
    published.spend().stream()
        .filter(one -> rules.published("s251", one.year().march(), day()))
        .forEach(one -> keep(one.council()).add(one));
    published.measures().stream()
        .filter(
            one ->
                rules.published(
                    "lait",
                    YearMonth.of(one.period().contains("-") ? one.year() + 1 : one.year(), 3),
                    day()))
        .forEach(one -> keep(one.council()).add(one));
    published.blocks().stream()
        .filter(one -> knows(one.source()))
        .forEach(one -> keep(one.council()).add(one));
    published.balances().stream()
        .filter(one -> rules.published("balances", one.year().march(), day()))
        .forEach(one -> keep(one.council()).balances.put(one.year(), one));
    published.population().stream()
        // a projection that a council brings has no address, and is its own affair
        .filter(
            one ->
                one.source().address().isBlank()
                    || rules.published("population", YearMonth.of(2022, 6), day()))
        .forEach(one -> keep(one.council()).add(one));
  }

  /** Returns the last day whose publications are used. */
  LocalDate day() {
    return LocalDate.of(asAt, 6, 30);
  }

  /** Whether a publication is dated no later than that day. */
  boolean knows(Source source) {
    return !source.asAt().isAfter(day());
  }

  /** Returns what is published of a council. */
  Facts of(String council) {
    return facts.getOrDefault(council, new Facts());
  }

  private Facts keep(String council) {
    return facts.computeIfAbsent(council, code -> new Facts());
  }

  /** Returns what is published of England as a whole. */
  Facts england() {
    return of(Council.ENGLAND);
  }

  /** Returns the council whose money of earlier years is a council's own: itself as a rule. */
  String before(String council) {
    for (Node.Mapping row : rules.items("successors")) {
      if (Rules.text(row, "code").equals(council)) {
        return Rules.text(row, "of");
      }
    }
    return council;
  }

  /** Returns the name of a council by its code. */
  String name(String code) {
    return published.councils().stream()
        .filter(one -> one.code().equals(code))
        .map(Council::name)
        .findFirst()
        .orElse(code);
  }

  /** Returns the councils whose figures are kept. */
  List<String> councils() {
    return facts.keySet().stream().filter(code -> !code.equals(Council.ENGLAND)).sorted().toList();
  }

  private boolean january(String series, int january) {
    return rules.published(series, YearMonth.of(january, 1), day());
  }

  private boolean flow(int year) {
    return rules.published("ehc-flows", YearMonth.of(year, 12), day());
  }
}
