package uk.foresend.io;

import java.util.List;
import java.util.Set;
import uk.foresend.dsg.DsgExplanation;
import uk.foresend.dsg.DsgFigure;
import uk.foresend.dsg.DsgItem;
import uk.foresend.history.Reconciliation.Figure;
import uk.foresend.problem.Nearest;
import uk.foresend.problem.Place;
import uk.foresend.scenario.schema.Reading;

/**
 * What the rows of a reconciliation may name.
 *
 * @param lines the section 251 lines and headings there are
 * @param written what was written, sound or not
 * @param in where problems are told
 */
record ReconciliationChecks(Set<String> lines, ReconciliationWritten written, Reading in) {

  /** Tells an explanation of a figure of which one of its sources states nothing. */
  void stated(DsgExplanation said, List<Figure> figures, Place where) {
    Set<String> stating =
        figures.stream()
            .filter(figure -> figure.item().equals(said.item()))
            .findFirst()
            .map(figure -> figure.amounts().keySet())
            .orElse(Set.of());
    for (String source : List.of(said.from(), said.to())) {
      if (!stating.contains(source) && !written.states(said.item(), source)) {
        in.invalid(
            where,
            said(where)
                + said.item().label()
                + ", of which "
                + source
                + " states nothing: there is no difference to explain.",
            "Give its amount under figures.");
      }
    }
  }

  /** Tells a line where there is none, or one that is not known. */
  void line(DsgItem item, Place where) {
    if (item.line().isEmpty()) {
      return;
    }
    if (item.figure() != DsgFigure.HIGH_NEEDS_SPEND) {
      in.invalid(
          where,
          said(where) + item.line() + ", but only high-needs-spend is by line.",
          "Leave the line out.");
    } else if (!lines.contains(item.line())) {
      in.invalid(
          where,
          said(where) + item.line() + ", which is no section 251 line or heading of high needs.",
          Nearest.hint(item.line(), lines));
    }
  }

  /** Whether a source is there; tells that it is not. */
  boolean known(String id, Set<String> ids, Place where) {
    if (ids.contains(id)) {
      return true;
    }
    in.invalid(
        where, where.path() + " names " + id + ", which is no source.", Nearest.hint(id, ids));
    return false;
  }

  /** Returns the beginning of a sentence on what stands somewhere. */
  static String said(Place where) {
    return where.path() + " is ";
  }
}
