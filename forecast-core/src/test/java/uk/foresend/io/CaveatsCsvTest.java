package uk.foresend.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import uk.foresend.history.Asked;
import uk.foresend.history.Caveat;
import uk.foresend.history.Series;
import uk.foresend.problem.Checked;
import uk.foresend.problem.Problem;
import uk.foresend.quantity.Confidence;
import uk.foresend.quantity.Source;

/** The table of caveats is read whole, and says what is wrong with it. */
class CaveatsCsvTest {
  private static final String HEADER =
      "id,kind,series,councils,first_year,last_year,words,hint,source\n";
  private static final Source SOURCE =
      new Source("s", "", LocalDate.of(2025, 6, 26), Confidence.HIGH, "");

  @Test
  void noCouncilIsEveryCouncilAndNoLastYearIsNoEnd() {
    Caveat caveat = read("a,trap,ehc-plans ehc-needs,,2024,,It is so.,Do so.,s\n").get().get(0);
    assertThat(caveat.touches(Series.NEEDS, Asked.of("838").years(2026, 2026))).isTrue();
    assertThat(caveat.touches(Series.NEEDS, Asked.EVERYTHING)).isTrue();
    assertThat(caveat.touches(Series.NEEDS, Asked.of("838").years(2020, 2023))).isFalse();
    assertThat(caveat.touches(Series.LAIT, Asked.EVERYTHING)).isFalse();
  }

  @Test
  void everythingWrongIsToldAtOnce() {
    assertThat(
            read("a,trap,ehc-plans,,2024,,It is so.,Do so.,s\n"
                    + "a,hole,ehc-plan,,24,,,Do so.,t\n")
                .problems())
        .extracting(Problem::what)
        .containsExactlyInAnyOrder(
            "id is 'a' more than once.",
            "kind is 'hole', which is not known.",
            "series has 'ehc-plan', which is not known.",
            "first_year is '24', but must be a whole number from 1990 to 2100.",
            "words is empty, but must be given.",
            "source is 't', which is not in the table of sources.");
  }

  private static Checked<java.util.List<Caveat>> read(String rows) {
    return new CaveatsCsv(Map.of("s", SOURCE)).read(new StringReader(HEADER + rows), "c.csv");
  }
}
