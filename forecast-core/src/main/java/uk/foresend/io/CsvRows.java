package uk.foresend.io;

import com.opencsv.CSVReader;
import com.opencsv.CSVReaderBuilder;
import com.opencsv.RFC4180ParserBuilder;
import com.opencsv.exceptions.CsvValidationException;
import java.io.IOException;
import java.io.PushbackReader;
import java.io.Reader;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import uk.foresend.problem.Place;
import uk.foresend.problem.Problem;

/** Rows of comma-separated values (RFC 4180), after a byte-order mark if there is one. */
final class CsvRows implements Rows {

  private static final int BYTE_ORDER_MARK = '\ufeff';

  private final CSVReader reader;
  private final String document;

  CsvRows(Reader text, String document) throws IOException {
    this.reader =
        new CSVReaderBuilder(afterMark(new ShortLines(text)))
            .withCSVParser(new RFC4180ParserBuilder().build())
            .withErrorLocale(Locale.ROOT)
            // the check would take what we throw for the end of the text
            .withVerifyReader(false)
            .build();
    this.document = document;
  }

  @Override
  public String @Nullable [] next() throws IOException {
    try {
      return reader.readNext();
    } catch (CsvValidationException never) {
      throw new IOException(never);
    }
  }

  @Override
  public Place place(String column, int position) {
    return new Place(document, column, (int) reader.getLinesRead(), position);
  }

  @Override
  public List<Problem> warnings() {
    return List.of();
  }

  @Override
  public void close() throws IOException {
    reader.close();
  }

  private static Reader afterMark(Reader text) throws IOException {
    PushbackReader ahead = new PushbackReader(text);
    int first = ahead.read();
    if (first >= 0 && first != BYTE_ORDER_MARK) {
      ahead.unread(first);
    }
    return ahead;
  }
}
