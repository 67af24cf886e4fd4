package uk.foresend.problem;

import java.util.regex.Pattern;

/**
 * Where in a document or file something stands.
 *
 * @param document the file or document, empty when there is only one
 * @param path the way to it inside: {@code levers[2].share}, or a column name
 * @param line the line, from 1; 0 when unknown
 * @param column the column, from 1; 0 when unknown
 */
public record Place(String document, String path, int line, int column)
    implements Comparable<Place> {

  private static final Pattern NUMBER = Pattern.compile("\\d+");

  /** A problem with the whole. */
  public static final Place WHOLE = new Place("", "", 0, 0);

  /** Returns a place known by its path alone. */
  public static Place at(String path) {
    return new Place("", path, 0, 0);
  }

  /** Returns the place of a field of the thing here. */
  public Place field(String name) {
    return new Place(document, path.isEmpty() ? name : path + "." + name, line, column);
  }

  /** Returns the place of an item of the list here, counted from 0. */
  public Place item(int index) {
    return new Place(document, path + "[" + index + "]", line, column);
  }

  /** Returns the same path at another line and column. */
  public Place at(int newLine, int newColumn) {
    return new Place(document, path, newLine, newColumn);
  }

  @Override
  public int compareTo(Place other) {
    int byDocument = document.compareTo(other.document);
    int byLine = byDocument != 0 ? byDocument : Integer.compare(line, other.line);
    int byColumn = byLine != 0 ? byLine : Integer.compare(column, other.column);
    return byColumn != 0 ? byColumn : inOrder(path).compareTo(inOrder(other.path));
  }

  /** The path with its numbers written wide, so that the tenth item comes after the second. */
  private static String inOrder(String path) {
    return NUMBER
        .matcher(path)
        .replaceAll(
            number -> "0".repeat(Math.max(0, 10 - number.group().length())) + number.group());
  }

  @Override
  public String toString() {
    String where = path.isEmpty() ? "the document" : path;
    String position = line > 0 ? " (line " + line + ", column " + column + ")" : "";
    return (document.isEmpty() ? "" : document + ": ") + where + position;
  }
}
