package uk.foresend.io.published;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.foresend.reference.Shipped.REFERENCE;
import static uk.foresend.reference.Shipped.sound;

import java.io.StringReader;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import uk.foresend.history.Asked;
import uk.foresend.history.Council;
import uk.foresend.history.PopulationProjection;
import uk.foresend.history.S251Amount;
import uk.foresend.history.TribunalAppeals;
import uk.foresend.io.Reading;
import uk.foresend.problem.Checked;
import uk.foresend.problem.Problem;
import uk.foresend.quantity.Money;

/** The other publications survive what people do to files, and say what is bad. */
class OtherLayoutsTest {
  private static final List<Council> COUNCILS = sound(REFERENCE.councils());
  private static final Intake INTAKE = Intake.of(Kept.SOURCE);
  private static final TribunalAppealsCsv TRIBUNAL = new TribunalAppealsCsv(COUNCILS);

  @Test
  void section251ReadsWithPoundSignsBracketsSeparatorsAndTitles() {
    String clean = Kept.text("s251.csv.gz", "", 160);
    String messy = Messy.copyInPounds(clean, Pattern.compile("(budget|outturn).*"));
    assertThat(messy).contains("£11,723,778.00", "(£118,900.00)");
    List<S251Amount> read = read(new S251BenchmarkCsv(), messy, INTAKE).get();
    assertThat(read)
        .hasSizeGreaterThan(7_000)
        .containsExactlyInAnyOrderElementsOf(read(new S251BenchmarkCsv(), clean, INTAKE).get());
    assertThat(read).extracting(S251Amount::amount).contains(Money.ofPounds(-118_900));
  }

  @Test
  void topUpToolAndProjectionsReadLikeTheirCleanCopies() {
    same(new LaitCsv(), Kept.text("lait.csv.gz", "838", 60), "Values");
    same(
        new SpecialistTopUpCsv(COUNCILS),
        Kept.text("specialist-top-up.csv.gz", "", 60),
        "total.*|pop.*");
    same(new ProjectionsCsv(COUNCILS), Kept.text("population.csv.gz", "", 26), "20\\d\\d");
  }

  @Test
  void theTribunalsTableReadsWithItsBlocksOfColumnsTheOtherWayRoundAndWindowsLineEnds() {
    String clean = Kept.asPublished("tribunal-as-published.csv.gz");
    String messy =
        "\ufeff\"A title,\n over two lines\"\r\n\r\n"
            + clean
                .lines()
                .skip(3)
                .limit(165)
                .map(OtherLayoutsTest::namesLast)
                .collect(Collectors.joining("\r\n,,\r\n"))
                .replaceFirst("\r\n,,\r\n", "\r\n")
            + "\r\n";
    List<TribunalAppeals> read = read(TRIBUNAL, messy, INTAKE).get();
    assertThat(read)
        .hasSizeGreaterThan(1_500)
        .containsExactlyInAnyOrderElementsOf(
            read(TRIBUNAL, clean, INTAKE).get().stream().filter(read::contains).toList());
    assertThat(read)
        .filteredOn(one -> one.council().equals("838") && one.year() == 2024)
        .singleElement()
        .satisfies(one -> assertThat(one.decisions().orElseThrow()).hasToString("4622"));
  }

  @Test
  void theTribunalsTableAsPublishedReadsLikeTheKeptOne() {
    assertThat(read(TRIBUNAL, Kept.asPublished("tribunal-as-published.csv.gz"), INTAKE).get())
        .hasSizeGreaterThan(1_600)
        .isEqualTo(read(TRIBUNAL, Kept.text("tribunal.csv.gz", "", 400), INTAKE).get());
  }

  @Test
  void suppressedAppealsAreNotThereAndADashIsNone() {
    List<TribunalAppeals> read =
        read(
                TRIBUNAL,
                "Local Authority,LA code,2023,,,2024,,\n"
                    + ",,Appeals registered4,Total Appealable Decisions1,SEND Tribunal Appeal Rate2,"
                    + "Appeals registered4,\"Total Appealable Decisions1,9\",SEND Tribunal Appeal"
                    + " Rate2\n"
                    + "Dorset6,838, - ,\"1,000\",0.00%,~,\"1,100\",~\n",
                INTAKE)
            .get();
    assertThat(read)
        .extracting(one -> one.year() + " " + one.appeals() + " " + one.rate().isPresent())
        .containsExactly("2023 Optional[0] true", "2024 Optional.empty false");
  }

