package uk.foresend.io.council;

import java.time.LocalDate;
import java.util.Locale;
import java.util.SplittableRandom;
import uk.foresend.history.CensusDay;

/**
 * A person who does not exist, with a plan on one or both of two census days.
 *
 * <p>Names are numbers in letters, pupil numbers begin with an A that no check letter fits, and the
 * postcodes are of an area that was never given out.
 */
record SyntheticChild(
    int number,
    LocalDate born,
    LocalDate start,
    boolean before,
    boolean after,
    boolean transferredIn,
    int ceaseReason,
    String need,
    EnglandMix.Setting first,
    EnglandMix.Setting second) {

  private static final long STRIDE = 0x9E3779B97F4A7C15L;

  /** The share of plans that move to another setting in a year: assumption, no evidence. */
  private static final double MOVING = 0.06;

  /** The share of joiners whose plan another council made: assumption, no evidence. */
  private static final double TRANSFERRED = 0.08;

  /** Returns the person of that number: those from the earlier census come first. */
  static SyntheticChild of(SyntheticReturns returns, int number) {
    EnglandMix mix = returns.mix();
    CensusDay earlier = returns.earlier();
    CensusDay later = returns.later();
    SplittableRandom random = new SplittableRandom(returns.seed() + STRIDE * (number + 1));
    boolean before = number < returns.opening();
    CensusDay seen = before ? earlier : later;
    int age = mix.age(random);
    LocalDate born = seen.agesAt().minusYears(age).minusDays(random.nextInt(365));
    boolean leaves = before && (age >= 25 || random.nextDouble() < mix.leaving());
    boolean transferred = !before && random.nextDouble() < TRANSFERRED;
    LocalDate start =
        before
            ? earlier.day().minusDays(1 + random.nextInt(365 * Math.max(1, Math.min(8, age - 2))))
            : earlier.day().plusDays(1 + random.nextInt(350));
    EnglandMix.Setting first = mix.setting(random, age);
    int next = before ? age + 1 : age;
    boolean moves =
        before
            && !leaves
            && (mix.isOutgrown(first, age, Math.min(next, 25)) || random.nextDouble() < MOVING);
    return new SyntheticChild(
        number,
        born,
        start,
        before,
        !leaves,
        transferred,
        age >= 25 ? 1 : 1 + random.nextInt(9),
        mix.need(random),
        first,
        moves ? mix.setting(random, Math.min(next, 25)) : first);
  }

  /** Returns the pupil number. */
  String upn() {
    return String.format(Locale.ROOT, "A9999%08d", number);
  }

  /** Returns a surname that nobody bears. */
  String surname() {
    StringBuilder name = new StringBuilder("Made-up-");
    for (char digit : String.valueOf(number).toCharArray()) {
      name.append((char) ('a' + digit - '0'));
    }
    return name.toString();
  }
}
