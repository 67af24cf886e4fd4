package uk.foresend.engine;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import uk.foresend.assumption.Assumptions;
import uk.foresend.assumption.SettingTerms;
import uk.foresend.quantity.Count;
import uk.foresend.quantity.FinancialYear;
import uk.foresend.quantity.Horizon;
import uk.foresend.quantity.Money;
import uk.foresend.quantity.Rate;
import uk.foresend.result.SchemeOutcome;
import uk.foresend.result.StepDownOutcome;
import uk.foresend.send.CapitalScheme;
import uk.foresend.send.FundingSource;

/**
 * What schemes and step-downs do, from who is where because of them.
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
  private final int bands;

  /** By scheme, who is somewhere else because of it. */
  private final List<List<Channel>> fillers = new ArrayList<>();

  Outcomes(Columns c) {
    this.c = c;
    this.x = c.inputs().cost;
    this.horizon = x.horizon;
    this.years = new Years(horizon);
    this.bands = x.axes.bands().size();
    List<List<Channel>> kept = Kept.of(c);
    for (int k = 0; k < kept.size(); k++) {
      List<Channel> both = new ArrayList<>(channels(Channel.Reason.SCHEME, k));
      both.addAll(kept.get(k));
      fillers.add(both);
    }
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
    double[] transport = new double[horizon.monthCount()];
    for (int m = Horizon.WARM_UP_MONTHS; m < saved.length; m++) {
      saved[m] = without.saving(m) - startUp(scheme, m);
      transport[m] = transport(who, m);
    }
    return new SchemeOutcome(
        scheme.scheme(),
        years.average(m -> scheme.open()[m]),
        years.average(m -> scheme.others()[m]),
        years.average(m -> WithoutScheme.filled(who, scheme.setting(), m)),
        filledBy(scheme.setting(), who),
        years.money(saved),
        years.money(
            m ->
                transport[m]
                    - c.generalFund().schemeInterest()[k][m]
                    - c.generalFund().schemeProvision()[k][m]),
        capital(scheme.scheme()),
        unfinanced(scheme.scheme()),
        outlook(scheme, saved, transport));
  }

  /**
   * What is still to come: what is spent on building before the year in which the scenario stands
   * is left out of the value. The payback counts building and savings from the scheme's start.
   */
  private SchemeOutcome.Outlook outlook(
      PlacementInputs.Scheme scheme, double[] saved, double[] transport) {
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
        saving[y] += saved[m] + transport[m];
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

  /** Who fills a scheme, by setting they would have been in. */
  private List<SchemeOutcome.FilledBy> filledBy(int here, List<Channel> who) {
    Map<Integer, List<Channel>> bySetting = new LinkedHashMap<>();
    for (Channel channel : who) {
      if (channel.to == here || channel.from == here) {
        int other = channel.to == here ? channel.from : channel.to;
        bySetting.computeIfAbsent(other, setting -> new ArrayList<>()).add(channel);
      }
    }
    List<SchemeOutcome.FilledBy> all = new ArrayList<>();
    bySetting.forEach(
        (setting, channels) -> {
          List<Count> fresh =
              years.average(
                  m ->
                      channels.stream()
                          .mapToDouble(
                              one -> one.to == here ? one.freshTotal(m) : -one.freshTotal(m))
                          .sum());
          List<Count> together = years.average(m -> WithoutScheme.filled(channels, here, m));
          List<Count> moved = new ArrayList<>();
          for (int y = 0; y < together.size(); y++) {
            moved.add(together.get(y).minus(fresh.get(y)));
          }
          all.add(new SchemeOutcome.FilledBy(x.axes.settings().get(setting).id(), moved, fresh));
        });
    return all;
  }

  List<StepDownOutcome> stepDowns() {
    List<StepDownOutcome> all = new ArrayList<>();
    for (int i = 0; i < c.inputs().placement.stepDowns.size(); i++) {
      PlacementInputs.StepDown each = c.inputs().placement.stepDowns.get(i);
      List<Channel> moved = channels(Channel.Reason.STEP_DOWN, i);
      all.add(
          new StepDownOutcome(
              each.stepDowns().id(),
              each.stepDowns().from(),
              each.stepDowns().to(),
              years.total(m -> each.asked()[m]),
              years.total(m -> moved.get(0).taken[m]),
              years.average(m -> total(moved, m)),
              years.money(m -> saving(moved, m) - receivingPlaces(moved, m))));
    }
    return all;
  }

  private List<Channel> channels(Channel.Reason reason, int cause) {
    return c.placement().channels.stream()
        .filter(channel -> channel.reason == reason && channel.cause == cause)
        .toList();
  }

  private static double total(List<Channel> channels, int m) {
    double sum = 0;
    for (Channel channel : channels) {
      sum += channel.total(m);
    }
    return sum;
  }

  /**
   * What the children would have cost where they would have been, less their top-up or fee where
   * they are.
   */
  private double saving(List<Channel> channels, int m) {
    double pounds = 0;
    for (Channel channel : channels) {
      double from = Cost.billed(x, channel.from, m);
      double to = Cost.billed(x, channel.to, m);
      for (int i = 0; i < channel.width; i++) {
        double children = channel.stock[m * channel.width + i];
        pounds += children * x.topUp[channel.from * bands + i % bands][m] * from;
        pounds -= children * x.topUp[channel.to * bands + i % bands][m] * to;
      }
      pounds += channel.total(m) * placeOfChild(channel.from, m) / 12;
    }
    return pounds;
  }

  /** What the place funding of a setting falls by when a child leaves it, in pounds a year. */
  private double placeOfChild(int setting, int m) {
    SettingTerms terms = x.terms.get(setting);
    if (terms.payer() == SettingTerms.PlacePayer.NOBODY) {
      return 0;
    }
    double part = terms.payer() == SettingTerms.PlacePayer.DFE_IN_PART ? x.recouped[setting][m] : 1;
    return terms.placeCount() == SettingTerms.PlaceCount.PER_CHILD
        ? x.placesPerChild[setting][m] * x.placeRate[setting][m] * part
        : (x.placeRate[setting][m] - x.emptyRate[setting][m]) * part;
  }

  private double receivingPlaces(List<Channel> moved, int m) {
    double pounds = 0;
    for (Channel channel : moved) {
      pounds += channel.total(m) * placeOfChild(channel.to, m) / 12;
    }
    return pounds;
  }

  private double startUp(PlacementInputs.Scheme scheme, int m) {
    double pounds = 0;
    for (CapitalScheme.StartUp each : scheme.scheme().startUp()) {
      pounds += horizon.indexOf(each.month()) == m ? each.amount().pounds() : 0;
    }
    return pounds;
  }

  private double transport(List<Channel> channels, int m) {
    double[][] cost = c.inputs().generalFund.transport;
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
