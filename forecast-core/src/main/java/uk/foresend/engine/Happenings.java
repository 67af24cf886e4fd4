package uk.foresend.engine;

import java.time.YearMonth;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.function.UnaryOperator;
import org.apache.commons.statistics.distribution.TriangularDistribution;
import uk.foresend.assumption.Assumptions;
import uk.foresend.assumption.Programme;
import uk.foresend.assumption.Uncertainty;
import uk.foresend.assumption.Uncertainty.OfBalance;
import uk.foresend.assumption.Uncertainty.OfPolicy;
import uk.foresend.assumption.Uncertainty.OfScheme;
import uk.foresend.assumption.Uncertainty.Spread;
import uk.foresend.dsg.DeficitPolicy;
import uk.foresend.quantity.Share;
import uk.foresend.result.Cause;
import uk.foresend.send.CapitalScheme;
import uk.foresend.send.CapitalScheme.Room;

/**
 * What becomes of schemes, policies and opening balances in each draw: how late a scheme opens and
 * how full it becomes, whether a policy comes about or what was said to stand in its place does,
 * and what the balance really was.
 *
 * <p>A delay is in whole months, one for all phases of a scheme that open after the date the
 * scenario stands on, their start-up with them; building costs fall as planned. How full a scheme
 * becomes is drawn only while a part of it has still to fill.
 */
final class Happenings {

  private final Uncertainty uncertainty;
  private final YearMonth asAt;
  private final String seed;
  private final Openings openings;
  private final Map<Spread, TriangularDistribution> triangles = new HashMap<>();

  /** Compiles them under a seed. */
  Happenings(Assumptions given, String seed) {
    this.seed = seed;
    uncertainty = given.uncertainty();
    openings = new Openings(uncertainty, seed);
    asAt = YearMonth.from(given.setup().asAt());
    for (OfScheme scheme : uncertainty.schemes()) {
      scheme.delayMonths().ifPresent(this::keep);
      scheme.fill().ifPresent(this::keep);
    }
  }

  private void keep(Spread spread) {
    triangles.put(
        spread, TriangularDistribution.of(spread.least(), spread.likeliest(), spread.most()));
  }

  /** Returns assumptions as they turn out in a draw; the same ones where nothing is uncertain. */
  Assumptions of(Assumptions given, int draw) {
    return of(given, draw, EnumSet.allOf(Cause.class));
  }

  /** Returns assumptions as they turn out in a draw where only some causes vary. */
  Assumptions of(Assumptions given, int draw, Set<Cause> varying) {
    Assumptions turned = given;
    if (varying.contains(Cause.TIMING) && anyScheme(given)) {
      turned =
          schemes(
              given,
              scheme ->
                  said(scheme)
                      .map(
                          said ->
                              scheme(
                                  scheme,
                                  said,
                                  uniform("delay " + scheme.id(), draw),
                                  uniform("fill " + scheme.id(), draw)))
                      .orElse(scheme));
    }
    if (varying.contains(Cause.PRICE)) {
      turned = opening(turned, said -> openings.by(said, draw));
    }
    return varying.contains(Cause.POLICY)
        ? without(
            turned, said -> uniform("policy " + said.policy(), draw) > said.probability().value())
        : turned;
  }

  /** Whether any scheme may open late or fill otherwise than is stated. */
  boolean anyScheme(Assumptions given) {
    return uncertainty.schemes().stream().anyMatch(said -> moves(given, said));
  }

  /** Whether what is said of schemes bears on any of them. */
  boolean moves(Assumptions given, OfScheme said) {
    return given.programme().schemes().stream()
        .filter(scheme -> said(scheme).filter(said::equals).isPresent())
        .anyMatch(
            scheme ->
                said.delayMonths().isPresent() && opensLater(scheme)
                    || said.fill().isPresent() && fillsLater(scheme));
  }

  /** Whether any policy may not come about. */
  boolean anyPolicy(Assumptions given) {
    return uncertainty.policies().stream()
        .anyMatch(
            said ->
                said.probability().value() < 1
                    && given.standing().policies().stream()
                        .anyMatch(policy -> policy.id().equals(said.policy())));
  }

