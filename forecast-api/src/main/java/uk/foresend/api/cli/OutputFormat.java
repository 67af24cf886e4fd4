package uk.foresend.api.cli;

import java.util.Locale;
import uk.foresend.api.desk.Telling;

/** How a command prints a report. */
enum OutputFormat {
  /** For reading on a console. */
  TABLE {
    @Override
    String print(Telling telling) {
      return telling.text(WIDTH);
    }
  },
  /** For a spreadsheet. */
  CSV {
    @Override
    String print(Telling telling) {
      return telling.csv();
    }
  },
  /** For a program. */
  JSON {
    @Override
    String print(Telling telling) {
      return telling.json() + "\n";
    }
  };

  private static final int WIDTH = 110;

  abstract String print(Telling telling);

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
