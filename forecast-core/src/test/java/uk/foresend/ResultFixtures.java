package uk.foresend;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import uk.foresend.dsg.Account;
import uk.foresend.problem.Place;
import uk.foresend.problem.Problem;
import uk.foresend.quantity.Confidence;
import uk.foresend.quantity.Count;
import uk.foresend.quantity.FinancialYear;
import uk.foresend.quantity.Money;
import uk.foresend.quantity.Source;
import uk.foresend.result.AssumptionLine;
import uk.foresend.result.Bridge;
import uk.foresend.result.Comparison;
import uk.foresend.result.Extreme;
import uk.foresend.result.FlowRow;
import uk.foresend.result.Forecast;
import uk.foresend.result.FundRow;
import uk.foresend.result.PlanRow;
import uk.foresend.result.PublishedBeside;
import uk.foresend.result.Reach;
import uk.foresend.result.Stamp;
import uk.foresend.result.Told;
import uk.foresend.result.Working;
import uk.foresend.send.Setting;

/**
 * A forecast made by hand, whose totals can be checked by eye; amounts are in £m.
 *
 * <pre>
 *                     2026-27   2027-28   2028-29
 * High needs income      51.0      53.0      52.0
 * High needs spend       57.0      61.5      66.5   (fees held: 1.0 and 2.0 less than the baseline)
 * Early years               1         0         0   (20 less 19; the other blocks break even)
 * In year                -5.0      -8.5     -14.5
 * Opening               -30.0     -35.0     -16.5
 * Cleared                 0.0      27.0      14.5   (grant; General Fund)
 * Closing               -35.0     -16.5     -16.5
 * </pre>
 */
public final class ResultFixtures {

  public static final FinancialYear Y1 = new FinancialYear(2026);
  public static final FinancialYear Y2 = new FinancialYear(2027);
  public static final FinancialYear Y3 = new FinancialYear(2028);

  static final Source COUNCIL =
      new Source(
          "Budget report",
          "https://example.org/budget",
          LocalDate.of(2026, 1, 20),
          Confidence.HIGH,
          "");
  static final Source NOBODY =
      new Source("Chosen", "", LocalDate.of(2026, 1, 20), Confidence.ASSUMPTION, "");

  private ResultFixtures() {}

  /** Returns the forecast with fees held. */
  public static Forecast forecast() {
    return forecast("small/fees-held", "30", "34", "38");
  }

  /** Returns the forecast without. */
  public static Forecast baseline() {
    return forecast("small", "30", "35", "40");
  }

  /** Returns the two and the bridges between them. */
  public static Comparison comparison() {
    return new Comparison(
        baseline(),
        forecast(),
        List.of(
            bridge("closing", Y1, "-35", "0", "0", "0", "0"),
            bridge("closing", Y2, "-17.5", "0.7", "0.8", "0.3", "0.3"),
            bridge("closing", Y3, "-17.5", "0.7", "0.8", "0.3", "0.3"),
            bridge("in-year", Y1, "-5", "0", "0", "0", "0"),
            bridge("in-year", Y2, "-9.5", "0.7", "0.8", "0.3", "0.3"),
            bridge("in-year", Y3, "-16.5", "1.2", "1.4", "0.8", "0.8")));
  }

  /** Returns the working of a figure, three deep. */
  public static Working working() {
    Working rate =
        new Working("income-growth", "Growth", Told.words("2% a year"), "", List.of(), "Chosen");
    Working income =
        new Working(
            "income@2027-28", "Income", Told.words("£53.0m"), "known × growth", List.of(rate), "");
    Working spend =
        new Working("spend@2027-28", "Spend", Told.words("£61.5m"), "sum", List.of(), "");
    return new Working(
        "in-year@2027-28",
        "In year",
        Told.words("\u2212£8.5m"),
        "income - spend",
        List.of(income, spend),
        "");
  }

