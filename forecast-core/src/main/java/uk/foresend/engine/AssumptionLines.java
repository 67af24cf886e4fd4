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
import uk.foresend.assumption.Uncertainty;
import uk.foresend.dsg.DeficitPolicy;
import uk.foresend.dsg.Reserves;
import uk.foresend.quantity.Count;
import uk.foresend.quantity.InWords;
import uk.foresend.quantity.Money;
import uk.foresend.quantity.Source;
import uk.foresend.result.AssumptionLine;
import uk.foresend.result.AssumptionLine.Section;
import uk.foresend.result.Reach;
import uk.foresend.result.Told;
import uk.foresend.send.CapitalScheme;

/** Lists every number that a forecast and its ranges rest on, each with its unit and source. */
final class AssumptionLines {

  private final List<AssumptionLine> lines = new ArrayList<>();
  private Section section = Section.CENSUS;

  private AssumptionLines() {}

  static List<AssumptionLine> of(Assumptions given, Map<DriverKey, String> changedBy) {
    AssumptionLines all = new AssumptionLines();
    Names names = new Names(given);
    all.cohort(given, names);
    all.section = Section.DRIVERS;
    given
        .drivers()
        .all()
        .forEach(
            (key, value) ->
                all.lines.add(
                    new AssumptionLine(
                        key.toString(),
                        names.of(key),
                        WorkingParts.told(key, value),
                        value.source(),
                        changedBy.getOrDefault(key, ""),
                        reach(key.driver()),
                        all.section)));
    all.section = Section.INCOME;
    all.finance(given.finance());
    all.section = Section.BALANCES;
    all.standing(given.standing());
    all.section = Section.SCHEMES;
    given.programme().schemes().forEach(all::scheme);
    all.section = Section.RANGES;
    UncertainLines.said(given).forEach(all::uncertain);
    given.uncertainty().policies().forEach(all::otherwise);
    return all.lines;
  }

  private void cohort(Assumptions given, Names names) {
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
          "opening plans, " + names.setting(setting),
          Told.of(new Count(hundredths), "plans"),
          cohort.openingSource());
    }
    for (Cohort.Correction each : cohort.corrections()) {
      add(
          Reach.PLANS,
          "correction (" + each.from() + " to " + each.to() + ", age " + each.band() + ")",
          "opening correction: " + each.reason(),
          Told.of(each.children(), "children"),
          each.source());
    }
    for (Cohort.KnownCensus each : cohort.known()) {
      add(
          Reach.PLANS,
          "known-census (" + each.january() + ")",
          "census of January " + each.january(),
          Told.of(Count.sum(each.counts()), "plans"),
          each.source());
    }
    seasons("new plans", cohort.seasons().newPlans(), cohort.seasons().source());
    seasons("moves", cohort.seasons().moves(), cohort.seasons().source());
    seasons("leavers", cohort.seasons().leavers(), cohort.seasons().source());
  }

  private void seasons(String flow, List<Double> shares, Source source) {
    String key = "seasons (" + flow + ")";
    add(Reach.PLANS, key, "share of a year's " + flow + " by month", Told.byMonth(shares), source);
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
                + InWords.day(known.published()),
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
                + InWords.day(other.published())
                + ", not used",
            other.amount(),
            other.source());
      }
      add(
          Reach.INCOME,
          "income-rule (" + income.block().id() + ")",
          income.block().label() + " after the last known year",
          WorkingParts.rule(income.rule()),
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
          receipt.label() + ", " + InWords.month(receipt.month()),
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
                        + each.from().label()
                        + " to "
                        + each.to().label()
                        + (each.amount().isPresent() ? "" : ", share of the giving block"),
                    each.amount().map(Told::of).orElseGet(() -> WorkingParts.share(each.share())),
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
          Told.words("in force"),
          policy.source());
    }
    for (Reserves.Figure figure : standing.reserves().figures()) {
      add(
          Reach.RESERVES,
          "reserve (" + figure.kind().id() + ", " + figure.month() + ")",
          figure.kind().label() + " from " + InWords.month(figure.month()),
          Told.known(figure.amount()),
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
              + InWords.month(phase.opens())
              + (phase.room() == CapitalScheme.Room.IN_FLOWS
                  ? ", their children counted already"
                  : ""),
          Told.of(phase.places(), "places"),
          scheme.source());
    }
    for (CapitalScheme.FillSource from : scheme.filledFrom()) {
      add(
          Reach.PLACES,
          "would-move (" + from.setting() + " to " + scheme.id() + ")",
          "share of children in " + from.setting() + " who would take a place at " + scheme.label(),
          WorkingParts.share(from.wouldMove()),
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

  private void otherwise(Uncertainty.OfPolicy said) {
    for (DeficitPolicy policy : said.otherwise()) {
      add(
          Reach.RANGES,
          "otherwise (" + policy.id() + ")",
          policy.describe(),
          Told.words("in force where " + said.policy() + " does not come about"),
          policy.source());
    }
  }

  private void uncertain(UncertainLines.Said said) {
    add(
        Reach.RANGES,
        "uncertain (" + said.key() + ")",
        "how far it may depart: " + said.what(),
        Told.words(said.range()),
        said.source());
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
    add(reach, key, label, Told.of(amount), source);
  }

  private void add(Reach reach, String key, String label, Told value, Source source) {
    lines.add(new AssumptionLine(key, label, value, source, "", reach, section));
  }
}
