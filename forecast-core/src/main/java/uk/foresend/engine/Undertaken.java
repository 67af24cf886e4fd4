package uk.foresend.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import uk.foresend.assumption.Assumptions;
import uk.foresend.assumption.BlockIncome;
import uk.foresend.assumption.BlockTransfer;
import uk.foresend.assumption.Finance;
import uk.foresend.assumption.LineTerms;
import uk.foresend.assumption.Programme;
import uk.foresend.dsg.DeficitPolicy;
import uk.foresend.quantity.Count;
import uk.foresend.quantity.Money;
import uk.foresend.send.CapitalScheme;

/**
 * What of levers is no number, where they are delivered in part.
 *
 * <p>Amounts are delivered in the same part as numbers: children stepped down, the places, building
 * and start-up of schemes that a lever opens. What delivery costs is spent whole, however little
 * comes of it. Dates, rules, transfers and policies are taken whole or not at all.
 */
final class Undertaken {

  private final Assumptions base;
  private final List<Taken> levers;
  private final Assumptions last;

  /**
   * What is taken of a lever.
   *
   * @param before the assumptions before it
   * @param after those after it
   * @param delivered how far it is delivered
   * @param whole whether what cannot be delivered in part is
   */
  record Taken(Assumptions before, Assumptions after, double delivered, boolean whole) {}

  /**
   * Takes the levers of a draw.
   *
   * @param levers what is taken of each, in their order
   * @param last the assumptions after them all, whose numbers are kept
   */
  Undertaken(Assumptions base, List<Taken> levers, Assumptions last) {
    this.base = base;
    this.levers = levers;
    this.last = last;
  }

  /**
   * Takes the levers of a course of events: of each, the last step for which its delay leaves time.
   *
   * @param steps the baseline and what stands after each lever
   */
  static Undertaken of(Course course, List<Delivered> levers, List<Assumptions> steps) {
    List<Taken> taken = new ArrayList<>();
    for (int k = 0; k < levers.size(); k++) {
      int begins = k;
      int stands = k;
      while (k + 1 < levers.size()
          && levers.get(k + 1).lever().isWith(levers.get(begins).lever())) {
        k++;
        stands = course.delivered()[k] > 0 || course.whole()[k] ? k : stands;
      }
      taken.add(
          new Taken(
              steps.get(begins),
              steps.get(stands + 1),
              course.delivered()[stands],
              course.whole()[stands]));
    }
    return new Undertaken(steps.get(0), taken, steps.get(steps.size() - 1));
  }

  /** Returns the last assumptions with that undertaken; its numbers are the last step's. */
  Assumptions assumptions() {
    return last.with(finance()).with(last.standing().withPolicies(policies())).with(programme());
  }

  private List<DeficitPolicy> policies() {
    return fold(each -> each.standing().policies(), DeficitPolicy::id, Optional.empty());
  }

  private Finance finance() {
    return last.finance()
        .withIncome(fold(each -> each.finance().income(), BlockIncome::block, Optional.empty()))
        .withLines(fold(each -> each.finance().lines(), LineTerms::id, Optional.empty()))
        .withTransfers(
            fold(each -> each.finance().transfers(), BlockTransfer::id, Optional.empty()));
  }

  private Programme programme() {
    return new Programme(
        fold(
            each -> each.programme().schemes(), CapitalScheme::id, Optional.of(Undertaken::scheme)),
        fold(
            each -> each.programme().stepDowns(),
            Programme.StepDowns::id,
            Optional.of(Undertaken::stepDown)),
        fold(
            each -> each.programme().deliveryCosts(),
            cost -> List.of(cost.lever(), cost.purse(), cost.month(), cost.label()),
            Optional.of((cost, share) -> cost)));
  }

  /** Delivers a part of something that a lever adds. */
  @FunctionalInterface
  private interface Part<T> {
    T of(T added, double share);
  }

  /**
   * Lays what each lever adds, changes or takes away over what stands, in the order of the lever.
   *
   * @param part how what is added is delivered in part; empty where it is whole or not at all
   */
  private <T> List<T> fold(
      Function<Assumptions, List<T>> of, Function<T, Object> id, Optional<Part<T>> part) {
    List<T> now = of.apply(base);
    for (Taken lever : levers) {
      List<T> before = of.apply(lever.before());
      List<T> after = of.apply(lever.after());
      if (!after.equals(before)) {
        now = laid(now, before, after, id, lever, part);
      }
    }
    return now;
  }

  private <T> List<T> laid(
      List<T> now,
      List<T> before,
      List<T> after,
      Function<T, Object> id,
      Taken lever,
      Optional<Part<T>> part) {
    Map<Object, T> standing = byId(now, id);
    Map<Object, T> was = byId(before, id);
    List<T> laid = new ArrayList<>();
    for (T item : after) {
      Object key = id.apply(item);
      T old = was.get(key);
      if (old == null) {
        added(item, lever, part).ifPresent(laid::add);
      } else if (lever.whole() && !item.equals(old)) {
        laid.add(item);
      } else {
        Optional.ofNullable(standing.get(key)).ifPresent(laid::add);
      }
      standing.remove(key);
    }
    if (!lever.whole()) {
      laid.addAll(standing.values());
    }
    return laid;
  }

  private <T> Optional<T> added(T item, Taken lever, Optional<Part<T>> part) {
    if (part.isEmpty()) {
      return lever.whole() ? Optional.of(item) : Optional.empty();
    }
    // one of which nothing is delivered has no places, so that children go the same ways
    return part.map(of -> of.of(item, lever.delivered()));
  }

  private static <T> Map<Object, T> byId(List<T> items, Function<T, Object> id) {
    BinaryOperator<T> first = (one, other) -> one;
    return items.stream()
        .collect(
            Collectors.toMap(id, UnaryOperator.identity(), first, java.util.LinkedHashMap::new));
  }

  private static CapitalScheme scheme(CapitalScheme added, double share) {
    return added
        .withPhases(
            added.phases().stream()
                .map(
                    phase ->
                        new CapitalScheme.Phase(
                            phase.opens(),
                            Count.average(phase.places().value() * share),
                            phase.room()))
                .toList())
        .withCapital(
            added.capital().stream()
                .map(
                    spend ->
                        new CapitalScheme.CapitalSpend(
                            spend.year(),
                            spend.from(),
                            times(spend.amount(), share),
                            spend.source()))
                .toList())
        .withStartUp(
            added.startUp().stream()
                .map(
                    each ->
                        new CapitalScheme.StartUp(
                            each.month(), times(each.amount(), share), each.source()))
                .toList());
  }

  private static Programme.StepDowns stepDown(Programme.StepDowns added, double share) {
    return new Programme.StepDowns(
        added.id(),
        added.from(),
        added.to(),
        added.fromAge(),
        added.toAge(),
        added.perYear() * share,
        added.first(),
        added.last(),
        added.rampMonths(),
        added.pool(),
        added.staysToAge(),
        added.source());
  }

  private static Money times(Money amount, double share) {
    return Money.rounded(amount.pounds() * share);
  }
}
