package uk.foresend.engine;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.IntToDoubleFunction;
import java.util.stream.Collectors;
import uk.foresend.assumption.Assumptions;
import uk.foresend.assumption.DriverKey;
import uk.foresend.assumption.Scope;
import uk.foresend.assumption.Stage;
import uk.foresend.quantity.InWords;
import uk.foresend.result.FlowRow;
import uk.foresend.result.Forecast;
import uk.foresend.result.PlanRow;
import uk.foresend.result.Told;
import uk.foresend.result.Working;
import uk.foresend.result.Working.Step;

/** Explains plans: the January before, the flows of the year since, and the rates behind them. */
final class PlanWorkings {

  private final Columns c;
  private final Assumptions given;
  private final Forecast forecast;

  PlanWorkings(Columns c, Forecast forecast) {
    this.c = c;
    this.given = c.inputs().assumptions;
    this.forecast = forecast;
  }

  /** All plans at the January census inside a year. */
  Working plans(int year) {
    List<Working> inputs = new ArrayList<>();
    for (PlanRow row : forecast.plans()) {
      if (row.january().get(year + 1).value() != 0) {
        inputs.add(
            WorkingParts.link(
                    "plans:" + row.setting().id() + "@" + forecast.years().get(year),
                    row.setting().label(),
                    Told.of(row.january().get(year + 1), "plans"))
                .as(Step.PLUS));
      }
    }
    for (FlowRow flow : forecast.flows()) {
      inputs.add(
          new Working(
              "",
              flow.label() + ", April to March",
              Told.of(flow.amounts().get(year), "plans"),
              "",
              List.of(),
              ""));
    }
    return new Working(
        "plans@" + forecast.years().get(year),
        "Plans at the January census, " + forecast.years().get(year),
        Told.of(forecast.plansAtJanuary(year), "plans"),
        "the sum of settings; the flows beside it are those of the financial year",
        inputs,
        "");
  }

  /** The plans of one setting, with the flows since the January before and the rates of them. */
  Optional<Working> plansOf(String setting, int year) {
    return forecast.plans().stream()
        .filter(row -> row.setting().id().equals(setting))
        .findFirst()
        .map(
            row ->
                new Working(
                    "plans:" + setting + "@" + forecast.years().get(year),
                    row.setting().label() + ", January",
                    Told.of(row.january().get(year + 1), "plans"),
                    "the January before and the flows of twelve months, rounded to whole plans",
                    inputs(setting, year),
                    ""));
  }

  private List<Working> inputs(String setting, int year) {
    int s = given.setup().axes().setting(setting).orElseThrow();
    DemandColumns d = c.demand();
    int january = 12 * year;
    int width = c.placement().width;
    List<Working> inputs = new ArrayList<>();
    inputs.add(
        Operands.children(
            Step.PLUS,
            "in " + InWords.month(given.setup().horizon().month(january)),
            c.placement().inSetting(january, s)));
    double joined = over(january, m -> sum(d.joins, m * d.cells + s * width, width));
    double came = over(january, m -> sum(d.movedIn, m * d.cells + s * width, width));
    double went = over(january, m -> d.movedOut[s][m]);
    double left = over(january, m -> d.left[s][m]);
    double change =
        sum(d.stock, (january + 12) * d.cells + s * width, width)
            - sum(d.stock, january * d.cells + s * width, width);
    flow(inputs, Step.PLUS, "new plans, and transfers in and unreconciled", joined);
    flow(inputs, Step.PLUS, "moves and phase transfers in", came);
    flow(inputs, Step.MINUS, "moves and phase transfers out", went);
    flow(inputs, Step.MINUS, "plans ceased, and aged out", left);
    flow(
        inputs,
        Step.MINUS,
        "taken off the record: transfers below nothing, and net decline",
        joined + came - went - left - change);
    channels(s, january).forEach((label, more) -> flow(inputs, Step.PLUS, label, more));
    inputs.addAll(rates(setting));
    return inputs;
  }

  /** The change of the year in who is here, or not, for a scheme, a step-down or overflow. */
  private Map<String, Double> channels(int s, int january) {
    Map<String, Double> more = new TreeMap<>();
    for (Channel channel : c.placement().channels) {
      int sign = (channel.to == s ? 1 : 0) - (channel.from == s ? 1 : 0);
      double change = channel.total(january + 12) - channel.total(january);
      if (sign != 0) {
        more.merge(label(channel), sign * change, Double::sum);
      }
    }
    return more;
  }

  private String label(Channel channel) {
    PlacementInputs x = c.inputs().placement;
    return switch (channel.reason) {
      case SCHEME -> "here or not for " + x.schemes.get(channel.cause).scheme().label();
      case STEP_DOWN ->
          "here or not for step-downs " + x.stepDowns.get(channel.cause).stepDowns().id();
      case OVERFLOW -> "sent on from full settings";
    };
  }

  private static double over(int january, IntToDoubleFunction month) {
    double sum = 0;
    for (int m = january + 1; m <= january + 12; m++) {
      sum += month.applyAsDouble(m);
    }
    return sum;
  }

  private static double sum(double[] values, int first, int count) {
    double sum = 0;
    for (int i = first; i < first + count; i++) {
      sum += values[i];
    }
    return sum;
  }

  private static void flow(List<Working> inputs, Step step, String label, double children) {
    if (Math.abs(children) > 1e-6) {
      inputs.add(Operands.children(step, label, children));
    }
  }

  /** The rates that speak of a setting, ages of the same rate together; those of nothing not. */
  private List<Working> rates(String setting) {
    Map<List<Object>, List<DriverKey>> alike = new LinkedHashMap<>();
    given
        .drivers()
        .all()
        .forEach(
            (key, value) -> {
              boolean nothing = value.value().opening() == 0 && value.value().steps().isEmpty();
              if (key.driver().stage() == Stage.DEMAND
                  && key.scope().speaksOf(setting)
                  && !nothing) {
                alike
                    .computeIfAbsent(
                        List.of(key.driver(), whole(key.scope()), value), any -> new ArrayList<>())
                    .add(key);
              }
            });
    List<Working> rates = new ArrayList<>();
    alike.forEach((like, keys) -> rates.add(rate(keys)));
    return rates;
  }

  /** What a scope is an age of, or the scope itself. */
  private static Scope whole(Scope scope) {
    return scope.moreGeneral().stream()
        .filter(more -> !more.equals(Scope.AUTHORITY))
        .findFirst()
        .orElse(scope);
  }

  private Working rate(List<DriverKey> keys) {
    DriverKey first = keys.get(0);
    Working one =
        WorkingParts.driver(
            first, given.drivers().exactly(first.driver(), first.scope()).orElseThrow());
    if (keys.size() == 1) {
      return one;
    }
    String ages =
        keys.stream()
            .map(key -> key.scope().bandIn(given.setup().axes()))
            .map(band -> given.setup().axes().bands().get(band.orElseThrow()).id())
            .collect(Collectors.joining(", "));
    return new Working(
        one.figure(),
        WorkingParts.label(new DriverKey(first.driver(), whole(first.scope()))) + ", ages " + ages,
        one.value(),
        one.formula(),
        one.inputs(),
        one.source());
  }
}
