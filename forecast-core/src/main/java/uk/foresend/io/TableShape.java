package uk.foresend.io;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a reader expects of a table.
 *
 * @param wanted the columns that must be there, by the names the reader knows them by
 * @param either sets of columns of each of which at least one must be there
 * @param across columns of which two or more stand for all of {@code either}: one for each month
 * @param naming the name by which the reader knows a column that the table calls otherwise
 * @param header how the names stand above the table
 * @param concerns which rows are read; the others are passed over unread
 * @param reading what becomes of the table if rows are bad
 * @param quoting whether problems may quote what the table says
 */
public record TableShape(
    Set<String> wanted,
    List<Set<String>> either,
    Predicate<String> across,
    UnaryOperator<String> naming,
    Header header,
    Predicate<TableRow> concerns,
    Reading reading,
    Quoting quoting) {

  /** Keeps its own copy. */
  public TableShape {
    wanted = Set.copyOf(wanted);
    either = List.copyOf(either);
  }

  /** Returns the shape of a table with those columns, every row read, none of them bad. */
  public static TableShape of(Set<String> wanted) {
    return new TableShape(
        wanted,
        List.of(),
        name -> false,
        UnaryOperator.identity(),
        Header.ONE_ROW,
        row -> true,
        Reading.STRICT,
        Quoting.CELLS);
  }

  /** Returns the same of a table that must also have at least one of those columns. */
  public TableShape either(String... columns) {
    List<Set<String>> more = new ArrayList<>(either);
    more.add(Set.of(columns));
    return new TableShape(wanted, more, across, naming, header, concerns, reading, quoting);
  }

  /** Returns the same of a table that may have such columns instead of those of {@code either}. */
  public TableShape orAcross(Predicate<String> columns) {
    return new TableShape(wanted, either, columns, naming, header, concerns, reading, quoting);
  }

  /** Returns the same where columns go by other names too. */
  public TableShape named(UnaryOperator<String> other) {
    return new TableShape(wanted, either, across, other, header, concerns, reading, quoting);
  }

  /** Returns the same under another kind of header. */
  public TableShape under(Header other) {
    return new TableShape(wanted, either, across, naming, other, concerns, reading, quoting);
  }

  /** Returns the same of which only some rows concern the reader. */
  public TableShape concerning(Predicate<TableRow> rows) {
    return new TableShape(wanted, either, across, naming, header, rows, reading, quoting);
  }

  /** Returns the same with another choice about bad rows. */
  public TableShape with(Reading other) {
    return new TableShape(wanted, either, across, naming, header, concerns, other, quoting);
  }

  /** Returns the same with another choice about what problems may quote. */
  public TableShape quoting(Quoting other) {
    return new TableShape(wanted, either, across, naming, header, concerns, reading, other);
  }

  /** Returns the names that a row gives its columns, as the reader knows them. */
  List<String> names(String[] cells) {
    return Arrays.stream(cells).map(Cells::tidy).map(naming).toList();
  }

  /** Returns the header looked for. */
  Heading heading() {
    TableShape shape = this;
    return new Heading() {
      @Override
      public boolean isIn(List<String[]> first) {
        return first.stream().map(shape::names).anyMatch(shape::holds);
      }

      @Override
      public String needs() {
        return shape.needs();
      }
    };
  }

  /** Whether names hold every column that must be there. */
  boolean holds(List<String> names) {
    return names.containsAll(wanted)
        && (either.stream().allMatch(some -> some.stream().anyMatch(names::contains))
            || names.stream().filter(across).count() > 1);
  }

  /** Whether a column is one that must be there, itself or for another. */
  boolean isAsked(String column) {
    return wanted.contains(column)
        || across.test(column)
        || either.stream().anyMatch(one -> one.contains(column));
  }

  /** Returns the columns that must be there, in words. */
  String needs() {
    return words(List.of());
  }

  /** Returns the more promising of two rows that are no header. */
  List<String> nearer(List<String> one, List<String> other) {
    return hits(other) > hits(one) ? other : one;
  }

  /** Returns a sentence on what a row lacks to be the header; empty if it has nothing of it. */
  String missing(List<String> names) {
    if (hits(names) == 0) {
      return "";
    }
    return "One row comes near, but has no "
        + words(names)
        + "."
        + (names.stream().anyMatch(Thousands::in)
            ? " It has a column in thousands of pounds: give pounds."
            : "");
  }

  private long hits(List<String> names) {
    return names.stream().filter(this::isAsked).distinct().count();
  }

  private String words(List<String> names) {
    return Stream.concat(
            wanted.stream().filter(name -> !names.contains(name)).sorted(),
            either.stream()
                .filter(some -> some.stream().noneMatch(names::contains))
                .map(some -> String.join(" or ", new TreeSet<>(some))))
        .collect(Collectors.joining(", "));
  }
}
