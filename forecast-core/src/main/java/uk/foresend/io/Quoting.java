package uk.foresend.io;

/** Whether a problem may quote the cell it speaks of. */
public enum Quoting {
  /** The cell's words are shown, for a publication or a table of settings. */
  CELLS {
    @Override
    String shown(String cell) {
      return "'" + (cell.length() > SHOWN ? cell.substring(0, SHOWN) + "…" : cell) + "'";
    }

    @Override
    String error(String cell) {
      return ": " + cell;
    }

    @Override
    String unreadable(String why) {
      return why;
    }
  },
  /** Only the row and the column are told: the cells are about people. */
  NOTHING {
    @Override
    String shown(String cell) {
      return "what is not shown here";
    }

    @Override
    String error(String cell) {
      return "";
    }

    @Override
    String unreadable(String why) {
      return "cannot be read as a table of comma-separated values: a quote may not be closed";
    }
  };

  private static final int SHOWN = 60;

  /** Returns what a problem shows of a cell. */
  abstract String shown(String cell);

  /** Returns what a problem adds of a cell that holds a spreadsheet's error. */
  abstract String error(String cell);

  /** Returns what a problem says of a table that cannot be read at all. */
  abstract String unreadable(String why);
}
