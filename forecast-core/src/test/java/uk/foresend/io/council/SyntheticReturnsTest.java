package uk.foresend.io.council;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import uk.foresend.history.PlanCell;
import uk.foresend.history.ReturnCounts;
import uk.foresend.history.ReturnFlows;
import uk.foresend.history.Tally;
import uk.foresend.io.Reading;
import uk.foresend.quantity.Count;

/** Made-up returns beside England's published plans of January 2025. */
class SyntheticReturnsTest {
  private static final ReturnCounts COUNTS =
      Returns.reader(Reading.STRICT)
          .counts(
              Returns.text(Returns.synthetic(5000, 0), SyntheticReturns.Which.EARLIER),
              Returns.EARLIER)
          .get();

  @Test
  void theMixOfAgesNeedsAndSettingsIsAboutEnglands() {
    assertThat(share(cell -> cell.age() <= 4)).isCloseTo(0.043, within(0.02));
    assertThat(share(cell -> cell.age() >= 16)).isCloseTo(0.258, within(0.03));
    assertThat(share(cell -> cell.need().equals("asd"))).isCloseTo(0.317, within(0.03));
    assertThat(share(cell -> cell.need().equals("semh"))).isCloseTo(0.209, within(0.03));
    assertThat(share(cell -> cell.setting().equals("mainstream"))).isCloseTo(0.398, within(0.03));
    assertThat(share(cell -> cell.setting().equals("state-special")))
        .isCloseTo(0.258, within(0.03));
    assertThat(share(cell -> cell.setting().equals("independent"))).isCloseTo(0.064, within(0.03));
    assertThat(share(cell -> cell.setting().equals("post-16"))).isCloseTo(0.142, within(0.03));
  }

  @Test
  void asManyLeaveInAYearAsInEngland() {
    ReturnFlows flows =
        Returns.reader(Reading.STRICT)
            .flows(
                Returns.text(Returns.synthetic(5000, 100), SyntheticReturns.Which.EARLIER),
                Returns.EARLIER,
                Returns.text(Returns.synthetic(5000, 100), SyntheticReturns.Which.LATER),
                Returns.LATER)
            .get();
    // as published: 44,862 plans ceased in 2024 of 576,474 in its January
    assertThat(Returns.MIX.leaving()).isEqualTo(44_862 / 576_474.0);
    assertThat(Tally.total(flows.leavers()).value() / 5000)
        .isCloseTo(Returns.MIX.leaving(), within(0.012));
    assertThat(Tally.total(flows.joiners())).isEqualTo(Count.of(100));
  }

  private static double share(Predicate<PlanCell> which) {
    Count some =
        Count.sum(
            COUNTS.cells().stream()
                .filter(tally -> which.test(tally.of()))
                .map(Tally::count)
                .toList());
    return some.value() / COUNTS.plans().value();
  }
}
