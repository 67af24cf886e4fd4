package uk.foresend.history;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import uk.foresend.dsg.DsgFigure;
import uk.foresend.dsg.DsgItem;
import uk.foresend.dsg.DsgStatement;
import uk.foresend.history.Reconciliation.Figure;
import uk.foresend.history.Reconciliation.Stated;
import uk.foresend.problem.Checked;
import uk.foresend.problem.Place;
import uk.foresend.problem.Problem;
import uk.foresend.quantity.InWords;
import uk.foresend.quantity.Money;

/**
 * Fills the spend of a reconciliation's ledger from an extract of it: all high needs spend, the
 * headings of the section 251 tables, and each line that is no part of a heading.
 */
public final class LedgerStatement {
  private static final int MONTHS = 12;

  private LedgerStatement() {}

  /**
   * Returns the reconciliation with the ledger's spend filled in, or why it cannot be.
   *
   * @param said the reconciliation; it has one source that is a ledger
   * @param extract the ledger
   * @param lines the section 251 lines, which say what is high needs spend
   */
  public static Checked<Reconciliation> filled(
      Reconciliation said, LedgerExtract extract, List<S251Line> lines) {
    List<Stated> ledgers =
        said.sources().stream().filter(one -> one.kind() == DsgStatement.LEDGER).toList();
    if (ledgers.size() != 1) {
      return refused(
          "An extract of the ledger is given, but "
              + (ledgers.isEmpty() ? "no source is" : ledgers.size() + " sources are")
              + " a ledger.",
          "Write one source of the kind ledger.");
    }
    String ledger = ledgers.get(0).id();
    Map<DsgItem, Money> spent = spent(extract, said, lines);
    Map<DsgItem, Map<String, Money>> figures = new LinkedHashMap<>();
    said.figures().forEach(figure -> figures.put(figure.item(), new HashMap<>(figure.amounts())));
    List<Problem> problems = new ArrayList<>();
    spent.forEach(
        (item, amount) -> {
          Map<String, Money> amounts = figures.computeIfAbsent(item, one -> new HashMap<>());
          Money before = amounts.put(ledger, amount);
          if (before != null && !before.equals(amount)) {
            problems.add(
                Problem.invalid(
                    Place.at("figures"),
                    item.label()
                        + " of "
                        + ledger
                        + " is written as "
                        + InWords.exact(before)
                        + ", but the extract has "
                        + InWords.exact(amount)
                        + ".",
                    "Leave out what the extract fills in."));
          }
        });
    problems.addAll(warnings(extract, said));
    if (problems.stream().anyMatch(Problem::stops)) {
      return Checked.refused(problems);
    }
    return Checked.of(
        said.stating(
            figures.entrySet().stream()
                .map(entry -> new Figure(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparing(Figure::item))
                .toList()),
        problems);
  }

  private static Map<DsgItem, Money> spent(
      LedgerExtract extract, Reconciliation said, List<S251Line> lines) {
    SortedMap<String, Money> left = new TreeMap<>(extract.byLine(said.year()));
    left.keySet()
        .removeIf(
            code ->
                lines.stream().noneMatch(one -> one.code().equals(code) && one.highNeedsSpend()));
    Map<DsgItem, Money> spent = new LinkedHashMap<>();
    spent.put(DsgItem.of(DsgFigure.HIGH_NEEDS_SPEND), Money.sum(left.values()));
    for (S251Heading heading : S251Heading.values()) {
      List<Money> parts =
          heading.lines().stream().filter(left::containsKey).map(left::remove).toList();
      if (!parts.isEmpty()) {
        spent.put(new DsgItem(DsgFigure.HIGH_NEEDS_SPEND, heading.id()), Money.sum(parts));
      }
    }
    left.forEach(
        (code, amount) -> spent.put(new DsgItem(DsgFigure.HIGH_NEEDS_SPEND, code), amount));
    return spent;
  }

  private static List<Problem> warnings(LedgerExtract extract, Reconciliation said) {
    List<Problem> warnings = new ArrayList<>();
    int months = extract.months(said.year()).size();
    if (months < MONTHS) {
      warnings.add(
          Problem.warning(
              Place.at("ledger"),
              "The extract has " + months + " of the twelve months of " + said.year() + ".",
              months == 0
                  ? "Is it of another year?"
                  : "Differences may be of the months missing."));
    }
    if (!extract.unmapped().isEmpty()) {
      warnings.add(
          Problem.warning(
              Place.at("ledger"),
              InWords.exact(extract.unmappedTotal())
                  + " on "
                  + extract.unmapped().size()
                  + (extract.unmapped().size() == 1 ? " code" : " codes")
                  + " of the extract is on no line and in no figure here.",
              "Map the codes, or say that they are excluded."));
    }
    return warnings;
  }

  private static Checked<Reconciliation> refused(String what, String hint) {
    return Checked.refused(List.of(Problem.invalid(Place.at("sources"), what, hint)));
  }
}
