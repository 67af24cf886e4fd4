package uk.foresend.api.pages.assumptions;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import uk.foresend.api.pages.form.Things;
import uk.foresend.assumption.Driver;
import uk.foresend.assumption.DriverWords;
import uk.foresend.quantity.InWords;
import uk.foresend.scenario.Node;
import uk.foresend.scenario.schema.Field;
import uk.foresend.scenario.schema.Shape;
import uk.foresend.scenario.schema.TypeNote;

/**
 * Says what entries are called and what stands in them, as people read it.
 *
 * @param things what the scenario calls what its fields refer to
 */
record EntryWords(Things things) {
  private static final DriverWords DRIVERS = DriverWords.read();

  /** What says which one it is, rather than how much; shown in the name. */
  private static final Set<String> NAMING =
      Set.of(
          "driver",
          "setting",
          "band",
          "block",
          "line",
          "fromSetting",
          "toSetting",
          "bands",
          "origin",
          "class",
          "month",
          "year",
          "january",
          "giver",
          "receiver",
          "id",
          "label",
          "policy",
          "lever",
          "from",
          "to",
          "title",
          "says");

  /** What has a column of its own. */
  private static final Set<String> APART = Set.of("source", "note");

  /** Of more values than this only how many there are is said. */
  private static final int MOST = 6;

  /** Returns what an entry is called. */
  String title(Entry entry) {
    String title = called(entry);
    return title.isEmpty()
        ? entry.path()
        : title.substring(0, 1).toUpperCase(Locale.ROOT) + title.substring(1);
  }

  private String called(Entry entry) {
    return entry
        .driver()
        .map(driver -> DRIVERS.label(driver) + scope(entry))
        .orElseGet(() -> titleOfOther(entry));
  }

  private String titleOfOther(Entry entry) {
    if (entry.node() instanceof Node.Scalar || !entry.isOneOfMany()) {
      return Field.label(entry.section().name());
    }
    Optional<String> own =
        entry.word("label").or(() -> entry.word("title")).or(() -> entry.word("says"));
    String kind =
        entry.section().type().note().shapes().size() > 1
            ? entry.shape().map(Shape::label).orElse("")
            : "";
    if (own.isPresent()) {
      return own.get();
    }
    String which = named(entry).stream().collect(Collectors.joining(", "));
    return kind.isEmpty() ? which : which.isEmpty() ? kind : kind + ": " + which;
  }

  private String scope(Entry entry) {
    List<String> parts = named(entry);
    return parts.isEmpty() ? "" : ": " + String.join(", ", parts);
  }

  private List<String> named(Entry entry) {
    List<String> parts = new ArrayList<>();
    if (entry.node() instanceof Node.Mapping group) {
      for (Node.Entry field : group.entries()) {
        boolean plain = !Set.of("driver", "id", "label", "policy", "lever").contains(field.name());
        if (NAMING.contains(field.name()) && plain) {
          String words = words(field.value(), entry.note(field.name()), Optional.empty());
          parts.add(
              switch (field.name()) {
                case "fromSetting", "from" -> "from " + words;
                case "toSetting", "to" -> "to " + words;
                case "bands" -> "ages " + words;
                default -> words;
              });
        }
      }
    }
    return parts;
  }

  /** Returns what stands in an entry, a line for each field. */
  List<String> values(Entry entry) {
    if (!(entry.node() instanceof Node.Mapping group)) {
      return List.of(words(entry.node(), entry.section().type().note(), Optional.empty()));
    }
    List<Node.Entry> shown =
        group.entries().stream()
            .filter(field -> !APART.contains(field.name()))
            .filter(field -> !entry.isOneOfMany() || !NAMING.contains(field.name()))
            .toList();
    boolean bare = shown.size() == 1 && entry.driver().isPresent();
    return shown.stream()
        .map(
            field -> {
              String words = words(field.value(), entry.note(field.name()), entry.driver());
              return bare ? words : Field.label(field.name()) + ": " + words;
            })
        .toList();
  }

  /** Returns every value of an entry where its lines only say how many there are. */
  List<String> all(Entry entry) {
    List<String> lines = new ArrayList<>();
    if (entry.node() instanceof Node.Mapping group) {
      for (Node.Entry field : group.entries()) {
        if (!APART.contains(field.name()) && entry.note(field.name()).shapes().isEmpty()) {
          rows(field.value(), "", entry.note(field.name()), entry.driver(), lines);
        }
      }
    }
    return lines;
  }

