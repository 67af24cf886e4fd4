package uk.foresend.scenario;

import uk.foresend.quantity.Confidence;
import uk.foresend.scenario.schema.Reading;
import uk.foresend.scenario.schema.Values;

/** Warns once of how many numbers rest on no evidence. */
final class EvidenceChecks {

  private final Values values;
  private final Reading in;

  EvidenceChecks(Values values, Reading in) {
    this.values = values;
    this.in = in;
  }

  void run() {
    var entries = values.items(ScenarioShapes.DRIVERS);
    long unsupported =
        entries.stream()
            .filter(
                entry ->
                    entry.stream()
                        .anyMatch(
                            said -> said.number().source().confidence() == Confidence.ASSUMPTION))
            .count();
    if (unsupported > 0) {
      in.warning(
          values.place(ScenarioShapes.DRIVERS),
          unsupported
              + " of "
              + entries.size()
              + (unsupported == 1 ? " drivers rests" : " drivers rest")
              + " on no evidence.",
          "The report of assumptions names them.");
    }
  }
}
