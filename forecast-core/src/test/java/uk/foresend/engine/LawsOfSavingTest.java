package uk.foresend.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import uk.foresend.assumption.Assumptions;
import uk.foresend.assumption.SettingTerms.CapacityRule;
import uk.foresend.dsg.Block;
import uk.foresend.generated.Change;
import uk.foresend.generated.ForAll;
import uk.foresend.result.Forecast;
import uk.foresend.result.SchemeOutcome;
import uk.foresend.send.CapitalScheme;

@DisplayName("What a scheme says it saves is what high needs spend would be more without it")
class LawsOfSavingTest {

  @Test
  @DisplayName("where settings have the capacity that history had")
  void asHistory() {
    ForAll.councils(300)
        .such(LawsOfSavingTest::opensSomething, 150)
        .holdsAndApplies(
            100, council -> savesWhatItsAbsenceCosts(withItsFirst(Change.nothingCounted(council))));
  }

  @Test
  @DisplayName("where places are counted, with whomever it keeps from being sent on")
  void counted() {
    ForAll.councils(600)
        .such(LawsOfSavingTest::opensSomething, 300)
        .such(LawsOfSavingTest::countsPlaces, 100)
        .holdsAndApplies(
            30,
            council -> {
              Assumptions with = withItsFirst(council);
              savesWhatItsAbsenceCosts(with);
              return !Kept.of(Runs.columns(with)).get(0).isEmpty();
            });
  }

  @Test
  @DisplayName("and it is filled by as many as its setting has more for it")
  void filled() {
    ForAll.councils(600)
        .such(LawsOfSavingTest::opensSomething, 300)
        .such(LawsOfSavingTest::countsPlaces, 100)
        .holdsAndApplies(30, council -> fillsAsItsSettingGrows(withItsFirst(council)));
  }

  private static boolean savesWhatItsAbsenceCosts(Assumptions council) {
    Assumptions before = Change.noSchemes(council);
    Forecast without = Runs.forecast(before);
    Forecast with = Runs.forecast(before, council);
    SchemeOutcome outcome = with.schemes().get(0);
    for (int year = 0; year < with.years().size(); year++) {
      double less =
          without.grossSpend(Block.HIGH_NEEDS, year).pounds()
              - with.grossSpend(Block.HIGH_NEEDS, year).pounds();
      assertThat(outcome.dsgSaving().get(year).pounds()).isCloseTo(less, within(0.2));
    }
    return outcome.filled().stream().anyMatch(filled -> filled.value() > 1);
  }

  private static boolean fillsAsItsSettingGrows(Assumptions council) {
    Forecast without = Runs.forecast(Change.noSchemes(council));
    Forecast with = Runs.forecast(Change.noSchemes(council), council);
    SchemeOutcome outcome = with.schemes().get(0);
    int s = council.setup().axes().setting(outcome.scheme().setting()).orElseThrow();
    for (int year = 0; year < with.years().size(); year++) {
      double more =
          with.plans().get(s).average().get(year).value()
              - without.plans().get(s).average().get(year).value();
      assertThat(outcome.filled().get(year).value()).isCloseTo(more, within(0.11));
      double by = 0;
      for (SchemeOutcome.FilledBy each : outcome.filledBy()) {
        by += each.moved().get(year).value() + each.fresh().get(year).value();
      }
      assertThat(by).isCloseTo(more, within(0.5));
    }
    return !Kept.of(Runs.columns(council)).get(0).isEmpty();
  }

  /** Only its first scheme, and no step-downs, whose saving is their own. */
  private static Assumptions withItsFirst(Assumptions council) {
    CapitalScheme first = council.programme().schemes().get(0);
    return Change.schemes(Change.noStepDowns(council), List.of(first));
  }

  private static boolean opensSomething(Assumptions council) {
    return !council.programme().schemes().isEmpty();
  }

  private static boolean countsPlaces(Assumptions council) {
    return council.finance().terms().stream()
        .anyMatch(terms -> terms.capacity() == CapacityRule.COUNTED && !terms.overflow().isEmpty());
  }
}
