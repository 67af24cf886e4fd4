package uk.foresend.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import uk.foresend.assumption.Assumptions;
import uk.foresend.assumption.SettingTerms.CapacityRule;
import uk.foresend.dsg.Block;
import uk.foresend.generated.Change;
import uk.foresend.generated.ForAll;
import uk.foresend.quantity.Count;
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
  @DisplayName("and its setting has as many more for it as fill it or are beside it")
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
      assertThat(outcome.displaced(year).value()).isCloseTo(more, within(0.11));
      isFilledWithin(outcome, year);
    }
    return !Kept.of(Runs.columns(council)).get(0).isEmpty();
  }

  @Test
  @DisplayName("and no scheme of any council is filled by more than it has places")
  void neverMoreThanItsPlaces() {
    ForAll.councils(600)
        .such(LawsOfSavingTest::opensSomething, 300)
        .holdsAndApplies(
            10,
            council -> {
              Forecast forecast = Runs.forecast(council);
              boolean beside = false;
              for (SchemeOutcome outcome : forecast.schemes()) {
                for (int year = 0; year < forecast.years().size(); year++) {
                  isFilledWithin(outcome, year);
                  beside |= outcome.beside().get(year).value() > 0;
                }
              }
              return beside;
            });
  }

  /** No place has two children or fewer than none, and those who fill them are those named. */
  private static void isFilledWithin(SchemeOutcome outcome, int year) {
    Count empty =
        outcome
            .places()
            .get(year)
            .minus(outcome.usedByOthers().get(year))
            .minus(outcome.filled().get(year));
    assertThat(empty).isGreaterThanOrEqualTo(Count.ZERO);
    assertThat(outcome.beside().get(year)).isGreaterThanOrEqualTo(Count.ZERO);
    List<Count> by = new ArrayList<>();
    for (SchemeOutcome.FilledBy each : outcome.filledBy()) {
      by.add(each.moved().get(year));
      by.add(each.fresh().get(year));
    }
    assertThat(by).allMatch(each -> each.compareTo(Count.ZERO) >= 0);
    assertThat(Count.sum(by)).isEqualTo(outcome.filled().get(year));
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
