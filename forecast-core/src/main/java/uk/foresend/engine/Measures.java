package uk.foresend.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import uk.foresend.dsg.Block;
import uk.foresend.quantity.Horizon;
import uk.foresend.result.Figure;
import uk.foresend.result.FigureKey;
import uk.foresend.result.FundRow;
import uk.foresend.result.SpendItem;
import uk.foresend.send.Setting;

/** The figures that are kept of every future, read from its columns without rounding. */
final class Measures {

  /** A figure, or a part of one, and how it is read from the columns of a future in a year. */
  record Measure(Figure figure, String part, String label, Reader reader) {

    boolean isWhole() {
      return part.isEmpty();
    }
  }

  /** Reads a figure of a ledger year. */
  @FunctionalInterface
  interface Reader {
    double read(Columns c, int year);
  }

  private final List<Measure> all = new ArrayList<>();

  private Measures() {}

  /**
   * Returns the figures of a scenario whose columns are laid out like these.
   *
   * @param parts whether the parts of figures are wanted too
   */
  static List<Measure> of(Columns like, boolean parts) {
    Measures measures = new Measures();
    measures.whole();
    if (parts) {
      measures.parts(like);
    }
    return measures.all;
  }

  /** Returns the figure with a key; empty when it is not one of those kept of futures. */
  static Optional<Measure> find(Columns like, FigureKey key) {
    return of(like, true).stream()
        .filter(one -> one.figure() == key.figure() && one.part().equals(key.part()))
        .findFirst();
  }

  private void whole() {
    add(Figure.CLOSING, Measures::closing);
    add(Figure.IN_YEAR, Measures::inYear);
    add(Figure.INCOME, Measures::income);
    add(Figure.SPEND, (c, y) -> spend(c, y));
    add(Figure.PLANS, Measures::plans);
    add(Figure.FUND, Measures::generalFund);
    add(Figure.CHARGE, (c, y) -> sum(c.ledger().charged(), y));
  }

  private void parts(Columns like) {
    List<Setting> settings = like.inputs().demand.axes.settings();
    for (int s = 0; s < settings.size(); s++) {
      int setting = s;
      add(
          Figure.PLANS,
          settings.get(s).id(),
          settings.get(s).label(),
          (c, y) -> c.placement().inSetting(january(y), setting));
    }
    List<SpendItem> items = like.inputs().items.items;
    for (int i = 0; i < items.size(); i++) {
      int item = i;
      add(
          Figure.SPEND,
          items.get(i).id(),
          items.get(i).label(),
          (c, y) -> c.cost().byYear()[item][y]);
    }
    for (Block block : Block.values()) {
      add(
          Figure.INCOME,
          block.id(),
          block.label(),
          (c, y) -> sum(c.funding().monthly()[block.ordinal()], y));
    }
    for (FundRow.Kind kind : FundRow.Kind.values()) {
      add(Figure.FUND, kind.id(), kind.label(), (c, y) -> fund(kind, c, y));
    }
  }

  private void add(Figure figure, Reader reader) {
    add(figure, "", figure.label(), reader);
  }

  private void add(Figure figure, String part, String label, Reader reader) {
    all.add(new Measure(figure, part, label, reader));
  }

  /** Returns the balance of all vintages at the end of a year, negative when in deficit. */
  static double closing(Columns c, int year) {
    double sum = 0;
    for (double vintage : c.ledger().byVintage()[year]) {
      sum += vintage;
    }
    return sum;
  }

  /** Returns income less spend of a year. */
  static double inYear(Columns c, int year) {
    double sum = 0;
    for (double[] block : c.ledger().inYear()) {
      sum += sum(block, year);
    }
    return sum;
  }

  private static double income(Columns c, int year) {
    double sum = 0;
    for (double[] block : c.funding().monthly()) {
      sum += sum(block, year);
    }
    return sum;
  }

  /** Returns plans as they are told: the sum of those of each setting, to the whole child. */
  private static double plans(Columns c, int year) {
    double sum = 0;
    for (int s = 0; s < c.inputs().demand.axes.settings().size(); s++) {
      sum += Math.rint(c.placement().inSetting(january(year), s));
    }
    return sum;
  }

  static double spend(Columns c, int year) {
    double sum = 0;
    for (double[] item : c.cost().byYear()) {
      sum += item[year];
    }
    return sum;
  }

  private static double generalFund(Columns c, int year) {
    double sum = 0;
    for (FundRow.Kind kind : FundRow.Kind.values()) {
      sum += fund(kind, c, year);
    }
    return sum;
  }

  private static double fund(FundRow.Kind kind, Columns c, int year) {
    GeneralFund.Columns g = c.generalFund();
    return switch (kind) {
      case INTEREST_FORGONE -> sum(g.interestForgone(), year);
      case BORROWING_INTEREST -> sum(g.borrowingInterest(), year);
      case DEFICIT_CHARGE -> sum(c.ledger().charged(), year);
      case CAPITALISATION_INTEREST -> sum(g.capitalisationInterest(), year);
      case CAPITALISATION_PROVISION -> sum(g.capitalisationProvision(), year);
      case CAPITAL_INTEREST -> sumOfAll(g.schemeInterest(), year);
      case MRP -> sumOfAll(g.schemeProvision(), year);
      case TRANSPORT -> sum(g.transport(), year);
      case COMPANY -> sum(g.company(), year);
      case DELIVERY -> sum(g.delivery(), year);
    };
  }

  private static double sumOfAll(double[][] columns, int year) {
    double sum = 0;
    for (double[] column : columns) {
      sum += sum(column, year);
    }
    return sum;
  }

  /** Returns the sum of the months of a ledger year. */
  static double sum(double[] byMonth, int year) {
    double sum = 0;
    int first = Horizon.WARM_UP_MONTHS + 12 * year;
    for (int m = first; m < first + 12; m++) {
      sum += byMonth[m];
    }
    return sum;
  }

  private static int january(int year) {
    return 12 * (year + 1);
  }
}
