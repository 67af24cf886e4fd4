package uk.foresend.io;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.parser.Parser;

/** Where in a YAML text each part of its document begins and ends, by path. */
final class Spans {
  private final String text;
  private final Map<String, Span> byPath = new HashMap<>();
  private final Deque<Open> open = new ArrayDeque<>();
  private int letters;
  private int index;

  /**
   * A part of the text.
   *
   * @param start where the value begins, as an index of the text
   * @param end where it ends: the index after its last letter
   * @param column the column it begins in, from 0
   * @param nameStart where the name of its field begins; where the value begins when it has none
   * @param style how it is written
   */
  record Span(int start, int end, int column, int nameStart, Style style) {}

  /** How a part is written. */
  enum Style {
    /** A word, quoted or not. */
    WORD,
    /** A text below its name, folded or as it stands. */
    TEXT_BLOCK,
    /** A group or a list, one part a line. */
    BLOCK,
    /** A group or a list in brackets. */
    BRACKETS
  }

  /** A group or a list that is not yet closed. */
  private static final class Open {
    private final boolean mapping;
    private final String path;
    private final int start;
    private final int column;
    private final int nameStart;
    private final boolean brackets;
    private @Nullable String name;
    private int nameAt;
    private int items;
    private int end;

    Open(boolean mapping, String path, int start, int column, int nameStart, boolean brackets) {
      this.mapping = mapping;
      this.path = path;
      this.start = start;
      this.column = column;
      this.nameStart = nameStart;
      this.brackets = brackets;
      this.end = start;
    }
  }

  private Spans(String text) {
    this.text = text;
  }

  /** Returns the parts of a text that is known to be a document. */
  static Map<String, Span> of(String text) {
    Parser parser = YamlTree.parser(text);
    Spans spans = new Spans(text);
    while (!parser.checkEvent(Event.ID.StreamEnd)) {
      spans.on(parser.getEvent());
    }
    return spans.byPath;
  }

  private void on(Event event) {
    if (event instanceof ScalarEvent word) {
      Open top = open.peek();
      if (top != null && top.mapping && top.name == null) {
        top.name = word.getValue();
        top.nameAt = index(word.getStartMark());
      } else {
        word(word);
      }
    } else if (event instanceof CollectionStartEvent start) {
      open.push(
          new Open(
              event.is(Event.ID.MappingStart),
              path(),
              index(start.getStartMark()),
              start.getStartMark().getColumn(),
              nameStart(index(start.getStartMark())),
              start.getFlowStyle() == DumperOptions.FlowStyle.FLOW));
    } else if (event.is(Event.ID.MappingEnd) || event.is(Event.ID.SequenceEnd)) {
      Open done = open.pop();
      // where a block ends the parser tells only by what comes next
      int end = done.brackets ? index(event.getEndMark()) : done.end;
      Style style = done.brackets ? Style.BRACKETS : Style.BLOCK;
      done(done.path, new Span(done.start, end, done.column, done.nameStart, style));
    }
  }

  private void word(ScalarEvent word) {
    boolean below =
        word.getScalarStyle() == DumperOptions.ScalarStyle.FOLDED
            || word.getScalarStyle() == DumperOptions.ScalarStyle.LITERAL;
    int start = index(word.getStartMark());
    int end = index(word.getEndMark());
    while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    done(
        path(),
        new Span(
            start,
            end,
            word.getStartMark().getColumn(),
            nameStart(start),
            below ? Style.TEXT_BLOCK : Style.WORD));
  }

  private String path() {
    Open top = open.peek();
    if (top == null) {
      return "";
    }
    String way = top.path;
    return top.mapping ? (way.isEmpty() ? "" : way + ".") + top.name : way + "[" + top.items + "]";
  }

  private int nameStart(int start) {
    Open top = open.peek();
    return top != null && top.mapping ? top.nameAt : start;
  }

  private void done(String path, Span span) {
    byPath.putIfAbsent(path, span);
    Open top = open.peek();
    if (top != null) {
      top.name = null;
      top.items++;
      top.end = Math.max(top.end, span.end());
    }
  }

  /** Marks count letters as people do; texts are kept in halves of the rarer ones. */
  private int index(Mark mark) {
    if (mark.getIndex() < letters) {
      letters = 0;
      index = 0;
    }
    index = text.offsetByCodePoints(index, mark.getIndex() - letters);
    letters = mark.getIndex();
    return index;
  }
}
