package uk.foresend.baseline;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import uk.foresend.assumption.Driver;
import uk.foresend.result.FittedFlow;
import uk.foresend.result.Flow;
import uk.foresend.result.Gap;
import uk.foresend.result.PlanFit;
import uk.foresend.result.PlanSeries;

/**
 * Demand as it was learnt from history: the growth of plans, the share that ceases and what is
 * transferred in are the fit's; where new plans start, who leaves and who moves keep the shapes of
 * {@link RecentFlows}.
 *
 * <p>Requests are the one thing that is free: they are put such that plans follow the fit, by
 * whoever runs the model with them ({@link Making#made(Requests)}).
 */
final class FittedFlows implements DemandSource {
  private static final double LEAST = 0.5;
  private static final double MOST = 2;
  private static final int MONTHS = 12;

  private final PlanFit fit;
  private final DemandSource shapes;

  FittedFlows(PlanFit fit, DemandSource shapes) {
    this.fit = fit;
    this.shapes = shapes;
  }

  @Override
  public Demand of(CouncilAsAt council, int years, List<Gap> gaps) {
    Demand seen = shapes.of(council, years, gaps);
    double opening = council.facts().total(council.january());
    Optional<Path> path =
        Path.of(fit, PlanSeries.TOTAL, council.council().code(), council.january(), opening);
    if (path.isEmpty()) {
      gaps.add(
          new Gap(
              "growth of plans",
              "Nothing could be fitted: no count of the last Januaries can be believed.",
              "The growth of requests."));
      return seen;
    }
    Set<String> fitted = new HashSet<>();
    Optional<Demand.Funnel> funnel =
        seen.funnel().map(one -> funnel(one, council, path.get(), fitted));
    Optional<Demand.NetGrowth> growth =
        seen.netGrowth().map(one -> growth(council, path.get(), years, fitted));
    return new Demand(
        funnel,
        growth,
        path,
        fitted,
        fit.flows().stream().filter(one -> one.code().equals(council.council().code())).toList(),
        Path.of(
            fit,
            PlanSeries.INDEPENDENT_SPECIAL,
            council.council().code(),
            council.january(),
            opening));
  }

  private Demand.Funnel funnel(
      Demand.Funnel seen, CouncilAsAt council, Path path, Set<String> fitted) {
    fitted.add(Driver.REQUESTS.id());
    fitted.add(Driver.ASSESSMENT_BACKLOG.id());
    return new Demand.Funnel(
        new Demand.Noted<>(
            seen.requests().value(),
            "So many that plans grow as they were fitted, evened out so that requests do not jump:"
                + " plans stay within 1% of the fit. "
                + path.words()
                + " Published: "
                + seen.requests().words()),
        seen.agreed(),
        seen.issued(),
        seen.months(),
        seen.backlog(),
        seen.settingMix(),
        seen.ageMix(),
        unreconciled(seen.unreconciled(), council, fitted),
        leave(seen.leave(), council, fitted),
        seen.moves());
  }

  private Optional<FittedFlow> flow(Flow flow, CouncilAsAt council) {
    return fit.flows().stream()
        .filter(one -> one.code().equals(council.council().code()) && one.flow() == flow)
        .findFirst();
  }

  private Demand.Noted<double[]> unreconciled(
      Demand.Noted<double[]> seen, CouncilAsAt council, Set<String> fitted) {
    Optional<FittedFlow> flow = flow(Flow.UNRECONCILED, council);
    double all = Pool.sum(seen.value());
    if (flow.isEmpty() || all == 0) {
      return seen;
    }
    fitted.add(Driver.TRANSFERS_IN_AND_UNRECONCILED.id());
    double aYear = flow.get().central() * council.facts().total(council.january());
    double[] scaled = seen.value().clone();
    for (int s = 0; s < scaled.length; s++) {
      scaled[s] *= aYear / all;
    }
    return new Demand.Noted<>(
        scaled,
        words(flow.get())
            + ": "
            + RecentFlows.whole(aYear)
            + " a year. Spread as the children of 4 to 15 are.");
  }

