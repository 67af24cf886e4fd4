package uk.foresend;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import uk.foresend.assumption.Assumptions;
import uk.foresend.assumption.BlockIncome;
import uk.foresend.assumption.Delivery;
import uk.foresend.assumption.LineTerms;
import uk.foresend.assumption.Programme;
import uk.foresend.assumption.SettingTerms;
import uk.foresend.assumption.SettingTerms.Area;
import uk.foresend.assumption.SettingTerms.Billing;
import uk.foresend.assumption.SettingTerms.CapacityRule;
import uk.foresend.assumption.SettingTerms.PlaceCount;
import uk.foresend.assumption.SettingTerms.PlacePayer;
import uk.foresend.dsg.Block;
import uk.foresend.dsg.SpendLine;
import uk.foresend.quantity.Confidence;
import uk.foresend.quantity.Count;
import uk.foresend.quantity.FinancialYear;
import uk.foresend.quantity.Horizon;
import uk.foresend.quantity.Money;
import uk.foresend.quantity.Share;
import uk.foresend.quantity.Source;
import uk.foresend.send.AgeBand;
import uk.foresend.send.Axes;
import uk.foresend.send.CapitalScheme;
import uk.foresend.send.FundingSource;
import uk.foresend.send.Need;
import uk.foresend.send.PlacementCategory;
import uk.foresend.send.Setting;

/**
 * A small council made by hand, for tests: four settings, the five age bands, four years from
 * 2026-27, one capital scheme.
 *
 * <p>{@code Fixtures.council().build()} is complete for every method of projection; {@link
 * AssumptionsBuilder} changes one thing at a time.
 */
public final class Fixtures {

  public static final String MAINSTREAM = "mainstream";
  public static final String SPECIAL = "special";
  public static final String INDEPENDENT = "independent";
  public static final String COLLEGE = "college";

  public static final String PLACES = "places";
  public static final String TOP_UPS = "top-ups";
  public static final String FEES = "fees";
  public static final String SUPPORT = "sen-support";

  public static final Source SOURCE =
      new Source("A council made by hand", "", LocalDate.of(2026, 3, 1), Confidence.ASSUMPTION, "");

  public static final Horizon HORIZON =
      new Horizon(new FinancialYear(2026), new FinancialYear(2029));

  public static final Axes AXES =
      new Axes(
          List.of(
              new Setting(MAINSTREAM, "Mainstream schools", PlacementCategory.MAINSTREAM),
              new Setting(SPECIAL, "State special schools", PlacementCategory.STATE_SPECIAL),
              new Setting(
                  INDEPENDENT, "Independent special schools", PlacementCategory.INDEPENDENT),
              new Setting(COLLEGE, "Colleges", PlacementCategory.POST_16)),
          List.of(
              new AgeBand("0-4", 0, 4),
              new AgeBand("5-10", 5, 10),
              new AgeBand("11-15", 11, 15),
              new AgeBand("16-19", 16, 19),
              new AgeBand("20-25", 20, 25)),
          List.of(Need.ALL));

  /** The opening census, setting by setting and band by band: 1,000 plans. */
  public static final List<Integer> PLANS =
      List.of(20, 200, 160, 20, 0, 10, 120, 150, 40, 0, 0, 30, 90, 30, 10, 0, 0, 0, 90, 30);

  private Fixtures() {}

  /** Returns a builder of the council, complete as it is. */
  public static AssumptionsBuilder council() {
    return new AssumptionsBuilder();
  }

  /** Returns the council itself. */
  public static Assumptions small() {
    return council().build();
  }

  /** Returns a month. */
  public static YearMonth month(String text) {
    return YearMonth.parse(text);
  }

  /** Returns a financial year. */
  public static FinancialYear year(String text) {
    return FinancialYear.parse(text).orElseThrow();
  }

  /** Returns whole pounds. */
  public static Money pounds(long pounds) {
    return Money.ofPounds(pounds);
  }

  /** Returns a delivery at once, on time and for nothing. */
  public static Delivery atOnce() {
    return delivery(0, 0, 0);
  }

