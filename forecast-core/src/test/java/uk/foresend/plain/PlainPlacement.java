package uk.foresend.plain;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import uk.foresend.assumption.Assumptions;
import uk.foresend.assumption.Driver;
import uk.foresend.assumption.Programme;
import uk.foresend.assumption.Scope;
import uk.foresend.assumption.SettingTerms.CapacityRule;
import uk.foresend.send.CapitalScheme;
import uk.foresend.send.Setting;

/** Who goes where in a month because of places: see Placement. */
final class PlainPlacement {

  private final Assumptions given;
  private final PlainDrivers drivers;
  private final Population population;
  private final List<Cell> cells;
  private final PlainCapacity capacity;
  private final List<Where> reasons;

  final Map<Where, Double> taken = new HashMap<>();

  PlainPlacement(Assumptions given, PlainDrivers drivers, Population population, List<Cell> cells) {
    this.given = given;
    this.drivers = drivers;
    this.population = population;
    this.cells = cells;
    this.capacity = new PlainCapacity(given, drivers);
    this.reasons = reasons(given);
  }

  /** Every reason to be elsewhere, in the order in which they act. */
  static List<Where> reasons(Assumptions given) {
    List<Where> all = new ArrayList<>();
    for (int k = 0; k < given.programme().schemes().size(); k++) {
      CapitalScheme scheme = given.programme().schemes().get(k);
      for (CapitalScheme.FillSource from : scheme.filledFrom()) {
        all.add(new Where("scheme", k, from.setting(), scheme.setting(), all.size()));
      }
    }
    for (int i = 0; i < given.programme().stepDowns().size(); i++) {
      Programme.StepDowns each = given.programme().stepDowns().get(i);
      all.add(new Where("step-down", i, each.from(), each.to(), all.size()));
    }
    for (Setting setting : given.setup().axes().settings()) {
      var terms = PlainCapacity.terms(given, setting.id());
      if (terms.capacity() == CapacityRule.COUNTED) {
        for (String to : terms.overflow()) {
          all.add(new Where("overflow", -1, setting.id(), to, all.size()));
        }
      }
    }
    return all;
  }

  void run(YearMonth month, Map<Cell, Double> arrivals) {
    taken.clear();
    Map<Cell, Double> waiting = new HashMap<>(arrivals);
    if (month.getMonthValue() == 9) {
      reasons.forEach(why -> bringBack(why, waiting));
    }
    for (Where why : reasons) {
      switch (why.why()) {
        case "scheme" -> fill(why, month);
        case "step-down" -> stepDown(why, month);
        default -> overflow(why, month, waiting);
      }
    }
  }

  /** Those too old for where they are go back, and look for a place as those who arrive do. */
  private void bringBack(Where why, Map<Cell, Double> waiting) {
    for (Cell cell : cells) {
      double back = cell.band().from() > oldest(why) ? population.at(cell, why) : 0;
      population.send(cell, why, -back);
      waiting.merge(cell, back, Double::sum);
    }
  }

  private int oldest(Where why) {
    int any = Integer.MAX_VALUE;
    return switch (why.why()) {
      case "scheme" -> given.programme().schemes().get(why.cause()).toAge();
      case "step-down" -> given.programme().stepDowns().get(why.cause()).staysToAge().orElse(any);
      default -> any;
    };
  }

  private void fill(Where why, YearMonth month) {
    CapitalScheme scheme = given.programme().schemes().get(why.cause());
    double free = capacity.fillable(scheme, month) - filled(why.cause());
    double share = wouldMove(scheme, why.from(), month);
    take(
        why,
        Math.min(free, room(scheme.setting(), month)),
        cell ->
            takes(cell, why.from(), scheme.fromAge(), scheme.toAge())
                ? wanting(cell, share, other -> alike(why, other))
                : 0);
  }

  /**
   * A share of all children of a cell less those gone for it; of those at home, whoever is left.
   */
  private double wanting(Cell cell, double share, Predicate<Where> goneForIt) {
    double gone =
        reasons.stream().filter(goneForIt).mapToDouble(why -> population.at(cell, why)).sum();
    double home = population.at(cell, Where.HOME);
    return Math.max(0, Math.min(home, population.total(cell) * share - gone));
  }

  /** Whether two reasons are of one scheme, or of two that share the want of their route. */
  private boolean alike(Where one, Where other) {
    boolean sameWant =
        one.to().equals(other.to())
            && drivers.has(Driver.UNMET_WANT, new Scope.OfRoute(one.from(), one.to()));
    return other.why().equals("scheme")
        && one.from().equals(other.from())
        && (one.cause() == other.cause() || sameWant);
  }

