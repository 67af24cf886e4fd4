package uk.foresend.baseline;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import uk.foresend.baseline.SpendEstimate.Kind;
import uk.foresend.baseline.SpendEstimate.Way;
import uk.foresend.history.LaitMeasure;
import uk.foresend.quantity.FinancialYear;
import uk.foresend.quantity.Source;

/**
 * Spend of a council by the Local Authority Interactive Tool, from the year of the outturn on.
 *
 * <p>{@code (outturn + deductions) × cost a week(year) ÷ cost a week × pupils with special
 * needs(year) ÷ pupils with special needs}: the tool has the cost of a week for a child to the
 * nearest £5, and the shares of pupils with plans and with support in the January inside the year.
 *
 * @param years pounds and the cost of a week by year, that of the outturn first; empty where the
 *     tool has not all of them
 * @param refused why it is not believed; empty when it is, or has no figures
 * @param source where it is published, if it has figures
 */
record ToolSpend(List<Year> years, String refused, Optional<Source> source) {
  private static final String COST = "SENFinance";
  private static final List<String> PUPILS = List.of("SEN_TotStat", "SEN_TotSENSuP");

  /** What the tool makes of a year. */
  record Year(FinancialYear year, double pounds, double cost) {}

  static ToolSpend of(
      CouncilAsAt council,
      FinancialYear base,
      double spent,
      TreeMap<FinancialYear, SpendEstimate> others) {
    int last = latest(council.history());
    if (council.share() != 1 || !council.money().hasOutturn() || last <= base.startYear()) {
      return new ToolSpend(List.of(), "", Optional.empty());
    }
    double firstCost = value(council.facts(), COST, base.startYear());
    double firstPupils = pupils(council.facts(), base.startYear() + 1);
    List<Year> years = new ArrayList<>();
    for (int year = base.startYear(); year <= last; year++) {
      double cost = value(council.facts(), COST, year);
      double pupils = pupils(council.facts(), year + 1);
      if (cost <= 0 || pupils <= 0) {
        return new ToolSpend(
            List.of(), "The interactive tool has no cost for every year.", Optional.empty());
      }
      years.add(
          new Year(new FinancialYear(year), spent * cost / firstCost * pupils / firstPupils, cost));
    }
    return new ToolSpend(
        years,
        absurd(years, council.rules(), others),
        council.facts().measure(COST, last).map(LaitMeasure::source));
  }

  /** Says where it is further from the others, or moves against them by more, than could be. */
  private static String absurd(
      List<Year> years, Rules rules, TreeMap<FinancialYear, SpendEstimate> others) {
    double before = 1;
    for (int i = 1; i < years.size(); i++) {
      Year year = years.get(i);
      double other =
          Optional.ofNullable(others.get(year.year()))
              .map(SpendEstimate::pounds)
              .orElse(year.pounds());
      double ratio = year.pounds() / other;
      double step = ratio / before;
      if (step != rules.bounded(step, "latestTotal", "step")) {
        return "The interactive tool's cost of a week goes from £"
            + Math.round(years.get(i - 1).cost())
            + " to £"
            + Math.round(year.cost())
            + " in "
            + year.year()
            + String.format(
                Locale.ROOT,
                ", so that its total moves %.2f times as the other estimates do.",
                step);
      }
      if (ratio != rules.bounded(ratio, "latestTotal", "believed")) {
        return "The interactive tool makes "
            + UnitCosts.rounded(year.pounds())
            + " of "
            + year.year()
            + ", where the other estimates give "
            + UnitCosts.rounded(other)
            + ".";
      }
      before = ratio;
    }
    return "";
  }

  /** Returns an estimate with the tool's beside the others, where it has the year. */
  SpendEstimate with(Rules rules, SpendEstimate others) {
    List<Way> ways = new ArrayList<>(others.ways());
    years.stream()
        .filter(one -> one.year().equals(others.year()))
        .forEach(
            one ->
                ways.add(
                    new Way(Kind.TOOL, one.pounds(), error(rules, one.year()), refused.isEmpty())));
    return new SpendEstimate(others.year(), ways, others.rounding());
  }

  /** Returns one standard error as a share: of the measure, and of rounding both costs. */
  double error(Rules rules, FinancialYear year) {
    double measure = rules.number("latestTotal", "tool");
    // a figure rounded to the nearest n is out by n ÷ √12, one standard error
    double rounding = rules.number("latestTotal", "rounding") / Math.sqrt(12);
    double variance = measure * measure;
    for (Year one : years) {
      boolean used = one.equals(years.get(0)) || one.year().equals(year);
      variance += used ? Math.pow(rounding / one.cost(), 2) : 0;
    }
    return Math.sqrt(variance);
  }

  /** Returns the last year of the tool that is known, by the year in which it begins. */
  static int latest(History history) {
    for (int year = history.asAt; year > history.asAt - 6; year--) {
      if (history.england().measure(COST, year).isPresent()) {
        return year;
      }
    }
    return 0;
  }

  private static double pupils(Facts facts, int january) {
    double sum = 0;
    for (String name : PUPILS) {
      double share = value(facts, name, january);
      if (share <= 0) {
        return 0;
      }
      sum += share;
    }
    return sum;
  }

  private static double value(Facts facts, String name, int year) {
    return facts.measure(name, year).map(one -> one.value().doubleValue()).orElse(0.0);
  }
}
