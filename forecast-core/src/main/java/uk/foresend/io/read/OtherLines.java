package uk.foresend.io.read;

import uk.foresend.history.LaitMeasure;
import uk.foresend.history.PopulationProjection;
import uk.foresend.history.S251Amount;
import uk.foresend.history.SpecialistTopUp;
import uk.foresend.history.TribunalAppeals;
import uk.foresend.history.YoungPeople;

/** The cells of the figures of the other publications. */
final class OtherLines {
  private static final String PEOPLE = "people";

  private OtherLines() {}

  static Line of(PopulationProjection one) {
    return PlanLines.start(one.council(), "year", one.year())
        .text("age", one.age())
        .number(PEOPLE, PEOPLE, one.people());
  }

  static Line of(YoungPeople one) {
    return PlanLines.start(one.council(), "year", one.year()).number(PEOPLE, PEOPLE, one.people());
  }

  static Line of(S251Amount one) {
    return PlanLines.start(one.council(), "year", one.year())
        .text("side", one.side().id())
        .text("heading", one.heading().id())
        .text("phase", one.phase().id())
        .pounds("amount", one.amount());
  }

  static Line of(LaitMeasure one) {
    return PlanLines.start(one.council(), "period", one.period())
        .text("measure", one.measure())
        .number("value", "as the measure says", one.value());
  }

  static Line of(TribunalAppeals one) {
    return PlanLines.start(one.council(), "year", one.year())
        .count("appeals", "appeals", one.appeals())
        .count("decisions", "decisions", one.decisions())
        .number("rate", "%", one.ratePercent())
        .count("decisions_in_development", "decisions", one.decisionsInDevelopment());
  }

  static Line of(SpecialistTopUp one) {
    return PlanLines.start(one.council(), "year", one.year())
        .text("sector", one.sector().label())
        .pounds("spend", one.spend())
        .number(PEOPLE, PEOPLE, one.people())
        .pounds("per_head", one.perHead());
  }
}
