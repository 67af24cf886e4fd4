package uk.foresend.io.published;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import uk.foresend.history.CensusColumn;
import uk.foresend.history.Council;
import uk.foresend.history.PlanCensus;
import uk.foresend.problem.Checked;
import uk.foresend.problem.Problem;
import uk.foresend.quantity.Confidence;
import uk.foresend.quantity.Count;
import uk.foresend.quantity.Source;
import uk.foresend.send.PlacementCategory;

/** The caseload files are read as downloaded. */
class PlanCensusCsvTest {
  private static final Source SOURCE =
      new Source("A download", "", LocalDate.of(2025, 6, 26), Confidence.HIGH, "");
  private static final List<CensusColumn> COLUMNS =
      List.of(
          new CensusColumn("neet", "Not in education", PlacementCategory.OTHER, "", SOURCE),
          new CensusColumn("w_settings", "Wales", PlacementCategory.OTHER, "", SOURCE));
  private static final String HEADER =
      "time_period,time_identifier,geographic_level,region_name,old_la_code,la_name,"
          + "breakdown_topic,breakdown,ehcplans,neet\n";

  @Test
  void regionsAndOtherBreakdownsArePassedOver() {
    List<PlanCensus> read =
        read("202425,Academic year,National,,,,All EHC plans,All EHC plans,638745,1\n"
                + "202425,Academic year,Regional,London,,,All EHC plans,All EHC plans,9,1\n"
                + "202425,Academic year,Local authority,,838,Dorset,Sex,Male,3000,1\n"
                + "202425,Academic year,Local authority,,838,Dorset,All EHC plans,All EHC"
                + " plans,4333,x\n")
            .get();
    assertThat(read).extracting(PlanCensus::council).containsExactly(Council.ENGLAND, "838");
    assertThat(read.get(0).january()).isEqualTo(2025);
  }

  @Test
  void aFigureThatWasNotPublishedIsNotThereAndNotZero() {
    PlanCensus dorset =
        read("202425,y,Local authority,,838,Dorset,All EHC plans,All EHC plans,4333,x\n")
            .get()
            .get(0);
    assertThat(dorset.placed("neet")).isEmpty();
    assertThat(dorset.placed("w_settings")).isEmpty();
    assertThat(dorset.withoutPlacement()).isEqualTo(Count.of(4333));
  }

  @Test
  void aRowWithoutATotalIsPassedOver() {
    assertThat(read("202425,y,Local authority,,873,C,Child or young persons age,age 7,c,c\n").get())
        .isEmpty();
  }

  @Test
  void agesMayBeWrittenEitherWay() {
    assertThat(
            read("202425,y,Local authority,,838,D,Child or young persons age,under 3,5,1\n"
                    + "202526,y,Local authority,,838,D,Age at start of academic year,age under 3,5,1\n"
                    + "202526,y,Local authority,,838,D,Age at start of academic year,age 25,5,1\n")
                .get())
        .extracting(one -> one.age().orElseThrow().label())
        .containsExactly("ages 0 to 2", "ages 0 to 2", "age 25");
  }

  @Test
  void aBadYearAgeOrCountIsAProblemWithItsPlace() {
    assertThat(
            read("202427,y,Local authority,,838,D,Child or young persons age,age 26,-5,1\n")
                .problems())
        .extracting(Problem::what)
        .containsExactly(
            "time_period is '202427', but must be an academic year like 202425.",
            "breakdown is 'age 26', but must be an age like 'age 7' or 'under 3'.",
            "ehcplans is '-5', which is out of range.");
  }

  private static Checked<List<PlanCensus>> read(String rows) {
    return new PlanCensusCsv(COLUMNS)
        .read(new StringReader(HEADER + rows), "ees.csv", Intake.of(SOURCE));
  }
}
