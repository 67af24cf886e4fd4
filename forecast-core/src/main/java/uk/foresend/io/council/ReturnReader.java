package uk.foresend.io.council;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import uk.foresend.history.CeaseReason;
import uk.foresend.history.CensusDay;
import uk.foresend.history.Decision;
import uk.foresend.io.Reading;
import uk.foresend.io.TableReader;
import uk.foresend.io.council.Fingerprints.Fingerprint;
import uk.foresend.problem.Checked;
import uk.foresend.problem.Place;
import uk.foresend.problem.Problem;

/** Reads one return row by row into what is counted, keeping no row. */
final class ReturnReader {
  /** The most years from the latest plan's beginning to the census of a return. */
  private static final int YEARS_APART = 2;

  private static final Pattern UPN = Pattern.compile("[A-Z]\\d{11}[0-9A-Z]");

  /** One return, ready to be counted. */
  record Returned(
      List<Child> children, Map<Decision, Integer> requests, Map<Decision, Integer> assessments) {
    @Override
    public String toString() {
      return "a return";
    }
  }

  private final CensusDay census;
  private final SettingMapping mapping;
  private final Reading reading;
  private final Fingerprints prints;
  private final Map<Fingerprint, Child> byRow = new HashMap<>();
  private final Set<Fingerprint> badRows = new HashSet<>();
  private final Set<Fingerprint> pupilNumbers = new HashSet<>();
  private final Map<Decision, Integer> requests = new EnumMap<>(Decision.class);
  private final Map<Decision, Integer> assessments = new EnumMap<>(Decision.class);
  private final List<Problem> problems = new ArrayList<>();

  /** Whether every row about a person is known, so that others can be said to name nobody. */
  private boolean everybody;

  /** The year in which the latest plan that counts began; 0 before there is one. */
  private int latestStart;

  private boolean startsLater;

  ReturnReader(CensusDay census, SettingMapping mapping, Reading reading, Fingerprints prints) {
    this.census = census;
    this.mapping = mapping;
    this.reading = reading;
    this.prints = prints;
  }

  /** Returns what the return holds, or every problem of all its modules. */
  Checked<Returned> read(ReturnText text) {
    module(text, ReturnModule.PERSON, this::person, () -> everybody = true);
    module(text, ReturnModule.REQUESTS, row -> decision(row, "requestoutcome", requests));
    module(text, ReturnModule.ASSESSMENT, row -> decision(row, "assessmentoutcome", assessments));
    module(text, ReturnModule.NAMED_PLAN, this::namedPlan);
    module(text, ReturnModule.ACTIVE_PLANS, this::activePlan);
    module(text, ReturnModule.PLACEMENT_DETAIL, this::placement);
    module(text, ReturnModule.SEN_NEED, this::need);
    year();
    return problems.stream().anyMatch(Problem::stops)
        ? Checked.refused(problems)
        : Checked.of(new Returned(List.copyOf(byRow.values()), requests, assessments), problems);
  }

  private void module(ReturnText text, ReturnModule module, Consumer<ReturnRow> use) {
    module(text, module, use, () -> {});
  }

  private void module(
      ReturnText text, ReturnModule module, Consumer<ReturnRow> use, Runnable whenAtItsEnd) {
    problems.addAll(
        TableReader.<Child>readAll(
                text.table(module),
                module.shape(reading),
                row -> {
                  use.accept(new ReturnRow(row));
                  return List.of();
                },
                whenAtItsEnd)
            .problems());
  }

  /** Tells a census so far from the plans of the return that it must be another's. */
  private void year() {
    int january = census.day().getYear();
    if (latestStart > 0 && january > latestStart + YEARS_APART) {
      problems.add(
          Problem.invalid(
              Place.at("january"),
              "january is "
                  + january
                  + ", but no plan of the return begins after "
                  + latestStart
                  + ": it must be "
                  + (latestStart + YEARS_APART)
                  + " or before.",
              "Give the year of the return's own census."));
    } else if (latestStart == 0 && startsLater) {
      problems.add(
          Problem.invalid(
              Place.at("january"),
              "january is " + january + ", but every plan of the return begins after that census.",
              "Give the year of the return's own census."));
    } else if (startsLater) {
      problems.add(
          Problem.warning(
              Place.at("january"),
              "Some plans begin after the census of January " + january + " and are not counted.",
              "Is it the return of a later census?"));
    }
  }

