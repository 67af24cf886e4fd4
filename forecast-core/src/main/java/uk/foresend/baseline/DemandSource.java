package uk.foresend.baseline;

import java.util.List;
import uk.foresend.result.Gap;

/**
 * The one place where the drivers of demand come from: whatever learns growth and its uncertainty
 * from history is put in here, and nothing else of a baseline changes.
 */
interface DemandSource {

  /**
   * Returns the drivers of demand of a council from an opening January on.
   *
   * @param council whose
   * @param years how many calendar years are wanted, the first that of the opening January
   * @param gaps where to say what was missing
   */
  Demand of(CouncilAsAt council, int years, List<Gap> gaps);
}
