package uk.foresend.report;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import uk.foresend.quantity.FinancialYear;
import uk.foresend.quantity.InWords;
import uk.foresend.quantity.Money;
import uk.foresend.result.Forecast;
import uk.foresend.send.CapitalScheme.CapitalSpend;
import uk.foresend.send.FundingSource;

/**
 * Building costs of all schemes by source of finance and year: of every year that has one, those
 * before the forecast too.
 */
final class CapitalChart {

  private CapitalChart() {}

  /** Returns the chart; none where no building cost is given. */
  static List<Chart> of(Forecast forecast) {
    List<CapitalSpend> costs =
        forecast.schemes().stream().flatMap(each -> each.scheme().capital().stream()).toList();
    if (costs.stream().allMatch(cost -> cost.amount().equals(Money.ZERO))) {
      return List.of();
    }
    List<FinancialYear> years = years(costs);
    List<FundingSource> sources =
        Arrays.stream(FundingSource.values())
            .filter(source -> costs.stream().anyMatch(cost -> cost.from() == source))
            .toList();
    Stack stack = new Stack(years);
    sources.forEach(
        source ->
            stack.add(source.id(), source.label(), year -> spent(costs, source, years.get(year))));
    String parts =
        sources.stream()
            .map(source -> source.label() + " " + InWords.money(spent(costs, source)))
            .collect(Collectors.joining("; "));
    return List.of(
        new Chart(
            "capital-by-source",
            "Building costs by source of finance",
            Chart.Kind.STACKED_BAR,
            Points.labels(years),
            "£m",
            stack.series(),
            List.of(),
            "Building costs "
                + InWords.money(Money.sum(costs.stream().map(CapitalSpend::amount).toList()))
                + " in all: "
                + parts
                + "."));
  }

  private static List<FinancialYear> years(List<CapitalSpend> costs) {
    FinancialYear first = costs.stream().map(CapitalSpend::year).sorted().findFirst().orElseThrow();
    FinancialYear last =
        costs.stream().map(CapitalSpend::year).max(FinancialYear::compareTo).orElseThrow();
    return IntStream.rangeClosed(0, last.startYear() - first.startYear())
        .mapToObj(first::plus)
        .toList();
  }

  private static Money spent(List<CapitalSpend> costs, FundingSource from) {
    return Money.sum(
        costs.stream().filter(cost -> cost.from() == from).map(CapitalSpend::amount).toList());
  }

  private static Money spent(List<CapitalSpend> costs, FundingSource from, FinancialYear year) {
    return spent(costs.stream().filter(cost -> cost.year().equals(year)).toList(), from);
  }
}