  @Test
  void everyBadRowIsToldAtOnceAndTheGoodOnesAreReadOnlyIfAsked() {
    String lait = "Short Desc,Years,LA Number,Values\nA,24,838,1\nA,2024,83,x1\nA,2024,838,2\n";
    assertThat(read(new LaitCsv(), lait, INTAKE).problems())
        .extracting(one -> one.where().line() + " " + one.what())
        .containsExactly(
            "2 Years is '24', but must be a year like 2025 or 2024-25 (OT).",
            "3 LA Number is '83', but must be the council's three digits.",
            "3 Values is 'x1', but must be a number.");
    assertThat(read(new LaitCsv(), lait, INTAKE.with(Reading.GOOD_ROWS)).get()).hasSize(1);
    String topUp =
        "la_name,category,year,total_spend,pop_est\nNowhere,State,2018-19,1,1\n"
            + "Derby,Church,2018-20,1,1\nDerby,State,2018-19,1,1\n";
    assertThat(read(new SpecialistTopUpCsv(COUNCILS), topUp, INTAKE).problems())
        .extracting(Problem::what)
        .containsExactly(
            "la_name is 'Nowhere', which is no council that is known.",
            "category is 'Church', which is not known.",
            "year is '2018-20', but must be a financial year like 2026-27.");
    assertThat(read(new SpecialistTopUpCsv(COUNCILS), topUp, INTAKE.with(Reading.GOOD_ROWS)).get())
        .hasSize(1);
    String s251 = "la_code,budget2021_22_place_total\n838,lots\n8380,1\n839,1\n";
    assertThat(read(new S251BenchmarkCsv(), s251, INTAKE).problems())
        .extracting(Problem::what)
        .containsExactly(
            "budget2021_22_place_total is 'lots', but must be a number.",
            "la_code is '8380', but must be the council's three digits.");
    assertThat(read(new S251BenchmarkCsv(), s251, INTAKE.with(Reading.GOOD_ROWS)).get()).hasSize(1);
    String appeals =
        "Local Authority,LA code,2024,,\n,,Appeals registered,Total Appealable Decisions,SEND"
            + " Tribunal Appeal Rate\nDorset,838,many,1,1%\nDerby,831,2,100,two%\nDerby,831,2,"
            + "100,2%\n";
    assertThat(read(TRIBUNAL, appeals, INTAKE).problems())
        .extracting(one -> one.where().line() + " " + one.where().column() + " " + one.what())
        .containsExactly(
            "3 3 2024 Appeals registered is 'many', but must be a number.",
            "4 5 2024 SEND Tribunal Appeal Rate is 'two%', but must be percent like 1.5%.");
    assertThat(read(TRIBUNAL, appeals, INTAKE.with(Reading.GOOD_ROWS)).get()).hasSize(1);
  }

  @Test
  void aFractionAsASpreadsheetWritesItIsANumber() {
    assertThat(
            read(
                    new LaitCsv(),
                    "Short Desc,Years,LA Number,Values\nA,2024,838.0,-7.0000000000000007E-2\n",
                    INTAKE)
                .get())
        .singleElement()
        .satisfies(one -> assertThat(one.value()).isEqualByComparingTo("-0.070000000000000007"));
  }

  @Test
  void anUnknownHeadingOfSection251IsToldOnce() {
    assertThat(
            read(new S251BenchmarkCsv(), "la_code,budget2021_22_moon_total\n838,1\n839,1\n", INTAKE)
                .problems())
        .extracting(Problem::what)
        .containsExactly(
            "budget2021_22_moon_total is a column of amounts whose heading is not known.");
  }

  @Test
  void theOfficesOwnLayoutHasSexesSumsAndDistrictsWhichArePassedOver() {
    String ons =
        "AREA_CODE,AREA_NAME,COMPONENT,SEX,AGE_GROUP,2022,2023\n"
            + "E06000059,Dorset,Population,persons,7,\"3,484.000\",3589.799\n"
            + "E06000059,Dorset,Population,males,7,1,1\n"
            + "E06000059,Dorset,Population,persons,All ages,1,1\n"
            + "E06000059,Dorset,Population,persons,90 and over,1,1\n"
            + "E06000059,Dorset,Population,persons,26,1,1\n"
            + "E06000066,Somerset,Population,persons,7,5,5\n"
            + "E92000001,England,Population,persons,7,6,6\n"
            + "E07000246,Somerset West and Taunton,Population,persons,7,1,1\n";
    assertThat(read(new ProjectionsCsv(COUNCILS), ons, INTAKE).get())
        .extracting(one -> one.council() + " " + one.age() + " " + one.year() + " " + one.people())
        .containsExactly(
            "838 7 2022 3484.000",
            "838 7 2023 3589.799",
            "933 7 2022 5",
            "933 7 2023 5",
            "england 7 2022 6",
            "england 7 2023 6");
    assertThat(read(new ProjectionsCsv(COUNCILS), ons, INTAKE.asking(Asked.of("202"))).problems())
        .extracting(Problem::what)
        .containsExactly("no row is of an area asked for: 202.");
  }

  @Test
  void aBadAgeOrFigureOfAProjectionIsAProblem() {
    Checked<List<PopulationProjection>> read =
        read(
            new ProjectionsCsv(COUNCILS),
            "area_code,area_name,age,2022\nE06000059,Dorset,seven,1\nE06000059,Dorset,7,few\n"
                + "E06000059,Dorset,8,c\n",
            INTAKE);
    assertThat(read.problems())
        .extracting(Problem::what)
        .containsExactly(
            "age is 'seven', but must be a number.",
            "2022 is 'few', but must be a number.",
            "2022 is 'c', but must be given.");
  }

  private static <T> void same(Layout<T> layout, String clean, String figures) {
    assertThat(read(layout, Messy.copy(clean, Pattern.compile(figures)), INTAKE).get())
        .isNotEmpty()
        .containsExactlyInAnyOrderElementsOf(read(layout, clean, INTAKE).get());
  }

  private static <T> Checked<List<T>> read(Layout<T> layout, String text, Intake intake) {
    return layout.read(new StringReader(text), "a.csv", intake);
  }

  /** Moves the first two cells of a line to its end; names with a comma are left out. */
  private static String namesLast(String line) {
    if (line.startsWith("\"")) {
      return ",,";
    }
    String[] cells = line.split(",", 3);
    return cells.length < 3 ? line : cells[2] + "," + String.join(",", Arrays.copyOf(cells, 2));
  }
}
