package uk.foresend.baseline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import uk.foresend.history.AssessmentRequests;
import uk.foresend.history.Assessments;
import uk.foresend.history.BlockAllocations;
import uk.foresend.history.CeasedPlans;
import uk.foresend.history.DsgBalance;
import uk.foresend.history.LaitMeasure;
import uk.foresend.history.NewPlans;
import uk.foresend.history.Part;
import uk.foresend.history.PlanCensus;
import uk.foresend.history.PlansInTime;
import uk.foresend.history.PopulationProjection;
import uk.foresend.history.S251Amount;
import uk.foresend.history.S251Side;
import uk.foresend.quantity.FinancialYear;
import uk.foresend.quantity.Money;

/** What is published of one council, or of England, by a day, each series by its years. */
final class Facts {
  final TreeMap<Integer, PlanCensus> plans = new TreeMap<>();
  final TreeMap<Integer, List<PlanCensus>> cells = new TreeMap<>();
  final TreeMap<Integer, NewPlans> newPlans = new TreeMap<>();
  final TreeMap<Integer, List<NewPlans>> newByAge = new TreeMap<>();
  final TreeMap<Integer, CeasedPlans> ceased = new TreeMap<>();
  final TreeMap<Integer, List<CeasedPlans>> ceasedParts = new TreeMap<>();
  final TreeMap<Integer, AssessmentRequests> requests = new TreeMap<>();
  final TreeMap<Integer, Assessments> assessments = new TreeMap<>();
  final TreeMap<Integer, PlansInTime> inTime = new TreeMap<>();
  final TreeMap<Integer, List<PopulationProjection>> population = new TreeMap<>();
  final TreeMap<FinancialYear, List<BlockAllocations>> blocks = new TreeMap<>();
  final TreeMap<FinancialYear, DsgBalance> balances = new TreeMap<>();
  private final Map<String, TreeMap<Integer, LaitMeasure>> measures = new HashMap<>();
  private final List<S251Amount> outturn = new ArrayList<>();

  void add(PlanCensus one) {
    if (one.age().isEmpty()) {
      plans.put(one.january(), one);
    } else {
      cells.computeIfAbsent(one.january(), key -> new ArrayList<>()).add(one);
    }
  }

  void add(NewPlans one) {
    if (one.of().equals(Part.WHOLE)) {
      newPlans.put(one.year(), one);
    } else if (one.of().band().isPresent()) {
      newByAge.computeIfAbsent(one.year(), key -> new ArrayList<>()).add(one);
    }
  }

  void add(CeasedPlans one) {
    if (one.of().equals(Part.WHOLE)) {
      ceased.put(one.year(), one);
    } else {
      ceasedParts.computeIfAbsent(one.year(), key -> new ArrayList<>()).add(one);
    }
  }

  void add(AssessmentRequests one) {
    if (one.of().equals(Part.WHOLE)) {
      requests.put(one.year(), one);
    }
  }

  void add(S251Amount one) {
    if (one.side() == S251Side.OUTTURN) {
      outturn.add(one);
    }
  }

  void add(LaitMeasure one) {
    measures.computeIfAbsent(one.measure(), key -> new TreeMap<>()).put(one.year(), one);
  }

  void add(BlockAllocations one) {
    blocks.computeIfAbsent(one.year(), key -> new ArrayList<>()).add(one);
  }

  void add(PopulationProjection one) {
    population.computeIfAbsent(one.year(), key -> new ArrayList<>()).add(one);
  }

  /** Returns all the plans of a January; nothing when none are published. */
  double total(int january) {
    PlanCensus row = plans.get(january);
    return row == null ? 0 : row.total().value();
  }

  /** Returns the plans that ceased in a calendar year; nothing when none are published. */
  double gone(int year) {
    CeasedPlans row = ceased.get(year);
    return row == null ? 0 : row.total().value();
  }

  /** Returns the new plans of a calendar year; nothing when none are published. */
  double started(int year) {
    NewPlans row = newPlans.get(year);
    return row == null ? 0 : row.total().value();
  }

  /** Returns a measure of the interactive tool by the year in which its period begins. */
  Optional<LaitMeasure> measure(String name, int year) {
    return Optional.ofNullable(measures.getOrDefault(name, new TreeMap<>()).get(year));
  }

  /** Returns the latest edition of a year's allocations that is known. */
  Optional<BlockAllocations> allocation(FinancialYear year) {
    return blocks.getOrDefault(year, List.of()).stream()
        .max(java.util.Comparator.comparing(one -> one.source().asAt()));
  }

  /** Returns pounds of the outturn under a heading, for some of its phases. */
  double spent(String heading, List<String> phases) {
    return Money.sum(
            outturn.stream()
                .filter(one -> one.heading().id().equals(heading))
                .filter(one -> phases.contains(one.phase().id()))
                .map(S251Amount::amount)
                .toList())
        .pounds();
  }

  /** Whether the outturn of spend is published with amounts. */
  boolean hasOutturn() {
    return outturn.stream().anyMatch(one -> one.amount().pence() != 0);
  }

  /** Returns where the outturn is published. */
  Optional<S251Amount> anyOutturn() {
    return outturn.stream().findFirst();
  }

  /** Returns all that was spent in pounds. */
  double spent() {
    return S251Amount.spent(outturn);
  }

  /** Whether a January's plans are published by age with their placements. */
  boolean hasCells(int january) {
    List<PlanCensus> rows = cells.getOrDefault(january, List.of());
    double total = sum(rows, row -> row.total().value());
    return total > 0 && sum(rows, row -> row.withoutPlacement().value()) < 0.02 * total;
  }

  /** Whether a January's placements are published, all ages together. */
  boolean hasPlacements(int january) {
    PlanCensus row = plans.get(january);
    return row != null
        && row.total().value() > 0
        && row.withoutPlacement().value() < 0.5 * row.total().value();
  }

  /** Returns the plans of a January by setting and single age. */
  double[][] cells(int january, Catalogue catalogue) {
    double[][] grid = new double[catalogue.size()][Ages.COUNT];
    for (PlanCensus row : cells.getOrDefault(january, List.of())) {
      double[] plans = catalogue.plans(row);
      int age = row.age().map(Ages::of).orElse(0);
      for (int s = 0; s < plans.length; s++) {
        grid[s][age] += plans[s];
      }
    }
    return grid;
  }

  /** Returns the plans of a January by single age, whatever their placement. */
  double[] ages(int january) {
    double[] ages = new double[Ages.COUNT];
    for (PlanCensus row : cells.getOrDefault(january, List.of())) {
      ages[row.age().map(Ages::of).orElse(0)] += row.total().value();
    }
    return ages;
  }

  /** Returns the new plans of a calendar year by setting and single age when they started. */
  double[][] joined(int year, Catalogue catalogue) {
    double[][] grid = new double[catalogue.size()][Ages.COUNT];
    for (NewPlans row : newByAge.getOrDefault(year, List.of())) {
      double[] plans = catalogue.plans(row);
      int age = row.of().band().map(Ages::of).orElse(0);
      for (int s = 0; s < plans.length; s++) {
        grid[s][age] += plans[s];
      }
    }
    return grid;
  }

  private static <T> double sum(List<T> rows, Function<T, Double> value) {
    return rows.stream().mapToDouble(value::apply).sum();
  }
}
