package uk.foresend.io;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.foresend.dsg.DsgItem;
import uk.foresend.scenario.Node;
import uk.foresend.scenario.schema.Types;

/**
 * What a reconciliation names as it was written, sound or not: a source of which something is wrong
 * is a source all the same, and an amount that cannot be read is stated.
 *
 * @param document the document
 */
record ReconciliationWritten(Node.Mapping document) {

  /** Returns the ids of the sources. */
  Set<String> sources() {
    return rows("sources")
        .flatMap(row -> text(row, "id").stream())
        .collect(Collectors.toUnmodifiableSet());
  }

  /** Whether a row of figures has an amount of a source, or may be meant for one. */
  boolean states(DsgItem item, String source) {
    return rows("figures")
        .filter(row -> is(row, "figure", Types.id(item.figure())) && is(row, "line", item.line()))
        .anyMatch(row -> names(row).contains(source));
  }

  private static boolean is(Node.Mapping row, String field, String word) {
    return text(row, field).orElse("").equals(word);
  }

  private static List<String> names(Node.Mapping row) {
    return row.field("amounts")
        .filter(Node.Mapping.class::isInstance)
        .map(amounts -> ((Node.Mapping) amounts).entries().stream().map(Node.Entry::name).toList())
        .orElse(List.of());
  }

  private Stream<Node.Mapping> rows(String section) {
    return document
        .field(section)
        .filter(Node.Sequence.class::isInstance)
        .map(list -> ((Node.Sequence) list).items())
        .orElse(List.of())
        .stream()
        .filter(Node.Mapping.class::isInstance)
        .map(Node.Mapping.class::cast);
  }

  private static Optional<String> text(Node.Mapping row, String field) {
    return row.field(field)
        .filter(Node.Scalar.class::isInstance)
        .map(value -> ((Node.Scalar) value).text().strip());
  }
}
