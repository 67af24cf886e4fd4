package uk.foresend.api.forecasts;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import uk.foresend.Forecaster;
import uk.foresend.api.desk.Format;
import uk.foresend.api.desk.Hash;
import uk.foresend.api.desk.Written;
import uk.foresend.api.scenarios.Source;
import uk.foresend.report.ScenarioReport;

/** Where forecasts are kept, never to change, with the documents they were made of. */
@Singleton
final class ForecastStore {
  private final ForecastRows forecasts;
  private final ForecastDocumentRows documents;
  private final ForecastReportRows reports;
  private final TransactionOperations<Connection> transactions;
  private final ObjectMapper json;
  private final Clock clock;

  ForecastStore(
      ForecastRows forecasts,
      ForecastDocumentRows documents,
      ForecastReportRows reports,
      TransactionOperations<Connection> transactions,
      ObjectMapper json,
      Clock clock) {
    this.forecasts = forecasts;
    this.documents = documents;
    this.reports = reports;
    this.transactions = transactions;
    this.json = json;
    this.clock = clock;
  }

  /**
   * Keeps what was told of a forecast, with its documents, the scenario's own first; returns false
   * when it is kept already.
   */
  boolean keep(Forecasts.Told told, List<ScenarioReport> order, List<Source> sources) {
    ForecastAnswer answer = told.answer();
    String result = write(answer.kept(List.of()));
    return transactions.executeWrite(
        status -> {
          int added =
              forecasts.add(
                  answer.key(),
                  answer.madeOf().scenario(),
                  answer.madeOf().version(),
                  Forecaster.ENGINE_VERSION,
                  result,
                  clock.instant().truncatedTo(ChronoUnit.MILLIS));
          if (added == 0) {
            return false;
          }
          for (int i = 0; i < sources.size(); i++) {
            Source source = sources.get(i);
            documents.save(
                new ForecastDocumentRow(
                    new ForecastDocumentRow.Key(answer.key(), i),
                    source.id(),
                    source.written().format().id(),
                    source.written().text()));
          }
          for (int i = 0; i < order.size(); i++) {
            ReportAnswer report = answer.reports().get(i);
            reports.save(
                new ForecastReportRow(
                    new ForecastReportRow.Key(answer.key(), report.id()),
                    i,
                    report.title(),
                    report.content(),
                    told.csv().get(i)));
          }
          return true;
        });
  }

  /** Returns a kept forecast as it was told, with every report; empty for what is no key, too. */
  Optional<Forecasts.Told> find(String key) {
    return Optional.of(key)
        .filter(Hash::isOne)
        .flatMap(forecasts::findById)
        .map(
            row -> {
              List<ForecastReportRow> rows = reports.of(key);
              return new Forecasts.Told(
                  read(row.result()).kept(rows.stream().map(ForecastReportRow::answer).toList()),
                  rows.stream().map(ForecastReportRow::csv).toList());
            });
  }

  /** Returns the documents of a kept forecast, the scenario's own first. */
  List<Source> sources(String key) {
    return documents.of(key).stream()
        .map(
            row -> new Source(row.scenario(), new Written(row.document(), Format.of(row.format()))))
        .toList();
  }

  /** Returns the forecasts kept last. */
  List<KeptLine> last(int most) {
    return forecasts.last(most);
  }

  private String write(ForecastAnswer answer) {
    try {
      return json.writeValueAsString(answer);
    } catch (JsonProcessingException ours) {
      throw new IllegalStateException(ours);
    }
  }

  private ForecastAnswer read(String text) {
    try {
      return json.readValue(text, ForecastAnswer.class);
    } catch (JsonProcessingException ours) {
      throw new IllegalStateException(ours);
    }
  }
}
