package uk.foresend.engine;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import uk.foresend.assumption.Assumptions;
import uk.foresend.assumption.Driver;
import uk.foresend.assumption.Uncertainty;
import uk.foresend.assumption.Uncertainty.OfDriver;
import uk.foresend.result.Cause;
import uk.foresend.result.Children;

/**
 * The futures of a scenario: what is drawn for each thing that is uncertain, and the columns that
 * come of it.
 *
 * <p>The share of a lever that is delivered is of a beta distribution whose mean is the lever's
 * confidence {@code c}, {@code Beta(4c, 4(1 − c))}; what cannot be delivered in part comes about
 * with probability {@code c}, and then together with the larger shares. Delays and fill are
 * triangular. With nothing uncertain a future run by itself is the central one, bit for bit.
 */
final class Futures {

  private final Baseline baseline;
  private final List<Assumptions> steps;
  private final List<Lookup> lookups;
  private final List<Inputs> inputs;
  private final List<Set<Driver>> changes;
  private final List<Delivered> levers;
  private final Departures departures;
  private final Happenings happenings;
  private final Inputs central;
  private final DemandColumns centralDemand;
  private final Children children;
  private final String seed;
  private final List<Undertaking> undertakings;

  /**
   * Compiles the futures of a baseline with levers laid over it.
   *
   * @param after the assumptions after each lever
   * @param levers the levers, one for each of those
   * @param seed any text
   */
  Futures(Baseline baseline, List<Assumptions> after, List<Undertaking> levers, String seed) {
    this(baseline, after, levers, seed, Children.TOGETHER);
  }

  /**
   * Compiles them.
   *
   * @param children how children are followed in futures run side by side; one that is run by
   *     itself has the shares expected
   */
  Futures(
      Baseline baseline,
      List<Assumptions> after,
      List<Undertaking> levers,
      String seed,
      Children children) {
    this.children = children;
    this.seed = seed;
    this.undertakings = List.copyOf(levers);
    Assumptions base = baseline.assumptions();
    this.baseline = baseline;
    this.steps = new ArrayList<>(List.of(base));
    this.steps.addAll(after);
    this.inputs = new ArrayList<>(List.of(baseline.inputs));
    after.forEach(step -> inputs.add(baseline.then(step)));
    this.lookups = inputs.stream().map(Inputs::lookup).toList();
    this.central = inputs.get(inputs.size() - 1);
    this.changes = DrawnLookup.changes(steps);
    this.centralDemand = baseline.demand(central.demand);
    this.levers = levers.stream().map(lever -> Delivered.of(lever, seed)).toList();
    this.departures =
        new Departures(
            base.uncertainty(),
            seed,
            base.setup().horizon(),
            YearMonth.from(base.setup().asAt()).plusMonths(1));
    this.happenings = new Happenings(base, seed);
  }

  /** Makes the futures of others without the levers from one on. */
  private Futures(Futures all, int levers) {
    baseline = all.baseline;
    steps = all.steps.subList(0, levers + 1);
    lookups = all.lookups.subList(0, levers + 1);
    inputs = all.inputs.subList(0, levers + 1);
    changes = all.changes.subList(0, levers);
    undertakings = all.undertakings.subList(0, levers);
    this.levers = all.levers.subList(0, levers);
    departures = all.departures;
    happenings = all.happenings;
    children = all.children;
    seed = all.seed;
    central = inputs.get(levers);
    centralDemand = baseline.demand(central.demand);
  }

  /** Returns the course in which nothing departs and every lever is delivered whole. */
  Course centralCourse() {
    double[] delivered = new double[levers.size()];
    boolean[] whole = new boolean[levers.size()];
    Arrays.fill(delivered, 1);
    Arrays.fill(whole, true);
    return new Course(
        delivered, whole, departures.none(), UnaryOperator.identity(), Draw.CENTRAL.number());
  }

  /** Returns the central course but that a lever is delivered in a share. */
  Course delivering(String lever, double share, boolean isWhole) {
    return delivering(centralCourse(), lever, share, isWhole);
  }

  /** Returns a course but that a lever is delivered in a share. */
  Course delivering(Course course, String lever, double share, boolean isWhole) {
    for (int k = 0; k < levers.size(); k++) {
      Delivered each = levers.get(k);
      boolean stands =
          each.lever().late().isEmpty() || course.delivered()[k] > 0 || course.whole()[k];
      if (each.lever().id().equals(lever) && stands) {
        course.delivered()[k] = each.of(share);
        course.whole()[k] = isWhole || each.lever().spends() && share > 0;
      }
    }
    return course;
  }

  /** Returns the central course but that a lever is as late as that quantile has it. */
  Course late(String lever, double quantile) {
    Course course = centralCourse();
    for (int k = 0; k < levers.size(); k++) {
      if (levers.get(k).lever().id().equals(lever) && !levers.get(k).stands(quantile)) {
        course.delivered()[k] = 0;
        course.whole()[k] = false;
      }
    }
    return course;
  }

  /** Returns the share of a lever that is delivered below which a share of futures lie. */
  double share(int lever, double quantile) {
    return levers.get(lever).at(quantile);
  }

