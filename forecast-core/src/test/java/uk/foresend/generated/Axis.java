package uk.foresend.generated;

import java.util.List;
import java.util.stream.IntStream;
import uk.foresend.send.AgeBand;
import uk.foresend.send.Axes;
import uk.foresend.send.Need;
import uk.foresend.send.PlacementCategory;
import uk.foresend.send.Setting;

/** The axes of a generated council: six settings, wide bands or single years, one need or two. */
public final class Axis {

  public static final String MAINSTREAM = "mainstream";
  public static final String RESOURCED = "resourced";
  public static final String SPECIAL = "special";
  public static final String INDEPENDENT = "independent";
  public static final String COMPANY = "company";
  public static final String COLLEGE = "college";

  private static final List<Setting> SETTINGS =
      List.of(
          new Setting(MAINSTREAM, "Mainstream", PlacementCategory.MAINSTREAM),
          new Setting(RESOURCED, "Resourced provision", PlacementCategory.RESOURCED),
          new Setting(SPECIAL, "State special", PlacementCategory.STATE_SPECIAL),
          new Setting(INDEPENDENT, "Independent special", PlacementCategory.INDEPENDENT),
          new Setting(COMPANY, "The council's company", PlacementCategory.INDEPENDENT),
          new Setting(COLLEGE, "Colleges", PlacementCategory.POST_16));

  private Axis() {}

  static Axes of(Dice dice) {
    List<AgeBand> bands =
        dice.pick(
            List.of(band(0, 4), band(5, 10), band(11, 15), band(16, 19), band(20, 25)),
            List.of(band(0, 10), band(11, 15), band(16, 25)),
            singles(8, 18),
            singles(14, 25));
    List<Need> needs =
        dice.chance(0.7)
            ? List.of(Need.ALL)
            : List.of(new Need("asd", "Autism"), new Need("semh", "Mental health"));
    return new Axes(SETTINGS, bands, needs);
  }

  private static AgeBand band(int from, int to) {
    return new AgeBand(from + "-" + to, from, to);
  }

  private static List<AgeBand> singles(int from, int to) {
    return IntStream.rangeClosed(from, to)
        .mapToObj(age -> new AgeBand(Integer.toString(age), age, age))
        .toList();
  }
}
