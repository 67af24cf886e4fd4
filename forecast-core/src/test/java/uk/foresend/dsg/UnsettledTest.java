package uk.foresend.dsg;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import uk.foresend.Fixtures;
import uk.foresend.Forecaster;
import uk.foresend.io.ScenarioFiles;
import uk.foresend.io.ScenarioReader;
import uk.foresend.problem.Problem;
import uk.foresend.quantity.FinancialYear;
import uk.foresend.quantity.Horizon;
import uk.foresend.quantity.Rate;
import uk.foresend.quantity.Share;

@DisplayName("When the override has ended on 31 March 2028,")
class UnsettledTest {

  private static final YearMonth APRIL = YearMonth.of(2028, 4);
  private static final Horizon TO_2031 =
      new Horizon(new FinancialYear(2026), new FinancialYear(2030));

  private static List<String> left(DeficitPolicy... balance) {
    List<DeficitPolicy> policies = new ArrayList<>(List.of(balance));
    policies.add(
        new StatutoryOverride(
            "override",
            LocalDate.of(2020, 4, 1),
            LocalDate.of(2028, 3, 31),
            LocalDate.of(2025, 6, 20),
            Fixtures.SOURCE));
    policies.add(central(1, 2028, 2030));
    return Unsettled.among(policies, TO_2031).stream().map(Unsettled::what).toList();
  }

  private static DeficitPolicy charge(double share) {
    return new BalanceCharge(
        "charge-" + share, new Share(share), APRIL, MetFrom.RESERVES, Fixtures.SOURCE);
  }

  private static DeficitPolicy central(double share, int first, int last) {
    return new CentralFunding(
        "central-" + first,
        new Share(share),
        new FinancialYear(first),
        new FinancialYear(last),
        Fixtures.SOURCE);
  }

  private static DeficitPolicy repaid(int through, int years) {
    return new Repayment(
        "repaid",
        new FinancialYear(through),
        new FinancialYear(2028),
        years,
        MetFrom.REVENUE,
        Fixtures.SOURCE);
  }

  private static String inPart(String share, String what) {
    return "From 2028-04 on policies settle "
        + share
        + " of "
        + what
        + ", and nothing protects the council from the rest.";
  }

  @Test
  @DisplayName("a balance charged whole leaves nothing, one charged in part leaves a rest")
  void inShares() {
    assertThat(left(charge(1))).isEmpty();
    assertThat(left(charge(0.6))).containsExactly(inPart("60.0%", "the accumulated balance"));
  }

  @Test
  @DisplayName("two halves charged one after the other leave a quarter: the second is of the rest")
  void ofTheRest() {
    assertThat(left(charge(0.5), charge(0.5)))
        .containsExactly(inPart("75.0%", "the accumulated balance"));
    DeficitPolicy direction =
        new Capitalisation("direction", new Share(0.4), APRIL, 20, Rate.NONE, Fixtures.SOURCE);
    assertThat(left(direction, charge(1))).isEmpty();
    assertThat(left(direction)).containsExactly(inPart("40.0%", "the accumulated balance"));
  }

  @Test
  @DisplayName("instalments settle the whole, also those that fall due after the forecast")
  void instalments() {
    assertThat(left(repaid(2027, 3))).isEmpty();
    assertThat(left(repaid(2027, 50))).isEmpty();
  }

  @Test
  @DisplayName("instalments of an older balance leave the years since, unless those are funded")
  void laterYears() {
    assertThat(left(repaid(2025, 10)))
        .containsExactly(inPart("0.0%", "what has accumulated of 2026-27"));
    assertThat(left(repaid(2025, 10), central(0.9, 2026, 2027)))
        .containsExactly(inPart("90.0%", "what has accumulated of 2026-27"));
    assertThat(left(repaid(2025, 10), central(1, 2026, 2027))).isEmpty();
  }

  @Test
  @DisplayName("a what-if is told at the lever that leaves a rest, and only of what it leaves")
  void inAWhatIf() {
    assertThat(whatIf("{policy: balance-charge, id: half, share: 0.5, month: 2028-04,"))
        .containsExactly(inPart("50.0%", "the accumulated balance"));
    assertThat(whatIf("{policy: balance-charge, id: whole, share: 1, month: 2028-05,")).isEmpty();
  }

  private static List<String> whatIf(String policy) {
    String text =
        """
        id: mine
        extends: dorset/2026
        title: Charged otherwise
        levers:
          - lever: change-policy
            id: otherwise
            from: 2028-04
            removes: [balance-met-by-council]
            adds: [%s metFrom: reserves, source: assumption}]
        """
            .formatted(policy);
    return new ScenarioReader()
            .read(text, "mine.yaml")
            .then(new Forecaster(ScenarioFiles.shipped())::check)
            .problems()
            .stream()
            .filter(problem -> problem.where().path().startsWith("levers"))
            .map(Problem::what)
            .toList();
  }
}