  /** Returns the central course but for what becomes of schemes and policies. */
  Course happening(UnaryOperator<Assumptions> happened) {
    return centralCourse().with(happened);
  }

  /** Returns the central course but that a number departs by so much in every year. */
  Course departing(OfDriver driver, double by) {
    double[] years = new double[steps.get(0).setup().horizon().yearCount()];
    Arrays.fill(years, by);
    return departing(driver, years);
  }

  /** Returns the central course but that a number departs, by year of the ledger. */
  Course departing(OfDriver driver, double[] years) {
    double[][] all = departures.none();
    all[departures.of(driver).number] = years;
    return centralCourse().with(all);
  }

  /** Whether what is said of schemes bears on any of them, those of levers too. */
  boolean moves(Uncertainty.OfScheme said) {
    return happenings.moves(steps.get(steps.size() - 1), said);
  }

  /** Returns what becomes of schemes and policies. */
  Happenings happenings() {
    return happenings;
  }

  /** Returns the columns of one future; they are the same however many others are asked for. */
  Columns of(Draw future) {
    if (future.isCentral()) {
      return Columns.run(central, centralDemand);
    }
    return of(course(future.number()));
  }

  /** Returns the course of events of a draw. */
  Course course(int draw) {
    return course(draw, EnumSet.allOf(Cause.class));
  }

  /** Returns the course of a draw in which some causes vary and everything else is central. */
  Course course(int draw, Set<Cause> varying) {
    Course course = centralCourse();
    for (int k = 0; k < course.delivered().length; k++) {
      Delivered each = levers.get(k);
      if (varying.contains(Cause.DELIVERY)) {
        course.delivered()[k] = each.share(draw);
        course.whole()[k] = each.isWhole(draw);
      }
      if (varying.contains(Cause.TIMING) && !each.stands(draw)) {
        course.delivered()[k] = 0;
        course.whole()[k] = false;
      }
    }
    return new Course(
        course.delivered(),
        course.whole(),
        departures.in(draw, varying),
        given -> happenings.of(given, draw, varying),
        draw);
  }

  /** Returns the causes that vary in fact, in their order. */
  Set<Cause> causes() {
    Set<Cause> causes = EnumSet.noneOf(Cause.class);
    Assumptions last = steps.get(steps.size() - 1);
    Uncertainty said = steps.get(0).uncertainty();
    said.drivers().forEach(one -> causes.add(Causes.of(one.key().driver())));
    if (!said.balances().isEmpty()) {
      causes.add(Cause.PRICE);
    }
    if (happenings.anyPolicy(last)) {
      causes.add(Cause.POLICY);
    }
    if (happenings.anyScheme(last) || levers.stream().anyMatch(each -> each.lever().mayBeLate())) {
      causes.add(Cause.TIMING);
    }
    if (levers.stream().anyMatch(each -> each.lever().isUncertain())) {
      causes.add(Cause.DELIVERY);
    }
    if (children == Children.ONE_BY_ONE) {
      causes.add(Cause.CHILDREN);
    }
    return causes;
  }

  /** Returns the same futures with children followed in another way. */
  Futures of(Children others) {
    return new Futures(baseline, steps.subList(1, steps.size()), undertakings, seed, others);
  }

  /** Returns these futures without the levers from one on. */
  Futures before(int lever) {
    return new Futures(this, lever);
  }

  /** Returns what they are laid over. */
  Abreast.Laid laid() {
    return new Abreast.Laid(
        baseline,
        inputs,
        changes,
        departures,
        children == Children.ONE_BY_ONE ? Optional.of(seed) : Optional.empty());
  }

  /** Returns room for one thread to run many futures at once. */
  Abreast abreast() {
    return new Abreast(laid());
  }

  /** Returns what a course of events is run on, of more levers it may be. */
  Abreast.Drawn drawn(Course course) {
    double[] delivered = Arrays.copyOf(course.delivered(), levers.size());
    boolean all = true;
    for (int k = 0; k < delivered.length; k++) {
      all &= delivered[k] == 1 && course.whole()[k];
    }
    Assumptions given =
        course
            .happened()
            .apply(all ? central.assumptions : Undertaken.of(course, levers, steps).assumptions());
    return new Abreast.Drawn(
        given,
        new DrawnLookup(given, lookups, delivered, changes, departures, course.departures()),
        course.draw());
  }

  /** Returns the columns of a course of events. */
  Columns of(Course course) {
    Abreast.Drawn drawn = drawn(course);
    DemandInputs demand =
        DemandInputs.of(drawn.given(), drawn.lookup(), Optional.of(central.demand));
    Inputs x =
        new Inputs(
            drawn.given(),
            drawn.lookup(),
            demand,
            PlacementInputs.of(drawn.given(), drawn.lookup(), Optional.of(central.placement)),
            Optional.of(central),
            Optional.empty());
    x.cost.referencePlans = central.cost.referencePlans;
    return Columns.run(x, demand == central.demand ? centralDemand : baseline.demand(demand));
  }
}