  private void person(ReturnRow row) {
    String id = row.required(ReturnModule.WHOSE);
    LocalDate born = row.date("personbirthdate");
    if (row.isGood() && (born.isAfter(census.day()) || born.getYear() < 1900)) {
      row.wrong("personbirthdate", "is after the census day or long ago.", "");
    }
    String upn = row.text("upn").toUpperCase(Locale.ROOT);
    if (!upn.isEmpty() && !UPN.matcher(upn).matches()) {
      row.wrong(
          "upn", "is not a pupil number.", "A letter, 11 digits, a digit or letter; or empty.");
    }
    Fingerprint line = prints.of("row", id);
    if (byRow.containsKey(line)) {
      row.wrong(ReturnModule.WHOSE, "is given to an earlier row too.", "");
    }
    List<Fingerprint> marks = marks(row, upn, born);
    if (!upn.isEmpty() && !pupilNumbers.add(marks.get(0))) {
      row.wrong("upn", "is given in an earlier row too.", "One person has one row.");
    }
    if (!row.isGood()) {
      badRows.add(line);
    } else {
      int age = Math.max(0, Period.between(born, census.agesAt()).getYears());
      byRow.put(line, new Child(marks, age));
    }
  }

  /** By what a person is known in another return: the pupil number, or names and day of birth. */
  private List<Fingerprint> marks(ReturnRow row, String upn, LocalDate born) {
    List<Fingerprint> marks = new ArrayList<>();
    if (!upn.isEmpty()) {
      marks.add(prints.of("upn", upn));
    }
    String surname = row.text("surname").toLowerCase(Locale.ROOT);
    String forename = row.text("forename").toLowerCase(Locale.ROOT);
    if (!surname.isEmpty() && !forename.isEmpty()) {
      marks.add(prints.of("name", surname, forename, born.toString()));
    }
    return List.copyOf(marks);
  }

  /** The person of a row, or nothing with a problem on the row. */
  private @Nullable Child whose(ReturnRow row) {
    String id = row.required(ReturnModule.WHOSE);
    Fingerprint line = prints.of("row", id);
    Child child = byRow.get(line);
    // of somebody whose own row is bad or was not reached, that is the cause and is told
    if (child == null && !id.isEmpty() && everybody && !badRows.contains(line)) {
      row.wrong(
          ReturnModule.WHOSE,
          "names nobody of the person module.",
          "A person's own row may be missing.");
    }
    return row.isGood() ? child : null;
  }

  private void decision(ReturnRow row, String column, Map<Decision, Integer> counts) {
    row.required(column);
    Optional<Decision> decision = row.optionalCode(column, ReturnCodes.DECISIONS);
    if (whose(row) != null) {
      decision.ifPresent(one -> counts.merge(one, 1, Integer::sum));
    }
  }

  private void namedPlan(ReturnRow row) {
    LocalDate start = row.date("startdate");
    Optional<LocalDate> ceased = row.optionalDate("ceasedate");
    Optional<CeaseReason> reason = row.optionalCode("ceasereason", ReturnCodes.CEASED);
    if (row.isGood() && ceased.filter(start::isAfter).isPresent()) {
      row.wrong("ceasedate", "is before startdate.", "");
    }
    Child child = whose(row);
    if (row.isGood()) {
      startsLater |= start.isAfter(census.day());
      latestStart =
          start.isAfter(census.day()) ? latestStart : Math.max(latestStart, start.getYear());
    }
    if (child == null || start.isAfter(census.day())) {
      return;
    }
    if (ceased.filter(day -> !day.isAfter(census.day())).isPresent()) {
      child.ceased = Optional.of(reason.orElse(CeaseReason.NOT_RECORDED));
    } else {
      child.hasPlan = true;
    }
  }

  private void activePlan(ReturnRow row) {
    boolean transferred = !row.text("transferla").isEmpty();
    Child child = whose(row);
    if (child != null) {
      child.transferredIn |= transferred;
    }
  }

  private void placement(ReturnRow row) {
    LocalDate entry = row.optionalDate("entrydate").orElse(LocalDate.EPOCH);
    Optional<LocalDate> left = row.optionalDate("leavingdate");
    row.optionalCode("sensetting", ReturnCodes.SETTINGS);
    int rank = row.rank("placementrank");
    Optional<String> setting = mapping.of(row);
    boolean open =
        !entry.isAfter(census.day()) && left.filter(day -> day.isBefore(census.day())).isEmpty();
    if (row.isGood() && open && setting.isEmpty()) {
      row.wrong(
          "urn",
          "and the other columns of the setting name none that the mapping knows.",
          "Add a row for it, or rows of kind school and provider for all others.");
    }
    Child child = whose(row);
    if (child != null && open) {
      setting.ifPresent(place -> child.offer(new Child.Placed(rank, entry, place)));
    }
  }

  private void need(ReturnRow row) {
    row.required("sentype");
    Optional<String> need = row.optionalCode("sentype", ReturnCodes.NEEDS);
    int rank = row.rank("sentyperank");
    Child child = whose(row);
    if (child != null && rank == 1) {
      child.need = need;
    }
  }
}
