package uk.foresend.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import uk.foresend.assumption.Assumptions;
import uk.foresend.assumption.BlockIncome;
import uk.foresend.assumption.Cohort;
import uk.foresend.assumption.Driver;
import uk.foresend.assumption.DriverKey;
import uk.foresend.assumption.Finance;
import uk.foresend.assumption.Standing;
import uk.foresend.dsg.DeficitPolicy;
import uk.foresend.dsg.Reserves;
import uk.foresend.quantity.Money;
import uk.foresend.quantity.Source;
import uk.foresend.result.AssumptionLine;
import uk.foresend.result.Reach;
import uk.foresend.send.CapitalScheme;

/** Lists every number that a forecast rests on, each with its unit and source. */
final class AssumptionLines {

  private final List<AssumptionLine> lines = new ArrayList<>();

  private AssumptionLines() {}

  static List<AssumptionLine> of(Assumptions given, Map<DriverKey, String> changedBy) {
    AssumptionLines all = new AssumptionLines();
    all.cohort(given);
    given
        .drivers()
        .all()
        .forEach(
            (key, value) ->
                all.lines.add(
                    new AssumptionLine(
                        key.toString(),
                        key.driver().id().replace('-', ' ') + ", " + key.scope(),
                        value.value().words(),
                        key.driver().unit().label(),
                        value.source(),
                        changedBy.getOrDefault(key, ""),
                        reach(key.driver()))));
    all.finance(given.finance());
    all.standing(given.standing());
    given.programme().schemes().forEach(all::scheme);
    return all.lines;
  }

  private void cohort(Assumptions given) {
    Cohort cohort = given.cohort();
    int bands = given.setup().axes().bands().size();
    int width = bands * given.setup().axes().needs().size();
    for (int s = 0; s < given.setup().axes().settings().size(); s++) {
      long hundredths =
          cohort.opening().subList(s * width, (s + 1) * width).stream()
              .mapToLong(count -> count.hundredths())
              .sum();
      String setting = given.setup().axes().settings().get(s).id();
      add(
          Reach.PLANS,
          "opening-plans (" + setting + ")",
          "opening plans, " + setting,
          new uk.foresend.quantity.Count(hundredths).toString(),
          "plans",
          cohort.openingSource());
    }
    for (Cohort.Correction each : cohort.corrections()) {
      add(
          Reach.PLANS,
          "correction (" + each.from() + " to " + each.to() + ", age " + each.band() + ")",
          "opening correction: " + each.reason(),
          each.children().toString(),
          "children",
          each.source());
    }
    for (Cohort.KnownCensus each : cohort.known()) {
      add(
          Reach.PLANS,
          "known-census (" + each.january() + ")",
          "census of January " + each.january(),
          uk.foresend.quantity.Count.sum(each.counts()).toString(),
          "plans",
          each.source());
    }
    add(
        Reach.PLANS,
        "seasons",
        "share of yearly flows by month",
        "new plans " + cohort.seasons().newPlans(),
        "share of 1",
        cohort.seasons().source());
  }

