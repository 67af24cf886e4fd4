package uk.foresend.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.foresend.assumption.Assumptions;
import uk.foresend.assumption.Driver;

/**
 * Runs many futures at once: their children are followed side by side, and their money one after
 * the other.
 *
 * <p>Each row has one number of every future, so that one pass through memory serves all of them. A
 * future in which children go other ways than in the central one, because a scheme is there or
 * gone, is run by itself. One of these serves one thread: it fills the same rows again and again.
 */
final class Abreast {

  /** How many futures are run at once: rows that long fit the caches beside what is read. */
  static final int FUTURES = 64;

  private final Laid laid;

  /** The ways that children go to places. */
  private final PlacementInputs like;

  private final Inputs central;
  private final MoneyNumbers money;
  private final Slots slots;
  private final AbreastDemand demand;
  private final AbreastPlaces places;

  /** How many futures a row has. */
  private final int width;

  /** The same futures before the last levers, which share what these leave alone. */
  private final Optional<Abreast> before;

  /** The drivers that the levers since change. */
  private final Set<Driver> changed = EnumSet.noneOf(Driver.class);

  private final int[] draws;
  private final @Nullable Drawn[] drawn;

  /** How places are in each future. */
  private final PlacementInputs[] own;

  /** The same, but that of the forecast where a future is run by itself. */
  private final PlacementInputs[] ways;

  /** What was compiled last, and of which future. */
  private @Nullable Inputs last;

  private int compiled;

  /** Where children are: in places of their own, or as before the last levers. */
  private AbreastPlaces placed;

  /** The columns of a future that is run by itself. */
  private final @Nullable Columns[] alone;

  /**
   * What one future is run on.
   *
   * @param draw the number of the draw, for the chance of each child
   */
  record Drawn(Assumptions given, DrawnLookup lookup, int draw) {}

  /**
   * What all futures of a scenario are laid over.
   *
   * @param steps the baseline and what stands after each lever
   * @param changes the drivers that each lever changes
   * @param children the seed of the chance of each child; empty for shares of children
   */
  record Laid(
      Baseline baseline,
      List<Inputs> steps,
      List<Set<Driver>> changes,
      Departures departures,
      Optional<String> children) {

    /** Returns what stands after every lever. */
    Inputs last() {
      return steps.get(steps.size() - 1);
    }

    /** Whether others are these with more levers laid over them. */
    boolean isBefore(Laid others) {
      boolean is =
          baseline == others.baseline
              && steps.size() <= others.steps.size()
              && children.equals(others.children);
      for (int k = 0; is && k < steps.size(); k++) {
        is = steps.get(k).assumptions == others.steps.get(k).assumptions;
      }
      return is;
    }

    /** Whether children want the places that they want in these, given others after them. */
    boolean isWantedAlike(Laid later) {
      Assumptions one = last().assumptions;
      Assumptions other = later.last().assumptions;
      return one.setup().equals(other.setup())
          && one.cohort().equals(other.cohort())
          && later.since(this).stream().noneMatch(DemandInputs::reads);
    }

    /** Returns the drivers that the levers change which others do not have. */
    Set<Driver> since(Laid others) {
      Set<Driver> changed = EnumSet.noneOf(Driver.class);
      changes.subList(others.changes.size(), changes.size()).forEach(changed::addAll);
      return changed;
    }
  }

  /** Makes room for futures. */
  Abreast(Laid laid) {
    this(laid, List.of(laid.last().placement), FUTURES, Optional.empty());
  }

  /**
   * Makes room for futures whose children are followed once for others too.
   *
   * @param all the ways that children go to places in these and in those others
   * @param width how many are run at once
   * @param before the same futures before the last levers
   */
  Abreast(Laid laid, List<PlacementInputs> all, int width, Optional<Abreast> before) {
    this(
        laid,
        MoneyNumbers.of(laid.steps, laid.departures),
        laid.last().placement,
        all,
        width,
        before);
  }