  private double wouldMove(CapitalScheme scheme, String from, YearMonth month) {
    Scope route = new Scope.OfRoute(from, scheme.setting());
    return drivers.has(Driver.UNMET_WANT, route)
        ? drivers.value(Driver.UNMET_WANT, month, route)
        : scheme.filledFrom().stream()
            .filter(source -> source.setting().equals(from))
            .findFirst()
            .orElseThrow()
            .wouldMove()
            .value();
  }

  private static boolean takes(Cell cell, String setting, int fromAge, int toAge) {
    return cell.setting().equals(setting)
        && cell.band().to() >= fromAge
        && cell.band().from() <= toAge;
  }

  private void stepDown(Where why, YearMonth month) {
    Programme.StepDowns each = given.programme().stepDowns().get(why.cause());
    if (month.isBefore(each.first()) || month.isAfter(each.last())) {
      return;
    }
    double months = PlainFund.between(each.first(), month) + 1.0;
    double ramp = each.rampMonths() == 0 ? 1 : Math.min(1, months / each.rampMonths());
    take(
        why,
        Math.min(each.perYear() / 12 * ramp, room(each.to(), month)),
        cell ->
            takes(cell, each.from(), each.fromAge(), each.toAge())
                ? wanting(cell, each.pool().value(), why::equals)
                : 0);
  }

  private void overflow(Where why, YearMonth month, Map<Cell, Double> waiting) {
    double tooMany = -counted(why.from(), month);
    Map<Cell, Double> sent =
        take(
            why,
            Math.min(tooMany, room(why.to(), month)),
            cell ->
                cell.setting().equals(why.from())
                    ? Math.max(
                        0,
                        Math.min(waiting.getOrDefault(cell, 0.0), population.at(cell, Where.HOME)))
                    : 0);
    sent.forEach((cell, some) -> waiting.merge(cell, -some, Double::sum));
  }

  /** Sends as many as there is room for, of each cell in proportion to those who can be sent. */
  private Map<Cell, Double> take(Where why, double most, ToDoubleFunction<Cell> able) {
    Map<Cell, Double> sent = new LinkedHashMap<>();
    cells.stream()
        .filter(cell -> cell.setting().equals(why.from()))
        .forEach(cell -> sent.put(cell, able.applyAsDouble(cell)));
    double pool = sent.values().stream().mapToDouble(Double::doubleValue).sum();
    double part = pool > 0 ? Math.max(0, Math.min(1, most / pool)) : 0;
    sent.replaceAll((cell, some) -> some * part);
    sent.forEach((cell, some) -> population.send(cell, why, some));
    taken.put(why, pool * part);
    return sent;
  }

  private double filled(int scheme) {
    return reasons.stream()
        .filter(why -> why.why().equals("scheme") && why.cause() == scheme)
        .mapToDouble(population::in)
        .sum();
  }

  /** Room for children who would be elsewhere. */
  private double room(String setting, YearMonth month) {
    return switch (capacity.rule(setting)) {
      case UNLIMITED -> Double.POSITIVE_INFINITY;
      case COUNTED -> Math.max(0, counted(setting, month));
      case AS_HISTORY -> {
        double fillable =
            given.programme().schemes().stream()
                .filter(scheme -> scheme.setting().equals(setting))
                .mapToDouble(scheme -> capacity.fillable(scheme, month))
                .sum();
        yield Math.max(
            0,
            capacity.driver(Driver.SPARE_PLACES, setting, month)
                + fillable
                - population.receivedBy(setting));
      }
    };
  }

  private double counted(String setting, YearMonth month) {
    double there =
        population.wanting(setting) - population.awayFrom(setting) + population.receivedBy(setting);
    return capacity.driver(Driver.PLACES, setting, month)
        + capacity.openedIn(setting, month)
        - capacity.driver(Driver.PLACES_FOR_OTHER_COUNCILS, setting, month)
        - capacity.othersIn(setting, month)
        - there;
  }

  /** Places of schemes in a setting that nobody uses. */
  double empty(String setting, YearMonth month) {
    double unfilled = 0;
    for (int k = 0; k < given.programme().schemes().size(); k++) {
      CapitalScheme scheme = given.programme().schemes().get(k);
      if (scheme.setting().equals(setting)) {
        double own = capacity.opened(scheme, month) - capacity.others(scheme, month);
        unfilled += Math.max(0, own - filled(k));
      }
    }
    double left =
        switch (capacity.rule(setting)) {
          case UNLIMITED -> unfilled;
          case COUNTED -> counted(setting, month);
          case AS_HISTORY ->
              capacity.driver(Driver.SPARE_PLACES, setting, month)
                  + capacity.openedIn(setting, month)
                  - capacity.othersIn(setting, month)
                  - population.receivedBy(setting);
        };
    return Math.max(0, Math.min(unfilled, left));
  }
}
