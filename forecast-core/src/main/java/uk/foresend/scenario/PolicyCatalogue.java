package uk.foresend.scenario;

import java.util.List;
import uk.foresend.dsg.DeficitPolicy;
import uk.foresend.scenario.schema.Shape;

/** Every policy about deficits as a document writes it: its fields with range, help and example. */
public final class PolicyCatalogue {
  private PolicyCatalogue() {}

  /** Returns the shapes of all policies, in the order of the guide. */
  public static List<Shape<? extends DeficitPolicy>> shapes() {
    return PolicyShapes.POLICY.members();
  }
}
