package uk.foresend.baseline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import uk.foresend.StartingPoints;
import uk.foresend.assumption.Assumptions;
import uk.foresend.engine.Baseline;
import uk.foresend.engine.Outlook;
import uk.foresend.history.Council;
import uk.foresend.quantity.Money;
import uk.foresend.quantity.Progress;
import uk.foresend.reference.Shipped;
import uk.foresend.result.NationalOutlook;
import uk.foresend.result.NationalOutlook.Row;

/** All councils are told beside each other, and together as one England. */
class NationalTest {
  private static final StartingPoints DOOR = Starts.asAt(2025);
  private static final NationalOutlook OUTLOOK =
      Shipped.sound(DOOR.national(24, "1", Progress.PATIENT));

  @Test
  @DisplayName("There is a row for every council of which a baseline can be made")
  void everyCouncil() {
    assertThat(OUTLOOK.councils().stream().map(Row::code))
        .containsExactlyElementsOf(DOOR.councils().stream().map(Council::code).toList());
  }

  @Test
  @DisplayName("The central balance is that of the council's baseline, to the penny")
  void central() {
    for (String council : List.of("dorset", "kent", "newham", "isles of scilly")) {
      StartingPoints.Start start = Shipped.sound(DOOR.find(council).then(DOOR::outline));
      int year = start.forecast().years().indexOf(OUTLOOK.year());
      assertThat(row(start.council().code()).central()).isEqualTo(start.forecast().closing(year));
    }
  }

  @Test
  @DisplayName(
      "England's balance is the sum of the councils' to the penny, its deficits no less deep")
  void england() {
    Row all = OUTLOOK.england().get(0);
    Row deficits = OUTLOOK.england().get(1);
    assertThat(all.central())
        .isEqualTo(Money.sum(OUTLOOK.councils().stream().map(Row::central).toList()));
    for (int i = 0; i < all.quantiles().size(); i++) {
      assertThat(deficits.quantiles().get(i)).isLessThanOrEqualTo(all.quantiles().get(i));
    }
  }

  @Test
  @DisplayName("Reserves are not published by council, so how often they are passed is not known")
  void reserves() {
    assertThat(OUTLOOK.councils()).allMatch(row -> row.passesReserves().isEmpty());
  }

  @Test
  @DisplayName("The same seed gives the same pennies again, on however many threads")
  void sameAgain() {
    assertThat(Shipped.sound(DOOR.national(24, "1", Progress.PATIENT))).isEqualTo(OUTLOOK);
  }

  @Test
  @DisplayName("Plans of two councils go together as much as England's weight says, not wholly")
  void goTogether() {
    double[] kent = plans("kent", 400);
    double[] surrey = plans("surrey", 400);
    double together = correlation(kent, surrey);
    // 0.26 to 0.4 of each flow's chance is England's; three flows add up in it, their own parts do
    // not.
    assertThat(together).isBetween(0.08, 0.5);
  }

  private static double[] plans(String council, int draws) {
    StartingPoints.Start start = Shipped.sound(DOOR.find(council).then(DOOR::outline));
    Assumptions base = start.scenario().base();
    return Outlook.of(Baseline.of(base), "1").futures(draws).stream()
        .mapToDouble(future -> Math.log(future.plans()[3]))
        .toArray();
  }

  private static double correlation(double[] a, double[] b) {
    double meanA = IntStream.range(0, a.length).mapToDouble(i -> a[i]).average().orElseThrow();
    double meanB = IntStream.range(0, b.length).mapToDouble(i -> b[i]).average().orElseThrow();
    double ab = 0;
    double aa = 0;
    double bb = 0;
    for (int i = 0; i < a.length; i++) {
      ab += (a[i] - meanA) * (b[i] - meanB);
      aa += (a[i] - meanA) * (a[i] - meanA);
      bb += (b[i] - meanB) * (b[i] - meanB);
    }
    return ab / Math.sqrt(aa * bb);
  }

  private static Row row(String code) {
    return OUTLOOK.councils().stream()
        .filter(one -> one.code().equals(code))
        .findFirst()
        .orElseThrow();
  }
}
