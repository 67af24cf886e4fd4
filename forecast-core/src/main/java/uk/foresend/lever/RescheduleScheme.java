package uk.foresend.lever;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import uk.foresend.assumption.Assumptions;
import uk.foresend.assumption.Delivery;
import uk.foresend.problem.Place;
import uk.foresend.problem.Problem;
import uk.foresend.quantity.Count;
import uk.foresend.send.CapitalScheme;
import uk.foresend.send.CapitalScheme.Phase;

/**
 * Gives a capital scheme other opening months and places, such as those that came in place of those
 * planned.
 *
 * <p>Phases that would open from a month on make way for the phases stated; what opens earlier
 * stands. Start-up costs and capital stand: a building that fills late costs what it costs.
 *
 * @param id the key
 * @param label the words shown in reports
 * @param scheme the id of the scheme
 * @param phases the phases that open instead, at least one, none before {@code from}
 * @param from the month from which the scheme changes
 * @param delivery its evidence; the phases carry their own dates, so it cannot be late
 */
public record RescheduleScheme(
    String id, String label, String scheme, List<Phase> phases, YearMonth from, Delivery delivery)
    implements Lever {

  /** Keeps its own copy. */
  public RescheduleScheme {
    phases = List.copyOf(phases);
  }

  @Override
  public RescheduleScheme with(Delivery other) {
    return new RescheduleScheme(id, label, scheme, phases, from, other);
  }

  @Override
  public List<Problem> check(Assumptions assumptions) {
    List<Problem> problems = new ArrayList<>(Delivering.check(this, assumptions));
    problems.addAll(Delivering.withoutDelay(this, "Date the phases themselves later."));
    problems.addAll(Delivering.withoutRamp(this, "Say when places open by phases."));
    if (phases.isEmpty()) {
      problems.add(
          Problem.invalid(
              Place.at("phases"),
              "phases is empty, but must name one or more.",
              "To open nothing more, cancel the scheme."));
    }
    for (int i = 0; i < phases.size(); i++) {
      checkPhase(Place.at("phases").item(i), phases.get(i), problems);
    }
    problems.addAll(Schemes.check(this, assumptions, scheme, this::rescheduled));
    return problems;
  }

  private void checkPhase(Place where, Phase phase, List<Problem> problems) {
    if (phase.opens().isBefore(from)) {
      problems.add(
          Problem.invalid(
              where.field("opens"),
              where.field("opens").path()
                  + " is "
                  + phase.opens()
                  + ", but must not be before from, "
                  + from
                  + ".",
              "Maybe from is " + phase.opens() + "."));
    }
    if (phase.places().compareTo(Count.ZERO) <= 0) {
      problems.add(
          Problem.invalid(
              where.field("places"),
              where.field("places").path() + " is " + phase.places() + ", but must be above 0.",
              ""));
    }
  }

  @Override
  public Assumptions applyTo(Assumptions assumptions) {
    return Delivering.withCost(this, Schemes.change(this, assumptions, scheme, this::rescheduled));
  }

  private CapitalScheme rescheduled(CapitalScheme before) {
    return before.withPhases(
        Stream.concat(
                before.phases().stream().filter(phase -> Schemes.stands(phase, from)),
                phases.stream())
            .toList());
  }
}
