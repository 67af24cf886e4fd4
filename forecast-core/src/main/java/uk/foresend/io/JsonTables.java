package uk.foresend.io;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;
import uk.foresend.quantity.Count;
import uk.foresend.quantity.Money;
import uk.foresend.report.Chart;
import uk.foresend.report.Table;
import uk.foresend.result.Told;

/** Writes tables and charts as JSON, a piece at a time. */
final class JsonTables {

  private static final JsonFactory JSON =
      JsonFactory.builder()
          .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
          .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
          .build();

  private JsonTables() {}

  static void write(List<Table> tables, List<Chart> charts, Writer out) throws IOException {
    try (JsonGenerator json = JSON.createGenerator(out)) {
      json.useDefaultPrettyPrinter();
      json.writeStartObject();
      json.writeArrayFieldStart("tables");
      for (Table table : tables) {
        table(table, json);
      }
      json.writeEndArray();
      json.writeArrayFieldStart("charts");
      for (Chart chart : charts) {
        JsonCharts.write(chart, json);
      }
      json.writeEndArray();
      json.writeEndObject();
    }
  }

  static void write(Chart chart, Writer out) throws IOException {
    try (JsonGenerator json = JSON.createGenerator(out)) {
      JsonCharts.write(chart, json);
    }
  }

  private static void table(Table table, JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", table.id());
    json.writeStringField("title", table.title());
    json.writeArrayFieldStart("columns");
    for (Table.Column column : table.columns()) {
      json.writeStartObject();
      json.writeStringField("id", column.id());
      json.writeStringField("label", column.label());
      json.writeStringField("unit", column.unit());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeArrayFieldStart("rows");
    for (Table.Row row : table.rows()) {
      row(table, row, json);
    }
    json.writeEndArray();
    json.writeArrayFieldStart("notes");
    for (String note : table.notes()) {
      json.writeString(note);
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void row(Table table, Table.Row row, JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeBooleanField("total", row.total());
    json.writeObjectFieldStart("cells");
    Cells cells = new Cells(json);
    try {
      for (int i = 0; i < row.cells().size(); i++) {
        json.writeFieldName(table.columns().get(i).id());
        row.cells().get(i).told(cells);
      }
    } catch (UncheckedIOException broken) {
      throw broken.getCause();
    }
    json.writeEndObject();
    json.writeEndObject();
  }

  /** Something that can fail when it writes. */
  private interface Writing {
    void run() throws IOException;
  }

  /** Writes each kind of cell as the value it is. */
  private record Cells(JsonGenerator json) implements Table.Teller<Cells> {

    private Cells write(Writing writing) {
      try {
        writing.run();
        return this;
      } catch (IOException broken) {
        throw new UncheckedIOException(broken);
      }
    }

    @Override
    public Cells text(String text) {
      return write(() -> json.writeString(text));
    }

    @Override
    public Cells pounds(Money amount) {
      return write(() -> json.writeNumber(amount.inPounds()));
    }

    @Override
    public Cells number(Count count) {
      return write(() -> json.writeNumber(new java.math.BigDecimal(count.toString())));
    }

    @Override
    public Cells percent(double fraction) {
      return write(() -> json.writeNumber(fraction));
    }

    @Override
    public Cells given(Told value) {
      return write(
          () -> {
            json.writeStartObject();
            json.writeStringField("words", value.words());
            if (value.number().isPresent()) {
              json.writeNumberField("number", value.number().get());
            }
            json.writeStringField("plain", value.plain());
            json.writeStringField("unit", value.unit());
            json.writeEndObject();
          });
    }

    @Override
    public Cells absent(String why) {
      return write(
          () -> {
            json.writeStartObject();
            json.writeStringField("absent", why);
            json.writeEndObject();
          });
    }
  }
}
