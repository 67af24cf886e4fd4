package uk.foresend.api.pages.files;

import java.util.List;
import java.util.Optional;
import uk.foresend.api.desk.Format;
import uk.foresend.problem.Problem;
import uk.foresend.report.Table;

/**
 * What was found in files that were brought, of which nothing is kept.
 *
 * @param problems everything that is wrong with them, and what must be read with them
 * @param tables what they say
 * @param goodRowsAlone whether that is what the good rows alone would say
 * @param offered the scenario that can be kept of them
 */
public record Looked(
    List<Problem> problems, List<Table> tables, boolean goodRowsAlone, Optional<Offered> offered) {

  /** Keeps its own copies. */
  public Looked {
    problems = List.copyOf(problems);
    tables = List.copyOf(tables);
  }

  /**
   * A scenario that can be kept: counts and sums alone, no row of any file.
   *
   * @param text the document
   * @param format how it is written
   * @param id the id it has
   * @param title the title it has
   * @param caution what must be known before it is kept; empty for nothing
   */
  public record Offered(String text, Format format, String id, String title, String caution) {}

  /** Whether nothing can be used before something is put right. */
  public boolean isRefused() {
    return problems.stream().anyMatch(Problem::stops);
  }
}
