package uk.foresend.api.pages.form;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import uk.foresend.api.desk.Contents;
import uk.foresend.assumption.Driver;
import uk.foresend.assumption.DriverWords;
import uk.foresend.report.Table;
import uk.foresend.result.Forecast;
import uk.foresend.scenario.Scenario;

/** What a scenario holds that a field can refer to, each with its id and its words. */
public final class Things {
  private static final DriverWords WORDS = DriverWords.read();
  private static final Map<String, String> TABLES =
      Map.of(
          "settings", "setting",
          "ages", "band",
          "lines", "line",
          "schemes", "scheme",
          "policies", "policy");

  private final Map<String, Map<String, String>> known = new LinkedHashMap<>();

  private Things() {}

  /**
   * Returns those of a scenario and of what its levers have opened.
   *
   * @param sources the titles of its sources by their ids
   */
  public static Things of(Scenario scenario, Forecast forecast, Map<String, String> sources) {
    Things things = new Things();
    List<Table> tables = Contents.ids(scenario).tables();
    TABLES.forEach(
        (section, id) ->
            tables.stream()
                .filter(table -> table.id().equals(id))
                .forEach(table -> table.rows().forEach(row -> things.put(section, row))));
    forecast
        .schemes()
        .forEach(one -> things.of("schemes").putIfAbsent(one.scheme().id(), one.scheme().label()));
    things.of("sources").put("assumption", "An assumption, no evidence");
    things.of("sources").putAll(sources);
    Map<String, String> drivers = things.of("driver");
    Arrays.stream(Driver.values()).forEach(one -> drivers.put(one.id(), WORDS.label(one)));
    return things;
  }

  private Map<String, String> of(String section) {
    return known.computeIfAbsent(section, one -> new LinkedHashMap<>());
  }

  private void put(String section, Table.Row row) {
    of(section).put(text(row.cells().get(0)), text(row.cells().get(1)));
  }

  private static String text(Table.Cell cell) {
    return cell instanceof Table.Cell.Text words ? words.text() : "";
  }

  /** Returns what something is called that a kind of field can be filled with. */
  public Optional<String> label(String kind, String id) {
    return Optional.ofNullable(options(kind).get(id));
  }

  /** Returns what is called by an id, whatever it is. */
  public Optional<String> label(String id) {
    return known.values().stream().flatMap(ids -> Stream.ofNullable(ids.get(id))).findFirst();
  }

  /** Returns what a kind of field can be filled with, by id; empty when it is written freely. */
  public Map<String, String> options(String kind) {
    String section = kind.startsWith("ref:") ? kind.substring("ref:".length()) : kind;
    return known.getOrDefault(section, Map.of());
  }

  /** Returns what a kind of field can be filled with, those chosen marked. */
  List<FieldView.Option> options(String kind, List<String> chosen) {
    List<FieldView.Option> options = new ArrayList<>();
    options(kind)
        .forEach((id, label) -> options.add(new FieldView.Option(id, label, chosen.contains(id))));
    return options;
  }
}
