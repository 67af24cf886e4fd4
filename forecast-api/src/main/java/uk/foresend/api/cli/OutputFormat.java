package uk.foresend.api.cli;

import java.util.List;
import uk.foresend.api.desk.Desk;
import uk.foresend.report.Table;

/** How a command prints tables. */
enum OutputFormat {
  /** For reading on a console. */
  TABLE {
    @Override
    String print(Desk desk, List<Table> tables) {
      return desk.text(tables);
    }
  },
  /** For a spreadsheet. */
  CSV {
    @Override
    String print(Desk desk, List<Table> tables) {
      return desk.csv(tables);
    }
  },
  /** For a program. */
  JSON {
    @Override
    String print(Desk desk, List<Table> tables) {
      return desk.json(tables);
    }
  };

  abstract String print(Desk desk, List<Table> tables);

  @Override
  public String toString() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }
}
