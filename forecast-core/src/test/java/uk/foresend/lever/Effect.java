package uk.foresend.lever;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import uk.foresend.assumption.Assumptions;
import uk.foresend.assumption.BlockTransfer;
import uk.foresend.assumption.DriverKey;
import uk.foresend.assumption.Drivers;
import uk.foresend.assumption.Programme;
import uk.foresend.dsg.Posting;
import uk.foresend.quantity.Profile;
import uk.foresend.quantity.Sourced;
import uk.foresend.send.CapitalScheme;

/**
 * What assumptions say of the months before one, so that two can be compared: values as they
 * resolve, and everything else that bears a date.
 */
record Effect(
    Map<String, List<Double>> values,
    List<Object> schemes,
    List<Programme.StepDowns> stepDowns,
    List<Programme.DeliveryCost> costs,
    List<BlockTransfer> transfers,
    List<Posting> postings,
    List<Boolean> protecting) {

  private static final YearMonth EARLIEST = YearMonth.of(2019, 1);

  /** Everything up to a month, of one of two assumptions whose keys may differ. */
  static Effect before(YearMonth end, Assumptions shown, Assumptions other) {
    return new Effect(
        values(end, shown, other),
        shown.programme().schemes().stream().flatMap(scheme -> dated(end, scheme)).toList(),
        shown.programme().stepDowns().stream().filter(s -> s.first().isBefore(end)).toList(),
        shown.programme().deliveryCosts().stream().filter(c -> c.month().isBefore(end)).toList(),
        shown.finance().transfers().stream().filter(t -> t.year().april().isBefore(end)).toList(),
        shown.standing().policies().stream()
            .flatMap(policy -> policy.postings(shown.setup().horizon()).stream())
            .filter(posting -> posting.month().isBefore(end))
            .toList(),
        months(end)
            .map(m -> shown.standing().policies().stream().anyMatch(p -> p.protects(m)))
            .toList());
  }

  private static Stream<YearMonth> months(YearMonth end) {
    return Stream.iterate(EARLIEST, month -> month.isBefore(end), month -> month.plusMonths(1));
  }

  private static Map<String, List<Double>> values(
      YearMonth end, Assumptions shown, Assumptions other) {
    Set<DriverKey> keys = new LinkedHashSet<>(shown.drivers().all().keySet());
    keys.addAll(other.drivers().all().keySet());
    Map<String, List<Double>> values = new TreeMap<>();
    for (DriverKey key : keys) {
      Profile profile = resolved(shown.drivers(), key);
      values.put(key.toString(), months(end).map(profile::at).toList());
    }
    return values;
  }

  /** The value that stands for a key, its own or the more general one. */
  static Profile resolved(Drivers drivers, DriverKey key) {
    return drivers
        .exactly(key.driver(), key.scope())
        .or(() -> drivers.first(key.driver(), key.scope().moreGeneral()).map(Map.Entry::getValue))
        .map(Sourced::value)
        .orElseGet(() -> Profile.constant(key.driver().neutral().orElse(0)));
  }

  private static Stream<Object> dated(YearMonth end, CapitalScheme scheme) {
    List<Object> dated = new ArrayList<>();
    scheme.phases().stream().filter(p -> p.opens().isBefore(end)).forEach(dated::add);
    scheme.startUp().stream().filter(s -> s.month().isBefore(end)).forEach(dated::add);
    scheme.capital().stream().filter(c -> c.year().april().isBefore(end)).forEach(dated::add);
    return dated.stream();
  }
}
