package uk.foresend.engine;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.statistics.distribution.TriangularDistribution;
import uk.foresend.assumption.Assumptions;
import uk.foresend.assumption.Programme;
import uk.foresend.assumption.Uncertainty;
import uk.foresend.assumption.Uncertainty.OfScheme;
import uk.foresend.assumption.Uncertainty.Spread;
import uk.foresend.dsg.DeficitPolicy;
import uk.foresend.quantity.Share;
import uk.foresend.send.CapitalScheme;

/**
 * What becomes of schemes and policies in each draw: how late a scheme opens and how full it
 * becomes, and whether a policy comes about.
 *
 * <p>A delay is in whole months, one for all phases of a scheme that open after the date the
 * scenario stands on, their start-up with them; building costs fall as planned.
 */
final class Happenings {

  private final Uncertainty uncertainty;
  private final YearMonth asAt;
  private final String seed;
  private final Map<Spread, TriangularDistribution> triangles = new HashMap<>();

  /** Compiles them under a seed. */
  Happenings(Assumptions given, String seed) {
    this.seed = seed;
    uncertainty = given.uncertainty();
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
    Assumptions turned = given;
    if (!uncertainty.schemes().isEmpty()) {
      Programme programme = given.programme();
      turned =
          turned.with(
              programme.withSchemes(
                  programme.schemes().stream().map(scheme -> scheme(scheme, draw)).toList()));
    }
    List<DeficitPolicy> policies = new ArrayList<>(given.standing().policies());
    boolean dropped =
        policies.removeIf(
            policy ->
                uncertainty.policies().stream()
                    .anyMatch(
                        said ->
                            said.policy().equals(policy.id())
                                && uniform("policy " + policy.id(), draw)
                                    > said.probability().value()));
    return dropped ? turned.with(turned.standing().withPolicies(policies)) : turned;
  }

  private CapitalScheme scheme(CapitalScheme scheme, int draw) {
    Optional<OfScheme> said = named(scheme.id()).or(() -> named(""));
    if (said.isEmpty()) {
      return scheme;
    }
    CapitalScheme turned = scheme;
    int delay = said.get().delayMonths().map(months -> delay(months, scheme.id(), draw)).orElse(0);
    if (delay > 0) {
      turned =
          turned
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
    }
    return said.get()
        .fill()
        .map(fill -> drawn(fill, "fill " + scheme.id(), draw))
        .map(Share::new)
        .map(turned::withFill)
        .orElse(turned);
  }

  private Optional<OfScheme> named(String id) {
    return uncertainty.schemes().stream().filter(each -> each.scheme().equals(id)).findFirst();
  }

  private YearMonth later(YearMonth month, int delay) {
    return month.isAfter(asAt) ? month.plusMonths(delay) : month;
  }

  private int delay(Spread months, String scheme, int draw) {
    return (int) Math.round(drawn(months, "delay " + scheme, draw));
  }

  private double drawn(Spread spread, String name, int draw) {
    TriangularDistribution triangle = triangles.get(spread);
    return triangle == null
        ? spread.likeliest()
        : (float) triangle.inverseCumulativeProbability(uniform(name, draw));
  }

  private double uniform(String name, int draw) {
    return new Keyed(seed, name).uniform(draw, 0);
  }
}
