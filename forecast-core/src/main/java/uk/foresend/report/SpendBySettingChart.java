package uk.foresend.report;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import uk.foresend.dsg.Block;
import uk.foresend.quantity.InWords;
import uk.foresend.quantity.Money;
import uk.foresend.result.Forecast;
import uk.foresend.result.PlanRow;
import uk.foresend.result.SpendItem;
import uk.foresend.result.SpendRow;
import uk.foresend.send.Setting;

/**
 * Gross high needs spend by setting: places, top-ups and fees of each, in the colours of the chart
 * of plans; the services and what nothing explains beside them, so that all of it sums.
 */
final class SpendBySettingChart {

  private SpendBySettingChart() {}

  static Chart of(Forecast forecast, List<String> notes) {
    List<Setting> settings = forecast.plans().stream().map(PlanRow::setting).toList();
    Set<String> ids = settings.stream().map(Setting::id).collect(Collectors.toSet());
    List<SpendRow> rows =
        forecast.spend().stream()
            .filter(row -> row.item().line().block() == Block.HIGH_NEEDS)
            .toList();
    Predicate<SpendRow> balancing = row -> row.item().kind() == SpendItem.Kind.BALANCING;
    Predicate<SpendRow> ofSetting = row -> ids.contains(row.item().setting());
    Stack stack = new Stack(forecast.years());
    for (Setting setting : settings) {
      List<SpendRow> own = of(rows, setting);
      stack.add(
          setting.id(), setting.label(), Looks.of(setting, settings), year -> gross(own, year));
    }
    List<SpendRow> services = where(rows, ofSetting.or(balancing).negate());
    List<SpendRow> unexplained = where(rows, balancing.and(ofSetting.negate()));
    stack.add("services", "Services", Looks.ofOther(0), year -> gross(services, year));
    stack.add("balancing", "Not explained", Looks.ofOther(1), year -> gross(unexplained, year));
    int last = forecast.years().size() - 1;
    Setting dearest = dearest(rows, settings, last);
    return new Chart(
        "spend-by-setting",
        "Gross high needs spend by setting",
        Chart.Kind.STACKED_BAR,
        Points.labels(forecast.years()),
        "£m",
        stack.series(),
        List.of(),
        "In "
            + forecast.years().get(last)
            + " most is spent on "
            + dearest.label()
            + ": "
            + InWords.money(gross(of(rows, dearest), last))
            + " of "
            + InWords.money(forecast.grossSpend(Block.HIGH_NEEDS, last))
            + ".",
        notes);
  }

  private static Setting dearest(List<SpendRow> rows, List<Setting> settings, int year) {
    Setting dearest = settings.get(0);
    for (Setting setting : settings) {
      if (gross(of(rows, setting), year).compareTo(gross(of(rows, dearest), year)) > 0) {
        dearest = setting;
      }
    }
    return dearest;
  }

  private static List<SpendRow> of(List<SpendRow> rows, Setting setting) {
    return where(rows, row -> row.item().setting().equals(setting.id()));
  }

  private static List<SpendRow> where(List<SpendRow> rows, Predicate<SpendRow> of) {
    return rows.stream().filter(of).toList();
  }

  private static Money gross(List<SpendRow> rows, int year) {
    return Money.sum(rows.stream().map(row -> row.gross().get(year)).toList());
  }
}
