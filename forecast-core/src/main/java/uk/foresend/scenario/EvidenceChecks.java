package uk.foresend.scenario;

import java.util.List;
import uk.foresend.quantity.Confidence;
import uk.foresend.quantity.Count;
import uk.foresend.quantity.InWords;
import uk.foresend.quantity.Source;
import uk.foresend.scenario.schema.Reading;
import uk.foresend.scenario.schema.Values;

/** Notes once how many drivers' numbers are without evidence, as the forecast counts them. */
final class EvidenceChecks {

  private final Values values;
  private final Reading in;

  EvidenceChecks(Values values, Reading in) {
    this.values = values;
    this.in = in;
  }

  void run() {
    List<Source> sources =
        values.items(ScenarioShapes.DRIVERS).stream()
            .flatMap(entry -> entry.stream().map(said -> said.number().source()))
            .toList();
    long without =
        sources.stream().filter(one -> one.confidence() == Confidence.ASSUMPTION).count();
    if (without > 0) {
      in.note(
          values.place(ScenarioShapes.DRIVERS),
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
