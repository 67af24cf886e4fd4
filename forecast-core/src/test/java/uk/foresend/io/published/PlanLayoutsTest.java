package uk.foresend.io.published;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.foresend.reference.Shipped.REFERENCE;
import static uk.foresend.reference.Shipped.sound;

import java.io.StringReader;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import uk.foresend.history.Asked;
import uk.foresend.history.CensusColumn;
import uk.foresend.io.Reading;
import uk.foresend.problem.Checked;
import uk.foresend.problem.Problem;
import uk.foresend.problem.Severity;

/** Every layout of the plan statistics survives what people do to files, and says what is bad. */
class PlanLayoutsTest {
  private static final List<CensusColumn> COLUMNS = sound(REFERENCE.censusColumns());
  private static final Intake INTAKE = Intake.of(Kept.SOURCE);

  /** Each kept table with its layout and the column of its total. */
  private record Case(String file, Layout<?> layout, String total) {
    String text(int rows) {
      return Kept.text(file, ",838,", rows);
    }

    Checked<? extends List<?>> read(String text, Intake intake) {
      return layout.read(new StringReader(text), file, intake);
    }
  }

  private static final List<Case> CASES =
      List.of(
          new Case("ehc-plans.csv.gz", new PlanCensusCsv(COLUMNS), "ehcplans"),
          new Case("ehc-plans-by-age.csv.gz", new PlanCensusCsv(COLUMNS), "ehcplans"),
          new Case("ehc-new-plans.csv.gz", new NewPlansCsv(COLUMNS), "new_ehc_plans"),
          new Case("ehc-ceased-plans.csv.gz", new CeasedPlansCsv(), "total_ceased"),
          new Case("ehc-requests.csv.gz", new AssessmentRequestsCsv(), "requests_received_in_year"),
          new Case("ehc-assessments.csv.gz", new AssessmentsCsv(), "assess_issued"),
          new Case("ehc-timeliness.csv.gz", new PlansInTimeCsv(), "plans_issued_den"),
          new Case("ehc-needs.csv.gz", new PlansByNeedCsv(), "ehc_plans"),
          new Case("ehc-years-in-place.csv.gz", new YearsInPlaceCsv(COLUMNS), "ehcplans"),
          new Case("sen2-by-age.csv.gz", OlderPlansCsv.BY_AGE, "Total_all"),
          new Case("sen2-by-establishment.csv.gz", OlderPlansCsv.BY_ESTABLISHMENT, "Total_all"));

  @TestFactory
  Stream<DynamicTest> aMessyCopyReadsLikeTheCleanOne() {
    return each(
        one -> {
          String clean = one.text(60);
          String messy =
              Messy.copy(
                  clean,
                  Pattern.compile("(?!time_period|old_la_code|source|breakdown.*|geographic.*).*"));
          assertThat(messy).contains("\r\n").startsWith("\ufeff");
          assertThat(one.read(messy, INTAKE).get())
              .isEqualTo(one.read(clean, INTAKE).get())
              .isNotEqualTo(List.of());
        });
  }

  @TestFactory
  Stream<DynamicTest> everyBadRowIsToldAtOnceAndTheGoodOnesAreReadOnlyIfAsked() {
    return each(
        one -> {
          List<String> lines = one.text(6).lines().toList();
          int column = List.of(lines.get(0).split(",")).indexOf(one.total());
          String text =
              lines.get(0)
                  + "\n"
                  + bad(lines.get(1), column)
                  + "\n"
                  + bad(lines.get(2), column)
                  + "\n"
                  + String.join("\n", lines.subList(3, lines.size()))
                  + "\n";
          Checked<? extends List<?>> strict = one.read(text, INTAKE);
          assertThat(strict.isPresent()).isFalse();
          assertThat(strict.problems())
              .extracting(
                  problem ->
                      problem.where().document()
                          + " "
                          + problem.where().line()
                          + " "
                          + problem.where().column()
                          + " "
                          + problem.what())
              .containsExactly(
                  one.file() + " 2 " + (column + 1) + " " + notANumber(one.total()),
                  one.file() + " 3 " + (column + 1) + " " + notANumber(one.total()));
          Checked<? extends List<?>> good = one.read(text, INTAKE.with(Reading.GOOD_ROWS));
          assertThat(good.get()).hasSize(lines.size() - 3);
          assertThat(good.problems())
              .hasSize(2)
              .allSatisfy(
                  problem -> {
                    assertThat(problem.severity()).isEqualTo(Severity.WARNING);
                    assertThat(problem.hint()).endsWith("The row is left out.");
                  });
        });
  }

