package uk.foresend.io;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.foresend.ResultFixtures.million;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.opencsv.CSVReader;
import com.opencsv.CSVReaderBuilder;
import com.opencsv.RFC4180ParserBuilder;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.foresend.ResultFixtures;
import uk.foresend.quantity.Count;
import uk.foresend.quantity.Money;
import uk.foresend.report.Findings;
import uk.foresend.report.Reports;
import uk.foresend.report.ScenarioReport;
import uk.foresend.report.Table;
import uk.foresend.report.Table.Cell;

class TableWritersTest {

  private static final Findings FOUND = Findings.of(ResultFixtures.comparison());

  @Test
  @DisplayName("The summary as CSV has the agreed header and a plain row for each year")
  void summary() throws IOException {
    String csv = csv(Reports.find("summary").orElseThrow().data(FOUND));
    assertThat(csv.lines().findFirst().orElseThrow())
        .startsWith("financial_year,plans_january,income,spend,in_year,closing,");
    assertThat(csv.lines().skip(1))
        .hasSize(3)
        .first()
        .asString()
        .startsWith("2026-27,1820,272000000.00,277000000.00,-5000000.00,-35000000.00,");
  }

  @ParameterizedTest
  @ValueSource(strings = {"=1+1", "+44", "-2", "@cmd", "\tx", "\rx", "\nx", "\uFF1Dx", "\uFF20x"})
  @DisplayName("Text that a spreadsheet would compute has an apostrophe before it")
  void neutral(String text) throws Exception {
    String csv = csv(oneCell(Cell.of(text)));
    try (CSVReader reader =
        new CSVReaderBuilder(new StringReader(csv)).withKeepCarriageReturn(true).build()) {
      reader.readNext();
      assertThat(reader.readNext()).containsExactly("'" + text);
    }
  }

  @Test
  @DisplayName("A negative amount stays a number, since it is no text")
  void negativeAmounts() throws IOException {
    assertThat(csv(oneCell(Cell.of(million("-5"))))).isEqualTo("one\n-5000000.00\n");
    assertThat(csv(oneCell(new Cell.Percent(0.026)))).isEqualTo("one\n0.026\n");
    assertThat(csv(oneCell(Cell.of(Count.average(302.5))))).isEqualTo("one\n302.5\n");
    assertThat(csv(oneCell(Cell.NOT_KNOWN))).isEqualTo("one\n[not known]\n");
  }

  @Test
  @DisplayName("In CSV a number that is not there is empty, so that its column holds numbers only")
  void absentNumbers() throws IOException {
    Table table =
        new Table(
            "one",
            "One",
            List.of(new Table.Column("one", "One", ""), new Table.Column("two", "Two", "£")),
            List.of(new Table.Row(List.of(Cell.NOT_KNOWN, Cell.NOT_KNOWN), false)),
            List.of());
    assertThat(csv(table)).isEqualTo("one,two\n[not known],\n");
  }

  @Test
  @DisplayName(
      "A table too wide is parted evenly, columns read together stay so, words break whole")
  void evenly() throws IOException {
    List<Table.Column> columns = new ArrayList<>();
    columns.add(new Table.Column("name", "Name", ""));
    List<Cell> cells = new ArrayList<>();
    cells.add(Cell.of("council-maintained provision"));
    for (int k = 1; k <= 4; k++) {
      columns.add(new Table.Column("a" + k, "Plain" + k, "£"));
      columns.add(new Table.Column("b" + k, "Less" + k, "£", true));
      cells.add(Cell.of(Money.ofPounds(k)));
      cells.add(Cell.of(Money.ofPounds(-k)));
    }
    Table table = new Table("t", "T", columns, List.of(new Table.Row(cells, false)), List.of());
    String said = console(List.of(table), 72);
    assertThat(said.lines().filter(line -> line.startsWith("Name")))
        .hasSize(2)
        .allSatisfy(line -> assertThat(line.split("Less", -1)).hasSize(3));
    assertThat(Wrap.to("council-maintained 2026-27", 14))
        .containsExactly("council-", "maintained", "2026-27");
  }

