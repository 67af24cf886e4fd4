package uk.foresend.generated;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import uk.foresend.assumption.Assumptions;
import uk.foresend.assumption.BlockIncome;
import uk.foresend.assumption.Cohort;
import uk.foresend.assumption.Driver;
import uk.foresend.assumption.DriverKey;
import uk.foresend.assumption.Drivers;
import uk.foresend.assumption.Programme;
import uk.foresend.quantity.Count;
import uk.foresend.quantity.Money;
import uk.foresend.quantity.Profile;
import uk.foresend.quantity.Sourced;
import uk.foresend.quantity.Step;
import uk.foresend.send.CapitalScheme;

/**
 * A council twice the size: twice the children, places, fixed lines and the grants they pass on, at
 * the same rates.
 */
public final class Doubled {

  private static final Set<Driver> SIZES =
      EnumSet.of(
          Driver.REQUESTS,
          Driver.ASSESSMENT_BACKLOG,
          Driver.POPULATION,
          Driver.TRANSFERS_IN_AND_UNRECONCILED,
          Driver.PLACES,
          Driver.SPARE_PLACES,
          Driver.PLACES_FOR_OTHER_COUNCILS,
          Driver.GUARANTEED_PLACES,
          Driver.LINE_SPEND,
          Driver.COMPANY_FIXED_COST);

  private Doubled() {}

  /** Returns the council twice the size. */
  public static Assumptions of(Assumptions council) {
    return new Assumptions(
        council.setup(),
        cohort(council.cohort()),
        council
            .finance()
            .withIncome(council.finance().income().stream().map(Doubled::income).toList()),
        council.standing(),
        programme(council.programme()),
        drivers(council.drivers()));
  }

  private static Count twice(Count count) {
    return new Count(2 * count.hundredths());
  }

  private static Money twice(Money money) {
    return new Money(2 * money.pence());
  }

  private static BlockIncome income(BlockIncome income) {
    return new BlockIncome(
        income.block(),
        income.known(),
        income.rule(),
        income.rolledIn().stream()
            .map(
                each ->
                    new BlockIncome.RolledIn(
                        each.from(), twice(each.amount()), each.line(), each.source()))
            .toList(),
        income.source());
  }

  private static Cohort cohort(Cohort cohort) {
    return new Cohort(
        cohort.opening().stream().map(Doubled::twice).toList(),
        cohort.openingSource(),
        cohort.corrections().stream()
            .map(
                each ->
                    new Cohort.Correction(
                        each.from(),
                        each.to(),
                        each.band(),
                        twice(each.children()),
                        each.reason(),
                        each.source()))
            .toList(),
        cohort.known().stream()
            .map(
                each ->
                    new Cohort.KnownCensus(
                        each.january(),
                        each.counts().stream().map(Doubled::twice).toList(),
                        each.source()))
            .toList(),
        cohort.method(),
        cohort.seasons());
  }

  private static Programme programme(Programme programme) {
    return new Programme(
        programme.schemes().stream().map(Doubled::scheme).toList(),
        programme.stepDowns().stream()
            .map(
                each ->
                    new Programme.StepDowns(
                        each.id(),
                        each.from(),
                        each.to(),
                        each.fromAge(),
                        each.toAge(),
                        2 * each.perYear(),
                        each.first(),
                        each.last(),
                        each.rampMonths(),
                        each.pool(),
                        each.staysToAge(),
                        each.source()))
            .toList(),
        programme.deliveryCosts().stream()
            .map(
                each ->
                    new Programme.DeliveryCost(
                        each.lever(),
                        each.label(),
                        each.purse(),
                        each.month(),
                        twice(each.amount()),
                        each.source()))
            .toList());
  }

  private static CapitalScheme scheme(CapitalScheme scheme) {
    List<CapitalScheme.Phase> phases =
        scheme.phases().stream()
            .map(
                phase ->
                    new CapitalScheme.Phase(phase.opens(), twice(phase.places()), phase.room()))
            .toList();
    List<CapitalScheme.StartUp> startUp =
        scheme.startUp().stream()
            .map(
                each ->
                    new CapitalScheme.StartUp(each.month(), twice(each.amount()), each.source()))
            .toList();
    return scheme.withPhases(phases).withStartUp(startUp);
  }

  private static Drivers drivers(Drivers drivers) {
    Map<DriverKey, Sourced<Profile>> doubled = new LinkedHashMap<>();
    drivers
        .all()
        .forEach(
            (key, value) ->
                doubled.put(
                    key,
                    SIZES.contains(key.driver())
                        ? new Sourced<>(profile(value.value()), value.source())
                        : value));
    return Drivers.of(doubled);
  }

  /** Twice the value of every month: each step that states or adds is of twice as much. */
  private static Profile profile(Profile profile) {
    List<Step> steps = new ArrayList<>();
    for (Step step : profile.steps()) {
      steps.add(step.carrying(new Step.Multiply(step.from(), 2)));
    }
    return new Profile(2 * profile.opening(), steps);
  }
}