  private Abreast(
      Laid laid,
      MoneyNumbers money,
      PlacementInputs like,
      List<PlacementInputs> all,
      int width,
      Optional<Abreast> before) {
    this.laid = laid;
    this.money = money;
    this.like = like;
    this.width = width;
    this.before = before;
    before.ifPresent(room -> changed.addAll(laid.since(room.laid)));
    draws = new int[width];
    drawn = new @Nullable Drawn[width];
    own = new PlacementInputs[width];
    ways = new PlacementInputs[width];
    alone = new @Nullable Columns[width];
    central = laid.last();
    DemandInputs x = central.demand;
    Optional<Abreast> leads = all.isEmpty() ? before : Optional.empty();
    slots = leads.map(room -> room.slots).orElseGet(() -> slots(laid, width));
    demand =
        leads
            .map(room -> room.demand)
            .orElseGet(
                () ->
                    new AbreastDemand(
                        central.assumptions,
                        x,
                        all,
                        slots,
                        laid.children.map(seed -> new ByChild(seed, x.axes, width)),
                        width));
    places = new AbreastPlaces(x, like, money.prices(), demand, width);
    placed = places;
  }

  private static Slots slots(Laid laid, int width) {
    return new Slots(
        laid.steps.stream().map(step -> step.lookup().aside()).toList(), laid.departures, width);
  }

  /** Runs as many futures as a row has, or fewer. */
  void run(List<Drawn> futures) {
    take(futures);
    follow(List.of(this));
  }

  /** Takes what as many futures as a row has, or fewer, are run on. */
  void take(List<Drawn> futures) {
    last = null;
    boolean same = before.isPresent() && before.get().placed.counts(money.prices());
    for (int b = 0; b < width; b++) {
      boolean filler = b >= futures.size();
      Drawn one = futures.get(filler ? 0 : b);
      drawn[b] = one;
      own[b] = filler ? own[0] : places(one, b);
      alone[b] = null;
      ways[b] = own[b];
      draws[b] = one.draw;
      if (!Ways.isLike(ways[b], like)) {
        alone[b] = filler ? alone[0] : alone(one, ways[b]);
        ways[b] = like;
      }
      same = same && ways[b] == before.get().ways[b];
    }
    placed = same && demand == before.get().demand ? before.get().placed : places;
  }

  /** Follows the children of futures that all want the places which these want. */
  void follow(List<Abreast> all) {
    Lookup[] lookups =
        Arrays.stream(drawn).map(one -> Objects.requireNonNull(one).lookup).toArray(Lookup[]::new);
    slots.draw(lookups);
    demand.open(lookups, draws);
    List<AbreastPlaces> rows = new ArrayList<>();
    for (Abreast each : all) {
      if (each.placed == each.places) {
        each.places.open(each.ways);
        rows.add(each.places);
      }
    }
    for (int m = 1; m < central.demand.months; m++) {
      demand.run(m, laid.baseline.residual);
      for (AbreastPlaces each : rows) {
        each.run(m);
      }
    }
  }

  /** Compiles how places are in a future: what is as it was before the last levers is shared. */
  private PlacementInputs places(Drawn one, int b) {
    PlacementInputs known = before.map(room -> room.own[b]).orElse(central.placement);
    return PlacementInputs.of(one.given, lookup(one), Optional.of(known));
  }

  private Lookup lookup(Drawn one) {
    return before.isPresent() ? one.lookup.after(changed) : one.lookup;
  }

  /** Returns what the stages read of a future, compiled when it is its turn. */
  private Inputs inputs(int b) {
    Inputs x = last;
    if (x == null || compiled != b) {
      Drawn one = Objects.requireNonNull(drawn[b]);
      x =
          new Inputs(
              one.given,
              lookup(one),
              central.demand,
              own[b],
              Optional.of(before.map(room -> room.inputs(b)).orElse(central)),
              Optional.of(money));
      x.cost.referencePlans = central.cost.referencePlans;
      last = x;
      compiled = b;
    }
    return x;
  }

  private Columns alone(Drawn one, PlacementInputs ways) {
    Abreast own = new Abreast(laid, money, ways, List.of(ways), 1, Optional.empty());
    own.run(List.of(one));
    return own.columns(0);
  }

  /** Returns the columns of one of the futures run, from places on; nobody is to keep them. */
  Columns columns(int b) {
    Columns own = alone[b];
    if (own != null) {
      return own;
    }
    AbreastPlaces.Of of = placed.columns(b);
    return Columns.money(inputs(b), of.demand(), of.placement());
  }

  /** Lets go of what one of the futures was run on: the numbers it has read are many. */
  void forget(int b) {
    drawn[b] = null;
    last = null;
  }
}