  /** Rates of the council's shape at the level that was fitted, beside its last year's. */
  private Demand.Noted<double[][]> leave(
      Demand.Noted<double[][]> seen, CouncilAsAt council, Set<String> fitted) {
    Optional<FittedFlow> flow = flow(Flow.CEASED, council).filter(one -> one.last().isPresent());
    if (flow.isEmpty()) {
      return seen;
    }
    fitted.add(Driver.LEAVE_RATE.id());
    double level =
        Math.max(LEAST, Math.min(MOST, flow.get().central() / flow.get().last().getAsDouble()));
    double[][] rates = new double[seen.value().length][];
    for (int s = 0; s < rates.length; s++) {
      rates[s] = seen.value()[s].clone();
      for (int a = 0; a < rates[s].length - 1; a++) {
        rates[s][a] = Math.min(1, rates[s][a] * level);
      }
    }
    return new Demand.Noted<>(
        rates,
        words(flow.get())
            + ", where the last year's was "
            + RecentFlows.percent(flow.get().last().getAsDouble())
            + "; rates by age and setting are moved by as much. "
            + seen.words());
  }

  private static String words(FittedFlow flow) {
    return "Fitted: "
        + RecentFlows.percent(flow.central())
        + " of plans (80% range of a year "
        + RecentFlows.percent(flow.low())
        + " to "
        + RecentFlows.percent(flow.high())
        + "; England's "
        + RecentFlows.percent(flow.england())
        + ")";
  }

  /** Growth by setting as fitted, all settings moved alike so that they add up to all plans. */
  private Demand.NetGrowth growth(CouncilAsAt council, Path path, int years, Set<String> fitted) {
    fitted.add(Driver.NET_GROWTH.id());
    double[] plans =
        Arrays.stream(Opening.cells(council, new ArrayList<>()).children())
            .mapToDouble(Pool::sum)
            .toArray();
    double[] first = plans.clone();
    double[][] grown = new double[plans.length][years];
    double total = path.central().get(0);
    for (int y = 0; y < years; y++) {
      total = y < path.central().size() ? path.central().get(y) : total * path.growth(y);
      double[] wanted = new double[plans.length];
      for (int s = 0; s < plans.length; s++) {
        wanted[s] = plans[s] * grown(council, first, s, y);
      }
      double factor = total / Pool.sum(wanted);
      for (int s = 0; s < plans.length; s++) {
        grown[s][y] = plans[s] > 0 ? wanted[s] / plans[s] * factor - 1 : 0;
        plans[s] *= 1 + grown[s][y];
      }
    }
    double[][] rates = Arrays.stream(grown).map(FittedFlows::dated).toArray(double[][]::new);
    return new Demand.NetGrowth(
        new Demand.Noted<>(
            rates,
            "Growth of plans by main setting as fitted, all moved alike to add up to all plans. "
                + path.words()));
  }

  /**
   * Rates dated each January that give growth from January to January: the month that ends with a
   * census is a month of the next year's rate.
   */
  static double[] dated(double[] grown) {
    double[] rates = grown.clone();
    for (int y = rates.length - 2; y >= 0; y--) {
      rates[y] = (MONTHS * grown[y] - rates[y + 1]) / (MONTHS - 1);
    }
    return rates;
  }

  private double grown(CouncilAsAt council, double[] first, int setting, int year) {
    String family = council.catalogue().at(setting).family();
    Optional<PlanSeries> series =
        switch (family) {
          case "mainstream" -> Optional.of(PlanSeries.MAINSTREAM);
          case "special" -> Optional.of(PlanSeries.STATE_SPECIAL);
          case "independent" -> Optional.of(PlanSeries.INDEPENDENT_SPECIAL);
          case "college", "specialist-college" -> Optional.of(PlanSeries.POST_16);
          default -> Optional.empty();
        };
    double opening = Math.max(first[setting], 1);
    return Path.of(
            fit,
            series.orElse(PlanSeries.TOTAL),
            council.council().code(),
            council.january(),
            opening)
        .map(path -> year == 0 ? path.central().get(0) / opening : path.growth(year))
        .orElse(1.0);
  }
}
