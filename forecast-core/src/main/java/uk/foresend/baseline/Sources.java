package uk.foresend.baseline;

import java.time.LocalDate;
import java.util.Arrays;
import uk.foresend.quantity.Confidence;
import uk.foresend.quantity.Source;
import uk.foresend.scenario.Node;

/** The sources that the rules name. */
final class Sources {
  private Sources() {}

  /** Returns a source of the rules; one of the first days there are for an assumption. */
  static Source of(Rules rules, String id) {
    if (rules.find("sources", id).orElse(null) instanceof Node.Mapping row) {
      return new Source(
          Rules.text(row, "title"),
          Rules.text(row, "address"),
          Rules.day(row, "asAt").orElse(LocalDate.EPOCH),
          confidence(Rules.text(row, "confidence")),
          Rules.text(row, "note"));
    }
    return new Source("Assumption", "", LocalDate.EPOCH, Confidence.ASSUMPTION, "");
  }

  static Confidence confidence(String word) {
    return Arrays.stream(Confidence.values())
        .filter(one -> one.id().equals(word))
        .findFirst()
        .orElse(Confidence.ASSUMPTION);
  }
}
