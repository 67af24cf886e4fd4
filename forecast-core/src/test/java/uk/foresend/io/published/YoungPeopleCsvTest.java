package uk.foresend.io.published;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import uk.foresend.history.Asked;
import uk.foresend.history.YoungPeople;
import uk.foresend.problem.Checked;
import uk.foresend.problem.Problem;
import uk.foresend.quantity.Confidence;
import uk.foresend.quantity.Source;
import uk.foresend.reference.Shipped;

/** The population aged 2 to 18, as the section 251 benchmarking tables print it. */
class YoungPeopleCsvTest {
  private static final Source SOURCE =
      new Source("t", "a", LocalDate.of(2022, 3, 31), Confidence.HIGH, "");

  @Test
  @DisplayName(
      "Dorset has 66,393 people aged 2 to 18 in the middle of 2021, and 151 councils have some")
  void shipped() {
    List<YoungPeople> all = Shipped.sound(Shipped.REFERENCE.youngPeople(Asked.EVERYTHING));
    assertThat(all).hasSize(151);
    assertThat(all)
        .filteredOn(one -> one.council().equals("838"))
        .singleElement()
        .satisfies(
            one -> {
              assertThat(one.year()).isEqualTo(2021);
              assertThat(one.people().doubleValue()).isBetween(66_393.2, 66_393.3);
            });
  }

  @Test
  @DisplayName("Councils that had ended have nobody and no row; bad people are all told at once")
  void endedAndBad() {
    assertThat(read("la_code,pop_2_18_mid2021_proj\n835,0\n836,\n838,66.5\n").get())
        .extracting(YoungPeople::people)
        .containsExactly(new BigDecimal("66.5"));
    assertThat(read("la_code,pop_2_18_mid2021_proj\n838,-1\n8x,2\n839,many\n").problems())
        .extracting(Problem::what)
        .containsExactly(
            "pop_2_18_mid2021_proj is -1, but cannot be below 0.",
            "la_code is '8x', but must be the council's three digits.",
            "pop_2_18_mid2021_proj is 'many', but must be a number.");
  }

  private static Checked<List<YoungPeople>> read(String csv) {
    return new YoungPeopleCsv().read(new StringReader(csv), "t.csv", Intake.of(SOURCE));
  }
}
