package uk.foresend.api.pages;

import java.util.List;

/**
 * What saving a version did, as a page shows it.
 *
 * @param version the version; 0 when none was just saved
 * @param moved the balances before and after
 * @param broken what extends the scenario and no longer holds
 */
public record SavedView(int version, List<WorkbenchView.Moved> moved, List<ProblemLine> broken) {
  /** Nothing was just saved. */
  static final SavedView NOTHING = new SavedView(0, List.of(), List.of());

  /** Keeps its own copies. */
  public SavedView {
    moved = List.copyOf(moved);
    broken = List.copyOf(broken);
  }
}
