package uk.foresend.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import uk.foresend.quantity.FinancialYear;
import uk.foresend.quantity.Horizon;
import uk.foresend.quantity.InWords;
import uk.foresend.result.Forecast;
import uk.foresend.result.Told;
import uk.foresend.result.Working;
import uk.foresend.result.Working.Step;
import uk.foresend.send.CapitalScheme;

/**
 * Explains what a scheme saves: what each setting it touches would have cost without it, month by
 * month or term by term, less what the setting does cost.
 */
final class SchemeWorkings {

  private static final double HALF_A_PENNY = 0.005;

  private final Columns c;
  private final Forecast forecast;
  private final Horizon horizon;
  private final Operands operands;
  private final Outcomes outcomes;

  SchemeWorkings(Columns c, Forecast forecast) {
    this.c = c;
    this.forecast = forecast;
    this.horizon = c.inputs().cost.horizon;
    this.operands = new Operands(c.inputs().assumptions);
    this.outcomes = new Outcomes(c);
  }

  /** The council's children in a scheme's places at the end of a month. */
  double filled(int k, int m) {
    return outcomes.fillings().get(k).filled(m);
  }

  /** What it saves the DSG. */
  List<Working> saving(int k, int year) {
    WithoutScheme without = without(k);
    List<Working> inputs = new ArrayList<>();
    for (int s : without.settings()) {
      inputs.addAll(paid(without, s, year, Step.PLUS, Step.MINUS));
    }
    for (CapitalScheme.StartUp each : c.inputs().placement.schemes.get(k).scheme().startUp()) {
      if (FinancialYear.of(each.month()).equals(horizon.year(year))) {
        inputs.add(
            WorkingParts.given(
                    "start-up, " + InWords.month(each.month()),
                    Told.of(each.amount()),
                    each.source())
                .as(Step.MINUS));
      }
    }
    return inputs;
  }

  /** What its pupils bring the DSG. */
  List<Working> entitlement(int k, int year) {
    Entitlement all = new Entitlement(c);
    PlacementInputs.Scheme scheme = c.inputs().placement.schemes.get(k);
    return all.workings(all.pupils(scheme, fillers(k)), year, operands);
  }

  WithoutScheme without(int k) {
    return new WithoutScheme(c, k, outcomes.fillers());
  }

  /** Who is somewhere else because of it. */
  List<Channel> fillers(int k) {
    return outcomes.fillers().get(k);
  }

  /**
   * What is paid for a setting, with the scheme and without it; nothing where it is the same.
   *
   * @param would how what it would have cost without is taken
   * @param does how what it does cost is taken
   */
  List<Working> paid(WithoutScheme without, int s, int year, Step would, Step does) {
    CostInputs x = c.inputs().cost;
    PlacementInputs places = c.inputs().placement;
    String label = x.axes.settings().get(s).label();
    double fees = over(year, m -> Cost.topUps(x, s, m, without.children(s, m)));
    double funding = over(year, m -> Cost.places(x, places, without.use(s, m)));
    List<Working> inputs = new ArrayList<>();
    inputs.addAll(
        different(
            Operands.pounds(
                would,
                label + ", top-ups and fees without the scheme",
                fees,
                new FeeWorkings(x, operands).of(s, year, m -> without.children(s, m), true)),
            leaf(x.axes.settings().get(s).id() + "/top-up", year, does)));
    inputs.addAll(
        different(
            Operands.pounds(
                would,
                label + ", places without the scheme",
                funding,
                new PlaceWorkings(x, places, operands).of(s, year, m -> without.use(s, m))),
            leaf(x.axes.settings().get(s).id() + "/places", year, does)));
    return inputs;
  }

  /** Both, unless they are the same to the penny. */
  private static List<Working> different(Working would, List<Working> does) {
    double now = does.stream().mapToDouble(Operands::value).sum();
    List<Working> both = new ArrayList<>();
    if (Math.abs(Operands.value(would) - now) > HALF_A_PENNY) {
      both.add(would);
      both.addAll(does);
    }
    return both;
  }

  private List<Working> leaf(String id, int year, Step step) {
    return forecast.spend().stream()
        .filter(row -> row.item().id().equals(id) && row.gross().get(year).pence() != 0)
        .map(row -> SpendWorkings.link(row, year, horizon.year(year)).as(step))
        .toList();
  }

  /** The sum over the months of a year. */
  static double over(int year, IntToDoubleFunction month) {
    double sum = 0;
    int first = Horizon.WARM_UP_MONTHS + 12 * year;
    for (int m = first; m < first + 12; m++) {
      sum += month.applyAsDouble(m);
    }
    return sum;
  }
}
