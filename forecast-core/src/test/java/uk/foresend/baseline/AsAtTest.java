package uk.foresend.baseline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.foresend.Historian;
import uk.foresend.StartingPoints;
import uk.foresend.assumption.BlockIncome;
import uk.foresend.dsg.DeficitPolicy;
import uk.foresend.dsg.StabilityGrant;
import uk.foresend.quantity.FinancialYear;
import uk.foresend.scenario.Node;

/** A scenario as at a year uses what was published by its 30 June and nothing later. */
class AsAtTest {

  /** Place rates are those since 2013; the guide they were read in is a later year's. */
  private static final String RATES = "opguide";

  @ParameterizedTest(name = "as at {0}")
  @ValueSource(ints = {2023, 2024, 2025, 2026})
  void noSourceIsDatedLater(int year) {
    StartingPoints.Start start = outline(year);
    Node sources = start.document().document().root().field("sources").orElseThrow();
    Set<String> later = new HashSet<>();
    for (Node.Entry entry : ((Node.Mapping) sources).entries()) {
      LocalDate day = Rules.day((Node.Mapping) entry.value(), "asAt").orElseThrow();
      if (day.isAfter(LocalDate.of(year, 6, 30)) && !entry.name().equals(RATES)) {
        later.add(entry.name() + " " + day);
      }
    }
    assertThat(later).isEmpty();
    assertThat(start.scenario().base().finance().income())
        .flatExtracting(BlockIncome::known)
        .allSatisfy(one -> assertThat(one.published()).isBefore(LocalDate.of(year, 7, 1)));
  }

  @Test
  void theOpeningJanuaryIsTheLatestPublished() {
    assertThat(List.of(2023, 2024, 2025, 2026))
        .allSatisfy(
            year ->
                assertThat(outline(year).scenario().base().setup().horizon().first())
                    .isEqualTo(new FinancialYear(year)));
    StartingPoints door = Starts.asAt(2026);
    assertThat(
            door.outline(door.find("kent").get()).get().scenario().base().setup().horizon().first())
        .isEqualTo(new FinancialYear(2025));
  }

  @Test
  void theGrantIsKnownFromTheDayItWasAnnounced() {
    assertThat(policies(2025)).noneMatch(StabilityGrant.class::isInstance);
    assertThat(policies(2026)).anyMatch(StabilityGrant.class::isInstance);
  }

  @Test
  void staleRecordsOfDorsetIn2026AreNamedCorrections() {
    assertThat(outline(2026).scenario().base().cohort().corrections())
        .isNotEmpty()
        .allSatisfy(one -> assertThat(one.reason()).contains("not updated after moving on"));
    assertThat(outline(2025).scenario().base().cohort().corrections()).isEmpty();
  }

  private static List<DeficitPolicy> policies(int year) {
    return outline(year).scenario().base().standing().policies();
  }

  @Test
  void aDateOutsideTheDataIsRefusedWithItsBounds() {
    assertThat(new Historian().startingPoints(Starts.PUBLISHED, Starts.RULES, 2019).problems())
        .singleElement()
        .satisfies(one -> assertThat(one.what()).contains("from 2023 to 2026"));
  }

  @Test
  void aCouncilThatBeganLaterIsToldSinceWhenAndWhatWasBefore() {
    assertThat(Starts.asAt(2023).find("Cumberland").problems())
        .singleElement()
        .satisfies(
            one -> {
              assertThat(one.what()).contains("from January 2024");
              assertThat(one.hint()).contains("Cumbria (909)");
            });
    assertThat(Starts.asAt(2025).find("Cumberland").get().code()).isEqualTo("942");
  }

  private static StartingPoints.Start outline(int year) {
    StartingPoints door = Starts.asAt(year);
    return door.outline(door.find("dorset").get()).get();
  }
}
