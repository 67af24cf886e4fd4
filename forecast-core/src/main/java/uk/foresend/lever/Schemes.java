package uk.foresend.lever;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import uk.foresend.assumption.Assumptions;
import uk.foresend.problem.Place;
import uk.foresend.problem.Problem;
import uk.foresend.quantity.Count;
import uk.foresend.send.CapitalScheme;
import uk.foresend.send.CapitalScheme.CapitalSpend;
import uk.foresend.send.CapitalScheme.Phase;
import uk.foresend.send.CapitalScheme.StartUp;

/**
 * Finds and changes the capital schemes of a programme.
 *
 * <p>What is dated before the month of a decision stands: phases that have opened, start-up costs
 * paid, and capital spent in financial years that had begun.
 */
final class Schemes {

  private Schemes() {}

  /** Returns the scheme with that id. */
  static Optional<CapitalScheme> find(Assumptions assumptions, String id) {
    return assumptions.programme().schemes().stream()
        .filter(scheme -> scheme.id().equals(id))
        .findFirst();
  }

  /** Returns the assumptions with one scheme changed, the lever's evidence noted. */
  static Assumptions change(
      Lever lever, Assumptions assumptions, String id, UnaryOperator<CapitalScheme> change) {
    List<CapitalScheme> schemes =
        assumptions.programme().schemes().stream()
            .map(scheme -> scheme.id().equals(id) ? changed(lever, scheme, change) : scheme)
            .toList();
    return assumptions.with(assumptions.programme().withSchemes(schemes));
  }

  private static CapitalScheme changed(
      Lever lever, CapitalScheme scheme, UnaryOperator<CapitalScheme> change) {
    CapitalScheme after = change.apply(scheme);
    return after.equals(scheme)
        ? scheme
        : after.withSource(Delivering.evidenced(scheme.source(), lever));
  }

  /** Returns a scheme with what is dated from a month on put off by so many months. */
  static CapitalScheme delayed(CapitalScheme scheme, YearMonth decided, int months) {
    return scheme
        .withPhases(
            scheme.phases().stream()
                .map(
                    phase ->
                        stands(phase, decided)
                            ? phase
                            : new Phase(
                                phase.opens().plusMonths(months), phase.places(), phase.room()))
                .toList())
        .withStartUp(
            scheme.startUp().stream()
                .map(
                    cost ->
                        cost.month().isBefore(decided)
                            ? cost
                            : new StartUp(
                                cost.month().plusMonths(months), cost.amount(), cost.source()))
                .toList())
        .withCapital(
            scheme.capital().stream()
                .map(spend -> spent(spend, decided) ? spend : later(spend, months / 12))
                .toList());
  }

  /** Whether a phase is past changing at a decision: it has opened, or its children are counted. */
  static boolean stands(Phase phase, YearMonth decided) {
    return phase.opens().isBefore(decided) || phase.room() == CapitalScheme.Room.IN_FLOWS;
  }

  private static CapitalSpend later(CapitalSpend spend, int years) {
    return new CapitalSpend(spend.year().plus(years), spend.from(), spend.amount(), spend.source());
  }

  /** Whether capital counts as spent at a decision: its year had begun. */
  static boolean spent(CapitalSpend spend, YearMonth decided) {
    return spend.year().april().isBefore(decided);
  }

  /** Returns the items that pass, as a list. */
  static <T> List<T> only(List<T> items, Predicate<T> passing) {
    return items.stream().filter(passing).toList();
  }

  /**
   * Returns what is wrong with a change to a scheme: there is no such scheme, or nothing of it is
   * left to change.
   */
  static List<Problem> check(
      Lever lever, Assumptions assumptions, String id, UnaryOperator<CapitalScheme> change) {
    Stream<Problem> effect =
        find(assumptions, id)
            .filter(scheme -> change.apply(scheme).equals(scheme))
            .map(
                scheme ->
                    Delivering.nothing(
                        Place.at("scheme"),
                        "no phase, cost or capital of "
                            + scheme.label()
                            + " is dated "
                            + lever.acts()
                            + " or later and would differ"
                            + counted(scheme, lever.acts())))
            .stream();
    Stream<Problem> many =
        find(assumptions, id).stream()
            .filter(scheme -> places(change.apply(scheme)) > places(scheme))
            .map(change)
            .flatMap(scheme -> tooMany(assumptions, scheme, Place.at("scheme")).stream());
    return Stream.of(Names.scheme(assumptions, id).stream(), effect, many)
        .flatMap(problems -> problems)
        .toList();
  }

  /** Words for phases that open later but whose children the flows hold already. */
  private static String counted(CapitalScheme scheme, YearMonth acts) {
    return scheme.phases().stream()
        .filter(phase -> !phase.opens().isBefore(acts) && stands(phase, acts))
        .map(phase -> phase.opens().toString())
        .reduce((one, other) -> one + " and " + other)
        .map(
            months ->
                "; its places of "
                    + months
                    + " have room: in-flows, so that their children are in the flows or a known"
                    + " census already and stay there")
        .orElse("");
  }

  /** Warns of a scheme with more places than there are children of its ages with a plan at all. */
  static Optional<Problem> tooMany(Assumptions assumptions, CapitalScheme scheme, Place where) {
    double places = places(scheme);
    double children =
        Counted.children(assumptions, setting -> true, scheme.fromAge(), scheme.toAge());
    if (places <= children) {
      return Optional.empty();
    }
    return Optional.of(
        Problem.warning(
            where,
            scheme.label()
                + " opens "
                + Count.whole(places)
                + " places, but only "
                + Count.whole(children)
                + " children of ages "
                + scheme.fromAge()
                + " to "
                + scheme.toAge()
                + " have a plan at the opening census, in all settings together.",
            "Places that nobody fills are paid for all the same. Maybe a digit too many."));
  }

  /** The places it opens beyond those in the flows already. */
  private static double places(CapitalScheme scheme) {
    return scheme.phases().stream()
        .filter(phase -> phase.room() == CapitalScheme.Room.NEW)
        .mapToDouble(phase -> phase.places().value())
        .sum();
  }
}
