package uk.foresend.baseline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import uk.foresend.history.AssessmentRequests;
import uk.foresend.history.Assessments;
import uk.foresend.history.PlansInTime;
import uk.foresend.quantity.Count;
import uk.foresend.result.Gap;

/** Requests, agreed, issued: the last published years of a council, England's where it has none. */
final class Funnels {
  private static final double WEEKS_A_MONTH = 365.25 / 12 / 7;
  private static final int TWO = 2;

  private final CouncilAsAt council;
  private final Rules rules;
  private final Demand.Noted<Double> agreed;
  private final Demand.Noted<Double> issued;
  private final Demand.Noted<Double> months;
  private final double newPlans;
  private final int latest;
  private double requests;
  private String words;

  Funnels(CouncilAsAt council, List<Gap> gaps) {
    this.council = council;
    this.rules = council.rules();
    this.agreed = agreed(gaps);
    this.issued = issued(gaps);
    this.months = months(gaps);
    this.latest =
        council.facts().newPlans.isEmpty()
            ? council.january() - 1
            : council.facts().newPlans.lastKey();
    this.newPlans = newPlans(gaps);
    this.requests = 0;
    this.words = "";
    settle(gaps);
  }

  Demand.Noted<Double> agreed() {
    return agreed;
  }

  Demand.Noted<Double> issued() {
    return issued;
  }

  Demand.Noted<Double> months() {
    return months;
  }

  /** Returns who waits such that the first month issues new plans as the last year did. */
  Demand.Noted<Double> backlog() {
    double waiting = months.value() / 12 * newPlans / issued.value();
    return new Demand.Noted<>(
        waiting,
        "So many that, at the months below, the "
            + RecentFlows.whole(newPlans)
            + " new plans a year of "
            + latest
            + " go on.");
  }

  /** Returns requests of so many calendar years from that of the opening January on. */
  Demand.Noted<List<Double>> requests(int years) {
    double growth = growth();
    double keeps = rules.number("requestGrowth", "keeps");
    List<Double> all = new ArrayList<>();
    double level = requests;
    double rate = growth;
    for (int year = latest + 1; year < council.january() + years; year++) {
      rate *= keeps;
      level *= 1 + rate;
      if (year >= council.january()) {
        all.add(level * heads(year));
      }
    }
    return new Demand.Noted<>(
        all,
        words
            + " Growth "
            + RecentFlows.percent(growth)
            + " a year, the mean of the council's and England's of the last two years, of which"
            + " each year keeps a half: an assumption."
            + (council.facts().population.isEmpty()
                ? " No projection of the population was given: none is followed."
                : " In step with the population of 3 to 15."));
  }

  private double heads(int year) {
    double then = children(year);
    double now = children(latest);
    return now > 0 && then > 0 ? then / now : 1;
  }

  private double children(int year) {
    TreeMap<Integer, List<uk.foresend.history.PopulationProjection>> all =
        council.facts().population;
    if (all.isEmpty()) {
      return 0;
    }
    int known = Math.max(all.firstKey(), Math.min(all.lastKey(), year));
    return all.getOrDefault(known, List.of()).stream()
        .filter(one -> one.age() >= 3 && one.age() <= 15)
        .mapToDouble(one -> one.people().doubleValue())
        .sum();
  }

  /** The mean growth a year of requests over two years, the council's and England's. */
  private double growth() {
    Optional<Double> own = growth(council.facts());
    double england = growth(council.history().england()).orElse(0.0);
    return rules.bounded(
        own.map(mine -> (mine + england) / 2).orElse(england), "requestGrowthBounds");
  }

  private static Optional<Double> growth(Facts facts) {
    if (facts.requests.isEmpty()) {
      return Optional.empty();
    }
    int last = facts.requests.lastKey();
    double now = received(facts, last);
    double then = received(facts, last - TWO);
    return now > 0 && then > 0 ? Optional.of(Math.sqrt(now / then) - 1) : Optional.empty();
  }

  private static double received(Facts facts, int year) {
    AssessmentRequests row = facts.requests.get(year);
    return row == null ? 0 : row.received().value();
  }

