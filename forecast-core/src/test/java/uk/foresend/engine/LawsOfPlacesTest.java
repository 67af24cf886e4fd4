package uk.foresend.engine;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import uk.foresend.assumption.SettingTerms.CapacityRule;
import uk.foresend.generated.ForAll;

@DisplayName("Laws of places")
class LawsOfPlacesTest {

  private static final double TINY = 1e-7;

  @Test
  void countedPlacesHoldNoMoreThanThereAreSaveThoseNobodyCanTake() {
    ForAll.councils(300)
        .holdsAndApplies(
            60,
            council -> {
              Columns c = Runs.columns(council);
              boolean full = false;
              for (Channel channel : c.placement().channels) {
                if (channel.reason == Channel.Reason.OVERFLOW) {
                  int s = channel.from;
                  for (int m = 1; m < channel.taken.length; m++) {
                    double places = ownPlaces(c, s, m);
                    assertThat(c.placement().inSetting(m, s))
                        .isLessThanOrEqualTo(places + c.placement().over[s][m] + TINY);
                    full |= channel.taken[m] > 0;
                  }
                }
              }
              return full;
            });
  }

  /** Places of a setting for the council's own children. */
  private static double ownPlaces(Columns c, int s, int m) {
    PlacementInputs x = c.inputs().placement;
    double places = x.capacity.get(s).places()[m] - x.usedByOthers(m, s);
    for (PlacementInputs.Scheme scheme : x.schemes) {
      places += scheme.setting() == s ? scheme.open()[m] : 0;
    }
    return places;
  }

  @Test
  void nobodyIsTurnedAwayWhileThereIsRoomNorLosesAPlaceTheyHave() {
    ForAll.councils(300)
        .holdsAndApplies(
            60,
            council -> {
              Columns c = Runs.columns(council);
              boolean turnedAway = false;
              for (Channel channel : c.placement().channels) {
                boolean overflow = channel.reason == Channel.Reason.OVERFLOW;
                for (int m = 1; overflow && m < channel.taken.length; m++) {
                  if (channel.taken[m] > TINY) {
                    turnedAway = true;
                    assertThat(ownPlaces(c, channel.from, m))
                        .isLessThanOrEqualTo(c.placement().inSetting(m, channel.from) + TINY);
                    assertThat(channel.taken[m])
                        .isLessThanOrEqualTo(arrivals(c, channel.from, m) + TINY);
                  }
                }
              }
              return turnedAway;
            });
  }

  private static double arrivals(Columns c, int s, int m) {
    double sum = 0;
    int width = c.placement().width;
    for (int i = m * c.demand().cells + s * width;
        i < m * c.demand().cells + (s + 1) * width;
        i++) {
      sum += c.demand().joins[i] + c.demand().movedIn[i];
    }
    for (Channel channel : c.placement().channels) {
      sum += channel.from == s && m % 12 == 8 ? older(c, channel, m) : 0;
    }
    return sum;
  }

  /** No more than those who were in it in August can come back in September. */
  private static double older(Columns c, Channel channel, int m) {
    return channel.lastBand < c.inputs().placement.axes.bands().size() - 1
        ? channel.total(m - 1)
        : 0;
  }

  @Test
  void whereHistoryFilledThePlacesOnlySpareOnesAndSchemesMakeRoom() {
    ForAll.councils(300)
        .holdsAndApplies(
            60,
            council -> {
              Columns c = Runs.columns(council);
              PlacementInputs x = c.inputs().placement;
              boolean received = false;
              for (Channel channel : c.placement().channels) {
                PlacementInputs.Capacity capacity = x.capacity.get(channel.to);
                boolean history = capacity.rule() == CapacityRule.AS_HISTORY;
                for (int m = 1; history && m < channel.taken.length; m++) {
                  if (channel.taken[m] > TINY) {
                    received = true;
                    double room = capacity.spare()[m];
                    for (PlacementInputs.Scheme scheme : x.schemes) {
                      room += scheme.setting() == channel.to ? scheme.fillable()[m] : 0;
                    }
                    assertThat(into(c, channel.to, m)).isLessThanOrEqualTo(room + TINY);
                  }
                }
              }
              return received;
            });
  }

  private static double into(Columns c, int s, int m) {
    return c.placement().channels.stream()
        .filter(channel -> channel.to == s)
        .mapToDouble(channel -> channel.total(m))
        .sum();
  }

  @Test
  void aSchemeFillsNoFasterThanItCanAndOnlyOnceItIsOpen() {
    ForAll.councils(300)
        .holdsAndApplies(
            100,
            council -> {
              Columns c = Runs.columns(council);
              PlacementInputs x = c.inputs().placement;
              boolean filled = false;
              for (int k = 0; k < x.schemes.size(); k++) {
                for (int m = 0; m < x.schemes.get(k).open().length; m++) {
                  double children = filled(c, k, m);
                  filled |= children > 0;
                  assertThat(children).isLessThanOrEqualTo(x.schemes.get(k).fillable()[m] + TINY);
                }
              }
              return filled;
            });
  }

  private static double filled(Columns c, int scheme, int m) {
    return c.placement().channels.stream()
        .filter(channel -> channel.reason == Channel.Reason.SCHEME && channel.cause == scheme)
        .mapToDouble(channel -> channel.total(m))
        .sum();
  }

  @Test
  void stepDownsAreLimitedByWhatIsAskedAndByThePool() {
    ForAll.councils(300)
        .holdsAndApplies(
            60,
            council -> {
              Columns c = Runs.columns(council);
              PlacementInputs x = c.inputs().placement;
              boolean limited = false;
              for (Channel channel : c.placement().channels) {
                boolean stepDown = channel.reason == Channel.Reason.STEP_DOWN;
                for (int m = 0; stepDown && m < channel.taken.length; m++) {
                  PlacementInputs.StepDown asked = x.stepDowns.get(channel.cause);
                  assertThat(channel.taken[m]).isLessThanOrEqualTo(asked.asked()[m] + TINY);
                  assertThat(channel.taken[m])
                      .isLessThanOrEqualTo(asked.pool() * wanting(c, asked, m) + TINY);
                  limited |= channel.taken[m] < asked.asked()[m] - TINY && channel.taken[m] > 0;
                }
              }
              return limited;
            });
  }

  private static double wanting(Columns c, PlacementInputs.StepDown asked, int m) {
    int width = c.placement().width;
    int bands = c.inputs().placement.axes.bands().size();
    double sum = 0;
    for (int i = 0; i < width; i++) {
      boolean eligible = asked.ages().has(i % bands);
      sum += eligible ? c.demand().stock[m * c.demand().cells + asked.from() * width + i] : 0;
    }
    return sum;
  }
}
