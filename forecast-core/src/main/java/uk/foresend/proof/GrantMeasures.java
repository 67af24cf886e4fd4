package uk.foresend.proof;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import uk.foresend.history.BlockAllocations;
import uk.foresend.history.DsgBalance;
import uk.foresend.history.LaitMeasure;
import uk.foresend.history.PlanCensus;
import uk.foresend.history.PublishedSeries;
import uk.foresend.history.Series;
import uk.foresend.proof.Measure.Printed;
import uk.foresend.proof.Measure.Read;
import uk.foresend.proof.Measure.Sums;
import uk.foresend.quantity.FinancialYear;
import uk.foresend.result.Benchmark.Ratio;
import uk.foresend.result.Benchmark.Theme;
import uk.foresend.result.Benchmark.Unit;

/** What the grant pays for each plan, what is owed, and the measures printed as they are. */
final class GrantMeasures {

  /** The balances told, back from the latest. */
  private static final int BALANCES = 3;

  private final PublishedSeries series;
  private final Yearly<PlanCensus> plans;
  private final Yearly<BlockAllocations> grants;
  private final Yearly<DsgBalance> balances;

  GrantMeasures(PublishedSeries series) {
    this.series = series;
    plans = Yearly.of(series.plans(), PlanCensus::council, PlanCensus::january, PlanCensus::source);
    grants =
        Yearly.of(
            series.grants(),
            BlockAllocations::council,
            grant -> grant.year().startYear(),
            BlockAllocations::source);
    balances =
        Yearly.of(
            series.balances(),
            DsgBalance::council,
            balance -> balance.year().startYear(),
            DsgBalance::source);
  }

  List<Measure> all() {
    List<Measure> all = new ArrayList<>();
    grants.latest().ifPresent(year -> all.add(grantPerPlan(new FinancialYear(year))));
    balances
        .latest()
        .ifPresent(
            latest -> {
              for (int back = 0; back < BALANCES; back++) {
                if (!balances.in(latest - back).isEmpty()) {
                  all.add(balance(new FinancialYear(latest - back)));
                }
              }
            });
    printed(
            "pupils-with-plans",
            Theme.PREVALENCE,
            "Pupils with a plan",
            "SEN_TotStat",
            Unit.SHARE,
            "Pupils with a plan over all pupils of schools in the area, as printed: another base than"
                + " the plans the council keeps.")
        .ifPresent(all::add);
    printed(
            "pupils-with-support",
            Theme.PREVALENCE,
            "Pupils with SEN support",
            "SEN_TotSENSuP",
            Unit.SHARE,
            "Pupils with SEN support and no plan over all pupils of schools in the area, as printed.")
        .ifPresent(all::add);
    printed(
            "spend-a-week",
            Theme.COST,
            "SEN spend per child and week",
            "SENFinance",
            Unit.POUNDS_A_WEEK,
            "Section 251 outturn a week and child to the nearest £5, as printed.")
        .ifPresent(all::add);
    return all;
  }

  private Measure grantPerPlan(FinancialYear year) {
    int january = year.january().getYear();
    Map<String, Ratio> ratios =
        Together.ratios(
            grants.in(year.startYear()),
            plans.in(january),
            (grant, census) ->
                Optional.of(
                    new Ratio(grant.before().highNeeds().pounds(), census.total().value())));
    return new Measure(
        "high-needs-block-per-plan",
        Theme.GRANT,
        "High needs block per plan",
        year.toString(),
        january,
        Unit.POUNDS_A_PLAN,
        "The high needs block before deductions, latest edition, over the plans of January "
            + january
            + ".",
        new Sums(ratios, Together.OVER, 1),
        Together.sources(grants.sources(year.startYear()), plans.sources(january)),
        List.of(new Read(Series.PLANS, january)));
  }

  private Measure balance(FinancialYear year) {
    Map<String, Ratio> ratios =
        Together.ratios(
            balances.in(year.startYear()),
            grants.in(year.startYear()),
            (balance, grant) ->
                Optional.of(
                    new Ratio(
                        balance.of(grant.before().total()).pounds(),
                        grant.before().total().pounds())));
    return new Measure(
        "balance-" + year,
        Theme.GRANT,
        "Balance of the grant, negative in deficit",
        "31 March " + year.march().getYear(),
        year.january().getYear(),
        Unit.SHARE,
        "The cumulative balance over the year's grant before deductions, latest edition. Several"
            + " councils together: each one's published percentage of its grant, added up.",
        new Sums(ratios, Together.OVER, 1),
        Together.sources(balances.sources(year.startYear()), grants.sources(year.startYear())),
        List.of(new Read(Series.BALANCES, year.startYear())));
  }

  private Optional<Measure> printed(
      String id, Theme theme, String label, String name, Unit unit, String definition) {
    List<LaitMeasure> all =
        series.lait().stream().filter(one -> one.measure().equals(name)).toList();
    Yearly<LaitMeasure> yearly =
        Yearly.of(all, LaitMeasure::council, LaitMeasure::year, LaitMeasure::source);
    return yearly
        .latest()
        .map(
            year -> {
              Map<String, Double> values = new HashMap<>();
              String period = "";
              for (LaitMeasure one : all) {
                if (one.year() == year) {
                  double value = one.value().doubleValue();
                  values.put(one.council(), unit.isFraction() ? value / 100 : value);
                  period = one.period().replace(" (OT)", "");
                }
              }
              boolean financial = FinancialYear.parse(period).isPresent();
              return new Measure(
                  id,
                  theme,
                  label,
                  financial ? period : "January " + period,
                  financial ? year + 1 : year,
                  unit,
                  definition,
                  new Printed(values),
                  yearly.sources(year),
                  List.of(new Read(Series.LAIT, year)));
            });
  }
}
