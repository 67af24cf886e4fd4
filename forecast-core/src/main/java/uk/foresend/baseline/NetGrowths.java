package uk.foresend.baseline;

import java.util.List;
import uk.foresend.result.Gap;

/**
 * Growth of plans by setting where no flows are known: the last year's, by family, the council's
 * own pooled with England's; each later year keeps a share of the year before's.
 */
final class NetGrowths {
  private final CouncilAsAt council;
  private final List<Gap> gaps;

  NetGrowths(CouncilAsAt council, List<Gap> gaps) {
    this.council = council;
    this.gaps = gaps;
  }

  Demand.NetGrowth bySetting(int years) {
    Rules rules = council.rules();
    Catalogue catalogue = council.catalogue();
    double weight = rules.number("pooling", "netGrowth");
    double[] now = families(council.plans(council.january()));
    boolean known = council.facts().hasPlacements(council.january() - 1);
    double[] before = families(council.plans(council.january() - 1));
    double[] england = englands();
    if (!known) {
      gaps.add(
          new Gap(
              "growth",
              "Placements of the January before are not published.",
              "England's growth by setting."));
    }
    double[][] bySetting = new double[catalogue.size()][years];
    for (int s = 0; s < catalogue.size(); s++) {
      int family = catalogue.families().indexOf(catalogue.at(s).family());
      double own = known ? now[family] - before[family] : 0;
      double base = known ? before[family] : 0;
      double rate =
          Math.max(
              rules.number("netGrowth", "least"),
              Math.min(
                  rules.number("netGrowth", "most"),
                  (own + weight * england[family]) / (base + weight)));
      for (int y = 0; y < years; y++) {
        bySetting[s][y] = rate;
        rate *= rules.number("netGrowth", "keeps");
      }
    }
    return new Demand.NetGrowth(
        new Demand.Noted<>(
            bySetting,
            "Growth of the plans of each family of settings from January "
                + (council.january() - 1)
                + " to "
                + council.january()
                + ", pooled with England's; each later year keeps "
                + RecentFlows.percent(rules.number("netGrowth", "keeps"))
                + " of it, an assumption. The record changed in 2023: a change over it is no"
                + " trend."));
  }

  private double[] englands() {
    Facts england = council.history().england();
    int january = council.january();
    double[] growth = new double[council.catalogue().families().size()];
    if (england.total(january) > 0 && england.total(january - 1) > 0) {
      Averages plans = new Averages(council.catalogue(), england);
      double[] now = families(plans.january(january));
      double[] before = families(plans.january(january - 1));
      for (int f = 0; f < growth.length; f++) {
        growth[f] = before[f] > 0 ? now[f] / before[f] - 1 : 0;
      }
    }
    return growth;
  }

  private double[] families(double[] bySetting) {
    Catalogue catalogue = council.catalogue();
    double[] sums = new double[catalogue.families().size()];
    for (int s = 0; s < bySetting.length; s++) {
      sums[catalogue.families().indexOf(catalogue.at(s).family())] += bySetting[s];
    }
    return sums;
  }
}
