package uk.foresend.io;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import uk.foresend.report.CellWords;
import uk.foresend.report.Table;

/**
 * The lines of one table: columns as wide as they need, text broken where there is no room, and the
 * table in parts, its first columns repeated, where there is still none.
 */
final class ConsoleLayout {

  private static final String GAP = "  ";

  /** The least that text is broken to. */
  private static final int NARROW = 14;

  /** A word longer than this may be broken. */
  private static final int LONG_WORD = 26;

  /** The least that a heading is broken to, when it is longer. */
  private static final int HEAD = 10;

  private final Table table;
  private final int width;
  private final List<List<String>> cells;
  private final int[] widths;

  ConsoleLayout(Table table, int width) {
    this.table = table;
    this.width = width;
    this.cells =
        table.rows().stream()
            .map(row -> row.cells().stream().map(cell -> cell.told(CellWords.THOUSANDS)).toList())
            .toList();
    this.widths = IntStream.range(0, table.columns().size()).map(this::wanted).toArray();
  }

  /** Returns the lines, none wider than the console. */
  List<String> lines() {
    List<Integer> all = IntStream.range(0, widths.length).boxed().toList();
    narrow(all);
    if (total(all) <= width) {
      return part(all);
    }
    List<Integer> names = leading();
    List<List<Integer>> groups = groups(names);
    int count = parts(names, groups, groups.size()).size();
    int most = groups.size();
    while (most > 1 && parts(names, groups, most - 1).size() == count) {
      most--;
    }
    List<String> lines = new ArrayList<>();
    for (List<Integer> part : parts(names, groups, most)) {
      if (!lines.isEmpty()) {
        lines.add("");
      }
      lines.addAll(part(part));
    }
    return lines;
  }

  /** Returns the columns after the names, each with those to stand beside it if there is room. */
  private List<List<Integer>> groups(List<Integer> names) {
    List<List<Integer>> groups = new ArrayList<>();
    List<Integer> room = new ArrayList<>(names);
    for (int column = names.size(); column < widths.length; column++) {
      room.add(column);
      if (groups.isEmpty() || !table.columns().get(column).besideLast() || total(room) > width) {
        groups.add(new ArrayList<>());
        room = new ArrayList<>(names);
        room.add(column);
      }
      groups.get(groups.size() - 1).add(column);
    }
    return groups;
  }

  /** Returns the parts of the table, none wider than the console or of more than so many groups. */
  private List<List<Integer>> parts(List<Integer> names, List<List<Integer>> groups, int most) {
    List<List<Integer>> parts = new ArrayList<>();
    List<Integer> part = new ArrayList<>(names);
    int held = 0;
    for (List<Integer> group : groups) {
      List<Integer> more = new ArrayList<>(part);
      more.addAll(group);
      if (held > 0 && (held == most || total(more) > width)) {
        parts.add(part);
        part = new ArrayList<>(names);
        held = 0;
      }
      part.addAll(group);
      held++;
    }
    parts.add(part);
    return parts;
  }

  private int wanted(int column) {
    int head = Math.min(table.columns().get(column).label().length(), HEAD);
    return Math.max(longest(column), Math.max(head, headerWidth(column)));
  }

  private int longest(int column) {
    return cells.stream().mapToInt(row -> row.get(column).length()).max().orElse(0);
  }

  private int headerWidth(int column) {
    return Math.max(Wrap.longestWord(table.columns().get(column).label()), unit(column).length());
  }

  private boolean isText(int column) {
    return table.columns().get(column).unit().isEmpty();
  }

  private String unit(int column) {
    String unit = table.columns().get(column).unit();
    return unit.equals("£") ? "£000" : unit;
  }

  /** Takes from the widest column, a character at a time, while there is no room: text first. */
  private void narrow(List<Integer> columns) {
    List<Integer> words = columns.stream().filter(this::isText).toList();
    narrow(words, columns, this::whole);
    narrow(columns, columns, this::whole);
    narrow(words, columns, this::broken);
  }

