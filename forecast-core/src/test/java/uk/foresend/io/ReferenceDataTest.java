package uk.foresend.io;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.foresend.reference.Shipped.REFERENCE;
import static uk.foresend.reference.Shipped.sound;

import java.io.ByteArrayInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import uk.foresend.dsg.Block;
import uk.foresend.history.Council;
import uk.foresend.history.NationalFigure;
import uk.foresend.history.S251Line;
import uk.foresend.problem.Problem;
import uk.foresend.quantity.FinancialYear;
import uk.foresend.send.PlacementCategory;

/** The shipped reference tables are whole, and say what is wrong when they are not. */
class ReferenceDataTest {

  @Test
  void theUnitaryDorsetIsNotTheCounty() {
    assertThat(councils("Dorset")).extracting(Council::code).containsExactly("835", "838");
    assertThat(councils("Dorset").get(0).standsIn(2019)).isTrue();
    assertThat(councils("Dorset").get(0).standsIn(2020)).isFalse();
    assertThat(councils("Dorset").get(1).standsIn(2019)).isFalse();
    assertThat(councils("Dorset").get(1).standsIn(2026)).isTrue();
  }

  @Test
  void aCouncilHasOneCodeHoweverManyOnsCodesTheStatisticsUse() {
    assertThat(sound(REFERENCE.councils())).extracting(Council::code).doesNotHaveDuplicates();
    assertThat(councils("Buckinghamshire").get(0).onsCodes())
        .containsExactly("E10000002", "E06000060");
  }

  @Test
  void thereAre153CouncilsToday() {
    assertThat(sound(REFERENCE.councils())).filteredOn(one -> one.standsIn(2025)).hasSize(153);
  }

  @Test
  void everyCouncilOfTheGrantTablesIsACouncil() {
    Set<String> codes = new HashSet<>(Set.of(Council.ENGLAND));
    sound(REFERENCE.councils()).forEach(one -> codes.add(one.code()));
    assertThat(sound(REFERENCE.highNeedsAllocations()))
        .allSatisfy(one -> assertThat(codes).contains(one.council()));
    assertThat(sound(REFERENCE.blockAllocations()))
        .allSatisfy(one -> assertThat(codes).contains(one.council()));
    assertThat(sound(REFERENCE.balances()))
        .allSatisfy(one -> assertThat(codes).contains(one.council()));
    assertThat(sound(REFERENCE.placeDeductions()))
        .allSatisfy(one -> assertThat(codes).contains(one.council()));
  }

  @Test
  void balancesAreNegativeWhenInDeficit() {
    assertThat(sound(REFERENCE.balances()))
        .filteredOn(one -> one.council().equals(Council.ENGLAND))
        .extracting(one -> one.year() + " " + one.percentOfGrant())
        .containsExactly("2019-20 -1.08", "2020-21 -1.69", "2021-22 -2.26");
  }

  @Test
  void section251LinesKnowTheirPurse() {
    List<S251Line> lines = sound(REFERENCE.s251Lines());
    assertThat(lines).extracting(S251Line::code).doesNotHaveDuplicates();
    assertThat(lines)
        .filteredOn(line -> line.code().startsWith("1.2.") || line.code().equals("1.0.2"))
        .hasSize(13)
        .allSatisfy(line -> assertThat(line.block()).contains(Block.HIGH_NEEDS));
    assertThat(lines)
        .filteredOn(line -> line.code().startsWith("2."))
        .hasSize(5)
        .allSatisfy(
            line -> {
              assertThat(line.spendLine()).isEmpty();
              assertThat(line.highNeedsSpend()).isFalse();
            });
  }

