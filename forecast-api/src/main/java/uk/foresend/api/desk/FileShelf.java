package uk.foresend.api.desk;

import java.util.List;
import java.util.Optional;
import uk.foresend.problem.Checked;
import uk.foresend.scenario.Scenario;

/** The scenarios in files, and those that came with Foresend. */
public final class FileShelf implements Shelf {
  private final Desk desk;

  /** Makes a shelf whose documents are read at a desk. */
  public FileShelf(Desk desk) {
    this.desk = desk;
  }

  @Override
  public List<Shipped> shipped() {
    return List.of();
  }

  @Override
  public Optional<Checked<Scenario>> open(String name) {
    throw new UnsupportedOperationException("no reader yet" + desk);
  }
}
