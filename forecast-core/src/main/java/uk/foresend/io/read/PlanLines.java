package uk.foresend.io.read;

import java.util.Locale;
import uk.foresend.history.AssessmentRequests;
import uk.foresend.history.Assessments;
import uk.foresend.history.CeaseReason;
import uk.foresend.history.CeasedPlans;
import uk.foresend.history.NewPlans;
import uk.foresend.history.OlderPlans;
import uk.foresend.history.Part;
import uk.foresend.history.PlanCensus;
import uk.foresend.history.PlansByNeed;
import uk.foresend.history.PlansInTime;
import uk.foresend.history.YearsHeld;
import uk.foresend.history.YearsInPlace;
import uk.foresend.send.AgeBand;

/** The cells of the figures of the plan statistics. */
final class PlanLines {
  private static final String PLANS = "plans";
  private static final String REQUESTS = "requests";
  private static final String ASSESSMENTS = "assessments";

  private PlanLines() {}

  static Line of(PlanCensus one) {
    return start(one.council(), "january", one.january())
        .text("of", one.age().map(AgeBand::label).orElse("all"))
        .count("total", PLANS, one.total())
        .counts(PLANS, one.placed(), column -> column);
  }

  static Line of(NewPlans one) {
    return start(one.council(), "year", one.year())
        .text("of", words(one.of()))
        .count("total", PLANS, one.total())
        .counts(PLANS, one.placed(), column -> column);
  }

  static Line of(CeasedPlans one) {
    return start(one.council(), "year", one.year())
        .text("of", words(one.of()))
        .count("total", PLANS, one.total())
        .counts(PLANS, one.reasons(), PlanLines::words);
  }

  static Line of(AssessmentRequests one) {
    return start(one.council(), "year", one.year())
        .text("of", words(one.of()))
        .count("received", REQUESTS, one.received())
        .count("agreed", REQUESTS, one.agreed())
        .count("refused", REQUESTS, one.refused())
        .count("pending", REQUESTS, one.pending())
        .count("withdrawn", REQUESTS, one.withdrawn());
  }

  static Line of(Assessments one) {
    return start(one.council(), "year", one.year())
        .count("assessed", ASSESSMENTS, one.assessed())
        .count("issued", ASSESSMENTS, one.issued())
        .count("not_issued", ASSESSMENTS, one.notIssued())
        .count("pending", ASSESSMENTS, one.pending())
        .count("withdrawn", ASSESSMENTS, one.withdrawn());
  }

  static Line of(PlansInTime one) {
    Line line = start(one.council(), "year", one.year());
    counts(line, "", one.all());
    return counts(line, "_without_exceptions", one.withoutExceptions());
  }

  private static Line counts(Line line, String ending, PlansInTime.Counts counts) {
    return line.count("issued" + ending, PLANS, counts.issued())
        .count("in_time" + ending, PLANS, counts.inTime())
        .count("late" + ending, PLANS, counts.late())
        .count("very_late" + ending, PLANS, counts.veryLate());
  }

  static Line of(PlansByNeed one) {
    return start(one.council(), "january", one.january())
        .text("of", words(one.of()))
        .count("total", PLANS, one.total())
        .counts(PLANS, one.needs(), need -> need);
  }

  static Line of(YearsInPlace one) {
    return start(one.council(), "january", one.january())
        .text("held", words(one.held()))
        .count("total", PLANS, one.total())
        .counts(PLANS, one.placed(), column -> column);
  }

  static Line of(OlderPlans one) {
    return start(one.council(), "january", one.january())
        .text("of", words(one.of()))
        .count("statements", PLANS, one.statements())
        .count("plans", PLANS, one.plans())
        .count("total", PLANS, one.total());
  }

  static Line start(String council, String unit, Object year) {
    return new Line().text("council", council).text(unit, year);
  }

  static String words(CeaseReason reason) {
    return reason.name().toLowerCase(Locale.ROOT);
  }

  private static String words(YearsHeld held) {
    return held.years() == YearsHeld.LONGEST
        ? held.years() + " years or more"
        : held.years() + " years";
  }

  private static String words(Part part) {
    if (part instanceof Part.OfAge some) {
      return some.ages().label();
    }
    if (part instanceof Part.Placed some) {
      return some.column();
    }
    if (part instanceof Part.Held some) {
      return "held " + words(some.years());
    }
    if (part instanceof Part.In some) {
      return some.group().label();
    }
    return part.equals(Part.WHOLE) ? "all" : "age not recorded";
  }
}