  @Test
  @DisplayName("Commas, quotes and line ends in text come back as they were")
  void quoting() throws Exception {
    String csv = csv(oneCell(Cell.of("a \"b\", c\nd \\ e")));
    try (CSVReader reader =
        new CSVReaderBuilder(new StringReader(csv))
            .withCSVParser(new RFC4180ParserBuilder().build())
            .build()) {
      reader.readNext();
      assertThat(reader.readNext()).containsExactly("a \"b\", c\nd \\ e");
    }
  }

  @Test
  @DisplayName("Every report as JSON reads back with its units, its numbers and its notes")
  void json() throws IOException {
    for (ScenarioReport report : Reports.ofScenario()) {
      StringWriter out = new StringWriter();
      TableWriters.json(report.tables(FOUND), report.charts(FOUND), out);
      JsonNode read = new ObjectMapper().readTree(out.toString());
      assertThat(read.get("tables")).hasSize(report.tables(FOUND).size());
      assertThat(read.get("charts")).hasSize(report.charts(FOUND).size());
    }
  }

  @Test
  @DisplayName("In JSON a cell has its own type, and what is not known says why")
  void jsonTypes() throws IOException {
    StringWriter out = new StringWriter();
    TableWriters.json(List.of(Reports.find("summary").orElseThrow().data(FOUND)), List.of(), out);
    JsonNode table = new ObjectMapper().readTree(out.toString()).get("tables").get(0);
    JsonNode cells = table.get("rows").get(2).get("cells");
    assertThat(cells.get("financial_year").isTextual()).isTrue();
    assertThat(cells.get("closing").decimalValue()).isEqualByComparingTo("-16500000.00");
    assertThat(cells.get("plans_january").intValue()).isEqualTo(2140);
    assertThat(cells.get("usable_reserves").get("absent").asText()).isEqualTo("not known");
    assertThat(table.get("columns").get(2).get("unit").asText()).isEqualTo("£");
    assertThat(table.get("notes")).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(ints = {40, 60, 80, 100, 160})
  @DisplayName("On a console no line is wider than the console")
  void width(int width) throws IOException {
    for (ScenarioReport report : Reports.ofScenario()) {
      assertThat(console(report.tables(FOUND), width).lines())
          .as(report.id())
          .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(width));
    }
  }

  @Test
  @DisplayName("On a console figures stand under each other, in £000, and totals below a rule")
  void aligned() throws IOException {
    List<Table> tables = Reports.find("ledger").orElseThrow().tables(FOUND);
    assertThat(console(List.of(tables.get(1)), 80))
        .startsWith(
            """
            Balance at 31 March by block
            ============================
            Block                          2026-27  2027-28  2028-29
                                              £000     £000     £000
            --------------------------------------------------------
            Schools block                        0        0        0
            Central school services block        0        0        0
            High needs block               −36,000  −17,500  −17,500
            Early years block                1,000    1,000    1,000
            --------------------------------------------------------
            Total                          −35,000  −16,500  −16,500
            """);
  }

  @Test
  @DisplayName("A table too wide is written in parts, each beginning with what names the rows")
  void parts() throws IOException {
    Table summary = Reports.find("summary").orElseThrow().data(FOUND);
    assertThat(console(List.of(summary), 60).lines().filter(line -> line.startsWith("2027-28")))
        .hasSizeGreaterThan(2);
  }

  @Test
  @DisplayName("A note that stands on several tables is written once")
  void sharedNotes() throws IOException {
    String all = console(Reports.find("ledger").orElseThrow().tables(FOUND), 120);
    assertThat(all.split("Smallshire", -1)).hasSize(2);
  }

  private static Table oneCell(Cell cell) {
    return new Table(
        "t",
        "T",
        List.of(new Table.Column("one", "One", "")),
        List.of(new Table.Row(List.of(cell), false)),
        List.of());
  }

  private static String csv(Table table) throws IOException {
    StringWriter out = new StringWriter();
    TableWriters.csv(table, out);
    return out.toString();
  }

  private static String console(List<Table> tables, int width) throws IOException {
    StringWriter out = new StringWriter();
    TableWriters.console(tables, width, out);
    return out.toString();
  }
}