  /** Returns a delivery with a ramp, a delay and a cost in pounds, borne by the General Fund. */
  public static Delivery delivery(int rampMonths, int delayMonths, long cost) {
    return new Delivery(
        rampMonths,
        delayMonths,
        Share.ALL,
        pounds(cost),
        Programme.Purse.GENERAL_FUND,
        "Head of SEND",
        new Source("A pilot", "", LocalDate.of(2026, 2, 1), Confidence.LOW, ""));
  }

  /**
   * Returns the council's scheme {@code new-school}: 40 special places in September 2027 and 20 a
   * year later, £6m of grant and borrowing, start-up cost, filled from independent schools.
   */
  public static CapitalScheme scheme() {
    return new CapitalScheme(
        "new-school",
        "A new special school",
        SPECIAL,
        "Academy trust",
        5,
        15,
        List.of(
            new CapitalScheme.Phase(month("2027-09"), Count.of(40)),
            new CapitalScheme.Phase(month("2028-09"), Count.of(20))),
        12,
        Share.ALL,
        Share.NONE,
        List.of(new CapitalScheme.FillSource(INDEPENDENT, new Share(0.5), SOURCE)),
        List.of(
            new CapitalScheme.CapitalSpend(
                year("2026-27"), FundingSource.HIGH_NEEDS_GRANT, pounds(4_000_000), SOURCE),
            new CapitalScheme.CapitalSpend(
                year("2027-28"), FundingSource.BORROWING, pounds(2_000_000), SOURCE)),
        40,
        List.of(new CapitalScheme.StartUp(month("2027-07"), pounds(250_000), SOURCE)),
        SOURCE);
  }

  static List<SettingTerms> terms() {
    return List.of(
        terms(MAINSTREAM, PlacePayer.NOBODY, PlaceCount.PER_CHILD, TOP_UPS, Billing.MONTHLY),
        new SettingTerms(
            SPECIAL,
            PlacePayer.COUNCIL,
            PlaceCount.COMMISSIONED,
            PLACES,
            TOP_UPS,
            Billing.MONTHLY,
            Month.APRIL,
            CapacityRule.AS_HISTORY,
            List.of(INDEPENDENT),
            Area.IN_AREA,
            SOURCE),
        terms(INDEPENDENT, PlacePayer.NOBODY, PlaceCount.PER_CHILD, FEES, Billing.THREE_TERMS),
        terms(COLLEGE, PlacePayer.NOBODY, PlaceCount.PER_CHILD, TOP_UPS, Billing.MONTHLY));
  }

  private static SettingTerms terms(
      String setting, PlacePayer payer, PlaceCount count, String line, Billing billing) {
    return new SettingTerms(
        setting,
        payer,
        count,
        "",
        line,
        billing,
        Month.SEPTEMBER,
        CapacityRule.UNLIMITED,
        List.of(),
        Area.IN_AREA,
        SOURCE);
  }

  static List<LineTerms> lines() {
    return List.of(
        line(PLACES, "1.0.2", "Place funding", LineTerms.Kind.PLACEMENTS),
        line(TOP_UPS, "1.2.2", "Top-up funding", LineTerms.Kind.PLACEMENTS),
        line(FEES, "1.2.3", "Independent providers", LineTerms.Kind.PLACEMENTS),
        line(SUPPORT, "1.2.5", "SEN support services", LineTerms.Kind.SERVICE));
  }

  private static LineTerms line(String id, String code, String label, LineTerms.Kind kind) {
    return new LineTerms(
        id,
        label,
        new SpendLine(code, label, Block.HIGH_NEEDS),
        PlacementCategory.OTHER,
        kind,
        LineTerms.Growth.FLAT,
        SOURCE);
  }

  static BlockIncome income(Block block, long pounds) {
    return new BlockIncome(
        block,
        List.of(
            new BlockIncome.Known(
                year("2026-27"), pounds(pounds), LocalDate.of(2025, 12, 17), SOURCE)),
        BlockIncome.Rule.CASH_FLAT,
        List.of(),
        SOURCE);
  }

  static List<Double> twelfths() {
    return Collections.nCopies(12, 1.0 / 12);
  }

  /** Returns the amount of a decimal number of pounds. */
  public static Money money(String pounds) {
    return Money.ofPounds(new BigDecimal(pounds));
  }

  /** Returns no date. */
  public static Optional<YearMonth> never() {
    return Optional.empty();
  }
}
