package uk.foresend.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import uk.foresend.Forecaster;
import uk.foresend.assumption.Assumptions;
import uk.foresend.assumption.BlockIncome;
import uk.foresend.assumption.Driver;
import uk.foresend.assumption.Scope;
import uk.foresend.io.ScenarioReader;
import uk.foresend.problem.Checked;
import uk.foresend.problem.Problem;
import uk.foresend.result.Forecast;

/** Numbers for several ages, allocations published twice, and places already counted. */
class WrittenShortTest {

  private static final String MIXED_INCOME =
      """
        known:
          - {year: 2026-27, amount: 1900000, published: 2025-12-17, source: made-up}
          - {year: 2026-27, amount: 1850000, published: 2026-07-20, source: made-up}
      """;
  private static final String KNOWN =
      "known: [{year: 2026-27, amount: 1900000, published: 2025-12-17, source: made-up}]";

  @Test
  void aNumberGivenForBandsHoldsForEachFromTheFirstToTheLast() {
    Assumptions base =
        sound(
            with(
                "drivers:\n",
                "drivers:\n"
                    + "  - {driver: leave-rate, bands: [5-10, 16-19], value: 0.02, source: made-up}\n"
                    + "  - {driver: leave-rate, bands: [20-25, 20-25], bySetting: {special: 0.3},"
                    + " source: made-up}\n"
                    + "  - {driver: move-rate, bands: [5-10, 11-15], byRoute: {mainstream: {special:"
                    + " 0.01}}, source: made-up}\n"));
    assertThat(base.drivers().all().keySet().stream())
        .filteredOn(key -> key.driver() == Driver.LEAVE_RATE || key.driver() == Driver.MOVE_RATE)
        .extracting(key -> key.scope())
        .containsExactly(
            new Scope.OfBand("5-10"),
            new Scope.OfBand("11-15"),
            new Scope.OfBand("16-19"),
            new Scope.OfCell("special", "20-25"),
            new Scope.OfRouteBand("mainstream", "special", "5-10"),
            new Scope.OfRouteBand("mainstream", "special", "11-15"));
  }

  @Test
  void bandsTheWrongWayRoundAndPartsWithoutBandsAreTold() {
    Checked<Scenario> wrong =
        read(
            with(
                "drivers:\n",
                "drivers:\n"
                    + "  - {driver: leave-rate, bands: [16-19, 5-10], value: 0.02, source: made-up}\n"
                    + "  - {driver: line-spend, bands: [5-10, 5-10], line: sen-support, value: 1,"
                    + " source: made-up}\n"));
    assertThat(wrong.problems())
        .filteredOn(Problem::stops)
        .extracting(Problem::what)
        .anyMatch(what -> what.contains("the first and the last age band"))
        .anyMatch(what -> what.contains("has no age bands"));
  }

  @Test
  void theVintageUsedIsTheLastPublishedByTheDateAndTheOthersAreKept() {
    BlockIncome income = sound(with(KNOWN, MIXED_INCOME.strip())).finance().income().get(0);
    assertThat(income.known()).extracting(known -> known.amount().pounds()).containsExactly(1.9e6);
    assertThat(income.otherVintages())
        .extracting(known -> known.published())
        .containsExactly(LocalDate.of(2026, 7, 20));
  }

  @Test
  void oneVintageCannotBeGivenTwice() {
    String twice = MIXED_INCOME.replace("2026-07-20", "2025-12-17").strip();
    assertThat(read(with(KNOWN, twice)).problems())
        .filteredOn(Problem::stops)
        .extracting(Problem::what)
        .anyMatch(what -> what.contains("which is known already as published 2025-12-17"));
  }

  @Test
  void placesWhoseChildrenAreInTheFlowsMoveNobodyAndCostNothing() {
    String scheme =
        """
        schemes:
          - id: base
            label: A base
            setting: special
            owner: Council
            fromAge: 5
            toAge: 15
            phases: [{opens: 2026-09, places: 20%s}]
            fillMonths: 0
            fill: 1
            otherCouncils: 0
            filledFrom: [{setting: mainstream, wouldMove: 0.5, source: made-up}]
            assetLife: 40
            source: made-up

        policies:
        """;
    Forecast without = forecast(minimal());
    Forecast counted = forecast(with("policies:\n", scheme.formatted(", room: in-flows")));
    Forecast opened = forecast(with("policies:\n", scheme.formatted("")));
    assertThat(counted.plans()).isEqualTo(without.plans());
    assertThat(counted.spend()).isEqualTo(without.spend());
    assertThat(counted.schemes().get(0).scheme().phases()).hasSize(1);
    assertThat(opened.plans()).isNotEqualTo(without.plans());
  }

  private static Forecast forecast(String document) {
    return new Forecaster(Library.EMPTY).forecast(read(document).get());
  }

  private static Assumptions sound(String document) {
    return read(document).get().base();
  }

  private static Checked<Scenario> read(String document) {
    return new ScenarioReader().read(document, "here.yaml").then(new Checker(Library.EMPTY)::check);
  }

  private static String with(String place, String instead) {
    assertThat(minimal()).contains(place);
    return minimal().replace(place, instead);
  }

  private static String minimal() {
    try (InputStream in =
        Objects.requireNonNull(
            WrittenShortTest.class.getResourceAsStream(
                "/scenarios/worked/minimal/baseline.yaml"))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new IllegalStateException(List.of("worked/minimal").toString(), unreadable);
    }
  }
}
