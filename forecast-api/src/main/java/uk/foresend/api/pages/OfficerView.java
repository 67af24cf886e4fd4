package uk.foresend.api.pages;

import java.util.List;

/**
 * What a Section 151 officer asks, and the answers.
 *
 * @param id the id of the scenario
 * @param figures how big the deficit is, and when
 * @param sentences what the law makes of it, and what it costs
 * @param parts the questions answered by charts and tables
 * @param waiting whether futures are still being drawn
 */
public record OfficerView(
    String id, List<Figure> figures, List<Said> sentences, List<Part> parts, boolean waiting) {

  /** Keeps its own copies. */
  public OfficerView {
    figures = List.copyOf(figures);
    sentences = List.copyOf(sentences);
    parts = List.copyOf(parts);
  }

  /** A balance, what it is, and where its working is. */
  public record Figure(String amount, String what, String address) {}

  /** When, and what happens then. */
  public record Said(String when, String what) {}

  /**
   * A question and its answer.
   *
   * @param question the question
   * @param why why there is nothing to show; empty when there is
   * @param charts charts
   * @param tables tables
   */
  public record Part(String question, String why, List<ChartView> charts, List<TableView> tables) {

    /** Keeps its own copies. */
    public Part {
      charts = List.copyOf(charts);
      tables = List.copyOf(tables);
    }
  }
}
