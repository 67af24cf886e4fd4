package uk.foresend.generated;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import uk.foresend.assumption.Assumptions;
import uk.foresend.assumption.Cohort;
import uk.foresend.assumption.Driver;
import uk.foresend.assumption.DriverKey;
import uk.foresend.assumption.Drivers;
import uk.foresend.assumption.Finance;
import uk.foresend.assumption.Scope;
import uk.foresend.assumption.SettingTerms;
import uk.foresend.assumption.SettingTerms.Billing;
import uk.foresend.assumption.SettingTerms.CapacityRule;
import uk.foresend.assumption.SettingTerms.PlacePayer;
import uk.foresend.assumption.Setup;
import uk.foresend.quantity.Count;
import uk.foresend.quantity.Profile;
import uk.foresend.quantity.Sourced;
import uk.foresend.send.Axes;
import uk.foresend.send.CapitalScheme;
import uk.foresend.send.Need;

/** Changes one thing about a council. */
public final class Change {

  private Change() {}

  /** Needs are not told apart: the children of every need of a setting and band are one number. */
  public static Assumptions needsTogether(Assumptions council) {
    Setup setup = council.setup();
    Cohort cohort = council.cohort();
    return new Assumptions(
        new Setup(
            setup.councilCode(),
            setup.councilName(),
            setup.asAt(),
            setup.horizon(),
            new Axes(setup.axes().settings(), setup.axes().bands(), List.of(Need.ALL))),
        new Cohort(
            together(setup.axes(), cohort.opening()),
            cohort.openingSource(),
            cohort.corrections(),
            cohort.known().stream()
                .map(
                    census ->
                        new Cohort.KnownCensus(
                            census.january(),
                            together(setup.axes(), census.counts()),
                            census.source()))
                .toList(),
            cohort.method(),
            cohort.seasons()),
        council.finance(),
        council.standing(),
        council.programme(),
        council.drivers(),
        council.uncertainty());
  }

  private static List<Count> together(Axes axes, List<Count> counts) {
    List<Count> sums = new ArrayList<>();
    for (int s = 0; s < axes.settings().size(); s++) {
      for (int a = 0; a < axes.bands().size(); a++) {
        double sum = 0;
        for (int n = 0; n < axes.needs().size(); n++) {
          sum += counts.get(axes.cell(s, n, a)).value();
        }
        sums.add(Count.average(sum));
      }
    }
    return sums;
  }

  public static Assumptions schemes(Assumptions council, List<CapitalScheme> schemes) {
    return council.with(council.programme().withSchemes(schemes));
  }

  public static Assumptions noSchemes(Assumptions council) {
    return schemes(council, List.of());
  }

  public static Assumptions noStepDowns(Assumptions council) {
    return council.with(council.programme().withStepDowns(List.of()));
  }

  /** Nobody is turned away: places that were counted are as history had them. */
  public static Assumptions nothingCounted(Assumptions council) {
    return terms(
        council,
        each ->
            each.capacity() == CapacityRule.COUNTED
                ? terms(each, each.payer(), each.billing(), CapacityRule.AS_HISTORY)
                : each);
  }

  public static Assumptions billedMonthly(Assumptions council) {
    return terms(council, each -> terms(each, each.payer(), Billing.MONTHLY, each.capacity()));
  }

  public static Assumptions payer(Assumptions council, String setting, PlacePayer payer) {
    return terms(
        council,
        each ->
            each.setting().equals(setting)
                ? terms(each, payer, each.billing(), each.capacity())
                : each);
  }

  /** Sets the share of a setting's places in academies. */
  public static Assumptions academies(Assumptions council, String setting, Profile share) {
    DriverKey key = new DriverKey(Driver.ACADEMY_SHARE, new Scope.OfSetting(setting));
    return driver(council, key, share, council.drivers().all().get(key).source());
  }

  public static Assumptions capacity(Assumptions council, String setting, CapacityRule rule) {
    return terms(
        council,
        each ->
            each.setting().equals(setting)
                ? terms(each, each.payer(), each.billing(), rule)
                : each);
  }

  private static SettingTerms terms(
      SettingTerms each, PlacePayer payer, Billing billing, CapacityRule rule) {
    return new SettingTerms(
        each.setting(),
        payer,
        each.placeCount(),
        each.placeLine(),
        each.topUpLine(),
        billing,
        each.uplift(),
        rule,
        each.overflow(),
        each.area(),
        each.source());
  }

  public static Assumptions terms(Assumptions council, UnaryOperator<SettingTerms> change) {
    Finance finance = council.finance();
    return council.with(
        new Finance(
            finance.terms().stream().map(change).toList(),
            finance.lines(),
            finance.income(),
            finance.receipts(),
            finance.transfers()));
  }

  /** Leaves drivers out altogether. */
  public static Assumptions without(Assumptions council, Driver... drivers) {
    Set<Driver> out = Set.of(drivers);
    Map<DriverKey, Sourced<Profile>> kept = new LinkedHashMap<>(council.drivers().all());
    kept.keySet().removeIf(key -> out.contains(key.driver()));
    return council.with(Drivers.of(kept));
  }

  /** Gives a driver one value for good. */
  public static Assumptions driver(
      Assumptions council, DriverKey key, Profile profile, uk.foresend.quantity.Source source) {
    return council.with(council.drivers().with(key, new Sourced<>(profile, source)));
  }
}