  private static Forecast forecast(String id, String fees1, String fees2, String fees3) {
    Money saved2 = million("35").minus(million(fees2));
    Money saved3 = million("40").minus(million(fees3));
    Money arose2 = million("-9.5").plus(saved2);
    Money arose3 = million("-16.5").plus(saved3);
    Money closing = million("-17.5").plus(saved2);
    return new Forecast(
        new Stamp(
            id,
            "Small",
            "What if fees are held?",
            "The balance changes by {change:closing@2027-28}.",
            "Smallshire",
            LocalDate.of(2026, 1, 31),
            "0123456789abcdef",
            "1"),
        List.of(Y1, Y2, Y3),
        List.of(
            plans(
                LeafFixtures.MAINSTREAM,
                counts("1000", "1100", "1200", "1300"),
                "1050",
                "1150",
                "1250"),
            plans(LeafFixtures.SPECIAL, counts("500", "500", "530", "580"), "500", "515", "555"),
            plans(
                LeafFixtures.INDEPENDENT,
                counts("200", "220", "240", "260"),
                "210",
                "230",
                "250.5")),
        List.of(
            new FlowRow("new-plans", "New plans", counts("300", "310", "320")),
            new FlowRow("leavers", "Leavers", counts("180", "160", "150"))),
        LeafFixtures.spend(millions(fees1, fees2, fees3)),
        LeafFixtures.income(),
        LeafFixtures.ledger(arose2, arose3),
        List.of(
            LeafFixtures.entry(
                YearMonth.of(2027, 9), "grant", Account.STABILITY_GRANT, 2024, million("10")),
            LeafFixtures.entry(
                YearMonth.of(2027, 9), "grant", Account.STABILITY_GRANT, 2025, million("17")),
            LeafFixtures.entry(
                YearMonth.of(2029, 3),
                "charge",
                Account.GENERAL_FUND_RESERVES,
                2028,
                arose3.negated())),
        List.of(
            new FundRow(FundRow.Kind.INTEREST_FORGONE, millions("1.3", "1", "0.7")),
            new FundRow(FundRow.Kind.TRANSPORT, millions("10", "11", "12")),
            new FundRow(
                FundRow.Kind.DEFICIT_CHARGE, List.of(Money.ZERO, Money.ZERO, arose3.negated())),
            new FundRow(FundRow.Kind.MRP, millions("0", "0.2", "0.2"))),
        List.of(SchemeFixtures.newSchool()),
        List.of(SchemeFixtures.stepDowns()),
        List.of(SchemeFixtures.specialPlaces()),
        LeafFixtures.reserves(closing, arose3),
        LeafFixtures.events(),
        List.of(
            new Extreme(
                "supported",
                "Every later deficit is paid for centrally.",
                List.of(million("-35"), closing, closing),
                millions("0", "0", "0")),
            new Extreme(
                "unsupported",
                "No later deficit is paid for centrally.",
                List.of(million("-35"), closing, closing),
                List.of(Money.ZERO, Money.ZERO, arose3.negated()))),
        List.of(
            new PublishedBeside(
                "In-year deficit",
                Y1,
                million("-5.2"),
                "quarter 2 forecast",
                million("-5.2"),
                million("-5"),
                COUNCIL)),
        List.of(
            assumption("net-growth (authority)", "Net growth", "10%", COUNCIL, Reach.PLANS),
            assumption("unmet-want (independent)", "Unmet want", "20%", NOBODY, Reach.PLACES),
            assumption("top-up (independent)", "Fee", "£150,000", COUNCIL, Reach.SPEND),
            assumption("income-growth (high-needs)", "Income", "2%", NOBODY, Reach.INCOME)),
        List.of(
            Problem.warning(
                Place.at("levers[0]"), "The places of New school do not fill.", "Maybe fewer.")));
  }

  /** Returns an amount in £m as money. */
  public static Money million(String millions) {
    return Money.ofPounds(new BigDecimal(millions).movePointRight(6));
  }

  static List<Money> millions(String... millions) {
    return Arrays.stream(millions).map(ResultFixtures::million).toList();
  }

  static List<Count> counts(String... numbers) {
    return Arrays.stream(numbers)
        .map(number -> new Count(new BigDecimal(number).movePointRight(2).longValueExact()))
        .toList();
  }

  private static PlanRow plans(Setting setting, List<Count> january, String... average) {
    return new PlanRow(setting, january, counts(average));
  }

  private static AssumptionLine assumption(
      String key, String label, String value, Source source, Reach reach) {
    return new AssumptionLine(
        key, label, Told.words(value), source, "", reach, AssumptionLine.Section.DRIVERS);
  }

  private static Bridge bridge(
      String figure, FinancialYear year, String baseline, String... steps) {
    Bridge.LeverStep held =
        new Bridge.LeverStep(
            "fees-held", "Fees held", million(steps[0]), million(steps[1]), NOBODY);
    Bridge.LeverStep moved =
        new Bridge.LeverStep(
            "step-downs", "Step-downs", million(steps[2]), million(steps[3]), NOBODY);
    return new Bridge(
        figure,
        year,
        million(baseline),
        List.of(held, moved),
        million(baseline).plus(held.inOrder()).plus(moved.inOrder()));
  }
}