  @TestFactory
  Stream<DynamicTest> nothingIsKeptThatIsNotAskedFor() {
    return each(
        one ->
            assertThat(one.read(one.text(60), INTAKE.asking(Asked.of("202"))).get())
                .isEqualTo(List.of()));
  }

  @TestFactory
  Stream<DynamicTest> aSuppressedTotalPassesTheRowOver() {
    return each(
        one -> {
          List<String> lines = one.text(1).lines().toList();
          int column = List.of(lines.get(0).split(",")).indexOf(one.total());
          for (String word : List.of("c", "x", "z", ":", "*", "~", "..", "[c]", "")) {
            assertThat(
                    one.read(lines.get(0) + "\n" + with(lines.get(1), column, word) + "\n", INTAKE)
                        .get())
                .as(word)
                .isEqualTo(List.of());
          }
        });
  }

  @Test
  void aBreakdownOfATopicThatIsReadMustBeKnownAndOtherTopicsArePassedOver() {
    Map<String, String> bad =
        Map.of(
            "Type of placement,On the moon",
            "breakdown is 'On the moon', which is no type of placement that is known.",
            "Age plan ceased,age 99",
            "breakdown is 'age 99', but must be an age like 'age 7' or 'under 3'.",
            "Years plan held,13 years",
            "breakdown is '13 years', but must be years like '3 years' or '12 or more'.");
    bad.forEach(
        (cells, what) ->
            assertThat(ceased(cells).problems()).extracting(Problem::what).containsExactly(what));
    assertThat(ceased("Sex,Female").get()).isEqualTo(List.of());
    assertThat(ceased("Type of placement,Special - total").get()).isEqualTo(List.of());
  }

  @Test
  void anOnsCodeInPlaceOfTheDepartmentsIsAProblemThatSaysSo() {
    Checked<?> read =
        new AssessmentsCsv()
            .read(
                new StringReader(
                    "time_period,geographic_level,old_la_code,breakdown_topic,breakdown,"
                        + "assess_issued\n202x,Local authority,E06000059,"
                        + "All EHC needs assessments,All,5\n"),
                "a.csv",
                INTAKE);
    assertThat(read.problems())
        .extracting(Problem::what)
        .containsExactly(
            "time_period is '202x', but must be a calendar year like 2024.",
            "old_la_code is 'E06000059', but must be the council's three digits.");
  }

  private static Checked<?> ceased(String cells) {
    return new CeasedPlansCsv()
        .read(
            new StringReader(
                "time_period,geographic_level,old_la_code,breakdown_topic,breakdown,total_ceased\n"
                    + "2024,Local authority,838,"
                    + cells
                    + ",5\n"),
            "ceased.csv",
            INTAKE);
  }

  private static String notANumber(String column) {
    return column + " is 'many', but must be a number.";
  }

  private static String bad(String line, int column) {
    return with(line, column, "many");
  }

  private static String with(String line, int column, String cell) {
    String[] cells = line.split(",", -1);
    cells[column] = cell;
    return String.join(",", cells);
  }

  private static Stream<DynamicTest> each(java.util.function.Consumer<Case> test) {
    return CASES.stream().map(one -> DynamicTest.dynamicTest(one.file(), () -> test.accept(one)));
  }
}
