package uk.foresend.io.council;

import java.util.List;
import java.util.random.RandomGenerator;

/**
 * England's plans of January 2025 by age, setting and need, as weights for made-up returns.
 *
 * <p>Source: Explore Education Statistics, education, health and care plans, 2025 (published under
 * the Open Government Licence v3.0); settings are joined to the few a demonstration needs, and
 * plans whose placement is not known are left out.
 */
final class EnglandMix {

  /** Plans by single age from 2 (under 3) to 25. */
  private static final int[] AGES = {
    533, 4302, 22517, 30847, 31867, 34082, 36412, 38381, 41405, 46775, 47172, 47359, 47125, 44886,
    42005, 36484, 28598, 20815, 14495, 9805, 6258, 4030, 2221, 371
  };

  static final int YOUNGEST = 2;

  /** The last age of each band for which settings are weighed. */
  private static final List<Integer> BANDS = List.of(4, 10, 15, 18, 25);

  /** One kind of placement, with its plans in each band. */
  record Setting(String urn, String code, String flags, List<Integer> weights) {

    /** Returns how many of an age's band have it. */
    int weight(int age) {
      int band = 0;
      while (age > BANDS.get(band)) {
        band++;
      }
      return weights.get(band);
    }
  }

  private static final List<Setting> SETTINGS =
      List.of(
          new Setting("100001", "", ",", List.of(15_594, 126_114, 97_353, 6_984, 493)),
          new Setting("100002", "", "1,", List.of(560, 5_116, 3_139, 177, 3)),
          new Setting("100002", "", ",1", List.of(800, 8_365, 6_000, 347, 17)),
          new Setting("100003", "", ",", List.of(4_704, 54_656, 79_564, 19_690, 1_238)),
          new Setting("100004", "", ",", List.of(288, 8_312, 26_377, 5_396, 829)),
          new Setting("100005", "", ",", List.of(31, 1_024, 3_285, 463, 55)),
          new Setting("100006", "", ",", List.of(10, 65, 388, 51_031, 36_664)),
          new Setting("", "EYP", ",", List.of(4_084, 385, 35, 12, 8)),
          new Setting("", "EHE", ",", List.of(91, 2_033, 4_156, 723, 152)),
          new Setting("", "OLA", ",", List.of(49, 960, 3_957, 4_224, 2_334)),
          new Setting("", "OPA", ",", List.of(97, 196, 416, 196, 107)),
          new Setting("", "NEET", ",", List.of(6, 37, 157, 8_716, 9_140)),
          new Setting("", "NIEC", ",", List.of(3, 39, 21, 581, 1_162)),
          new Setting("", "NIEO", ",", List.of(313, 816, 1_644, 1_317, 1_362)),
          new Setting("", "OTH", ",", List.of(148, 347, 981, 1_898, 1_371)));

  private static final String[] NEEDS = {
    "ASD", "HI", "MLD", "MSI", "OTH", "PD", "PMLD", "SEMH", "SLCN", "SLD", "SPLD", "VI"
  };

  private static final int[] NEED_WEIGHTS = {
    201_183, 8_765, 67_861, 1_692, 7_512, 24_897, 8_577, 132_217, 135_836, 25_681, 14_374, 5_280
  };

  private EnglandMix() {}

  static int age(RandomGenerator random) {
    return YOUNGEST + pick(random, AGES);
  }

  static String need(RandomGenerator random) {
    return NEEDS[pick(random, NEED_WEIGHTS)];
  }

  /** Returns a placement that somebody of that age can have. */
  static Setting setting(RandomGenerator random, int age) {
    return SETTINGS.get(pick(random, SETTINGS.stream().mapToInt(one -> one.weight(age)).toArray()));
  }

  private static int pick(RandomGenerator random, int[] weights) {
    int total = 0;
    for (int weight : weights) {
      total += weight;
    }
    int left = random.nextInt(total);
    int index = 0;
    while (left >= weights[index]) {
      left -= weights[index];
      index++;
    }
    return index;
  }
}
