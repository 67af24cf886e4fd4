package uk.foresend.golden;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.foresend.reference.Shipped.REFERENCE;
import static uk.foresend.reference.Shipped.sound;

import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import uk.foresend.Forecaster;
import uk.foresend.dsg.Block;
import uk.foresend.history.PlaceDeduction;
import uk.foresend.history.PlaceDeductions;
import uk.foresend.io.ScenarioFiles;
import uk.foresend.quantity.Money;
import uk.foresend.result.Forecast;
import uk.foresend.result.SpendRow;

/**
 * The engine, given the published places and their months, pays month by month what was published:
 * each column group to the pound that the publication rounds up to.
 */
class PublishedPlacesTest {

  private static final ScenarioFiles SHIPPED = ScenarioFiles.shipped();
  private static final Map<String, String> SCENARIOS =
      Map.of("838", "published/dorset-places-2023", "203", "published/greenwich-places-2023");

  @TestFactory
  Stream<DynamicTest> theEnginesDeductionIsTheOnePublished() {
    return sound(REFERENCE.placeDeductions()).stream()
        .flatMap(
            council -> {
              Forecast forecast = forecast(council);
              return council.lines().stream()
                  .map(
                      line ->
                          DynamicTest.dynamicTest(
                              council.council() + " " + line.column().id(),
                              () -> agrees(forecast, line)));
            });
  }

  @TestFactory
  Stream<DynamicTest> nothingElseIsDeducted() {
    return sound(REFERENCE.placeDeductions()).stream()
        .map(
            council ->
                DynamicTest.dynamicTest(
                    council.council(),
                    () ->
                        assertThat(
                                council
                                    .published()
                                    .minus(forecast(council).deductions(Block.HIGH_NEEDS, 0)))
                            .isBetween(Money.ZERO, Money.ofPounds(council.lines().size()))));
  }

  private static Forecast forecast(PlaceDeductions council) {
    String id = SCENARIOS.get(council.council());
    assertThat(id).as("a scenario for council %s", council.council()).isNotNull();
    Forecaster door = new Forecaster(SHIPPED);
    return door.forecast(door.check(SHIPPED.find(id).orElseThrow()).get());
  }

  private static void agrees(Forecast forecast, PlaceDeduction line) {
    SpendRow row =
        forecast.spend().stream()
            .filter(each -> each.item().id().equals(line.column().id() + "/places"))
            .findFirst()
            .orElseThrow();
    assertThat(line.published().minus(row.dfePaid().get(0)))
        .isBetween(Money.ZERO, Money.ofPounds(1));
  }
}
