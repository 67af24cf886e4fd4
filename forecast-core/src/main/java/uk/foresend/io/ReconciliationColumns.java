package uk.foresend.io;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import uk.foresend.dsg.DsgFigure;
import uk.foresend.dsg.DsgStatement;
import uk.foresend.history.S251Heading;
import uk.foresend.scenario.schema.Types;

/** The columns of tables of figures and explanations, and the words people use in them. */
final class ReconciliationColumns {
  static final Set<String> OF_FIGURES =
      Set.of("source", "kind", "title", "asAt", "address", "note", "figure", "line", "amount");
  static final Set<String> OF_EXPLANATIONS =
      Set.of("id", "figure", "line", "from", "to", "amount", "words", "evidence", "by", "on");

  private static final Map<String, String> OTHER_NAMES =
      Map.ofEntries(
          Map.entry("paper", "source"),
          Map.entry("statedby", "source"),
          Map.entry("kindofsource", "kind"),
          Map.entry("type", "kind"),
          Map.entry("date", "asAt"),
          Map.entry("asat", "asAt"),
          Map.entry("heading", "figure"),
          Map.entry("item", "figure"),
          Map.entry("s251line", "line"),
          Map.entry("section251line", "line"),
          Map.entry("pounds", "amount"),
          Map.entry("value", "amount"));

  private static final Map<String, String> OF_WHY =
      Map.ofEntries(
          Map.entry("date", "on"),
          Map.entry("why", "words"),
          Map.entry("reason", "words"),
          Map.entry("explanation", "words"),
          Map.entry("explainedby", "by"));

  private static final Pattern CODE = Pattern.compile("\\d{1,2}(\\.\\d{1,2}){2,3}[A-Za-z]?");

  private static final Set<String> HEADINGS =
      Arrays.stream(S251Heading.values())
          .map(S251Heading::id)
          .collect(Collectors.toUnmodifiableSet());

  private ReconciliationColumns() {}

  /** Returns the name by which the reader knows a column of figures. */
  static String ofFigures(String name) {
    return known(name, OF_FIGURES, Map.of());
  }

  /** Returns the name by which the reader knows a column of explanations. */
  static String ofExplanations(String name) {
    return known(name, OF_EXPLANATIONS, OF_WHY);
  }

  private static String known(String name, Set<String> columns, Map<String, String> first) {
    if (Thousands.in(name)) {
      return name;
    }
    String plain = name.toLowerCase(Locale.ROOT).replaceAll("\\(.*?\\)|[^a-z0-9]", "");
    String other = first.getOrDefault(plain, OTHER_NAMES.getOrDefault(plain, plain));
    return columns.contains(other) ? other : columns.contains(name) ? name : plain;
  }

  /** Whether a figure is a line's code or a heading, which is high needs spend of it. */
  static boolean isLine(String figure) {
    return CODE.matcher(figure).matches() || HEADINGS.contains(figure);
  }

  /** Returns the id of a figure, by its id or its words; what is none stays as it is. */
  static String figure(String words) {
    return id(words, DsgFigure.values(), DsgFigure::label);
  }

  /** Returns the id of a kind of source, by its id or its words; what is none stays as it is. */
  static String kind(String words) {
    return id(words, DsgStatement.values(), DsgStatement::label);
  }

  private static <E extends Enum<E>> String id(String words, E[] all, Function<E, String> label) {
    String key = key(words);
    return Arrays.stream(all)
        .filter(
            one ->
                Types.id(one).equals(key)
                    || key(label.apply(one)).equals(key)
                    || key(label.apply(one).split(":")[0]).equals(key))
        .findFirst()
        .map(Types::id)
        .orElse(words);
  }

  /** Returns words as an id: {@code Ledger, period 13} is ledger-period-13. */
  static String key(String words) {
    return words.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
  }
}
