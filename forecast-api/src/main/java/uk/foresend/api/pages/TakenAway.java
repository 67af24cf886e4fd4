package uk.foresend.api.pages;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import uk.foresend.io.TableWriters;
import uk.foresend.report.Table;

/** A table taken away as CSV, with what must be read with it below it. */
final class TakenAway {
  private static final MediaType CSV = MediaType.of("text/csv; charset=utf-8; header=present");

  private TakenAway() {}

  static HttpResponse<?> csv(Table table, String scenario, String source) {
    List<String> below = new ArrayList<>();
    below.add(table.title());
    below.addAll(table.notes());
    below.add(source);
    StringWriter out = new StringWriter();
    // so that a spreadsheet reads it as UTF-8
    out.write('\uFEFF');
    try {
      TableWriters.csv(table, below, out);
    } catch (IOException memoryDoesNotFail) {
      throw new UncheckedIOException(memoryDoesNotFail);
    }
    String file = (scenario + "-" + table.id()).replaceAll("[^a-z0-9-]+", "-") + ".csv";
    return HttpResponse.ok(out.toString())
        .contentType(CSV)
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + file + "\"");
  }
}