  private void rows(
      Node node, String above, TypeNote note, Optional<Driver> driver, List<String> lines) {
    if (node instanceof Node.Mapping group && count(group) > MOST) {
      for (Node.Entry one : group.entries()) {
        String name = (above.isEmpty() ? "" : above + ", ") + name(one.name(), note);
        if (one.value() instanceof Node.Mapping) {
          rows(one.value(), name, note, driver, lines);
        } else {
          lines.add(name + ": " + row(one.value(), note, driver));
        }
      }
    } else if (node instanceof Node.Sequence list && list.items().size() > MOST) {
      lines.add(row(list, note, driver));
    }
  }

  private String row(Node node, TypeNote note, Optional<Driver> driver) {
    return node instanceof Node.Sequence list
        ? list.items().stream()
            .map(item -> item instanceof Node.Scalar bare ? bare.text() : "")
            .collect(Collectors.joining(", "))
        : words(node, plain(note.item()), driver);
  }

  private String words(Node node, TypeNote note, Optional<Driver> driver) {
    return node.match(
        group -> group(group, note, driver),
        list -> list(list, note, driver),
        word -> word(word, note, driver));
  }

  private String group(Node.Mapping group, TypeNote note, Optional<Driver> driver) {
    if (group.entries().size() > MOST && !note.kind().equals("shape")) {
      return summary(group);
    }
    return group.entries().stream()
        .map(one -> name(one.name(), note) + " " + words(one.value(), inside(note, one), driver))
        .collect(Collectors.joining("; "));
  }

  private String list(Node.Sequence list, TypeNote note, Optional<Driver> driver) {
    if (list.items().size() > MOST) {
      return summary(list);
    }
    TypeNote of = note.shapes().isEmpty() ? plain(note.item()) : note;
    return list.items().stream()
        .map(one -> words(one, of, driver))
        .collect(Collectors.joining(note.shapes().isEmpty() ? ", " : "; "));
  }

  private static TypeNote plain(String kind) {
    return TypeNote.of(kind.isEmpty() ? "text" : kind, "");
  }

  private static TypeNote inside(TypeNote note, Node.Entry one) {
    return note.shapes().stream()
        .flatMap(shape -> shape.fields().stream())
        .filter(field -> field.name().equals(one.name()))
        .map(field -> field.type().note())
        .findFirst()
        .orElseGet(() -> plain(note.item()));
  }

  private String name(String key, TypeNote note) {
    return note.shapes().isEmpty()
        ? things.label(key).orElse(key)
        : Field.label(key).toLowerCase(Locale.ROOT);
  }

  /** How many values there are where there are too many to say them all. */
  private static String summary(Node node) {
    long values = count(node);
    return values + (values == 1 ? " value" : " values");
  }

  private static long count(Node node) {
    return node.match(
        group -> group.entries().stream().mapToLong(one -> count(one.value())).sum(),
        list -> list.items().stream().mapToLong(EntryWords::count).sum(),
        word -> 1L);
  }

  private String word(Node.Scalar word, TypeNote note, Optional<Driver> driver) {
    if (driver.isPresent() && word.isNumber() && note.kind().matches("number|map|list")) {
      return driver.get().unit().first(word.number().doubleValue());
    }
    return known(word.text(), note)
        .orElseGet(
            () ->
                word.isNumber()
                    ? number(word, note)
                    : word.text().length() > 300
                        ? word.text().substring(0, 300) + " …"
                        : time(word.text(), note.kind()));
  }

  private Optional<String> known(String text, TypeNote note) {
    return things
        .label(note.kind(), text)
        .or(
            () ->
                note.options().stream()
                    .filter(one -> one.id().equals(text) && !one.help().isEmpty())
                    .map(TypeNote.Option::help)
                    .findFirst());
  }

  private static String number(Node.Scalar word, TypeNote note) {
    double number = word.number().doubleValue();
    return switch (note.kind()) {
      case "pounds" -> InWords.poundsGiven(number);
      case "share" -> InWords.percentGiven(number);
      case "rate" -> InWords.percentGiven(number) + " a year";
      case "text", "id", "choice" -> word.text();
      default -> plainNumber(word, note);
    };
  }

  private static String plainNumber(Node.Scalar word, TypeNote note) {
    boolean year = note.unit().equals("year") || note.kind().startsWith("ref:");
    return year
        ? word.text()
        : InWords.given(word.number().doubleValue())
            + (note.unit().isEmpty() ? "" : " " + note.unit());
  }

  private static String time(String text, String kind) {
    try {
      return switch (kind) {
        case "date" -> InWords.day(LocalDate.parse(text));
        case "month" -> InWords.month(YearMonth.parse(text));
        default -> text;
      };
    } catch (DateTimeParseException notOne) {
      return text;
    }
  }
}
