package uk.foresend.lever;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import uk.foresend.assumption.Assumptions;
import uk.foresend.assumption.Delivery;
import uk.foresend.problem.Problem;
import uk.foresend.send.CapitalScheme;
import uk.foresend.send.CapitalScheme.Phase;

/**
 * Stops a capital scheme, or the rest of it.
 *
 * <p>Phases that would open from a month on do not, and capital of financial years that begin from
 * then on is not spent; what is spent by then stays spent. Start-up costs fall away from the first
 * phase that does not open, or, when none has opened, from the month itself.
 *
 * @param id the key
 * @param label the words shown in reports
 * @param scheme the id of the scheme
 * @param from the month from which nothing more opens
 * @param delivery how it is delivered
 */
public record CancelScheme(
    String id, String label, String scheme, YearMonth from, Delivery delivery) implements Lever {

  @Override
  public CancelScheme with(Delivery other) {
    return new CancelScheme(id, label, scheme, from, other);
  }

  @Override
  public List<Problem> check(Assumptions assumptions) {
    List<Problem> problems = new ArrayList<>(Delivering.check(this, assumptions));
    problems.addAll(Delivering.withoutRamp(this, ""));
    problems.addAll(Schemes.check(this, assumptions, scheme, this::stopped));
    return problems;
  }

  @Override
  public Assumptions applyTo(Assumptions assumptions) {
    return Delivering.withCost(this, Schemes.change(this, assumptions, scheme, this::stopped));
  }

  private CapitalScheme stopped(CapitalScheme before) {
    List<Phase> open = Schemes.only(before.phases(), phase -> Schemes.stands(phase, acts()));
    Optional<YearMonth> startUpEnds =
        open.isEmpty()
            ? Optional.of(acts())
            : before.phases().stream()
                .filter(phase -> !Schemes.stands(phase, acts()))
                .map(Phase::opens)
                .min(YearMonth::compareTo);
    return before
        .withPhases(open)
        .withCapital(Schemes.only(before.capital(), spend -> Schemes.spent(spend, acts())))
        .withStartUp(
            Schemes.only(
                before.startUp(),
                cost -> startUpEnds.map(end -> cost.month().isBefore(end)).orElse(true)));
  }
}
