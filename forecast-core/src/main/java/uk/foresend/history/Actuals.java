package uk.foresend.history;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import uk.foresend.dsg.Block;
import uk.foresend.problem.Place;
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
 * @param where where each field stands in what was given, by its path; empty for what was counted
 */
public record Actuals(
    Source source,
    int january,
    Map<String, List<Long>> plans,
    OptionalDouble requests,
    Map<String, Money> spend,
    Optional<Money> inYear,
    Map<Block, Map<FinancialYear, Money>> income,
    Map<String, Place> where) {

  /** Keeps its own copies. */
  public Actuals {
    plans = Map.copyOf(plans);
    spend = Map.copyOf(spend);
    income = Map.copyOf(income);
    where = Map.copyOf(where);
  }

  /** Returns a census alone, and the requests of the year before it where they are known. */
  public static Actuals counted(
      Source source, int january, Map<String, List<Long>> plans, OptionalDouble requests) {
    return new Actuals(
        source, january, plans, requests, Map.of(), Optional.empty(), Map.of(), Map.of());
  }

  /** Returns this with what another says of the same January laid over it. */
  public Actuals with(Actuals over) {
    Map<String, List<Long>> both = new LinkedHashMap<>(plans);
    both.putAll(over.plans);
    return new Actuals(
        over.source,
        january,
        both,
        over.requests.isPresent() ? over.requests : requests,
        over.spend.isEmpty() ? spend : over.spend,
        over.inYear.or(() -> inYear),
        over.income.isEmpty() ? income : over.income,
        over.where);
  }

  /** Returns where a field stands, or its path where that is not known. */
  public Place at(String path) {
    return where.getOrDefault(path, Place.at(path));
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
