package uk.foresend.io;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Locale;
import uk.foresend.report.Chart;

/** Writes a chart as JSON: its axis, its series with their points, its markers, its summary. */
final class JsonCharts {

  private JsonCharts() {}

  static void write(Chart chart, JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", chart.id());
    json.writeStringField("title", chart.title());
    json.writeStringField("kind", chart.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'));
    json.writeStringField("unit", chart.unit());
    json.writeStringField("summary", chart.summary());
    json.writeArrayFieldStart("categories");
    for (String category : chart.categories()) {
      json.writeString(category);
    }
    json.writeEndArray();
    json.writeArrayFieldStart("series");
    for (Chart.Series series : chart.series()) {
      json.writeStartObject();
      json.writeStringField("id", series.id());
      json.writeStringField("label", series.label());
      if (series.look().isPresent()) {
        json.writeNumberField("colour", series.look().get().colour());
        json.writeNumberField("pattern", series.look().get().pattern());
      }
      json.writeArrayFieldStart("points");
      for (Chart.Point point : series.points()) {
        point(point, json);
      }
      json.writeEndArray();
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeArrayFieldStart("markers");
    for (Chart.Marker marker : chart.markers()) {
      json.writeStartObject();
      json.writeStringField("category", marker.category());
      json.writeStringField("label", marker.label());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeArrayFieldStart("notes");
    for (String note : chart.notes()) {
      json.writeString(note);
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void point(Chart.Point point, JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeStringField("category", point.category());
    json.writeNumberField("value", point.value());
    json.writeNumberField("base", point.base());
    json.writeStringField("label", point.label());
    json.writeEndObject();
  }
}
