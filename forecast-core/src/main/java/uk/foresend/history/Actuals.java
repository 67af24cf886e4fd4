package uk.foresend.history;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import uk.foresend.dsg.Block;
import uk.foresend.quantity.FinancialYear;
import uk.foresend.quantity.Money;
import uk.foresend.quantity.Source;

/**
 * What has come true since a scenario was written: a census, and what is known of the year that it
 * lies in.
 *
 * @param source where it is from
 * @param january the calendar year of the census; the year known ends in the March after it
 * @param plans the plans by setting: one number, or one for each age band of the scenario
 * @param requests the requests of the calendar year before the census, where known
 * @param spend gross spend of the year by section 251 code, pounds, where known
 * @param inYear the result of the dedicated schools grant of the year, negative in deficit, where
 *     known
 * @param income allocations of blocks by year, before deductions, where known
 */
public record Actuals(
    Source source,
    int january,
    Map<String, List<Long>> plans,
    OptionalDouble requests,
    Map<String, Money> spend,
    Optional<Money> inYear,
    Map<Block, Map<FinancialYear, Money>> income) {

  /** Keeps its own copies. */
  public Actuals {
    plans = Map.copyOf(plans);
    spend = Map.copyOf(spend);
    income = Map.copyOf(income);
  }

  /** Returns the year known. */
  public FinancialYear year() {
    return new FinancialYear(january - 1);
  }

  /** Returns the plans counted in a setting. */
  public long counted(String setting) {
    return plans.getOrDefault(setting, List.of()).stream().mapToLong(Long::longValue).sum();
  }
}
