package uk.foresend.engine;

import java.util.ArrayList;
import java.util.List;
import uk.foresend.assumption.SettingTerms;
import uk.foresend.quantity.Horizon;
import uk.foresend.result.StepDownOutcome;

/**
 * What step-downs do, from the children who are elsewhere because of them.
 *
 * <p>Saving to the DSG: top-ups, fees and places per child where they would have been less those
 * where they are. To the General Fund: transport, and the result of a council company that they
 * leave or join.
 */
final class StepDownOutcomes {

  /** Less than this of a child is but rounding. */
  private static final double NOBODY = 1e-9;

  private final Columns c;
  private final CostInputs x;
  private final Years years;
  private final int bands;

  private StepDownOutcomes(Columns c) {
    this.c = c;
    this.x = c.inputs().cost;
    this.years = new Years(x.horizon);
    this.bands = x.axes.bands().size();
  }

  /** Returns the outcome of each programme, in order. */
  static List<StepDownOutcome> of(Columns c) {
    StepDownOutcomes outcomes = new StepDownOutcomes(c);
    List<StepDownOutcome> all = new ArrayList<>();
    for (Channel channel : c.placement().channels) {
      if (channel.reason == Channel.Reason.STEP_DOWN) {
        all.add(outcomes.of(channel));
      }
    }
    return all;
  }

  private StepDownOutcome of(Channel channel) {
    PlacementInputs.StepDown each = c.inputs().placement.stepDowns.get(channel.cause);
    return new StepDownOutcome(
        each.stepDowns().id(),
        each.stepDowns().from(),
        each.stepDowns().to(),
        years.total(m -> each.asked()[m]),
        years.total(m -> channel.taken[m]),
        limits(each, channel),
        years.average(channel::total),
        years.money(m -> paid(channel, channel.from, m) - paid(channel, channel.to, m)),
        new Entitlement(c).of(new Entitlement(c).pupils(channel)),
        years.money(
            m ->
                Outcomes.transport(c.inputs().generalFund, List.of(channel), m)
                    - company(channel, channel.from, m)
                    + company(channel, channel.to, m)));
  }

  private List<StepDownOutcome.Limit> limits(PlacementInputs.StepDown each, Channel channel) {
    Room room =
        new Room(c.inputs().placement, c.demand(), c.placement().channels.toArray(Channel[]::new));
    List<StepDownOutcome.Limit> all = new ArrayList<>();
    for (int y = 0; y < x.horizon.yearCount(); y++) {
      boolean pool = false;
      boolean places = false;
      int first = Horizon.WARM_UP_MONTHS + 12 * y;
      for (int m = first; m < first + 12; m++) {
        boolean fewer = channel.taken[m] < each.asked()[m] - NOBODY;
        boolean full = room.in(m, channel.to) < NOBODY;
        places |= fewer && full;
        pool |= fewer && !full;
      }
      all.add(StepDownOutcome.Limit.of(pool, places));
    }
    return all;
  }

  /** What the DSG pays in a month for the children of a channel if they are in a setting. */
  private double paid(Channel channel, int setting, int m) {
    double billed = Cost.billed(x, setting, m);
    double pounds = channel.total(m) * placeOfChild(setting, m) / 12;
    for (int i = 0; i < channel.width; i++) {
      double children = channel.stock[m * channel.width + i];
      pounds += children * x.topUp[setting * bands + i % bands][m] * billed;
    }
    return pounds;
  }

  /** What the children of a channel bring a council company, if a setting is one. */
  private double company(Channel channel, int setting, int m) {
    GeneralFundInputs fund = c.inputs().generalFund;
    return fund.company[setting]
        ? paid(channel, setting, m) - channel.total(m) * fund.companyPerChild[setting][m] / 12
        : 0;
  }

  /** What the place funding of a setting falls by when a child leaves it, in pounds a year. */
  private double placeOfChild(int setting, int m) {
    SettingTerms terms = x.terms.get(setting);
    if (terms.payer() == SettingTerms.PlacePayer.NOBODY) {
      return 0;
    }
    double part =
        terms.payer() == SettingTerms.PlacePayer.DFE_IN_PART ? x.places.recouped()[setting][m] : 1;
    return terms.placeCount() == SettingTerms.PlaceCount.PER_CHILD
        ? x.places.perChild()[setting][m] * x.places.full()[setting][m] * part
        : (x.places.full()[setting][m] - x.places.empty()[setting][m]) * part;
  }
}
