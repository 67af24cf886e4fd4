package uk.foresend.scenario;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import uk.foresend.assumption.LineTerms;
import uk.foresend.assumption.SettingTerms;
import uk.foresend.assumption.SettingTerms.CapacityRule;
import uk.foresend.problem.Place;
import uk.foresend.scenario.schema.Placed;
import uk.foresend.scenario.schema.Reading;
import uk.foresend.scenario.schema.Values;
import uk.foresend.send.AgeBand;

/** Settings overflow to somewhere and never in a circle; their lines are lines of placements. */
final class SettingChecks {

  private final Values values;
  private final Reading in;
  private final Map<String, Placed<SettingShapes.Said>> settings = new LinkedHashMap<>();
  private final Map<String, LineTerms.Kind> lines = new HashMap<>();

  SettingChecks(Values values, Reading in) {
    this.values = values;
    this.in = in;
    values
        .list(ScenarioShapes.SETTINGS)
        .forEach(setting -> settings.put(setting.value().setting().id(), setting));
    values.items(ScenarioShapes.LINES).forEach(line -> lines.put(line.id(), line.kind()));
  }

  void run() {
    settings.values().forEach(this::lines);
    settings.values().forEach(this::overflow);
    circle().ifPresent(this::tellCircle);
    values.find(ScenarioShapes.AGES).ifPresent(this::bands);
  }

  private void lines(Placed<SettingShapes.Said> setting) {
    SettingTerms terms = setting.value().terms();
    line(setting.place("topUpLine"), terms.topUpLine());
    if (terms.payer() != SettingTerms.PlacePayer.NOBODY) {
      line(setting.place("placeLine"), terms.placeLine());
    }
  }

  private void line(Place place, String line) {
    if (lines.get(line) != LineTerms.Kind.PLACEMENTS) {
      in.invalid(
          place,
          place.path() + " is " + line + ", but that line is not of kind placements.",
          "Name a line of kind placements, or change the kind of " + line + ".");
    }
  }

  private void overflow(Placed<SettingShapes.Said> setting) {
    SettingTerms terms = setting.value().terms();
    boolean roomAtLast =
        terms.overflow().stream()
            .map(settings::get)
            .anyMatch(to -> to != null && to.value().terms().capacity() == CapacityRule.UNLIMITED);
    if (terms.capacity() == CapacityRule.COUNTED && !roomAtLast) {
      in.invalid(
          setting.place("overflow"),
          setting.place().path()
              + " ("
              + terms.setting()
              + ") counts its places, but its overflow"
              + " holds no setting with capacity unlimited.",
          "Children whom no place is found for must be somewhere: end the order with one.");
    }
  }

  /** Returns a circle of settings that overflow to each other, if there is one. */
  private Optional<List<String>> circle() {
    Set<String> done = new HashSet<>();
    for (String start : settings.keySet()) {
      Optional<List<String>> found = circle(start, new ArrayList<>(), done);
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  private Optional<List<String>> circle(String setting, List<String> way, Set<String> done) {
    int before = way.indexOf(setting);
    if (before >= 0) {
      return Optional.of(List.copyOf(way.subList(before, way.size())));
    }
    Placed<SettingShapes.Said> here = settings.get(setting);
    if (here == null || done.contains(setting)) {
      return Optional.empty();
    }
    way.add(setting);
    for (String to : here.value().terms().overflow()) {
      Optional<List<String>> found = circle(to, way, done);
      if (found.isPresent()) {
        return found;
      }
    }
    way.remove(way.size() - 1);
    done.add(setting);
    return Optional.empty();
  }

  private void tellCircle(List<String> circle) {
    Placed<SettingShapes.Said> first = settings.get(circle.get(0));
    if (first != null) {
      in.invalid(
          first.place("overflow"),
          "Settings overflow to each other in a circle: "
              + circle.stream().collect(Collectors.joining(" to "))
              + " to "
              + circle.get(0)
              + ".",
          "Break the circle: children who find no place must come to a setting that has room.");
    }
  }

  private void bands(List<AgeBand> bands) {
    Place place = values.place(ScenarioShapes.AGES);
    for (int i = 1; i < bands.size(); i++) {
      AgeBand before = bands.get(i - 1);
      AgeBand band = bands.get(i);
      if (band.from() != before.to() + 1) {
        in.invalid(
            place.item(i),
            "ages go from "
                + before.id()
                + " to "
                + band.id()
                + ", which "
                + (band.from() <= before.to() ? "overlap." : "leaves a gap."),
            "Write age bands youngest first, each beginning where the last one ended.");
      }
    }
    if (bands.stream().map(AgeBand::id).distinct().count() < bands.size() || bands.isEmpty()) {
      in.invalid(place, "ages has no bands, or two of one id.", "");
    }
  }
}
