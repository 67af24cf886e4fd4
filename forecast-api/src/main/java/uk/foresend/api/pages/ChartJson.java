package uk.foresend.api.pages;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import uk.foresend.io.TableWriters;
import uk.foresend.report.Chart;

/** Writes a chart for the script that draws it. */
final class ChartJson {

  private ChartJson() {}

  static String of(Chart chart) {
    StringWriter out = new StringWriter();
    try {
      TableWriters.json(chart, out);
    } catch (IOException memoryDoesNotFail) {
      throw new UncheckedIOException(memoryDoesNotFail);
    }
    return out.toString();
  }
}
