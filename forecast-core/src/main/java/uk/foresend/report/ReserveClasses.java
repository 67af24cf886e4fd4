package uk.foresend.report;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import uk.foresend.dsg.ReserveClass;
import uk.foresend.dsg.Reserves;
import uk.foresend.quantity.FinancialYear;
import uk.foresend.quantity.InWords;
import uk.foresend.report.Table.Cell;
import uk.foresend.result.Forecast;
import uk.foresend.result.ReserveTest;

/** What each class of reserve holds at each 31 March; one that is not known is never zero. */
final class ReserveClasses {

  /** The classes, in their order. */
  static final List<ReserveClass> ALL = Arrays.asList(ReserveClass.values());

  private ReserveClasses() {}

  /** Returns the key of the column of a class. */
  static String column(ReserveClass kind) {
    return kind.id().replace('-', '_');
  }

  /** Returns what a class holds. */
  static Cell held(ReserveTest test, ReserveClass kind) {
    return Cell.known(test.of(kind).flatMap(Reserves.Figure::amount));
  }

  /** Returns a line for each class, with where and when each of its figures was read. */
  static Table table(Forecast forecast, List<String> notes) {
    TableBuilder table =
        new TableBuilder("reserves-by-class", "Reserves by class at each 31 March")
            .text("class", "Class")
            .text("usable", "Can bear a deficit");
    List<ReserveTest> tests = forecast.reserves();
    tests.stream()
        .map(ReserveTest::year)
        .map(FinancialYear::toString)
        .forEach(year -> table.pounds(year, year));
    table.text("read", "Read at the end of");
    for (ReserveClass kind : ALL) {
      List<Reserves.Figure> figures =
          tests.stream().map(test -> test.of(kind)).flatMap(Optional::stream).distinct().toList();
      table.row(
          Stream.of(
                  List.of(Cell.of(kind.label()), Cell.of(kind.isUsable() ? "yes" : "no")),
                  tests.stream().map(test -> held(test, kind)).toList(),
                  List.of(read(figures)))
              .flatMap(List::stream)
              .toList());
      figures.stream().map(ReserveClasses::source).distinct().forEach(table::note);
    }
    return table
        .note(
            "A class is carried forward as it was last read; charges met from reserves are not"
                + " taken off it but from the headroom.")
        .notes(notes)
        .build();
  }

  private static String source(Reserves.Figure figure) {
    return figure.kind().label()
        + ", "
        + InWords.month(figure.month())
        + (figure.amount().isPresent() ? ": " : ", not known: ")
        + Lengthwise.said(figure.source())
        + ", confidence "
        + figure.source().confidence().label()
        + ".";
  }

  private static Cell read(List<Reserves.Figure> figures) {
    List<String> months =
        figures.stream().map(figure -> InWords.month(figure.month())).distinct().toList();
    return months.isEmpty() ? Cell.NOT_KNOWN : Cell.of(String.join(", ", months));
  }
}
