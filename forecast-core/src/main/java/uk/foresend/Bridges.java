package uk.foresend;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import uk.foresend.lever.Lever;
import uk.foresend.quantity.FinancialYear;
import uk.foresend.quantity.Money;
import uk.foresend.result.Bridge;
import uk.foresend.result.BridgedFigures;
import uk.foresend.scenario.Scenario;

/** Gathers what each lever makes of the bridged figures, in order and alone, into bridges. */
final class Bridges {

  private final Scenario scenario;
  private final BridgedFigures baseline;
  private final List<BridgedFigures> inOrder = new ArrayList<>();
  private final List<BridgedFigures> alone = new ArrayList<>();

  Bridges(Scenario scenario, BridgedFigures baseline) {
    this.scenario = scenario;
    this.baseline = baseline;
    inOrder.add(baseline);
  }

  /** Adds the figures after the next lever, and those of that lever alone. */
  void add(BridgedFigures after, BridgedFigures onItsOwn) {
    inOrder.add(after);
    alone.add(onItsOwn);
  }

  /** Returns a bridge of each figure in each year, all figures of a year together. */
  List<Bridge> of(List<FinancialYear> years) {
    List<Bridge> bridges = new ArrayList<>();
    for (int y = 0; y < years.size(); y++) {
      for (int figure = 0; figure < baseline.byKey().size(); figure++) {
        bridges.add(bridge(figure, y, years.get(y)));
      }
    }
    return bridges;
  }

  private Bridge bridge(int figure, int y, FinancialYear year) {
    Map.Entry<String, List<Money>> known = baseline.byKey().get(figure);
    List<Bridge.LeverStep> steps = new ArrayList<>();
    for (int k = 0; k < alone.size(); k++) {
      Lever lever = scenario.levers().get(k);
      Money before = amount(inOrder.get(k), figure, y);
      steps.add(
          new Bridge.LeverStep(
              lever.id(),
              lever.label(),
              amount(inOrder.get(k + 1), figure, y).minus(before),
              amount(alone.get(k), figure, y).minus(known.getValue().get(y)),
              lever.delivery().evidence()));
    }
    Money reached = amount(inOrder.get(inOrder.size() - 1), figure, y);
    return new Bridge(known.getKey(), year, known.getValue().get(y), steps, reached);
  }

  private static Money amount(BridgedFigures figures, int figure, int y) {
    return figures.byKey().get(figure).getValue().get(y);
  }
}
