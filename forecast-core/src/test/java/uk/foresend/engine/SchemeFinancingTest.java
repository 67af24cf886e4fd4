package uk.foresend.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.foresend.Fixtures.SOURCE;
import static uk.foresend.Fixtures.month;
import static uk.foresend.Fixtures.pounds;
import static uk.foresend.Fixtures.year;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import uk.foresend.Fixtures;
import uk.foresend.quantity.Count;
import uk.foresend.quantity.Money;
import uk.foresend.quantity.Rate;
import uk.foresend.report.CapitalReport;
import uk.foresend.report.GeneralFundReport;
import uk.foresend.result.Forecast;
import uk.foresend.result.SchemeOutcome;
import uk.foresend.send.CapitalScheme;
import uk.foresend.send.CapitalScheme.CapitalSpend;
import uk.foresend.send.CapitalScheme.Phase;
import uk.foresend.send.FundingSource;

@DisplayName("Financing of schemes")
class SchemeFinancingTest {

  private static Forecast built(List<Phase> phases, CapitalSpend... spent) {
    CapitalScheme scheme = Fixtures.scheme().withPhases(phases).withCapital(List.of(spent));
    return Runs.forecast(Fixtures.council().schemes(scheme).build());
  }

  private static Phase phase(String opens) {
    return new Phase(month(opens), Count.of(20));
  }

  private static CapitalSpend borrowed(String year, long pounds) {
    return new CapitalSpend(year(year), FundingSource.BORROWING, pounds(pounds), SOURCE);
  }

  private static List<Money> row(Forecast forecast, String id) {
    return forecast.generalFund().stream()
        .filter(row -> row.id().equals(id))
        .findFirst()
        .orElseThrow()
        .amounts();
  }

  @Test
  void provisionOnEachSpendBeginsInTheYearAfterTheNextPhaseOpens() {
    Forecast forecast =
        built(
            List.of(phase("2026-09"), phase("2028-09")),
            borrowed("2026-27", 1_200_000),
            borrowed("2027-28", 2_400_000));
    assertThat(row(forecast, "mrp"))
        .as("1.2m ÷ 40 from 2027-28, and 2.4m ÷ 40 more from 2029-30")
        .containsExactly(Money.ZERO, pounds(30_000), pounds(30_000), pounds(90_000));
  }

  @Test
  void provisionOnWhatIsSpentWhenEveryPhaseIsOpenBeginsInTheYearAfter() {
    Forecast forecast = built(List.of(phase("2026-09")), borrowed("2027-28", 1_200_000));
    assertThat(row(forecast, "mrp"))
        .containsExactly(Money.ZERO, Money.ZERO, pounds(30_000), pounds(30_000));
  }

  @Test
  void buildingOfUnknownFinanceCostsNothingAndSaysWhatItWouldCostIfBorrowed() {
    Forecast forecast =
        built(
            List.of(phase("2027-09")),
            new CapitalSpend(year("2025-26"), FundingSource.UNKNOWN, pounds(400_000), SOURCE),
            new CapitalSpend(year("2026-27"), FundingSource.UNKNOWN, pounds(800_000), SOURCE),
            new CapitalSpend(year("2040-41"), FundingSource.UNKNOWN, pounds(9_000_000), SOURCE));
    assertThat(row(forecast, "capital-interest")).containsOnly(Money.ZERO);
    assertThat(forecast.schemes().get(0).unfinanced())
        .as("£1.2m × 5%, and ÷ 40 years")
        .isEqualTo(
            new SchemeOutcome.Unfinanced(
                pounds(1_200_000), new Rate(0.05), pounds(60_000), pounds(30_000)));
    assertThat(List.of(new GeneralFundReport(), new CapitalReport()))
        .allSatisfy(
            report ->
                assertThat(report.data(forecast).notes())
                    .contains(
                        "£1.2m of building costs the General Fund nothing here, because who pays"
                            + " for it is not known (A new special school £1.2m). Borrowed, it"
                            + " would cost up to £90,000 a year: £60,000 of interest, at 5.0%"
                            + " before any is repaid, and £30,000 of minimum revenue provision"
                            + " once open."));
  }

  @Test
  void paybackCountsAllBuildingAndAllSavingsWhenTheSchemeOpensWithinTheForecast() {
    CapitalSpend before =
        new CapitalSpend(year("2024-25"), FundingSource.OTHER_GRANT, pounds(200_000_000), SOURCE);
    CapitalSpend within =
        new CapitalSpend(year("2026-27"), FundingSource.OTHER_GRANT, pounds(1), SOURCE);
    assertThat(payback(built(List.of(phase("2027-09")), before)))
        .isEqualTo(SchemeOutcome.Payback.NOT_WITHIN);
    assertThat(payback(built(List.of(phase("2027-09")), within)).year()).isPresent();
    assertThat(payback(built(List.of(phase("2027-09")))))
        .isEqualTo(SchemeOutcome.Payback.NOTHING_SPENT);
  }

  @Test
  void paybackOfASchemeOpenBeforeTheForecastCannotBeSaid() {
    CapitalSpend spent =
        new CapitalSpend(year("2024-25"), FundingSource.OTHER_GRANT, pounds(1), SOURCE);
    assertThat(payback(built(List.of(phase("2025-09"), phase("2027-09")), spent)))
        .isEqualTo(SchemeOutcome.Payback.OPENED_BEFORE);
  }

  private static SchemeOutcome.Payback payback(Forecast forecast) {
    return forecast.schemes().get(0).outlook().payback();
  }
}
