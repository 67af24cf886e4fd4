package uk.foresend.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import uk.foresend.ResultFixtures;
import uk.foresend.problem.Checked;
import uk.foresend.problem.Problem;
import uk.foresend.result.Figure;

class SentencesTest {

  @Test
  @DisplayName("Figures stand where their keys stood, signed as everywhere")
  void filled() {
    assertThat(
            fill(
                "The balance is {closing@2027-28}, {change:closing@2027-28} better; {plans@2026-27}"
                    + " plans; {saving:new-school@2028-29} and {moved:step-downs@2027-28} moved."))
        .isEqualTo("The balance is \u2212£16.5m, £1.0m better; 1,820 plans; £2.0m and 8 moved.");
  }

  @Test
  @DisplayName("Every figure of the catalogue, of every part it speaks of, can be filled in")
  void everyFigure() {
    for (var figure : Figure.values()) {
      List<String> parts =
          figure.parts(ResultFixtures.forecast()).stream().map(id -> ":" + id).toList();
      assertThat(parts.isEmpty()).isEqualTo(figure.speaks() == Figure.Speaks.OF_THE_WHOLE);
      for (String part : parts.isEmpty() ? List.of("") : parts) {
        String key = "{" + figure.id() + part + "@2026-27}";
        assertThat(fill(key)).as(key).isNotBlank().doesNotContain("{");
      }
    }
  }

  @Test
  @DisplayName("What is not known is said so")
  void unknown() {
    assertThat(fill("Reserves are {usable-reserves@2028-29}."))
        .isEqualTo("Reserves are [not known].");
  }

  @Test
  @DisplayName("A figure can speak of a part: a setting, a leaf of spend, a line of income")
  void parts() {
    assertThat(
            fill(
                "{plans:independent@2028-29}, {spend:sen-support@2026-27},"
                    + " {income:high-needs/receipt@2027-28}, {fund:transport@2027-28}"))
        .isEqualTo("260, £5.0m, £2.0m, £11.0m");
  }

  @Test
  @DisplayName("One lever's step in a bridge can be said, and only of what is bridged")
  void steps() {
    assertThat(fill("{step:fees-held:closing@2027-28} and {step:step-downs:in-year@2028-29}"))
        .isEqualTo("£0.7m and £0.8m");
    assertThat(filling("{step:none:closing@2027-28} {step:fees-held:spend@2027-28}").problems())
        .extracting(Problem::what)
        .containsExactlyInAnyOrder(
            "step:none:closing@2027-28 is no step of a bridge.",
            "step:fees-held:spend@2027-28 is no step of a bridge.");
  }

  @Test
  @DisplayName("Text without figures is left as it is")
  void plain() {
    assertThat(fill("It costs $5 \\ more.")).isEqualTo("It costs $5 \\ more.");
  }

  @Test
  @DisplayName("Everything that is wrong is said at once, with what it could have been")
  void problems() {
    List<Problem> problems =
        filling(
                "{deficit@2027-28} {closing} {closing@2045-46} {closing:x@2027-28} {saving@2027-28}"
                    + " {saving:old@2027-28} {closing@2027-29} {closing@2026-27")
            .problems();
    assertThat(problems.stream().map(Problem::what))
        .containsExactlyInAnyOrder(
            "deficit@2027-28 asks for deficit, which is not a figure.",
            "closing does not name a financial year.",
            "closing@2045-46 is outside the forecast, which runs from 2026-27 to 2028-29.",
            "closing:x@2027-28 names x, but closing speaks of the whole.",
            "saving@2027-28 does not say which part it speaks of.",
            "saving:old@2027-28 asks for old, which is not in the forecast.",
            "closing@2027-29 does not name a financial year.",
            "A brace is opened and not closed, or closed and not opened.");
    assertThat(problems).allMatch(Problem::stops);
    assertThat(problems.stream().map(Problem::hint)).contains("There are new-school, step-downs.");
  }

  private static String fill(String written) {
    return filling(written).get();
  }

  private static Checked<String> filling(String written) {
    return Sentences.fill(written, Findings.of(ResultFixtures.comparison()));
  }
}