  private void settle(List<Gap> gaps) {
    double yield = agreed.value() * issued.value();
    double published = received(council.facts(), latest);
    double implied = newPlans / yield;
    if (published <= 0) {
      gaps.add(
          new Gap(
              "requests",
              "No requests are published for " + latest + ".",
              "As many as give the new plans of the year."));
      requests = implied;
      words = RecentFlows.whole(implied) + " in " + latest + ", put so that new plans follow.";
    } else if (Math.abs(published * yield / newPlans - 1) > rules.number("funnelWithin")) {
      gaps.add(
          new Gap(
              "requests",
              RecentFlows.whole(published)
                  + " requests of "
                  + latest
                  + " would give "
                  + RecentFlows.whole(published * yield)
                  + " plans, where "
                  + RecentFlows.whole(newPlans)
                  + " were new.",
              "As many as give the new plans."));
      requests = implied;
      words =
          RecentFlows.whole(implied)
              + " in "
              + latest
              + " where "
              + RecentFlows.whole(published)
              + " are published, so that the new plans of the year follow.";
    } else {
      requests = published;
      words = RecentFlows.whole(published) + " in " + latest + ".";
    }
  }

  private double newPlans(List<Gap> gaps) {
    Facts facts = council.facts();
    if (!facts.newPlans.isEmpty()) {
      double total = facts.newPlans.lastEntry().getValue().total().value();
      if (total > 0) {
        return total;
      }
    }
    Facts england = council.history().england();
    double rate =
        england.newPlans.lastEntry().getValue().total().value()
            / england.plans.lastEntry().getValue().total().value();
    gaps.add(new Gap("new plans", "None are published.", "England's rate on the council's plans."));
    return Math.max(1, rate * Pool.sum(council.plans(council.january())));
  }

  private Demand.Noted<Double> agreed(List<Gap> gaps) {
    Optional<Double> own = agreed(council.facts());
    if (own.isEmpty()) {
      gaps.add(new Gap("requests agreed", "What was agreed is not published.", "England's share."));
    }
    return new Demand.Noted<>(
        own.or(() -> agreed(council.history().england())).orElse(0.75),
        (own.isEmpty() ? "England's: agreed" : "Agreed")
            + " over agreed, refused and withdrawn, the years from 2023 together.");
  }

  private static Optional<Double> agreed(Facts facts) {
    double agreed = 0;
    double decided = 0;
    for (AssessmentRequests row : facts.requests.values()) {
      if (row.agreed().isPresent()) {
        agreed += value(row.agreed());
        decided += value(row.agreed()) + value(row.refused()) + value(row.withdrawn());
      }
    }
    return decided > 0 && agreed > 0 ? Optional.of(agreed / decided) : Optional.empty();
  }

  private Demand.Noted<Double> issued(List<Gap> gaps) {
    Optional<Double> own = issued(council.facts());
    if (own.isEmpty()) {
      gaps.add(
          new Gap(
              "plans issued", "What came of assessments is not published.", "England's share."));
    }
    return new Demand.Noted<>(
        own.or(() -> issued(council.history().england())).orElse(0.93),
        (own.isEmpty() ? "England's: issued" : "Issued")
            + " over issued and not issued, the last two years.");
  }

  private static Optional<Double> issued(Facts facts) {
    double issued = 0;
    double all = 0;
    for (int year : facts.assessments.descendingKeySet().stream().limit(TWO).toList()) {
      Assessments row = facts.assessments.get(year);
      if (row != null) {
        issued += row.issued().value();
        all += row.issued().value() + value(row.notIssued());
      }
    }
    return all > 0 && issued > 0 ? Optional.of(issued / all) : Optional.empty();
  }

  private Demand.Noted<Double> months(List<Gap> gaps) {
    Optional<Double> own = months(council.facts());
    if (own.isEmpty()) {
      gaps.add(new Gap("lateness", "How long plans took is not published.", "England's months."));
    }
    return new Demand.Noted<>(
        own.or(() -> months(council.history().england())).orElse(4.0),
        (own.isEmpty() ? "England's plans" : "Plans")
            + " of the last year in time, late and a year late, at the weeks assumed for each, less"
            + " six to decide.");
  }

  private Optional<Double> months(Facts facts) {
    if (facts.inTime.isEmpty()) {
      return Optional.empty();
    }
    PlansInTime.Counts all = facts.inTime.lastEntry().getValue().all();
    double inTime = value(all.inTime());
    double late = value(all.late());
    double very = value(all.veryLate());
    double sum = inTime + late + very;
    if (sum <= 0 || all.late().isEmpty()) {
      return Optional.empty();
    }
    double weeks =
        (inTime * rules.number("weeks", "inTime")
                + late * rules.number("weeks", "late")
                + very * rules.number("weeks", "veryLate"))
            / sum;
    return Optional.of(Math.max(1, (weeks - rules.number("weeks", "decision")) / WEEKS_A_MONTH));
  }

  private static double value(Optional<Count> count) {
    return count.map(Count::value).orElse(0.0);
  }
}
