package uk.foresend.api.desk;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import uk.foresend.io.TableWriters;
import uk.foresend.report.Chart;
import uk.foresend.report.Table;

/**
 * A report told of one scenario, or of several, ready to be written in any format.
 *
 * @param tables the tables to be read
 * @param data the whole as one table for machines
 * @param charts the charts
 */
public record Telling(List<Table> tables, Table data, List<Chart> charts) {

  /** Keeps its own copies. */
  public Telling {
    tables = List.copyOf(tables);
    charts = List.copyOf(charts);
  }

  /** Returns the tables as text for a console so many characters wide. */
  public String text(int width) {
    return written(out -> TableWriters.console(tables, width, out));
  }

  /** Returns the whole as CSV. */
  public String csv() {
    return written(out -> TableWriters.csv(data, out));
  }

  /** Returns the tables and charts as a JSON object. */
  public String json() {
    return written(out -> TableWriters.json(tables, charts, out));
  }

  private interface Writing {
    void to(StringWriter out) throws IOException;
  }

  private static String written(Writing writing) {
    StringWriter out = new StringWriter();
    try {
      writing.to(out);
    } catch (IOException memoryDoesNotFail) {
      throw new UncheckedIOException(memoryDoesNotFail);
    }
    return out.toString();
  }
}
