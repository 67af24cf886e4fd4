package uk.foresend.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import uk.foresend.quantity.InWords;
import uk.foresend.result.AssumptionLine;
import uk.foresend.result.Forecast;
import uk.foresend.result.Reach;
import uk.foresend.result.Stamp;

/** What must be read with any table of a forecast: what it was made of, and what it rests on. */
final class Notes {

  /** How many are named before the reader is sent to the report that has them all. */
  private static final int NAMED = 8;

  static final String ROUNDED =
      "Each figure is rounded once, to the penny, where it arises: every total is the sum of what"
          + " is shown.";

  private Notes() {}

  /** Returns the notes of results of a kind: the stamp, the sources, what has no evidence. */
  static List<String> on(Forecast forecast, Reach results) {
    List<String> notes = new ArrayList<>();
    notes.add(stamp(forecast));
    sources(forecast, results).ifPresent(notes::add);
    unsupported(forecast, results).ifPresent(notes::add);
    return List.copyOf(notes);
  }

  /** Returns some notes and then those of results of a kind. */
  static List<String> with(List<String> first, Forecast forecast, Reach results) {
    return joined(first, on(forecast, results));
  }

  /** Returns some notes and then others. */
  static List<String> joined(List<String> first, List<String> then) {
    return Stream.concat(first.stream(), then.stream()).toList();
  }

  /** Returns what a forecast was made of. */
  static String stamp(Forecast forecast) {
    return stamp(forecast.stamp());
  }

  /** Returns in words what something was made of. */
  static String stamp(Stamp stamp) {
    return stamp.council()
        + ", "
        + stamp.title()
        + " ("
        + stamp.scenario()
        + "), as at "
        + InWords.day(stamp.asAt())
        + "; engine "
        + stamp.engine()
        + ", document "
        + stamp.hash().substring(0, Math.min(12, stamp.hash().length()))
        + ".";
  }

  /** Those of the results themselves come first, then of what they rest on. */
  private static Optional<String> sources(Forecast forecast, Reach results) {
    Comparator<AssumptionLine> furthest = Comparator.comparing(AssumptionLine::reach);
    return named(
        "Sources",
        forecast.assumptions().stream()
            .filter(line -> line.reach().bearsOn(results) && !line.withoutEvidence())
            .sorted(furthest.reversed())
            .map(line -> line.source().title() + " (" + InWords.day(line.source().asAt()) + ")")
            .distinct()
            .toList());
  }

  private static Optional<String> unsupported(Forecast forecast, Reach results) {
    return named(
        "Rests on assumptions without evidence",
        forecast.assumptions().stream()
            .filter(AssumptionLine::withoutEvidence)
            .filter(line -> line.reach().bearsOn(results))
            .map(AssumptionLine::label)
            .distinct()
            .toList());
  }

  private static Optional<String> named(String heading, List<String> items) {
    if (items.isEmpty()) {
      return Optional.empty();
    }
    String first = String.join("; ", items.subList(0, Math.min(NAMED, items.size())));
    String rest =
        items.size() > NAMED
            ? "; and " + (items.size() - NAMED) + " more, all in the report assumptions"
            : "";
    return Optional.of(heading + ": " + first + rest + ".");
  }
}