  /** Whether part of a scheme makes room, and opens after the date the scenario stands on. */
  private boolean opensLater(CapitalScheme scheme) {
    return scheme.phases().stream()
            .anyMatch(phase -> phase.room() == Room.NEW && phase.opens().isAfter(asAt))
        || scheme.startUp().stream().anyMatch(each -> each.month().isAfter(asAt));
  }

  /** Whether part of a scheme makes room that is not filled by the date the scenario stands on. */
  private boolean fillsLater(CapitalScheme scheme) {
    return scheme.phases().stream()
        .anyMatch(
            phase ->
                phase.room() == Room.NEW
                    && phase.opens().plusMonths(scheme.fillMonths()).isAfter(asAt));
  }

  /** Returns assumptions whose opening balances depart by so many pounds each. */
  Assumptions opening(Assumptions given, ToDoubleFunction<OfBalance> by) {
    return uncertainty.balances().isEmpty()
        ? given
        : given.with(given.standing().withBalances(openings.moved(given.standing(), by)));
  }

  /**
   * Returns assumptions in which the schemes of one entry are as late, or as full, as that quantile
   * has it, the rest being as stated.
   *
   * @param delay the quantile of the delay; empty for on time
   * @param fill the quantile of the fill; empty for as stated
   */
  Assumptions with(Assumptions given, OfScheme entry, OptionalDouble delay, OptionalDouble fill) {
    OfScheme only =
        new OfScheme(
            entry.scheme(),
            delay.isPresent() ? entry.delayMonths() : Optional.empty(),
            fill.isPresent() ? entry.fill() : Optional.empty(),
            entry.source());
    return schemes(
        given,
        scheme ->
            said(scheme).filter(entry::equals).isPresent()
                ? scheme(scheme, only, delay.orElse(0), fill.orElse(0))
                : scheme);
  }

  /** Returns assumptions in which the policies of some entries do not come about. */
  Assumptions without(Assumptions given, Predicate<OfPolicy> gone) {
    List<DeficitPolicy> policies = given.standing().policies();
    for (OfPolicy said : uncertainty.policies()) {
      policies = gone.test(said) ? said.without(policies) : policies;
    }
    return policies.equals(given.standing().policies())
        ? given
        : given.with(given.standing().withPolicies(policies));
  }

  private static Assumptions schemes(Assumptions given, UnaryOperator<CapitalScheme> turned) {
    Programme programme = given.programme();
    return given.with(programme.withSchemes(programme.schemes().stream().map(turned).toList()));
  }

  private CapitalScheme scheme(CapitalScheme scheme, OfScheme said, double delayAt, double fillAt) {
    int delay = said.delayMonths().map(months -> (int) Math.round(at(months, delayAt))).orElse(0);
    CapitalScheme turned =
        delay == 0
            ? scheme
            : scheme
                .withPhases(
                    scheme.phases().stream()
                        .map(
                            phase ->
                                new CapitalScheme.Phase(
                                    later(phase.opens(), delay), phase.places(), phase.room()))
                        .toList())
                .withStartUp(
                    scheme.startUp().stream()
                        .map(
                            each ->
                                new CapitalScheme.StartUp(
                                    later(each.month(), delay), each.amount(), each.source()))
                        .toList());
    return said.fill()
        .filter(fill -> fillsLater(scheme))
        .map(fill -> turned.withFill(new Share(at(fill, fillAt))))
        .orElse(turned);
  }

  private Optional<OfScheme> said(CapitalScheme scheme) {
    return named(scheme.id()).or(() -> named(""));
  }

  private Optional<OfScheme> named(String id) {
    return uncertainty.schemes().stream().filter(each -> each.scheme().equals(id)).findFirst();
  }

  private YearMonth later(YearMonth month, int delay) {
    return month.isAfter(asAt) ? month.plusMonths(delay) : month;
  }

  private double at(Spread spread, double quantile) {
    TriangularDistribution triangle = triangles.get(spread);
    return triangle == null
        ? spread.likeliest()
        : (float) triangle.inverseCumulativeProbability(quantile);
  }

  private double uniform(String name, int draw) {
    return new Keyed(seed, name).uniform(draw, 0);
  }
}
