package uk.foresend.api.pages;

import java.util.List;
import uk.foresend.api.pages.words.Names;
import uk.foresend.result.Working;

/**
 * The working of a figure as a page shows it.
 *
 * @param label what it is, with the sign by which it is taken into the figure above it
 * @param value its value, with its unit
 * @param how the formula; empty where there is none
 * @param source where it comes from; empty where it was computed
 * @param key the key of the figure; empty where it has none
 * @param address where its own working is; empty when it is here or there is none
 * @param inputs what it was computed from
 */
public record WorkingView(
    String label,
    String value,
    String how,
    String source,
    String key,
    String address,
    List<WorkingView> inputs) {

  /** Keeps its own copy. */
  public WorkingView {
    inputs = List.copyOf(inputs);
  }

  static WorkingView of(Working working, String scenario) {
    boolean elsewhere =
        working.inputs().isEmpty()
            && working.formula().isEmpty()
            && working.source().isEmpty()
            && !working.figure().isEmpty();
    return new WorkingView(
        (working.step().sign() + " " + working.label()).strip(),
        working.value().words(),
        working.formula(),
        working.source(),
        working.figure(),
        elsewhere ? Names.working(scenario, working.figure()) : "",
        working.inputs().stream().map(input -> of(input, scenario)).toList());
  }
}