  private void finance(Finance finance) {
    for (BlockIncome income : finance.income()) {
      for (BlockIncome.Known known : income.known()) {
        pounds(
            Reach.INCOME,
            "allocation (" + income.block().id() + ", " + known.year() + ")",
            income.block().label()
                + " allocation "
                + known.year()
                + ", published "
                + known.published(),
            known.amount(),
            known.source());
      }
      for (BlockIncome.Known other : income.otherVintages()) {
        pounds(
            Reach.INCOME,
            "other vintage (" + income.block().id() + ", " + other.year() + ")",
            income.block().label()
                + " allocation "
                + other.year()
                + " as published "
                + other.published()
                + ", not used",
            other.amount(),
            other.source());
      }
      add(
          Reach.INCOME,
          "income-rule (" + income.block().id() + ")",
          income.block().label() + " after the last known year",
          income.rule().name().toLowerCase(java.util.Locale.ROOT).replace('_', ' '),
          "rule",
          income.source());
      for (BlockIncome.RolledIn grant : income.rolledIn()) {
        pounds(
            Reach.INCOME,
            "rolled-in (" + grant.line() + ")",
            "grant rolled in from " + grant.from() + ", passed through " + grant.line(),
            grant.amount(),
            grant.source());
      }
    }
    for (Finance.Receipt receipt : finance.receipts()) {
      pounds(
          Reach.INCOME,
          "receipt (" + receipt.id() + ")",
          receipt.label() + ", " + receipt.month(),
          receipt.amount(),
          receipt.source());
    }
    finance
        .transfers()
        .forEach(
            each ->
                add(
                    Reach.INCOME,
                    "transfer (" + each.id() + ")",
                    "transfer "
                        + each.year()
                        + " from "
                        + each.from().id()
                        + " to "
                        + each.to().id(),
                    each.amount()
                        .map(Money::toString)
                        .orElse(each.share().value() + " of the giving block"),
                    "£",
                    each.source()));
  }

  private void standing(Standing standing) {
    for (Standing.Balance balance : standing.balances()) {
      pounds(
          Reach.BALANCE,
          "opening-balance (" + balance.vintage() + ")",
          "opening balance, " + balance.vintage(),
          balance.amount(),
          balance.source());
    }
    for (DeficitPolicy policy : standing.policies()) {
      add(
          Reach.BALANCE,
          "policy (" + policy.id() + ")",
          policy.describe(),
          "in force",
          "policy",
          policy.source());
    }
    for (Reserves.Figure figure : standing.reserves().figures()) {
      add(
          Reach.RESERVES,
          "reserve (" + figure.kind().id() + ", " + figure.month() + ")",
          figure.kind().label() + " from " + figure.month(),
          figure.amount().map(Money::toString).orElse("not known"),
          "£",
          figure.source());
    }
  }

  private void scheme(CapitalScheme scheme) {
    for (CapitalScheme.Phase phase : scheme.phases()) {
      add(
          Reach.PLACES,
          "scheme (" + scheme.id() + ", " + phase.opens() + ")",
          scheme.label()
              + ": places opening "
              + phase.opens()
              + (phase.room() == CapitalScheme.Room.IN_FLOWS
                  ? ", their children counted already"
                  : ""),
          phase.places().toString(),
          "places",
          scheme.source());
    }
    for (CapitalScheme.FillSource from : scheme.filledFrom()) {
      add(
          Reach.PLACES,
          "would-move (" + from.setting() + " to " + scheme.id() + ")",
          "share of children in " + from.setting() + " who would take a place at " + scheme.label(),
          Double.toString(from.wouldMove().value()),
          "share of 1",
          from.source());
    }
    for (CapitalScheme.CapitalSpend spend : scheme.capital()) {
      pounds(
          Reach.PLACES,
          "capital (" + scheme.id() + ", " + spend.year() + ", " + spend.from().id() + ")",
          scheme.label() + ": " + spend.from().label() + " " + spend.year(),
          spend.amount(),
          spend.source());
    }
  }

  /** The results that a driver bears on first: those of the stage that reads it. */
  private static Reach reach(Driver driver) {
    return switch (driver.stage()) {
      case DEMAND -> Reach.PLANS;
      case PLACEMENT -> Reach.PLACES;
      case COST -> Reach.SPEND;
      case FUNDING -> Reach.INCOME;
      case LEDGER -> Reach.BALANCE;
      case GENERAL_FUND -> Reach.GENERAL_FUND;
      case RESILIENCE -> Reach.RESERVES;
    };
  }

  private void pounds(Reach reach, String key, String label, Money amount, Source source) {
    add(reach, key, label, amount.toString(), "£", source);
  }

  private void add(
      Reach reach, String key, String label, String value, String unit, Source source) {
    lines.add(new AssumptionLine(key, label, value, unit, source, "", reach));
  }
}
