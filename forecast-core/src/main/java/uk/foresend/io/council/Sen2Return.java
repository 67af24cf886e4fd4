package uk.foresend.io.council;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.foresend.history.CeaseReason;
import uk.foresend.history.CensusDay;
import uk.foresend.history.Joining;
import uk.foresend.history.Leaving;
import uk.foresend.history.Moving;
import uk.foresend.history.PlanCell;
import uk.foresend.history.ReturnCounts;
import uk.foresend.history.ReturnFlows;
import uk.foresend.history.SmallNumbers;
import uk.foresend.history.Tally;
import uk.foresend.io.Reading;
import uk.foresend.io.council.Fingerprints.Fingerprint;
import uk.foresend.io.council.ReturnReader.Returned;
import uk.foresend.problem.Checked;
import uk.foresend.problem.Place;
import uk.foresend.problem.Problem;
import uk.foresend.quantity.Count;
import uk.foresend.send.AgeBand;

/**
 * Counts a council's own SEN2 person-level return, and drops it.
 *
 * <p>A return has one table for each {@link ReturnModule}. Nothing of a person outlives a call:
 * people are told apart by a keyed one-way hash whose key is made for the call and never leaves
 * memory, and problems name rows and columns only. A plan counts on a day on or after its start and
 * before it ceased; its setting is that of the open placement of best rank.
 *
 * @param mapping from placements to the scenario's settings
 * @param small which counts are marked as small
 * @param reading what becomes of bad rows
 * @param keys makes the key of a call
 */
public record Sen2Return(
    SettingMapping mapping, SmallNumbers small, Reading reading, KeySource keys) {

  /** Returns the counts of one census day, or everything that is wrong with the return. */
  public Checked<ReturnCounts> counts(ReturnText text, CensusDay census) {
    return reader(census, new Fingerprints(keys))
        .read(text)
        .then(returned -> counts(returned, census));
  }

  /** Returns the counts of two census days and the flows between them. */
  public Checked<ReturnFlows> flows(
      ReturnText earlier, CensusDay before, ReturnText later, CensusDay after) {
    if (!before.day().isBefore(after.day())) {
      return Checked.refused(
          List.of(Problem.invalid(Place.WHOLE, "The later census is not after the earlier.", "")));
    }
    Fingerprints prints = new Fingerprints(keys);
    Checked<Returned> first = reader(before, prints).read(earlier);
    Checked<Returned> second = reader(after, prints).read(later);
    if (!first.isPresent() || !second.isPresent()) {
      return Checked.refused(
          Stream.concat(first.problems().stream(), second.problems().stream()).toList());
    }
    return first.then(
        old ->
            second.then(
                now ->
                    counts(old, before)
                        .then(was -> counts(now, after).then(is -> flows(old, was, now, is)))));
  }

  private ReturnReader reader(CensusDay census, Fingerprints prints) {
    return new ReturnReader(census, mapping, reading, prints);
  }

  private Checked<ReturnCounts> counts(Returned returned, CensusDay census) {
    Map<PlanCell, Integer> cells = new HashMap<>();
    boolean tooOld = false;
    for (Child child : returned.children()) {
      if (child.hasPlan) {
        tooOld |= child.age > AgeBand.OLDEST;
        cells.merge(
            new PlanCell(setting(child), age(child), child.need.orElse("unknown")),
            1,
            Integer::sum);
      }
    }
    List<Tally<PlanCell>> tallies = Tally.of(cells, small);
    return Checked.of(
        new ReturnCounts(
            census,
            Tally.total(tallies),
            tallies,
            Tally.of(returned.requests(), small),
            Tally.of(returned.assessments(), small)),
        tooOld ? List.of(tooOld(census)) : List.of());
  }

  private static Problem tooOld(CensusDay census) {
    return Problem.warning(
        Place.at("person"),
        "Somebody with a plan on " + census.day() + " is over 25; counted at 25.",
        "A plan ends by the end of the academic year in which its holder turns 25.");
  }

  private Checked<ReturnFlows> flows(
      Returned old, ReturnCounts was, Returned now, ReturnCounts is) {
    Map<Fingerprint, Child> known = new HashMap<>();
    old.children().forEach(child -> child.marks.forEach(mark -> known.putIfAbsent(mark, child)));
    Map<Joining, Integer> joiners = new HashMap<>();
    Map<Leaving, Integer> leavers = new HashMap<>();
    Map<Moving, Integer> movers = new HashMap<>();
    int stayed = 0;
    Set<Child> met = new HashSet<>();
    for (Child child : now.children()) {
      Child past = past(child, known, met);
      boolean had = past != null && past.hasPlan;
      if (past != null) {
        met.add(past);
      }
      if (child.hasPlan && !had) {
        joiners.merge(joining(child), 1, Integer::sum);
      } else if (!child.hasPlan && past != null && had) {
        CeaseReason reason = child.ceased.orElse(CeaseReason.NOT_RECORDED);
        leavers.merge(new Leaving(reason, setting(past)), 1, Integer::sum);
      } else if (child.hasPlan && past != null && !setting(past).equals(setting(child))) {
        movers.merge(new Moving(setting(past), setting(child)), 1, Integer::sum);
      } else if (child.hasPlan) {
        stayed++;
      }
    }
    List<Problem> warnings = new ArrayList<>();
    for (Child child : old.children()) {
      if (child.hasPlan && !met.contains(child)) {
        leavers.merge(new Leaving(CeaseReason.NOT_RECORDED, setting(child)), 1, Integer::sum);
      }
    }
    if (Stream.concat(old.children().stream(), now.children().stream())
        .anyMatch(child -> child.hasPlan && child.marks.isEmpty())) {
      warnings.add(
          Problem.warning(
              Place.at("person"),
              "Somebody with a plan has neither a pupil number nor names, and is not matched.",
              "Counted as a leaver or a joiner."));
    }
    return Checked.of(
        new ReturnFlows(
            was,
            is,
            Tally.of(joiners, small),
            Tally.of(leavers, small),
            Tally.of(movers, small),
            Count.of(stayed)),
        warnings);
  }

  /** The person in the earlier return, by the best mark that finds somebody not yet met. */
  private static @Nullable Child past(Child child, Map<Fingerprint, Child> known, Set<Child> met) {
    for (Fingerprint mark : child.marks) {
      Child past = known.get(mark);
      if (past != null && !met.contains(past)) {
        return past;
      }
    }
    return null;
  }

  private Joining joining(Child child) {
    return new Joining(
        child.transferredIn ? Joining.Origin.TRANSFERRED_IN : Joining.Origin.NEW,
        setting(child),
        age(child));
  }

  private String setting(Child child) {
    return child.placed.map(Child.Placed::setting).orElse(mapping.unknown());
  }

  private static int age(Child child) {
    return Math.min(child.age, AgeBand.OLDEST);
  }
}
