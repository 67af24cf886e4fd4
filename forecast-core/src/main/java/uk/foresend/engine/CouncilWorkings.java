package uk.foresend.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.IntToDoubleFunction;
import uk.foresend.assumption.Driver;
import uk.foresend.assumption.Scope;
import uk.foresend.assumption.Uplift;
import uk.foresend.quantity.Horizon;
import uk.foresend.quantity.InWords;
import uk.foresend.result.Forecast;
import uk.foresend.result.SpendRow;
import uk.foresend.result.Working;
import uk.foresend.result.Working.Step;
import uk.foresend.send.Setting;

/** Explains what the council itself runs: transport, and a company's schools. */
final class CouncilWorkings {

  private final Columns c;
  private final GeneralFundInputs x;
  private final Forecast forecast;
  private final Operands operands;

  CouncilWorkings(Columns c, Forecast forecast, Operands operands) {
    this.c = c;
    this.x = c.inputs().generalFund;
    this.forecast = forecast;
    this.operands = operands;
  }

  /** Transport of a year, setting by setting. */
  List<Working> transport(int year) {
    List<Working> lines = new ArrayList<>();
    for (int s = 0; s < x.axes.settings().size(); s++) {
      int setting = s;
      lines.addAll(
          transport(
              Step.PLUS,
              x.axes.settings().get(s).label(),
              s,
              year,
              m -> c.placement().inSetting(m, setting)));
    }
    return lines;
  }

  /** Transport of some children as if to a setting: a line for each price of the year. */
  List<Working> transport(Step step, String words, int s, int year, IntToDoubleFunction children) {
    List<Working> lines = new ArrayList<>();
    int first = Horizon.WARM_UP_MONTHS + 12 * year;
    int next;
    for (int m = first; m < first + 12; m = next) {
      next = m + 1;
      while (next < first + 12 && x.transport[s][next] == x.transport[s][m]) {
        next++;
      }
      int from = m;
      int to = next;
      double sum = 0;
      for (int at = from; at < to; at++) {
        sum += children.applyAsDouble(at);
      }
      if (Math.abs(sum * x.transport[s][m]) > 1e-9) {
        List<Working> steps = new ArrayList<>();
        steps.add(average(children, from, to));
        steps.addAll(unit(s, from));
        steps.addAll(Operands.months(to - from));
        String span = to - from == 12 ? "" : ", from " + InWords.month(x.horizon.month(from));
        lines.add(Operands.pounds(step, words + span, sum * x.transport[s][m] / 12, steps));
      }
    }
    return lines;
  }

  private Working average(IntToDoubleFunction children, int from, int to) {
    List<Working> months = new ArrayList<>();
    double sum = 0;
    for (int m = from; m < to; m++) {
      sum += children.applyAsDouble(m);
      months.add(
          Operands.children(
              Step.PLUS, InWords.month(x.horizon.month(m)), children.applyAsDouble(m)));
    }
    months.add(Operands.number(Step.OVER, "months", to - from, ""));
    return Operands.number(Step.PLUS, "children on average", sum / (to - from), "children", months);
  }

  private List<Working> unit(int s, int m) {
    Setting setting = x.axes.settings().get(s);
    Scope scope = new Scope.OfSetting(setting.id());
    List<Working> steps = new ArrayList<>();
    steps.add(operands.driver(Step.TIMES, Driver.TRANSPORT_SHARE, scope, m));
    steps.add(
        operands.price(
            Step.TIMES,
            "cost of a child transported",
            new Operands.Grown(
                Driver.TRANSPORT_COST, List.of(scope), List.of(Scope.AUTHORITY), Uplift.OF_LINES),
            m));
    return steps;
  }

  /** The result of companies, setting by setting. */
  List<Working> company(int year) {
    List<Working> lines = new ArrayList<>();
    for (int s = 0; s < x.axes.settings().size(); s++) {
      if (x.company[s]) {
        lines.addAll(company(s, year));
      }
    }
    return lines;
  }

  private List<Working> company(int s, int year) {
    Setting setting = x.axes.settings().get(s);
    Scope scope = new Scope.OfSetting(setting.id());
    Periods periods = new Periods(x.horizon, year);
    List<Working> lines = new ArrayList<>();
    lines.addAll(
        periods.of(
            Step.PLUS,
            setting.label() + ", fixed cost",
            m ->
                Periods.Part.month(
                    x.companyFixed[s][m] / 12,
                    List.of(operands.driver(Step.PLUS, Driver.COMPANY_FIXED_COST, scope, m)))));
    lines.addAll(
        periods.of(
            Step.PLUS,
            setting.label() + ", cost of children",
            m -> {
              double children = c.placement().inSetting(m, s);
              return Periods.Part.month(
                  (children + others(m, s)) * x.companyPerChild[s][m] / 12,
                  List.of(
                      Operands.children(Step.PLUS, "the council's children", children),
                      Operands.children(Step.PLUS, "other councils' children", others(m, s)),
                      operands.driver(Step.TIMES, Driver.COMPANY_COST_PER_CHILD, scope, m)));
            }));
    lines.addAll(periods.of(Step.MINUS, setting.label() + ", sales", m -> sales(scope, m, s)));
    for (String leaf : List.of("top-up", "places")) {
      for (SpendRow row : forecast.spend()) {
        if (row.item().id().equals(setting.id() + "/" + leaf)) {
          lines.add(SpendWorkings.link(row, year, forecast.years().get(year)).as(Step.MINUS));
        }
      }
    }
    return lines;
  }

  private Optional<Periods.Part> sales(Scope scope, int m, int s) {
    return Periods.Part.month(
        others(m, s) * x.companyPrice[s][m] / 12,
        Arrays.asList(
            Operands.children(Step.PLUS, "other councils' children", others(m, s)),
            operands.driver(Step.TIMES, Driver.COMPANY_SALE_PRICE, scope, m)));
  }

  private double others(int m, int s) {
    return c.inputs().placement.usedByOthers(m, s);
  }
}
