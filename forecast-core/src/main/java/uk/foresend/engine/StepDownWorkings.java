package uk.foresend.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.IntToDoubleFunction;
import uk.foresend.assumption.Driver;
import uk.foresend.assumption.Scope;
import uk.foresend.assumption.SettingTerms;
import uk.foresend.quantity.Horizon;
import uk.foresend.result.Working;
import uk.foresend.result.Working.Step;

/**
 * Explains what step-downs save: fees and places where children were, less those where they are.
 */
final class StepDownWorkings {

  private final Columns c;
  private final CostInputs x;
  private final Operands operands;

  StepDownWorkings(Columns c) {
    this.c = c;
    this.x = c.inputs().cost;
    this.operands = new Operands(c.inputs().assumptions);
  }

  /** The children moved in a month. */
  double moved(int i, int m) {
    return channel(i).taken[m];
  }

  private Channel channel(int i) {
    return c.placement().channels.stream()
        .filter(each -> each.reason == Channel.Reason.STEP_DOWN && each.cause == i)
        .findFirst()
        .orElseThrow();
  }

  /** What the children bring the DSG. */
  List<Working> entitlement(int i, int year) {
    Entitlement all = new Entitlement(c);
    return all.workings(all.pupils(channel(i)), year, operands);
  }

  List<Working> saving(int i, int year) {
    Channel moved = channel(i);
    FeeWorkings fees = new FeeWorkings(x, operands);
    List<Working> inputs = new ArrayList<>();
    for (boolean from : List.of(true, false)) {
      int s = from ? moved.from : moved.to;
      String label = x.axes.settings().get(s).label();
      Step step = from ? Step.PLUS : Step.MINUS;
      add(
          inputs,
          step,
          label + ", top-ups and fees",
          over(year, m -> fees(s, moved, m)),
          fees.of(s, year, m -> children(moved, m), false));
      add(
          inputs,
          step,
          label + ", places",
          over(year, m -> place(s, moved, m).map(Periods.Part::pounds).orElse(0.0)),
          new Periods(x.horizon, year).of(Step.PLUS, "", m -> place(s, moved, m)));
    }
    return inputs;
  }

  private static void add(
      List<Working> inputs, Step step, String label, double pounds, List<Working> lines) {
    if (!lines.isEmpty()) {
      inputs.add(Operands.pounds(step, label, pounds, lines));
    }
  }

  private static double over(int year, IntToDoubleFunction month) {
    double sum = 0;
    int first = Horizon.WARM_UP_MONTHS + 12 * year;
    for (int m = first; m < first + 12; m++) {
      sum += month.applyAsDouble(m);
    }
    return sum;
  }

  private double fees(int s, Channel moved, int m) {
    int bands = x.axes.bands().size();
    double[] children = children(moved, m);
    double pounds = 0;
    for (int i = 0; i < children.length; i++) {
      pounds += children[i] * x.topUp[s * bands + i % bands][m];
    }
    return pounds * Cost.billed(x, s, m);
  }

  private static double[] children(Channel channel, int m) {
    return Arrays.copyOfRange(channel.stock, m * channel.width, (m + 1) * channel.width);
  }

  /** The place funding that goes with the children: of a counted place only what it saves empty. */
  private Optional<Periods.Part> place(int s, Channel moved, int m) {
    SettingTerms terms = x.terms.get(s);
    if (terms.payer() == SettingTerms.PlacePayer.NOBODY) {
      return Optional.empty();
    }
    Scope scope = new Scope.OfSetting(terms.setting());
    List<Working> steps = new ArrayList<>();
    double pounds = x.places.full()[s][m];
    steps.add(operands.driver(Step.PLUS, Driver.PLACE_RATE, scope, m));
    if (terms.placeCount() == SettingTerms.PlaceCount.PER_CHILD) {
      steps.add(operands.driver(Step.TIMES, Driver.PLACES_PER_CHILD, scope, m));
      pounds *= x.places.perChild()[s][m];
    } else {
      Driver empty =
          operands.has(Driver.EMPTY_PLACE_RATE, scope)
              ? Driver.EMPTY_PLACE_RATE
              : Driver.PLACE_RATE;
      steps.add(operands.driver(Step.MINUS, empty, scope, m));
      pounds -= x.places.empty()[s][m];
    }
    if (terms.payer() == SettingTerms.PlacePayer.DFE_IN_PART) {
      steps.add(operands.driver(Step.TIMES, Driver.DFE_RECOUPED_SHARE, scope, m));
      pounds *= x.places.recouped()[s][m];
    }
    steps.add(Operands.children(Step.TIMES, "children moved and still there", moved.total(m)));
    return Periods.Part.month(pounds * moved.total(m) / 12, steps);
  }
}
