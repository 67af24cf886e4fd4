package uk.foresend.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.foresend.Forecaster;
import uk.foresend.io.ScenarioFiles;
import uk.foresend.result.AssumptionLine;
import uk.foresend.result.Figure;
import uk.foresend.result.FigureKey;
import uk.foresend.result.Forecast;
import uk.foresend.result.Told;
import uk.foresend.result.Working;

/** Every number that a person reads in assumptions and workings has the house's one form. */
class ToldInWordsTest {
  private static final ScenarioFiles SHIPPED = ScenarioFiles.shipped();

  /**
   * A bare unit, a list, a machine's month or day, a hyphen for a minus, a long run of digits: more
   * than the six decimals by which a sum can be done again to the penny.
   */
  private static final Pattern RAW =
      Pattern.compile(
          "share of 1|rate a year|share a year|\\d £|\\[|\\d{4}-\\d{2}-\\d{2}"
              + "|(from|to|in) \\d{4}-\\d{2}|-[£\\d]|(?<![.\\d])\\d{5,}|\\.\\d{7}");

  @ParameterizedTest
  @DisplayName("A shipped baseline is told in words throughout")
  @ValueSource(strings = {"dorset/2021", "dorset/2024-q2", "dorset/2026", "worked/exampleshire"})
  void isToldInWords(String id) {
    Forecaster forecaster = new Forecaster(SHIPPED);
    Scenario scenario = SHIPPED.read(id).orElseThrow().then(new Checker(SHIPPED)::check).get();
    Forecast forecast = forecaster.forecast(scenario);
    List<String> raw = new ArrayList<>();
    for (AssumptionLine line : forecast.assumptions()) {
      look(line.key(), line.value(), raw);
    }
    for (Figure figure : Figure.values()) {
      Stream.concat(Stream.of(""), figure.parts(forecast).stream())
          .map(part -> new FigureKey(figure, part, forecast.years().get(1)).toString())
          .flatMap(key -> forecaster.explain(scenario, key).stream())
          .forEach(working -> look(working, raw));
    }
    assertThat(raw).isEmpty();
  }

  private static void look(Working working, List<String> raw) {
    look(working.figure() + " " + working.label(), working.value(), raw);
    working.inputs().forEach(input -> look(input, raw));
  }

  private static void look(String of, Told value, List<String> raw) {
    if (RAW.matcher(value.words()).find()) {
      raw.add(of + ": " + value.words());
    }
  }
}
