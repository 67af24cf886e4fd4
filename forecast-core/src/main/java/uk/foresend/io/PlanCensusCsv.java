package uk.foresend.io;

import java.io.Reader;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import uk.foresend.history.AgeBasis;
import uk.foresend.history.CensusColumn;
import uk.foresend.history.Council;
import uk.foresend.history.PlanCensus;
import uk.foresend.problem.Checked;
import uk.foresend.quantity.Count;
import uk.foresend.quantity.Source;
import uk.foresend.send.AgeBand;

/**
 * Reads the caseload files of Explore Education Statistics, education, health and care plans, as
 * downloaded or as kept: councils and England, all plans and plans by single age.
 *
 * <p>Regions and other breakdowns are passed over, and so are rows whose total was not published.
 * Totals of groups ({@code mainstream_total}, {@code ed_elsewhere}) are not read: what {@code
 * ed_elsewhere} holds changed in 2024, the columns under it did not.
 *
 * @param columns the columns of placements to read, where the file has them
 * @param source the publication a row comes from
 */
record PlanCensusCsv(List<CensusColumn> columns, Function<CsvRow, Source> source)
    implements ReferenceData.Table<PlanCensus> {
  private static final String ALL = "All EHC plans";
  private static final String AGE = "Child or young persons age";
  private static final String AGE_AT_START = "Age at start of academic year";
  private static final String TOTAL = "ehcplans";
  private static final Set<String> NEEDED =
      Set.of(
          "time_period", "geographic_level", "old_la_code", "breakdown_topic", "breakdown", TOTAL);

  private static final Pattern PERIOD = Pattern.compile("(20\\d{2})(\\d{2})");
  private static final Pattern ONE_AGE = Pattern.compile("age (\\d{1,2})");
  private static final Pattern UNDER = Pattern.compile("(?:age )?under (\\d{1,2})");

  @Override
  public Checked<List<PlanCensus>> read(Reader text, String document) {
    return CsvTable.read(text, document, NEEDED, PlanCensusCsv::concerns, this::census);
  }

  private static boolean concerns(CsvRow row) {
    return Set.of("National", "Local authority").contains(row.text("geographic_level"))
        && Set.of(ALL, AGE, AGE_AT_START).contains(row.text("breakdown_topic"))
        && !Cells.isNotThere(row.text(TOTAL));
  }

  private PlanCensus census(CsvRow row) {
    Map<String, Count> placed = new HashMap<>();
    for (CensusColumn column : columns) {
      row.optionalCount(column.id()).ifPresent(count -> placed.put(column.id(), count));
    }
    String topic = row.text("breakdown_topic");
    return new PlanCensus(
        row.text("geographic_level").equals("National")
            ? Council.ENGLAND
            : row.required("old_la_code"),
        january(row),
        topic.equals(ALL) ? Optional.empty() : age(row),
        topic.equals(AGE_AT_START) ? AgeBasis.START_OF_ACADEMIC_YEAR : AgeBasis.AGE,
        row.count(TOTAL),
        placed,
        source.apply(row));
  }

  /** The January inside an academic year written 202425. */
  private static int january(CsvRow row) {
    Matcher period = PERIOD.matcher(row.text("time_period"));
    if (period.matches()) {
      int start = Integer.parseInt(period.group(1));
      if ((start + 1) % 100 == Integer.parseInt(period.group(2))) {
        return start + 1;
      }
    }
    row.problem(
        "time_period",
        "time_period is '"
            + row.text("time_period")
            + "', but must be an academic year like 202425.",
        "");
    return 0;
  }

  private static Optional<AgeBand> age(CsvRow row) {
    String words = row.text("breakdown");
    Matcher one = ONE_AGE.matcher(words);
    if (one.matches() && Integer.parseInt(one.group(1)) <= AgeBand.OLDEST) {
      int age = Integer.parseInt(one.group(1));
      return Optional.of(new AgeBand(one.group(1), age, age));
    }
    Matcher under = UNDER.matcher(words);
    if (under.matches() && Integer.parseInt(under.group(1)) > 0) {
      int oldest = Math.min(Integer.parseInt(under.group(1)) - 1, AgeBand.OLDEST);
      return Optional.of(new AgeBand("0-" + oldest, 0, oldest));
    }
    row.problem(
        "breakdown",
        "breakdown is '" + words + "', but must be an age like 'age 7' or 'under 3'.",
        "");
    return Optional.empty();
  }
}
