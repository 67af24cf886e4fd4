package uk.foresend.baseline;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import uk.foresend.result.FittedFlow;

/**
 * The drivers of demand of a council, with the words that say how each was come by.
 *
 * @param funnel requests, new plans, leavers and moves, where two Januaries by age are published
 * @param netGrowth growth of plans by setting, where they are not
 * @param path the plans that were fitted, if there was a fit
 * @param fitted the ids of the drivers that it set
 * @param flows the council's flows as fitted, with their ranges
 * @param independent the plans in independent and non-maintained schools that were fitted
 */
record Demand(
    Optional<Funnel> funnel,
    Optional<NetGrowth> netGrowth,
    Optional<Path> path,
    Set<String> fitted,
    List<FittedFlow> flows,
    Optional<Path> independent) {

  /** Demand of which nothing was fitted. */
  Demand(Optional<Funnel> funnel, Optional<NetGrowth> netGrowth) {
    this(funnel, netGrowth, Optional.empty(), Set.of(), List.of(), Optional.empty());
  }

  /** Returns the same with requests that were found by running the model. */
  Demand with(Requests requests) {
    return new Demand(
        funnel.map(one -> one.with(requests)), netGrowth, path, fitted, flows, independent);
  }

  /** A number and the words that say how it was come by. */
  record Noted<T>(T value, String words) {}

  /**
   * Requests, agreed, issued; who joins where and at what age; who leaves and moves.
   *
   * @param requests requests of each calendar year from that of the opening January on
   * @param agreed the share of requests agreed
   * @param issued the share of assessments that end in a plan
   * @param months months from agreement to plan
   * @param backlog children waiting to be assessed at the start
   * @param settingMix shares of new plans by setting
   * @param ageMix shares of a setting's new plans by age
   * @param unreconciled children a year by setting whom no published flow explains
   * @param leave shares that leave by setting and age
   * @param moves rates of moves between families
   */
  record Funnel(
      Noted<List<Double>> requests,
      Noted<Double> agreed,
      Noted<Double> issued,
      Noted<Double> months,
      Noted<Double> backlog,
      Noted<double[]> settingMix,
      Noted<double[][]> ageMix,
      Noted<double[]> unreconciled,
      Noted<double[][]> leave,
      Noted<List<Moves.Rates>> moves) {

    private Funnel with(Requests put) {
      return new Funnel(
          new Noted<>(put.byYear(), requests.words()),
          agreed,
          issued,
          months,
          new Noted<>(
              put.backlog(),
              "So many that the new plans of the first year follow from its requests."),
          settingMix,
          ageMix,
          unreconciled,
          leave,
          moves);
    }
  }

  /**
   * Growth a year of the plans of each setting.
   *
   * @param bySetting growth by setting and year, from the opening January on
   */
  record NetGrowth(Noted<double[][]> bySetting) {}
}
