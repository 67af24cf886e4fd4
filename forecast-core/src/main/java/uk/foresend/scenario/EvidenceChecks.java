package uk.foresend.scenario;

import java.util.List;
import uk.foresend.assumption.Assumptions;
import uk.foresend.lever.Lever;
import uk.foresend.problem.Place;
import uk.foresend.quantity.Confidence;
import uk.foresend.quantity.Count;
import uk.foresend.quantity.InWords;
import uk.foresend.quantity.Source;
import uk.foresend.scenario.schema.Reading;

/**
 * Notes how many drivers' numbers are without evidence once every lever is laid over them, as the
 * forecast counts them on its first page: a note of the check alone, so that page says it once.
 */
final class EvidenceChecks {

  private final Reading in;

  EvidenceChecks(Reading in) {
    this.in = in;
  }

  /**
   * Notes it of a baseline.
   *
   * @param levers the levers that are sound; none when some are not
   */
  void check(Place drivers, Assumptions base, List<Lever> levers) {
    Assumptions laid = base;
    for (Lever lever : levers) {
      laid = lever.applyTo(laid);
    }
    List<Source> sources =
        laid.drivers().all().values().stream().map(value -> value.source()).toList();
    long without =
        sources.stream().filter(one -> one.confidence() == Confidence.ASSUMPTION).count();
    if (without > 0) {
      in.note(
          drivers,
          InWords.count(Count.of(without))
              + " of the "
              + InWords.count(Count.of(sources.size()))
              + " numbers under drivers "
              + (without == 1 ? "is an assumption" : "are assumptions")
              + " without evidence.",
          "The report of assumptions names them, and those of other sections.");
    }
  }
}
