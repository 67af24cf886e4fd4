package uk.foresend.assumption;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import uk.foresend.dsg.Block;
import uk.foresend.quantity.FinancialYear;
import uk.foresend.quantity.Money;
import uk.foresend.quantity.Source;

/**
 * What a block of the DSG receives before deductions: known years, then a named rule.
 *
 * @param block the block
 * @param known the allocations known at the date of the scenario, one for each year
 * @param otherVintages what was published of those years at other times: kept beside, never used
 * @param rule how later years follow from the last known one
 * @param rolledIn grants moved into the block, with the spend they pass through
 * @param source who chose the rule
 */
public record BlockIncome(
    Block block,
    List<Known> known,
    List<Known> otherVintages,
    Rule rule,
    List<RolledIn> rolledIn,
    Source source) {

  /** Keeps its own copies. */
  public BlockIncome {
    known = List.copyOf(known);
    otherVintages = List.copyOf(otherVintages);
    rolledIn = List.copyOf(rolledIn);
  }

  /** Makes an income of which no year was published twice. */
  public BlockIncome(
      Block block, List<Known> known, Rule rule, List<RolledIn> rolledIn, Source source) {
    this(block, known, List.of(), rule, rolledIn, source);
  }

  /**
   * An allocation for a year, as published on a date.
   *
   * @param year the year
   * @param amount the allocation before deductions
   * @param published the day of the vintage
   * @param source the publication
   */
  public record Known(FinancialYear year, Money amount, LocalDate published, Source source) {}

  /**
   * A grant rolled into the block from a year on.
   *
   * @param from the first year
   * @param amount pounds a year
   * @param line the id of the spend line that passes it on
   * @param source the publication
   */
  public record RolledIn(FinancialYear from, Money amount, String line, Source source) {}

  /** How later years follow from the last known one. */
  public enum Rule {
    /** The same cash. */
    CASH_FLAT,
    /** Growth a year by the driver {@code income-growth}. */
    PERCENTAGE,
    /**
     * The same amount a head of the population aged 2 to 18, and growth a year by {@code
     * income-growth}.
     */
    PER_HEAD,
    /**
     * The high needs formula: basic entitlement for pupils in state special schools of the area a
     * year before, import and export, and the rest a head of the population aged 2 to 18 with
     * growth by {@code income-growth}.
     */
    FORMULA
  }

  /** Returns the last year whose allocation is known; empty when none is. */
  public Optional<FinancialYear> lastKnown() {
    return known.stream().map(Known::year).max(FinancialYear::compareTo);
  }

  /** Returns the allocation of the last year up to one that is known; empty when none is. */
  public Optional<Known> knownUpTo(FinancialYear until) {
    Optional<Known> last = Optional.empty();
    for (Known each : known) {
      boolean isLater = last.isEmpty() || each.year().compareTo(last.get().year()) > 0;
      if (isLater && each.year().compareTo(until) <= 0) {
        last = Optional.of(each);
      }
    }
    return last;
  }

  /** Returns the income with another rule. */
  public BlockIncome withRule(Rule other, Source by) {
    return new BlockIncome(block, known, otherVintages, other, rolledIn, by);
  }

  /**
   * Returns the income as it was known on a day: of several vintages of one year the last published
   * by then, or the first published when none was; the others are kept beside.
   */
  public BlockIncome asAt(LocalDate day) {
    Map<FinancialYear, Known> used = new LinkedHashMap<>();
    known.stream()
        .sorted(Comparator.comparing(Known::published))
        .forEach(
            each -> used.merge(each.year(), each, (a, b) -> b.published().isAfter(day) ? a : b));
    List<Known> others = new ArrayList<>(otherVintages);
    known.stream().filter(each -> !used.containsValue(each)).forEach(others::add);
    List<Known> left = known.stream().filter(used::containsValue).toList();
    return new BlockIncome(block, left, others, rule, rolledIn, source);
  }
}
