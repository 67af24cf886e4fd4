package uk.foresend.api.cli;

import java.util.Locale;
import uk.foresend.api.desk.Telling;

/** How a command prints a report. */
enum OutputFormat {
  /** For reading on a console. */
  TABLE {
    @Override
    String print(Telling telling, int width) {
      return telling.text(width);
    }
  },
  /** For a spreadsheet. */
  CSV {
    @Override
    String print(Telling telling, int width) {
      return telling.csv();
    }
  },
  /** For a program. */
  JSON {
    @Override
    String print(Telling telling, int width) {
      return telling.json() + "\n";
    }
  };

  /** Returns a report as it is printed; a width in characters matters to tables only. */
  abstract String print(Telling telling, int width);

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
