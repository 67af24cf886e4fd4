package uk.foresend.api.pages;

import java.util.List;
import uk.foresend.api.pages.form.FieldView;

/**
 * A comparison as its page shows it.
 *
 * @param places the lists to choose from, one for each scenario that may be compared
 * @param problems what is wrong with the choice
 * @param charts the charts of the whole
 * @param each the deficit of each, drawn small beside each other
 * @param tables the tables
 */
public record CompareView(
    List<FieldView> places,
    List<ProblemLine> problems,
    List<ChartView> charts,
    List<ChartView> each,
    List<TableView> tables) {

  /** Keeps its own copies. */
  public CompareView {
    places = List.copyOf(places);
    problems = List.copyOf(problems);
    charts = List.copyOf(charts);
    each = List.copyOf(each);
    tables = List.copyOf(tables);
  }
}
