package uk.foresend.engine;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import uk.foresend.assumption.Assumptions;
import uk.foresend.generated.Council;
import uk.foresend.result.Forecast;
import uk.foresend.result.Stamp;
import uk.foresend.send.Axes;

/** Runs councils for the laws. */
final class Runs {

  private static final Stamp STAMP =
      new Stamp("generated", "Generated", "", "", "Generated", LocalDate.of(2026, 6, 30), "", "1");

  private Runs() {}

  /** The axes of some council. */
  static Axes anyAxes() {
    return Council.of(1000).setup().axes().needsTogether();
  }

  static Columns columns(Assumptions council) {
    return Model.compile(council, List.of()).run(0).columns();
  }

  /** The columns with one more set of assumptions on top of the council. */
  static Columns columns(Assumptions council, Assumptions after) {
    return Model.compile(council, List.of(after)).run(1).columns();
  }

  static Forecast forecast(Assumptions council) {
    return Model.compile(council, List.of()).run(0).forecast(STAMP, List.of(), Map.of());
  }

  static Forecast forecast(Assumptions council, Assumptions after) {
    return Model.compile(council, List.of(after)).run(1).forecast(STAMP, List.of(), Map.of());
  }
}
