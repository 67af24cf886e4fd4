package uk.foresend.api.reference;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import uk.foresend.api.Documents;
import uk.foresend.api.Wire;
import uk.foresend.api.chance.Asking;

/** Answers of the running application, by the names their examples have, lists cut to two. */
final class RealAnswers {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int ITEMS = 2;
  private static final int LINES = 8;
  private static final String MINIMAL = "/api/scenarios/worked/minimal";

  private final Wire wire;
  private final Map<String, JsonNode> answers = new LinkedHashMap<>();

  private RealAnswers(Wire wire) {
    this.wire = wire;
  }

  static Map<String, JsonNode> of(Wire wire) {
    RealAnswers real = new RealAnswers(wire);
    real.scenarios();
    real.forecasts();
    real.lists();
    real.history();
    real.chance();
    return real.answers;
  }

  private void scenarios() {
    get("Index", "/");
    get("Scenarios", "/api/scenarios");
    get("Scenario", MINIMAL + "/fees-held", "Accept", "application/json");
    get("ScenarioYaml", MINIMAL + "/fees-held", "Accept", "application/yaml");
    get("Versions", MINIMAL + "/versions");
    post("Checked", "/api/check", Examples.SCENARIO_YAML);
    post("Problem", "/api/what-if", Examples.WHAT_IF_YAML.replace("0.8", "80"));
    ObjectNode problem = (ObjectNode) answers.get("Problem");
    problem.set("problems", JSON.createArrayNode().add(problem.at("/problems/0")));
    post("Saved", "/api/scenarios", Documents.whatIf("worked/minimal/an-example", "An example"));
  }

  private void forecasts() {
    get("Forecast", MINIMAL + "/forecast");
    get("ForecastCsv", MINIMAL + "/forecast?format=csv");
    post("KeptForecast", "/api/forecasts", Examples.SCENARIO_YAML);
    get("KeptForecasts", "/api/forecasts");
    String key = answers.get("KeptForecast").get("key").asText();
    get("Remade", "/api/forecasts/" + key + "/remade");
    post("WhatIf", "/api/what-if?report=bridge", Examples.WHAT_IF_YAML);
    String two = "/api/comparisons?scenario=worked/minimal&scenario=worked/minimal/fees-held";
    get("Comparison", two);
    get("ComparisonCsv", two, "Accept", "text/csv");
    get("Working", MINIMAL + "/workings/closing@2027-28");
    get("WorkingCsv", MINIMAL + "/workings/closing@2027-28", "Accept", "text/csv");
  }

  private void lists() {
    get("Levers", "/api/catalogue/levers");
    get("Policies", "/api/catalogue/policies");
    get("Drivers", "/api/catalogue/drivers");
    get("Reports", "/api/catalogue/reports");
    get("Figures", "/api/catalogue/figures");
    get("Tables", "/api/reference");
    get("Table", "/api/reference/councils");
    get("TableCsv", "/api/reference/councils?format=csv");
  }

  private void history() {
    both("Reconciliation", "/api/reconciliations/838/2021-22");
    both("BackTest", "/api/back-tests?council=838&from=2023&to=2024");
    both("Deficits", "/api/back-tests/deficits?council=838");
    both("Flows", "/api/back-tests/flows?council=838");
    post("Rebase", "/api/rebases", Examples.CAME_TRUE);
    both("Benchmark", "/api/benchmarks/838?with=865");
    both("Fit", "/api/fits/838?as-at=2024");
    post("Baseline", "/api/baselines", Examples.BASELINE_JSON, "Accept", "application/json");
    post("BaselineYaml", "/api/baselines", Examples.BASELINE_JSON, "Accept", "application/yaml");
  }

  private void chance() {
    String asked = Examples.SIMULATION_JSON.replace("cabinet, March", "an example");
    post("SimulationAsked", "/api/simulations", asked);
    String address = answers.get("SimulationAsked").at("/run/address").asText();
    new Asking(wire).await(address, "done");
    get("SimulationEvents", address + "/events");
    both("Simulation", address);
    get("Simulations", "/api/simulations");
    post("Sensitivity", "/api/sensitivities", Examples.SENSITIVITY_JSON);
    post("Sought", "/api/seeks", Examples.SEEK_JSON);
    post("SoughtCsv", "/api/seeks?format=csv", Examples.SEEK_JSON);
    post("SensitivityCsv", "/api/sensitivities?format=csv", Examples.SENSITIVITY_JSON);
  }

  private void both(String name, String path) {
    get(name, path);
    get(name + "Csv", path, "Accept", "text/csv");
  }

  private void get(String name, String path, String... headers) {
    keep(name, wire.get(path, headers));
  }

  private void post(String name, String path, String body, String... headers) {
    String type = body.startsWith("{") ? "application/json" : "application/yaml";
    String[] all = Arrays.copyOf(headers, headers.length + 2);
    all[headers.length] = "Content-Type";
    all[headers.length + 1] = type;
    keep(name, wire.send("POST", path, body.getBytes(StandardCharsets.UTF_8), all));
  }

  private void keep(String name, HttpResponse<String> answer) {
    if (answer.statusCode() >= 400 && !name.equals("Problem")) {
      throw new IllegalStateException(name + ": " + answer.body());
    }
    String type = answer.headers().firstValue("Content-Type").orElse("");
    try {
      answers.put(
          name,
          type.contains("json")
              ? shortened(JSON.readTree(answer.body()))
              : shortened(TextNode.valueOf(answer.body())));
    } catch (IOException broken) {
      throw new UncheckedIOException(name, broken);
    }
  }

  /** The answer with the first two items of each list and the first lines of each text. */
  private static JsonNode shortened(JsonNode node) {
    if (node.isTextual() && node.asText().lines().count() > LINES) {
      return TextNode.valueOf(
          node.asText().lines().limit(LINES).collect(Collectors.joining("\n", "", "\n")));
    }
    if (node.isArray()) {
      ArrayNode first = JSON.createArrayNode();
      for (int i = 0; i < Math.min(ITEMS, node.size()); i++) {
        first.add(shortened(node.get(i)));
      }
      return first;
    }
    if (node.isObject()) {
      ObjectNode copy = JSON.createObjectNode();
      node.fields()
          .forEachRemaining(field -> copy.set(field.getKey(), shortened(field.getValue())));
      return copy;
    }
    return node;
  }
}
