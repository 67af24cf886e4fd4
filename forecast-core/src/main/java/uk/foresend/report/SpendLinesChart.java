package uk.foresend.report;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import uk.foresend.dsg.Block;
import uk.foresend.dsg.SpendLine;
import uk.foresend.quantity.InWords;
import uk.foresend.quantity.Money;
import uk.foresend.result.Forecast;
import uk.foresend.result.SpendRow;

/**
 * Net high needs spend by section 251 line: the lines that spend most over all years by name, the
 * largest first, and the rest together.
 */
final class SpendLinesChart {

  /** How many lines are named: more colours than that cannot be told apart. */
  private static final int NAMED = 7;

  private SpendLinesChart() {}

  /** A line, and what is spent on it net in each year. */
  private record Line(SpendLine line, List<Money> net) {
    Money all() {
      return Money.sum(net);
    }
  }

  static Chart of(Forecast forecast) {
    int last = forecast.years().size() - 1;
    List<Line> largest =
        lines(forecast).stream()
            .sorted(
                Comparator.comparing(Line::all)
                    .reversed()
                    .thenComparing(each -> each.line().code()))
            .toList();
    int named = largest.size() <= NAMED + 1 ? largest.size() : NAMED;
    Stack stack = new Stack(forecast.years());
    for (Line each : largest.subList(0, named)) {
      String code = each.line().code();
      stack.add(code, code + " " + each.line().label(), each.net()::get);
    }
    List<Line> rest = largest.subList(named, largest.size());
    stack.add("rest", "The other " + rest.size() + " lines", year -> net(rest, year));
    return new Chart(
        "net-spend-by-line",
        "Net high needs spend by section 251 line",
        Chart.Kind.STACKED_BAR,
        Points.labels(forecast.years()),
        "£m",
        stack.series(),
        List.of(),
        "Net high needs spend goes from "
            + InWords.money(net(largest, 0))
            + " in "
            + forecast.years().get(0)
            + " to "
            + InWords.money(net(largest, last))
            + " in "
            + forecast.years().get(last)
            + (largest.isEmpty() ? "" : "; the largest line is " + largest.get(0).line().label())
            + ".");
  }

  private static List<Line> lines(Forecast forecast) {
    Map<SpendLine, List<Money>> lines = new LinkedHashMap<>();
    forecast.spend().stream()
        .filter(row -> row.item().line().block() == Block.HIGH_NEEDS)
        .forEach(row -> lines.merge(row.item().line(), net(row), SpendLinesChart::together));
    return lines.entrySet().stream().map(each -> new Line(each.getKey(), each.getValue())).toList();
  }

  private static List<Money> net(SpendRow row) {
    return IntStream.range(0, row.gross().size())
        .mapToObj(year -> row.gross().get(year).minus(row.dfePaid().get(year)))
        .toList();
  }

  private static List<Money> together(List<Money> one, List<Money> other) {
    return IntStream.range(0, one.size())
        .mapToObj(year -> one.get(year).plus(other.get(year)))
        .toList();
  }

  private static Money net(List<Line> lines, int year) {
    return Money.sum(lines.stream().map(each -> each.net().get(year)).toList());
  }
}
