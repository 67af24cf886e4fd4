package uk.foresend.engine;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import uk.foresend.assumption.Driver;
import uk.foresend.assumption.Scope;
import uk.foresend.quantity.FinancialYear;
import uk.foresend.quantity.Horizon;
import uk.foresend.quantity.InWords;
import uk.foresend.result.Forecast;
import uk.foresend.result.SchemeOutcome;
import uk.foresend.result.Told;
import uk.foresend.result.Working;
import uk.foresend.result.Working.Step;

/** Explains what a scheme saves the General Fund, its forward value, and when it has paid back. */
final class SchemeFundWorkings {

  private final Columns c;
  private final Forecast forecast;
  private final Horizon horizon;
  private final Operands operands;
  private final SchemeWorkings schemes;

  SchemeFundWorkings(Columns c, Forecast forecast, SchemeWorkings schemes) {
    this.c = c;
    this.forecast = forecast;
    this.horizon = c.inputs().cost.horizon;
    this.operands = new Operands(c.inputs().assumptions);
    this.schemes = schemes;
  }

  /** What it saves the General Fund: transport, less interest and provision. */
  List<Working> of(int k, int year) {
    List<Working> inputs = new ArrayList<>(transport(k, year));
    inputs.addAll(company(k, year));
    BorrowingWorkings borrowing = new BorrowingWorkings(c, operands);
    inputs.addAll(named("interest: ", borrowing.scheme(k, year, true, Step.MINUS)));
    inputs.addAll(named("provision: ", borrowing.scheme(k, year, false, Step.MINUS)));
    return inputs;
  }

  private static List<Working> named(String what, List<Working> lines) {
    return lines.stream()
        .map(
            each ->
                new Working(
                    each.figure(),
                    what + each.label(),
                    each.value(),
                    each.formula(),
                    each.inputs(),
                    each.source(),
                    each.step()))
        .toList();
  }

  /** By how much the result of the council's companies is better with it. */
  private List<Working> company(int k, int year) {
    WithoutScheme without = schemes.without(k);
    GeneralFundInputs x = c.inputs().generalFund;
    PlacementInputs.Scheme scheme = c.inputs().placement.schemes.get(k);
    Periods periods = new Periods(horizon, year);
    List<Working> inputs = new ArrayList<>();
    for (int s : without.settings()) {
      if (x.company[s]) {
        Scope scope = new Scope.OfSetting(x.axes.settings().get(s).id());
        inputs.addAll(
            named("paid to the company: ", schemes.paid(without, s, year, Step.MINUS, Step.PLUS)));
        inputs.addAll(
            periods.of(
                Step.PLUS,
                "places sold by the company",
                m ->
                    Periods.Part.month(
                        sold(scheme, s, m) * x.companyPrice[s][m] / 12,
                        List.of(
                            Operands.children(
                                Step.PLUS, "other councils' children", sold(scheme, s, m)),
                            operands.driver(Step.TIMES, Driver.COMPANY_SALE_PRICE, scope, m)))));
        inputs.addAll(
            periods.of(
                Step.MINUS,
                "cost of children to the company",
                m -> {
                  double now = c.placement().inSetting(m, s) + sold(scheme, s, m);
                  double otherwise = without.use(s, m).children();
                  return Periods.Part.month(
                      (now - otherwise) * x.companyPerChild[s][m] / 12,
                      List.of(
                          Operands.children(Step.PLUS, "children there", now),
                          Operands.children(Step.MINUS, "without the scheme", otherwise),
                          operands.driver(Step.TIMES, Driver.COMPANY_COST_PER_CHILD, scope, m)));
                }));
      }
    }
    return inputs;
  }

  private static double sold(PlacementInputs.Scheme scheme, int s, int m) {
    return scheme.setting() == s ? scheme.others()[m] : 0;
  }

  private List<Working> transport(int k, int year) {
    CouncilWorkings council = new CouncilWorkings(c, forecast, operands);
    Map<Integer, List<Channel>> more = new TreeMap<>();
    for (Channel channel : schemes.fillers(k)) {
      more.computeIfAbsent(channel.from, s -> new ArrayList<>()).add(channel);
      more.computeIfAbsent(channel.to, s -> new ArrayList<>()).add(channel);
    }
    List<Working> lines = new ArrayList<>();
    more.forEach(
        (s, channels) ->
            lines.addAll(
                council.transport(
                    Step.PLUS,
                    "transport to " + c.inputs().cost.axes.settings().get(s).label() + " saved",
                    s,
                    year,
                    m -> -WithoutScheme.filled(channels, s, m))));
    return lines;
  }

  /** What is still to come of it, seen from the date of the scenario, and when it has paid back. */
  List<Working> outlook(int k) {
    SchemeOutcome scheme = forecast.schemes().get(k);
    SchemeOutcome.Outlook outlook = scheme.outlook();
    FinancialYear now = FinancialYear.of(YearMonth.from(c.inputs().assumptions.setup().asAt()));
    List<Working> years = new ArrayList<>();
    for (int y = 0; y < horizon.yearCount(); y++) {
      int later = horizon.year(y).startYear() - now.startYear();
      if (later >= 0) {
        years.add(year(k, y, outlook.discountRate().perYear(), later));
      }
    }
    return List.of(
        new Working(
            "",
            "forward value of all years to come",
            Told.of(outlook.forwardValue()),
            "each year's saving to both purses before interest and provision, less building,"
                + " discounted",
            years.stream().filter(each -> !each.value().plain().equals("0.00")).toList(),
            ""),
        new Working(
            "",
            "savings reach what building costs",
            Told.words(
                outlook
                    .payback()
                    .year()
                    .map(paid -> "by the end of " + InWords.month(paid.march()))
                    .orElse(outlook.payback().otherwise())),
            "the first year by whose end savings so far reach all building costs up to then",
            List.of(),
            ""));
  }

  private Working year(int k, int y, double rate, int later) {
    SchemeOutcome scheme = forecast.schemes().get(k);
    WithoutScheme without = schemes.without(k);
    double fund =
        SchemeWorkings.over(
            y,
            m ->
                Outcomes.transport(c.inputs().generalFund, schemes.fillers(k), m)
                    + without.company(m));
    double saved = scheme.dsgSaving().get(y).pounds();
    double built = scheme.capital().get(y).pounds();
    List<Working> steps = new ArrayList<>();
    steps.addAll(
        List.of(
            WorkingParts.link(
                    "saving:" + scheme.scheme().id() + "@" + horizon.year(y),
                    "saving to the DSG",
                    Told.of(scheme.dsgSaving().get(y)))
                .as(Step.PLUS),
            Operands.pounds(
                Step.PLUS, "transport saved and result of the council company", fund, List.of()),
            Operands.pounds(Step.MINUS, "building", built, List.of())));
    for (int each = 0; each < later && rate != 0; each++) {
      steps.add(Operands.factor(Step.OVER, "1 + discount rate", 1 + rate));
    }
    return Operands.pounds(
        Step.PLUS,
        horizon.year(y).toString(),
        (saved + fund - built) / Math.pow(1 + rate, later),
        steps);
  }
}