  @Test
  void planCategoriesAreTheSevenInTheirOrderAndNameKnownLines() throws IOException {
    Set<String> lines = new HashSet<>();
    sound(REFERENCE.s251Lines()).forEach(line -> lines.add(line.code()));
    List<String> ids = new ArrayList<>();
    try (Reader table =
        new InputStreamReader(
            ReferenceDataTest.class.getResourceAsStream(
                "/scenarios/reference/dsg-plan-categories.csv"),
            StandardCharsets.UTF_8)) {
      sound(
          TableReader.read(
              table,
              "dsg-plan-categories.csv",
              Set.of("id", "position", "s251_lines"),
              row -> {
                ids.add(row.text("id"));
                assertThat(row.whole("position", 1, 7)).isEqualTo(ids.size());
                assertThat(lines).contains(row.text("s251_lines").split(" "));
                return ids.size();
              }));
    }
    assertThat(ids)
        .containsExactlyElementsOf(
            Stream.of(PlacementCategory.values()).map(PlacementCategory::id).toList());
  }

  @Test
  void everyYearOfTheNationalSeriesIsThereOnce() {
    List<NationalFigure> figures = sound(REFERENCE.national());
    assertThat(figures)
        .filteredOn(one -> one.series().equals("ehc-plans"))
        .extracting(one -> one.date().getYear())
        .containsExactlyElementsOf(IntStream.rangeClosed(2010, 2026).boxed().toList());
    assertThat(figures)
        .filteredOn(one -> one.series().equals("high-needs-block"))
        .extracting(NationalFigure::period)
        .containsExactlyElementsOf(
            IntStream.rangeClosed(2015, 2026)
                .mapToObj(year -> new FinancialYear(year).toString())
                .toList());
  }

  @Test
  void nationalBlocksOfTheAllocationYearsAreThoseOfTheAllocations() {
    assertThat(sound(REFERENCE.highNeedsAllocations()))
        .filteredOn(one -> one.council().equals(Council.ENGLAND))
        .hasSize(4)
        .allSatisfy(
            one ->
                assertThat(sound(REFERENCE.national()))
                    .filteredOn(figure -> figure.period().equals(one.year().toString()))
                    .extracting(NationalFigure::value)
                    .containsExactly(BigDecimal.valueOf(one.total().pence() / 100)));
  }

  @Test
  void nationalPlanCountsSince2019AreThoseOfTheCensus() {
    assertThat(sound(REFERENCE.plans()))
        .filteredOn(one -> one.council().equals(Council.ENGLAND))
        .hasSize(8)
        .allSatisfy(
            one ->
                assertThat(sound(REFERENCE.national()))
                    .filteredOn(figure -> figure.period().equals(String.valueOf(one.january())))
                    .extracting(NationalFigure::value)
                    .containsExactly(BigDecimal.valueOf(one.total().hundredths() / 100)));
  }

  @Test
  void aRowThatNamesAnUnknownSourceIsAProblemWithItsPlace() {
    assertThat(
            of(Map.of(
                    "sources.csv",
                    "id,title,address,as_at,confidence,note\n",
                    "dsg-balances.csv",
                    "year,council,percent_of_grant,source\n2019-20,838,-8.82,nobody\n"))
                .balances()
                .problems())
        .extracting(Problem::toString)
        .containsExactly(
            "INVALID dsg-balances.csv: source (line 2, column 4): source is 'nobody', which is not"
                + " in the table of sources. Maybe add a row with that id to sources.csv.");
  }

  @Test
  void aMissingTableIsAProblem() {
    assertThat(of(Map.of()).councils().problems())
        .extracting(Problem::what)
        .containsExactly("the table cannot be opened: sources.csv.");
  }

  @Test
  void aSourceGivenTwiceIsAProblem() {
    String row = "a,A,,2024-01-01,high,\n";
    assertThat(
            of(Map.of("sources.csv", "id,title,address,as_at,confidence,note\n" + row + row))
                .sources()
                .problems())
        .extracting(Problem::what)
        .containsExactly("id is 'a' more than once.");
  }

  private static List<Council> councils(String name) {
    return sound(REFERENCE.councils()).stream().filter(one -> one.name().equals(name)).toList();
  }

  private static ReferenceData of(Map<String, String> tables) {
    return new ReferenceData(
        name -> {
          String table = tables.get(name);
          if (table == null) {
            throw new FileNotFoundException(name);
          }
          InputStream stream = new ByteArrayInputStream(table.getBytes(StandardCharsets.UTF_8));
          return stream;
        });
  }
}
