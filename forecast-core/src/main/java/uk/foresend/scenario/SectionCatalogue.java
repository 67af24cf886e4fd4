package uk.foresend.scenario;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import uk.foresend.scenario.schema.Field;

/** Every section of a document: its fields with unit, range, help and example. */
public final class SectionCatalogue {
  private SectionCatalogue() {}

  /** Returns the sections of a baseline, in the order of the guide. */
  public static List<Field<?>> ofBaseline() {
    return ScenarioShapes.BASELINE.fields();
  }

  /** Returns the sections of a what-if, in the order of the guide. */
  public static List<Field<?>> ofWhatIf() {
    return ScenarioShapes.WHAT_IF.fields();
  }

  /** Returns the section with a name; empty when no document has it. */
  public static Optional<Field<?>> find(String name) {
    return Stream.concat(ofBaseline().stream(), ofWhatIf().stream())
        .filter(field -> field.name().equals(name))
        .findFirst();
  }
}
