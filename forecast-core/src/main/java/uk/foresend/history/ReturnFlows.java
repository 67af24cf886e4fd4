package uk.foresend.history;

import java.util.List;
import uk.foresend.quantity.Count;

/**
 * What changed between two person-level returns of a council, in counts alone.
 *
 * <p>The earlier plans and the joiners are together the leavers and the later plans; those with a
 * plan on both days either stayed or moved.
 *
 * @param earlier the earlier census
 * @param later the later census
 * @param joiners plans on the later day alone
 * @param leavers plans on the earlier day alone
 * @param movers plans on both days in two different settings
 * @param stayed plans on both days in the same setting
 */
public record ReturnFlows(
    ReturnCounts earlier,
    ReturnCounts later,
    List<Tally<Joining>> joiners,
    List<Tally<Leaving>> leavers,
    List<Tally<Moving>> movers,
    Count stayed) {

  /** Keeps its own copies. */
  public ReturnFlows {
    joiners = List.copyOf(joiners);
    leavers = List.copyOf(leavers);
    movers = List.copyOf(movers);
  }
}
