package uk.foresend.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import uk.foresend.Repository;
import uk.foresend.assumption.Assumptions;
import uk.foresend.generated.Change;
import uk.foresend.generated.ForAll;
import uk.foresend.io.ScenarioFiles;
import uk.foresend.scenario.Checker;
import uk.foresend.send.CapitalScheme;

@DisplayName("Children outgrow a place")
class OutgrownPlacesTest {

  private static final ScenarioFiles FILES =
      ScenarioFiles.in(Repository.root().resolve("scenarios"));

  @Test
  void nobodyIsInASchemeOrStillSteppedDownPastTheOldestAge() {
    ForAll.councils(300)
        .holdsAndApplies(
            60,
            council -> {
              Columns c = Runs.columns(council);
              int bands = c.inputs().placement.axes.bands().size();
              boolean returned = false;
              for (Channel channel : c.placement().channels) {
                for (int at = 0; at < channel.stock.length; at++) {
                  if (at % channel.width % bands > channel.lastBand) {
                    assertThat(channel.stock[at]).isZero();
                  }
                }
                returned |= channel.lastBand < bands - 1 && Arrays.stream(channel.taken).sum() > 0;
              }
              return returned;
            });
  }

  @Test
  void aPlaceForTenAndElevenYearOldsIsFreeAgainWhenTheyAreTwelve() {
    Assumptions ten = tenChildren();
    CapitalScheme scheme = ten.programme().schemes().get(0);
    Columns c = Runs.columns(ten, Change.schemes(ten, List.of(ages(scheme, 10, 11))));
    int opens = ten.setup().horizon().indexOf(YearMonth.of(2027, 9));
    Channel channel = c.placement().channels.get(0);
    double inSeptember = channel.total(opens + 12);
    for (int m = opens; m < opens + 12; m++) {
      assertThat(channel.total(m)).isGreaterThan(0.5);
    }
    double elevenNow = 0;
    for (int i = 0; i < channel.width; i++) {
      elevenNow += channel.stock[(opens + 11) * channel.width + i];
    }
    assertThat(inSeptember).isLessThan(elevenNow + channel.taken[opens + 12]);
    double all = 0;
    for (int i = 0; i < c.demand().cells; i++) {
      all += c.placement().placed[(opens + 12) * c.demand().cells + i];
    }
    assertThat(all).isCloseTo(c.demand().plans[opens + 12], within(1e-9));
  }

  private static Assumptions tenChildren() {
    return FILES
        .read("worked/ten-children")
        .orElseThrow()
        .then(new Checker(FILES)::check)
        .get()
        .base();
  }

  private static CapitalScheme ages(CapitalScheme each, int from, int to) {
    return new CapitalScheme(
        each.id(),
        each.label(),
        each.setting(),
        each.owner(),
        from,
        to,
        each.phases(),
        each.fillMonths(),
        each.fill(),
        each.otherCouncils(),
        each.filledFrom(),
        each.capital(),
        each.assetLife(),
        each.startUp(),
        each.source());
  }
}
