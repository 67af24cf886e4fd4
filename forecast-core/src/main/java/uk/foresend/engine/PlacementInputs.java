package uk.foresend.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import uk.foresend.assumption.Assumptions;
import uk.foresend.assumption.Driver;
import uk.foresend.assumption.Programme;
import uk.foresend.assumption.Scope;
import uk.foresend.assumption.SettingTerms;
import uk.foresend.quantity.Horizon;
import uk.foresend.send.Axes;
import uk.foresend.send.CapitalScheme;

/** The columns that {@link Placement} reads, compiled from assumptions. */
final class PlacementInputs {

  /**
   * A setting's capacity: its rule, and by month its places, spare places and those other councils
   * use.
   */
  record Capacity(
      SettingTerms.CapacityRule rule,
      double[] places,
      double[] spare,
      double[] others,
      int[] overflow) {}

  /** The bands with any child of the ages asked for, from the first to the last. */
  record Ages(int first, int last) {

    boolean has(int band) {
      return band >= first && band <= last;
    }
  }

  /**
   * A scheme: by month its open places, those other councils use, those of the council's own, and
   * those that can be filled by then.
   */
  record Scheme(
      CapitalScheme scheme,
      int setting,
      Ages ages,
      double[] open,
      double[] others,
      double[] own,
      double[] fillable) {

    /** Returns the scheme with no place open in any month. */
    Scheme unopened() {
      double[] none = new double[open.length];
      return new Scheme(scheme, setting, ages, none, none, none, none);
    }
  }

  /** Step-downs: by month the children it sets out to move, and the oldest band they stay in. */
  record StepDown(
      Programme.StepDowns stepDowns,
      int from,
      int to,
      Ages ages,
      int lastBand,
      double[] asked,
      double pool) {}

  /**
   * Where the children of a scheme come from: by month the share of a setting's children who would
   * take a place, and whether that is the want of the route, which all schemes of a setting share.
   */
  record Source(int scheme, int from, double[] share, boolean ofRoute) {}

  final Axes axes;
  final List<Capacity> capacity = new ArrayList<>();
  final List<Scheme> schemes = new ArrayList<>();
  final List<Source> sources = new ArrayList<>();
  final List<StepDown> stepDowns = new ArrayList<>();

  private final int[][] schemesIn;

  private static final Driver[] OF_CAPACITY = {
    Driver.PLACES, Driver.SPARE_PLACES, Driver.PLACES_FOR_OTHER_COUNCILS
  };

  private final Programme programme;
  private final List<SettingTerms> terms;

  /**
   * Returns what is compiled of assumptions, sharing with others of the same setup what they left
   * alone.
   */
  static PlacementInputs of(Assumptions given, Lookup lookup, Optional<PlacementInputs> before) {
    return before
        .filter(same -> same.hasProgramme(given.programme()))
        .filter(same -> same.hasTerms(given) && lookup.leaves(OF_CAPACITY))
        .filter(same -> lookup.leaves(Driver.UNMET_WANT))
        .orElseGet(() -> new PlacementInputs(given, lookup, before));
  }

  private PlacementInputs(Assumptions given, Lookup lookup, Optional<PlacementInputs> before) {
    programme = given.programme();
    terms = given.finance().terms();
    axes = before.map(same -> same.axes).orElseGet(() -> given.setup().axes().needsTogether());
    Horizon horizon = given.setup().horizon();
    before
        .filter(same -> same.hasTerms(given) && lookup.leaves(OF_CAPACITY))
        .ifPresent(same -> capacity.addAll(same.capacity));
    for (int s = capacity.size(); s < axes.settings().size(); s++) {
      capacity.add(capacity(given, lookup, s));
    }
    for (CapitalScheme scheme : programme.schemes()) {
      schemes.add(
          before
              .flatMap(same -> same.known(scheme, schemes.size()))
              .orElseGet(() -> scheme(scheme, horizon)));
      scheme.filledFrom().forEach(from -> sources.add(source(from, lookup, horizon)));
    }
    for (Programme.StepDowns each : programme.stepDowns()) {
      stepDowns.add(stepDown(each, horizon));
    }
    schemesIn = schemesIn();
  }

  private boolean hasProgramme(Programme other) {
    return other == programme || other.equals(programme);
  }

  private boolean hasTerms(Assumptions others) {
    return others.finance().terms() == terms || others.finance().terms().equals(terms);
  }

  /** Returns a scheme as it was compiled, where the one in its place is the same. */
  private Optional<Scheme> known(CapitalScheme scheme, int place) {
    return place < schemes.size() && schemes.get(place).scheme().equals(scheme)
        ? Optional.of(schemes.get(place))
        : Optional.empty();
  }

  /** The want of the route, where it is given, speaks for every scheme of the setting together. */
  private Source source(CapitalScheme.FillSource from, Lookup lookup, Horizon horizon) {
    int scheme = schemes.size() - 1;
    int setting = axes.setting(from.setting()).orElseThrow();
    Scope route = new Scope.OfRoute(from.setting(), schemes.get(scheme).scheme().setting());
    if (lookup.has(Driver.UNMET_WANT, route)) {
      return new Source(scheme, setting, lookup.exactly(Driver.UNMET_WANT, route), true);
    }
    double[] constant = new double[horizon.monthCount()];
    Arrays.fill(constant, from.wouldMove().value());
    return new Source(scheme, setting, constant, false);
  }

