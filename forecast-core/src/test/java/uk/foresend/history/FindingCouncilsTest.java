package uk.foresend.history;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.foresend.proof.Published.SERIES;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.foresend.problem.Checked;
import uk.foresend.problem.Place;
import uk.foresend.problem.Problem;

/** A council is found however it is typed, or it is said who may have been meant. */
class FindingCouncilsTest {
  private static final Councils COUNCILS = SERIES.councils();

  private static Checked<Council> find(String said) {
    return COUNCILS.named(said, Place.at("council"), COUNCILS.standingIn(2025));
  }

  private static Problem refused(Checked<Council> found) {
    assertThat(found.problems()).hasSize(1);
    return found.problems().get(0);
  }

  @ParameterizedTest
  @CsvSource({
    "dorset, 838",
    "Dorset Council, 838",
    "838, 838",
    "E06000059, 838",
    "e06000059, 838",
    "DORSET, 838",
    "Royal Borough of Greenwich, 203",
    "city of bristol, 801",
    "Bristol, 801",
    "Hull, 810",
    "Kingston upon Hull, 810",
    "bournemouth, 839",
    "stoke on trent, 861",
    "Kent County Council, 886",
    "Durham, 840",
    "North Tyneside, 392",
  })
  void itIsFoundByCodeOrName(String said, String code) {
    Checked<Council> found = find(said);
    assertThat(found.problems()).isEmpty();
    assertThat(found.get().code()).isEqualTo(code);
    assertThat(COUNCILS.named(said, Place.WHOLE).get().code()).isEqualTo(code);
  }

  @Test
  void everyCouncilIsFoundByItsNameAndByEachOfItsCodes() {
    for (Council council : COUNCILS.standingIn(2025)) {
      assertThat(find(council.name()).get()).isEqualTo(council);
      assertThat(find(council.code()).get()).isEqualTo(council);
      council.onsCodes().forEach(code -> assertThat(find(code).get()).isEqualTo(council));
    }
  }

  @Test
  void aNameThatMayBeSeveralSaysWhich() {
    assertThat(refused(find("yorkshire")).what())
        .contains("East Riding of Yorkshire (811)", "North Yorkshire (815)");
    assertThat(refused(find("Northamptonshire")).what())
        .contains("North Northamptonshire (940)", "West Northamptonshire (941)");
    assertThat(refused(find("shire")).what()).contains(" others.");
  }

  @Test
  void aRegionIsNoCouncilAndSaysWhichItHas() {
    assertThat(refused(find("London")).what())
        .startsWith(
            "London is a region, not a council: it may be City of London (201), Camden (202),")
        .endsWith(" or 25 others.");
    assertThat(refused(find("yorkshire and the humber")).what()).contains("is a region");
    for (String said : List.of("City of London", "London, City of", "city of london")) {
      assertThat(find(said).get().code()).as(said).isEqualTo("201");
    }
  }

  @Test
  void areasAreNamedOrCodedInListsAndANameIsThatOfTodayIfThereIsOne() {
    assertThat(
            COUNCILS
                .areas(List.of("Dorset,bristol, City of,England", "835", "Cumbria"), Place.WHOLE)
                .get())
        .containsExactly("801", "835", "838", "909", "england");
    assertThat(COUNCILS.areas(List.of("London,Dorsit,803"), Place.WHOLE).problems())
        .extracting(Problem::what)
        .hasSize(2)
        .anyMatch(what -> what.contains("London is a region"))
        .anyMatch(what -> what.contains("Dorsit is no council"));
  }

  @Test
  void aNameMisspeltSaysTheNearest() {
    assertThat(refused(find("Dorsit")).hint()).isEqualTo("Maybe you meant Dorset (838).");
    assertThat(refused(find("Brsitol")).hint())
        .isEqualTo("Maybe you meant Bristol, City of (801).");
    assertThat(refused(find("Atlantis")).hint())
        .isEqualTo("Write the name, or the three-digit code of the Department for Education.");
  }

  @Test
  void aCouncilThatDidNotYetStandIsToldWithItsFirstCensusAndWhatWasBefore() {
    Problem told =
        refused(COUNCILS.named("Cumberland", Place.at("council"), COUNCILS.standingIn(2023)));
    assertThat(told.what())
        .isEqualTo("Cumberland is a council that the censuses name from January 2024.");
    assertThat(told.hint()).isEqualTo("Since 1 April 2023; part of Cumbria (909) before.");
  }

  @Test
  void aCouncilThatNoLongerStandsIsToldWithItsLastCensusAndWhatCameAfter() {
    Problem told = refused(find("Cumbria"));
    assertThat(told.what())
        .isEqualTo("Cumbria is a council that the censuses name until January 2023.");
    assertThat(told.hint())
        .isEqualTo(
            "County until 31 March 2023; Cumberland (942) and Westmorland and Furness (943)"
                + " since.");
    assertThat(refused(find("909")).what())
        .isEqualTo("909 is Cumbria, which the censuses name until January 2023.");
  }
}
