package uk.foresend;

import static uk.foresend.ResultFixtures.COUNCIL;
import static uk.foresend.ResultFixtures.Y1;
import static uk.foresend.ResultFixtures.Y2;
import static uk.foresend.ResultFixtures.counts;
import static uk.foresend.ResultFixtures.million;
import static uk.foresend.ResultFixtures.millions;

import java.time.YearMonth;
import java.util.List;
import uk.foresend.quantity.Count;
import uk.foresend.quantity.FinancialYear;
import uk.foresend.quantity.Rate;
import uk.foresend.quantity.Share;
import uk.foresend.result.CapacityRow;
import uk.foresend.result.SchemeOutcome;
import uk.foresend.result.StepDownOutcome;
import uk.foresend.send.CapitalScheme;
import uk.foresend.send.FundingSource;
import uk.foresend.send.PlacementCategory;
import uk.foresend.send.Setting;

/** A capital scheme and a programme of step-downs made by hand, for {@link ResultFixtures}. */
final class SchemeFixtures {

  private SchemeFixtures() {}

  /** Fifty places and then a hundred, for £9m: 5 borrowed, 3 granted, and 1 spent before. */
  static SchemeOutcome newSchool() {
    CapitalScheme scheme =
        new CapitalScheme(
            "new-school",
            "New school",
            "special",
            "an academy trust",
            4,
            16,
            List.of(
                new CapitalScheme.Phase(YearMonth.of(2027, 4), Count.of(50)),
                new CapitalScheme.Phase(YearMonth.of(2028, 4), Count.of(50))),
            12,
            Share.ALL,
            new Share(0.1),
            List.of(new CapitalScheme.FillSource("independent", new Share(0.5), COUNCIL)),
            List.of(
                spend(new FinancialYear(2025), FundingSource.BORROWING, "1"),
                spend(Y1, FundingSource.BORROWING, "5"),
                spend(Y2, FundingSource.HIGH_NEEDS_GRANT, "3")),
            25,
            List.of(new CapitalScheme.StartUp(YearMonth.of(2026, 9), million("0.5"), COUNCIL)),
            COUNCIL);
    return new SchemeOutcome(
        scheme,
        counts("0", "50", "100"),
        counts("0", "5", "10"),
        counts("0", "30", "80"),
        List.of(
            new SchemeOutcome.FilledBy(
                "independent", counts("0", "20", "50"), counts("0", "5", "20")),
            new SchemeOutcome.FilledBy(
                "mainstream", counts("0", "5", "10"), counts("0", "0", "0"))),
        counts("0", "0", "0"),
        millions("-0.5", "0.6", "2"),
        millions("0", "0", "0.2"),
        millions("0", "-0.1", "0.1"),
        millions("5", "3", "0"),
        SchemeOutcome.Unfinanced.NOTHING,
        new SchemeOutcome.Outlook(
            new Rate(0.035), million("-5.9"), SchemeOutcome.Payback.NOT_WITHIN));
  }

  /** Ten asked a year, fewer moved. */
  static StepDownOutcome stepDowns() {
    return new StepDownOutcome(
        "step-downs",
        "independent",
        "mainstream",
        counts("10", "10", "10"),
        counts("10", "8", "6"),
        List.of(
            StepDownOutcome.Limit.NOTHING,
            StepDownOutcome.Limit.PLACES,
            StepDownOutcome.Limit.BOTH),
        counts("5", "13", "18"),
        millions("0.1", "0.3", "0.5"),
        millions("0", "0", "0.1"),
        millions("0", "0.1", "-0.1"));
  }

  /** State special schools, full in the first year: 20 children are in independent ones instead. */
  static CapacityRow specialPlaces() {
    return new CapacityRow(
        new Setting("special", "State special", PlacementCategory.STATE_SPECIAL),
        counts("510", "560", "610"),
        counts("15", "20", "25"),
        counts("500", "515", "555"),
        counts("5", "0", "0"),
        List.of(new CapacityRow.Overflow("independent", counts("20", "10", "0"))));
  }

  private static CapitalScheme.CapitalSpend spend(
      FinancialYear year, FundingSource from, String millions) {
    return new CapitalScheme.CapitalSpend(year, from, million(millions), COUNCIL);
  }
}
