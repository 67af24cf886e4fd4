package uk.foresend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.foresend.assumption.Assumptions;
import uk.foresend.engine.Baseline;
import uk.foresend.engine.Outlook;
import uk.foresend.history.Published;
import uk.foresend.io.ReferenceFiles;
import uk.foresend.io.ScenarioFiles;
import uk.foresend.io.StartingTables;
import uk.foresend.reference.Shipped;
import uk.foresend.scenario.Library;
import uk.foresend.scenario.Scenario;

/** A baseline in bands of age is close to that by single years, and several times as small. */
class BandedTest {
  private static final double[] ENDS = {0.1, 0.9};
  private static final int DRAWS = 256;
  private static final Published PUBLISHED = Shipped.sound(StartingTables.read(Shipped.REFERENCE));
  private static final StartingPoints DOOR =
      Shipped.sound(
          new Historian()
              .startingPoints(
                  PUBLISHED, Shipped.sound(StartingTables.rules(ReferenceFiles.shipped())), 2026));

  @ParameterizedTest
  @ValueSource(strings = {"dorset", "kent", "hackney", "rutland"})
  @DisplayName("At March 2028 the 80% range of the balance is as wide within 5%, plans within 2%")
  void isClose(String council) {
    Assumptions single = National.until(Shipped.sound(DOOR.find(council).then(DOOR::meant)).base());
    Assumptions banded = Banded.of(single);
    assertThat(banded.setup().axes().cellCount()).isLessThan(single.setup().axes().cellCount() / 4);
    int year = single.setup().horizon().yearCount() - 1;
    Outlook by = Outlook.of(Baseline.of(single), "1");
    Outlook in = Outlook.of(Baseline.of(banded), "1");
    assertThat(in.central().plans()[year] / by.central().plans()[year]).isCloseTo(1, within(0.02));
    assertThat(width(in, year) / width(by, year)).isCloseTo(1, within(0.05));
  }

  private static double width(Outlook outlook, int year) {
    double[] ends =
        Outlook.quantiles(
            outlook.futures(DRAWS).stream().mapToDouble(one -> one.closing()[year]).toArray(),
            ENDS);
    return ends[1] - ends[0];
  }

  @Test
  @DisplayName("A scenario whose numbers by age change over time stays as it is")
  void staysAsItIs() {
    Scenario written =
        new Forecaster(Library.EMPTY)
            .check(ScenarioFiles.shipped().find("dorset/2026").orElseThrow())
            .get();
    assertThat(Banded.of(written.base())).isSameAs(written.base());
  }
}
