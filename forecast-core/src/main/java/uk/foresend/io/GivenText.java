package uk.foresend.io;

import java.io.IOException;
import java.io.Reader;
import java.util.List;
import uk.foresend.problem.Checked;
import uk.foresend.problem.Place;
import uk.foresend.problem.Problem;

/** Comma-separated values from an open text. */
record GivenText(Reader text, String document) implements GivenTable {

  @Override
  public Checked<Rows> open(Heading heading) {
    try {
      return Checked.of(new CsvRows(text, document), List.of());
    } catch (IOException unreadable) {
      return Checked.refused(
          List.of(
              Problem.invalid(new Place(document, "", 0, 0), "The text cannot be opened.", "")));
    }
  }
}