  /** Returns the sources whose children are a part of the share of one of them, itself too. */
  int[] alike(int source) {
    Source one = sources.get(source);
    int setting = schemes.get(one.scheme()).setting();
    return IntStream.range(0, sources.size())
        .filter(i -> sources.get(i).from() == one.from())
        .filter(
            i ->
                sources.get(i).scheme() == one.scheme()
                    || one.ofRoute() && schemes.get(sources.get(i).scheme()).setting() == setting)
        .toArray();
  }

  private PlacementInputs(PlacementInputs other, List<Integer> unopened) {
    programme = other.programme;
    terms = other.terms;
    axes = other.axes;
    capacity.addAll(other.capacity);
    sources.addAll(other.sources);
    stepDowns.addAll(other.stepDowns);
    for (int k = 0; k < other.schemes.size(); k++) {
      Scheme scheme = other.schemes.get(k);
      schemes.add(unopened.contains(k) ? scheme.unopened() : scheme);
    }
    schemesIn = other.schemesIn;
  }

  /** Returns the same with nothing opened by some schemes. */
  PlacementInputs without(List<Integer> unopened) {
    return new PlacementInputs(this, unopened);
  }

  /** Returns the schemes in a setting. */
  int[] schemesIn(int setting) {
    return schemesIn[setting];
  }

  private int[][] schemesIn() {
    int[][] all = new int[axes.settings().size()][];
    Arrays.setAll(
        all,
        s ->
            IntStream.range(0, schemes.size())
                .filter(k -> schemes.get(k).setting() == s)
                .toArray());
    return all;
  }

  /** Returns the places that other councils' children use in a setting, those of schemes too. */
  double usedByOthers(int m, int setting) {
    double others = capacity.get(setting).others()[m];
    for (int k : schemesIn[setting]) {
      others += schemes.get(k).others()[m];
    }
    return others;
  }

  private Capacity capacity(Assumptions given, Lookup lookup, int s) {
    SettingTerms terms = given.finance().terms().get(s);
    Scope scope = new Scope.OfSetting(terms.setting());
    boolean counted = terms.capacity() == SettingTerms.CapacityRule.COUNTED;
    return new Capacity(
        terms.capacity(),
        counted ? lookup.exactly(Driver.PLACES, scope) : new double[0],
        lookup.exactly(Driver.SPARE_PLACES, scope),
        lookup.exactly(Driver.PLACES_FOR_OTHER_COUNCILS, scope),
        terms.overflow().stream().mapToInt(id -> axes.setting(id).orElseThrow()).toArray());
  }

  /**
   * Phases open by the opening census, or said to be in the flows, are part of history: its counts
   * already have their children.
   */
  private Scheme scheme(CapitalScheme scheme, Horizon horizon) {
    int months = horizon.monthCount();
    double[] open = new double[months];
    double[] others = new double[months];
    double[] fillable = new double[months];
    for (CapitalScheme.Phase phase : scheme.phases()) {
      int opens = horizon.indexOf(phase.opens());
      if (opens <= 0 || phase.room() == CapitalScheme.Room.IN_FLOWS) {
        continue;
      }
      double places = phase.places().value();
      for (int m = opens; m < months; m++) {
        double ramp =
            scheme.fillMonths() == 0 ? 1 : Math.min(1, (m - opens + 1.0) / scheme.fillMonths());
        open[m] += places;
        others[m] += places * scheme.otherCouncils().value();
        fillable[m] += places * (1 - scheme.otherCouncils().value()) * scheme.fill().value() * ramp;
      }
    }
    double[] own = new double[months];
    Arrays.setAll(own, m -> open[m] - others[m]);
    return new Scheme(
        scheme,
        axes.setting(scheme.setting()).orElseThrow(),
        ages(scheme.fromAge(), scheme.toAge()),
        open,
        others,
        own,
        fillable);
  }

  private StepDown stepDown(Programme.StepDowns each, Horizon horizon) {
    double[] asked = new double[horizon.monthCount()];
    int first = horizon.indexOf(each.first());
    int last = Math.min(asked.length - 1, horizon.indexOf(each.last()));
    for (int m = Math.max(1, first); m <= last; m++) {
      double ramp = each.rampMonths() == 0 ? 1 : Math.min(1, (m - first + 1.0) / each.rampMonths());
      asked[m] = each.perYear() / 12 * ramp;
    }
    return new StepDown(
        each,
        axes.setting(each.from()).orElseThrow(),
        axes.setting(each.to()).orElseThrow(),
        ages(each.fromAge(), each.toAge()),
        each.staysToAge().map(age -> ages(0, age).last()).orElse(axes.bands().size() - 1),
        asked,
        each.pool().value());
  }

  private Ages ages(int from, int to) {
    int first = 0;
    while (first < axes.bands().size() && axes.bands().get(first).to() < from) {
      first++;
    }
    int last = axes.bands().size() - 1;
    while (last >= 0 && axes.bands().get(last).from() > to) {
      last--;
    }
    return new Ages(first, last);
  }
}
