package uk.foresend.api.pages;

import java.util.List;
import uk.foresend.api.pages.form.FieldView;

/**
 * The workbench as its page shows it.
 *
 * @param parent the id of the scenario that is changed
 * @param address the address that holds the what-if
 * @param levers the levers laid over it
 * @param catalogue the levers there are
 * @param answer what comes of it
 * @param saving what is filled in to save it
 */
public record WorkbenchView(
    String parent,
    String address,
    List<LeverView> levers,
    List<FieldView.Option> catalogue,
    Answer answer,
    Saving saving) {

  /** Keeps its own copies. */
  public WorkbenchView {
    levers = List.copyOf(levers);
    catalogue = List.copyOf(catalogue);
  }

  /** A lever: what it is, and its fields. */
  public record LeverView(int index, String title, String help, List<FieldView> fields) {

    /** Keeps its own copy. */
    public LeverView {
      fields = List.copyOf(fields);
    }
  }

  /**
   * What comes of a what-if.
   *
   * @param problems what is wrong with it, or to be read with it
   * @param figures the balances before and after
   * @param charts the charts
   * @param tables the figures by year
   */
  public record Answer(
      List<ProblemLine> problems,
      List<Moved> figures,
      List<ChartView> charts,
      List<TableView> tables) {

    /** Keeps its own copies. */
    public Answer {
      problems = List.copyOf(problems);
      figures = List.copyOf(figures);
      charts = List.copyOf(charts);
      tables = List.copyOf(tables);
    }
  }

  /** A balance with the what-if, without it, and when. */
  public record Moved(String when, String before, String after) {}

  /** What is filled in to save it, and what is wrong with that. */
  public record Saving(String id, String title, String author, List<ProblemLine> problems) {

    /** Keeps its own copy. */
    public Saving {
      problems = List.copyOf(problems);
    }
  }
}
