package uk.foresend.io.council;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import java.util.random.RandomGenerator;
import uk.foresend.history.Asked;
import uk.foresend.history.CeasedPlans;
import uk.foresend.history.Council;
import uk.foresend.history.Part;
import uk.foresend.history.PlanCensus;
import uk.foresend.history.PlansByNeed;
import uk.foresend.io.ReferenceData;
import uk.foresend.problem.Checked;
import uk.foresend.quantity.Count;
import uk.foresend.send.AgeBand;

/**
 * England's plans by single age, placement and need, as weights for made-up returns.
 *
 * <p>From the reference tables: plans by age of January 2025, needs of January 2025, plans that
 * ceased in 2024. Placements are joined to the few a demonstration needs, and plans whose placement
 * or need is not known are left out.
 */
public final class EnglandMix {
  private static final Asked ENGLAND = Asked.of(Council.ENGLAND);
  private static final int JANUARY = 2025;

  /**
   * One kind of placement, as a return says it.
   *
   * @param urn a made-up number of a school; empty for what is none
   * @param code the code of a setting that is no school
   * @param flags the marks of a unit and of resourced provision
   * @param columns the columns of the census it joins
   */
  record Setting(String urn, String code, String flags, Set<String> columns) {
    private Setting(String urn, String code, String flags, String... columns) {
      this(urn, code, flags, Set.of(columns));
    }
  }

  private static final List<Setting> SETTINGS =
      List.of(
          new Setting(
              "100001",
              "",
              ",",
              "mainstream_la_maintained",
              "mainstream_academy",
              "mainstream_free_school"),
          new Setting(
              "100002",
              "",
              "1,",
              "mainstream_la_maintained_senunit",
              "mainstream_academy_senunit",
              "mainstream_free_school_senunit"),
          new Setting(
              "100002",
              "",
              ",1",
              "mainstream_la_maintained_resourced_provision",
              "mainstream_academy_resourced_provision",
              "mainstream_free_school_resourced_provision"),
          new Setting("100003", "", ",", "special_la_maintained", "special_academy_free"),
          new Setting(
              "100004",
              "",
              ",",
              "special_independent",
              "special_non_maintained",
              "mainstream_independent"),
          new Setting(
              "100005", "", ",", "ap_pru_academy", "ap_pru_free_school", "ap_pru_la_maintained"),
          new Setting(
              "100006",
              "",
              ",",
              "general_fe_tertiary_colleges",
              "specialist_post_16_institutions",
              "ukrlp_provider"),
          new Setting("", "EYP", ",", "nm_early_years"),
          new Setting("", "EHE", ",", "elective_home_education"),
          new Setting("", "OLA", ",", "other_arrangements_la"),
          new Setting("", "OPA", ",", "other_arrangements_parents"),
          new Setting("", "NEET", ",", "neet"),
          new Setting("", "NIEC", ",", "neet_ntci"),
          new Setting("", "NIEO", ",", "neet_other", "neet_other_csa"),
          new Setting(
              "",
              "OTH",
              ",",
              "online_provider",
              "w_settings",
              "other_schools",
              "other_placement_settings"));

  private final int[] ages = new int[AgeBand.OLDEST + 1];
  private final int[][] placed = new int[AgeBand.OLDEST + 1][SETTINGS.size()];
  private final List<String> needs = new ArrayList<>();
  private final int[] needWeights;
  private final double leaving;

  private EnglandMix(List<PlanCensus> byAge, PlansByNeed byNeed, double leaving) {
    for (PlanCensus census : byAge) {
      // the youngest are published together: all are made the eldest of them
      int age = census.age().orElseThrow().to();
      ages[age] = people(census.total());
      for (int i = 0; i < SETTINGS.size(); i++) {
        placed[age][i] =
            SETTINGS.get(i).columns().stream()
                .mapToInt(column -> people(census.placed(column).orElse(Count.ZERO)))
                .sum();
      }
    }
    TreeMap<String, Count> known = new TreeMap<>(byNeed.needs());
    known.remove(PlansByNeed.UNKNOWN);
    known.keySet().forEach(need -> needs.add(need.toUpperCase(Locale.ROOT)));
    needWeights = known.values().stream().mapToInt(EnglandMix::people).toArray();
    this.leaving = leaving;
  }

  /** Returns the mix of the reference tables, or what is wrong with them. */
  public static Checked<EnglandMix> of(ReferenceData data) {
    Asked then = ENGLAND.years(JANUARY, JANUARY);
    Asked before = ENGLAND.years(JANUARY - 1, JANUARY - 1);
    return data.plansByAge(then)
        .then(
            ages ->
                data.plansByNeed(then)
                    .then(
                        needs ->
                            data.ceasedPlans(before)
                                .then(
                                    ceased ->
                                        data.plans(before)
                                            .then(
                                                plans ->
                                                    Checked.of(
                                                        new EnglandMix(
                                                            ages,
                                                            whole(needs),
                                                            leaving(ceased, plans)),
                                                        List.of())))));
  }

  private static PlansByNeed whole(List<PlansByNeed> needs) {
    return needs.stream().filter(one -> one.of().equals(Part.WHOLE)).findFirst().orElseThrow();
  }

  /** Returns plans that ceased in a year ÷ plans of its January. */
  private static double leaving(List<CeasedPlans> ceased, List<PlanCensus> plans) {
    Count left =
        ceased.stream()
            .filter(one -> one.of().equals(Part.WHOLE))
            .findFirst()
            .orElseThrow()
            .total();
    return left.value() / plans.get(0).total().value();
  }

  private static int people(Count count) {
    return (int) Math.round(count.value());
  }

  int age(RandomGenerator random) {
    return pick(random, ages);
  }

  String need(RandomGenerator random) {
    return needs.get(pick(random, needWeights));
  }

  /** Returns a placement that somebody of that age can have. */
  Setting setting(RandomGenerator random, int age) {
    return SETTINGS.get(pick(random, placed[age]));
  }

  /** Whether a placement is rare at an age beside another, so that nearly all have left it. */
  boolean isOutgrown(Setting setting, int age, int next) {
    int index = SETTINGS.indexOf(setting);
    return placed[next][index] < placed[age][index] / 20;
  }

  /** Returns the share of plans that cease within a year. */
  double leaving() {
    return leaving;
  }

  private static int pick(RandomGenerator random, int[] weights) {
    int left = random.nextInt(Arrays.stream(weights).sum());
    int index = 0;
    while (left >= weights[index]) {
      left -= weights[index];
      index++;
    }
    return index;
  }
}
