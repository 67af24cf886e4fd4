package uk.foresend.io.published;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.foresend.reference.Shipped.REFERENCE;
import static uk.foresend.reference.Shipped.sound;

import java.io.StringReader;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import uk.foresend.history.CensusColumn;
import uk.foresend.history.Council;
import uk.foresend.io.GivenTable;
import uk.foresend.io.Xlsx;

/** Every published table reads from a workbook as it does from text. */
class WorkbookLayoutsTest {
  private static final List<CensusColumn> COLUMNS = sound(REFERENCE.censusColumns());
  private static final List<Council> COUNCILS = sound(REFERENCE.councils());
  private static final Intake INTAKE = Intake.of(Kept.SOURCE);

  private static final int ROWS = 150;
  private static final Pattern DECIMAL = Pattern.compile("\\d+\\.\\d+");

  @TempDir Path folder;

  @TestFactory
  Stream<DynamicTest> aWorkbookReadsLikeTheTextItWasMadeOf() {
    return layouts().entrySet().stream()
        .map(
            one -> DynamicTest.dynamicTest(one.getKey(), () -> same(one.getKey(), one.getValue())));
  }

  private void same(String name, Layout<?> layout) {
    String text = Kept.text(name, "8", ROWS);
    Path file = Xlsx.of(folder.resolve(name + ".xlsx"), "Data", text);
    List<String> read =
        layout.read(GivenTable.file(file), INTAKE).get().stream()
            .map(WorkbookLayoutsTest::words)
            .toList();
    assertThat(read)
        .isNotEmpty()
        .isEqualTo(
            layout.read(new StringReader(text), name, INTAKE).get().stream()
                .map(WorkbookLayoutsTest::words)
                .toList());
  }

  /** A figure in words, its decimals to the fifteen digits that Excel keeps. */
  private static String words(Object figure) {
    return DECIMAL
        .matcher(figure.toString())
        .replaceAll(
            found ->
                new BigDecimal(found.group())
                    .round(new MathContext(15))
                    .stripTrailingZeros()
                    .toPlainString());
  }

  private static Map<String, Layout<?>> layouts() {
    Map<String, Layout<?>> layouts = new LinkedHashMap<>();
    layouts.put("ehc-plans.csv.gz", new PlanCensusCsv(COLUMNS));
    layouts.put("ehc-plans-by-age.csv.gz", new PlanCensusCsv(COLUMNS));
    layouts.put("ehc-new-plans.csv.gz", new NewPlansCsv(COLUMNS));
    layouts.put("ehc-ceased-plans.csv.gz", new CeasedPlansCsv());
    layouts.put("ehc-requests.csv.gz", new AssessmentRequestsCsv());
    layouts.put("ehc-assessments.csv.gz", new AssessmentsCsv());
    layouts.put("ehc-timeliness.csv.gz", new PlansInTimeCsv());
    layouts.put("ehc-needs.csv.gz", new PlansByNeedCsv());
    layouts.put("ehc-years-in-place.csv.gz", new YearsInPlaceCsv(COLUMNS));
    layouts.put("sen2-by-age.csv.gz", OlderPlansCsv.BY_AGE);
    layouts.put("sen2-by-establishment.csv.gz", OlderPlansCsv.BY_ESTABLISHMENT);
    layouts.put("s251.csv.gz", new S251BenchmarkCsv());
    layouts.put("lait.csv.gz", new LaitCsv());
    layouts.put("tribunal.csv.gz", new TribunalAppealsCsv(COUNCILS));
    layouts.put("specialist-top-up.csv.gz", new SpecialistTopUpCsv(COUNCILS));
    layouts.put("population.csv.gz", new ProjectionsCsv(COUNCILS));
    return layouts;
  }
}