  private void narrow(List<Integer> some, List<Integer> columns, IntUnaryOperator least) {
    int over = total(columns) - width;
    if (over <= 0) {
      return;
    }
    int[] leasts = some.stream().mapToInt(least::applyAsInt).toArray();
    int widest = widest(some, leasts);
    while (over > 0 && widest >= 0) {
      widths[some.get(widest)]--;
      over--;
      widest = widest(some, leasts);
    }
  }

  /** Returns the place of the widest of some columns that are wider than they must be; else -1. */
  private int widest(List<Integer> some, int[] leasts) {
    int widest = -1;
    for (int i = 0; i < leasts.length; i++) {
      int wide = widths[some.get(i)];
      if (wide > leasts[i] && (widest < 0 || wide > widths[some.get(widest)])) {
        widest = i;
      }
    }
    return widest;
  }

  /** Returns the least width that breaks no word but a very long one. */
  private int whole(int column) {
    int word = cells.stream().mapToInt(row -> Wrap.longestWord(row.get(column))).max().orElse(0);
    int body = isText(column) ? Math.min(LONG_WORD, word) : longest(column);
    return Math.max(body, headerWidth(column));
  }

  /** Returns the least width there is: the longest part of a word without a seam goes in. */
  private int broken(int column) {
    int part = cells.stream().mapToInt(row -> Wrap.longestPart(row.get(column))).max().orElse(0);
    int least = Math.max(Math.min(NARROW, longest(column)), Math.min(LONG_WORD, part));
    return Math.max(least, headerWidth(column));
  }

  /** Returns the columns that name a row: the text before the first figure, at least the first. */
  private List<Integer> leading() {
    List<Integer> names = new ArrayList<>();
    names.add(0);
    for (int column = 1; column < widths.length && isText(column); column++) {
      names.add(column);
    }
    int roomForOneMore = width - GAP.length() - NARROW;
    while (names.size() > 1 && total(names) > roomForOneMore) {
      names.remove(names.size() - 1);
    }
    return names;
  }

  private int total(List<Integer> columns) {
    int gaps = GAP.length() * (columns.size() - 1);
    return gaps + columns.stream().mapToInt(column -> widths[column]).sum();
  }

  private List<String> part(List<Integer> columns) {
    for (int column : columns) {
      widths[column] = Math.min(widths[column], width);
    }
    narrow(columns.stream().filter(this::isText).toList(), columns, column -> 1);
    List<String> lines = new ArrayList<>();
    lines.addAll(header(columns));
    String rule = "-".repeat(Math.min(width, total(columns)));
    lines.add(rule);
    for (int row = 0; row < cells.size(); row++) {
      if (table.rows().get(row).total()) {
        lines.add(rule);
      }
      List<String> texts = cells.get(row);
      lines.addAll(
          side(columns, columns.stream().map(c -> Wrap.to(texts.get(c), widths[c])).toList()));
    }
    return lines;
  }

  private List<String> header(List<Integer> columns) {
    List<List<String>> heads = new ArrayList<>();
    int deepest = 0;
    for (int column : columns) {
      List<String> head =
          new ArrayList<>(Wrap.to(table.columns().get(column).label(), widths[column]));
      deepest = Math.max(deepest, head.size());
      heads.add(head);
    }
    boolean units = columns.stream().anyMatch(column -> !isText(column));
    for (int i = 0; i < heads.size(); i++) {
      while (heads.get(i).size() < deepest) {
        heads.get(i).add(0, "");
      }
      if (units) {
        heads.get(i).add(unit(columns.get(i)));
      }
    }
    return side(columns, heads);
  }

  /** Sets broken texts side by side: words to the left, figures to the right. */
  private List<String> side(List<Integer> columns, List<List<String>> texts) {
    int deepest = texts.stream().mapToInt(List::size).max().orElse(0);
    List<String> lines = new ArrayList<>();
    for (int depth = 0; depth < deepest; depth++) {
      StringBuilder line = new StringBuilder();
      for (int i = 0; i < columns.size(); i++) {
        int column = columns.get(i);
        String text = depth < texts.get(i).size() ? texts.get(i).get(depth) : "";
        String pad = " ".repeat(Math.max(0, widths[column] - text.length()));
        line.append(i == 0 ? "" : GAP).append(isText(column) ? text + pad : pad + text);
      }
      lines.add(line.toString().stripTrailing());
    }
    return lines;
  }
}
