package uk.foresend.engine;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import uk.foresend.assumption.Assumptions;
import uk.foresend.quantity.FinancialYear;
import uk.foresend.quantity.Horizon;
import uk.foresend.quantity.Money;
import uk.foresend.quantity.Rate;
import uk.foresend.result.SchemeOutcome;
import uk.foresend.send.CapitalScheme;
import uk.foresend.send.FundingSource;

/**
 * What schemes do, from who is where because of them.
 *
 * <p>Saving to the DSG of a scheme: for each child, what a top-up or fee would have cost in the
 * setting where they would have been, less the top-up or fee here; less the funding of every place
 * the scheme opens, filled or not, that is not saved where they would have been ({@link
 * WithoutScheme}); less start-up. A scheme is filled by the children who move into it and, where
 * places are counted, by those whom its setting no longer has to send on ({@link Kept}).
 */
final class Outcomes {

  private final Columns c;
  private final Horizon horizon;
  private final Years years;
  private final CostInputs x;

  private final List<Filling> fillings = new ArrayList<>();

  /** By scheme, who is somewhere else because of it. */
  private final List<List<Channel>> fillers;

  Outcomes(Columns c) {
    this.c = c;
    this.x = c.inputs().cost;
    this.horizon = x.horizon;
    this.years = new Years(horizon);
    List<List<Channel>> kept = Kept.of(c);
    for (int k = 0; k < kept.size(); k++) {
      PlacementInputs.Scheme scheme = c.inputs().placement.schemes.get(k);
      fillings.add(new Filling(scheme, channels(Channel.Reason.SCHEME, k), kept.get(k)));
    }
    fillers = fillings.stream().map(Filling::everybody).toList();
  }

  /** Returns by scheme who fills it. */
  List<Filling> fillings() {
    return fillings;
  }

  /** Returns by scheme who is somewhere else because of it. */
  List<List<Channel>> fillers() {
    return fillers;
  }

  List<SchemeOutcome> schemes() {
    return IntStream.range(0, fillers.size()).mapToObj(this::scheme).toList();
  }

  private SchemeOutcome scheme(int k) {
    PlacementInputs.Scheme scheme = c.inputs().placement.schemes.get(k);
    List<Channel> who = fillers.get(k);
    WithoutScheme without = new WithoutScheme(c, k, fillers);
    double[] saved = new double[horizon.monthCount()];
    double[] fund = new double[horizon.monthCount()];
    for (int m = Horizon.WARM_UP_MONTHS; m < saved.length; m++) {
      saved[m] = without.saving(m) - startUp(scheme, m);
      fund[m] = transport(c.inputs().generalFund, who, m) + without.company(m);
    }
    return new SchemeOutcome(
        scheme.scheme(),
        years.average(m -> scheme.open()[m]),
        fillings.get(k).others(years),
        fillings.get(k).average(years),
        fillings.get(k).by(c.inputs().placement, years),
        years.average(fillings.get(k)::beside),
        years.money(saved),
        new Entitlement(c).of(new Entitlement(c).pupils(scheme, who)),
        years.money(
            m ->
                fund[m]
                    - c.generalFund().schemeInterest()[k][m]
                    - c.generalFund().schemeProvision()[k][m]),
        capital(scheme.scheme()),
        unfinanced(scheme.scheme()),
        outlook(scheme, saved, fund));
  }

  /**
   * What is still to come: what is spent on building before the year in which the scenario stands
   * is left out of the value. The payback counts building and savings from the scheme's start.
   */
  private SchemeOutcome.Outlook outlook(
      PlacementInputs.Scheme scheme, double[] saved, double[] fund) {
    Assumptions given = c.inputs().assumptions;
    double rate = c.inputs().discountRate[Horizon.WARM_UP_MONTHS];
    FinancialYear now = FinancialYear.of(YearMonth.from(given.setup().asAt()));
    double value = 0;
    double[] saving = new double[horizon.yearCount()];
    List<Money> capital = capital(scheme.scheme());
    for (int y = 0; y < saving.length; y++) {
      for (int m = Horizon.WARM_UP_MONTHS + 12 * y;
          m < Horizon.WARM_UP_MONTHS + 12 * (y + 1);
          m++) {
        saving[y] += saved[m] + fund[m];
      }
      int later = horizon.year(y).startYear() - now.startYear();
      if (later >= 0) {
        value += (saving[y] - capital.get(y).pounds()) / Math.pow(1 + rate, later);
      }
    }
    return new SchemeOutcome.Outlook(
        new Rate(rate), Money.rounded(value), payback(scheme.scheme(), saving));
  }

  private SchemeOutcome.Payback payback(CapitalScheme scheme, double[] saving) {
    if (scheme.phases().stream()
        .anyMatch(phase -> phase.opens().isBefore(horizon.first().april()))) {
      return SchemeOutcome.Payback.OPENED_BEFORE;
    }
    double built = 0;
    for (CapitalScheme.CapitalSpend spend : scheme.capital()) {
      built += spend.year().compareTo(horizon.last()) <= 0 ? spend.amount().pounds() : 0;
    }
    if (built <= 0) {
      return SchemeOutcome.Payback.NOTHING_SPENT;
    }
    double soFar = 0;
    for (int y = 0; y < saving.length; y++) {
      soFar += saving[y];
      if (soFar >= built) {
        return SchemeOutcome.Payback.in(horizon.year(y));
      }
    }
    return SchemeOutcome.Payback.NOT_WITHIN;
  }

  private SchemeOutcome.Unfinanced unfinanced(CapitalScheme scheme) {
    double building = 0;
    for (CapitalScheme.CapitalSpend spend : scheme.capital()) {
      boolean unknown = spend.from() == FundingSource.UNKNOWN;
      building +=
          unknown && spend.year().compareTo(horizon.last()) <= 0 ? spend.amount().pounds() : 0;
    }
    double rate = c.inputs().generalFund.borrowingRate[Horizon.WARM_UP_MONTHS];
    return new SchemeOutcome.Unfinanced(
        Money.rounded(building),
        new Rate(rate),
        Money.rounded(building * rate),
        Money.rounded(building / Math.max(1, scheme.assetLife())));
  }

  private List<Channel> channels(Channel.Reason reason, int cause) {
    return c.placement().channels.stream()
        .filter(channel -> channel.reason == reason && channel.cause == cause)
        .toList();
  }

  private double startUp(PlacementInputs.Scheme scheme, int m) {
    double pounds = 0;
    for (CapitalScheme.StartUp each : scheme.scheme().startUp()) {
      pounds += horizon.indexOf(each.month()) == m ? each.amount().pounds() : 0;
    }
    return pounds;
  }

  /** Returns what transport costs less in a month because children are in channels. */
  static double transport(GeneralFundInputs fund, List<Channel> channels, int m) {
    double[][] cost = fund.transport;
    double pounds = 0;
    for (Channel channel : channels) {
      pounds += channel.total(m) * (cost[channel.from][m] - cost[channel.to][m]) / 12;
    }
    return pounds;
  }

  private List<Money> capital(CapitalScheme scheme) {
    List<Money> byYear = new ArrayList<>();
    for (FinancialYear year : horizon.years()) {
      byYear.add(
          Money.sum(
              scheme.capital().stream()
                  .filter(spend -> spend.year().equals(year))
                  .map(CapitalScheme.CapitalSpend::amount)
                  .toList()));
    }
    return byYear;
  }
}
