package uk.foresend.baseline;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import uk.foresend.Historian;
import uk.foresend.StartingPoints;
import uk.foresend.history.Published;
import uk.foresend.io.ReferenceFiles;
import uk.foresend.io.StartingTables;
import uk.foresend.reference.Shipped;
import uk.foresend.scenario.ScenarioDocument;

/** The shipped series, read once for all tests, and the door as at each year. */
final class Starts {
  static final Published PUBLISHED = Shipped.sound(StartingTables.read(Shipped.REFERENCE));
  static final ScenarioDocument RULES =
      Shipped.sound(StartingTables.rules(ReferenceFiles.shipped()));
  private static final Map<Integer, StartingPoints> DOORS = new ConcurrentHashMap<>();

  private Starts() {}

  static StartingPoints asAt(int year) {
    return DOORS.computeIfAbsent(
        year, asAt -> Shipped.sound(new Historian().startingPoints(PUBLISHED, RULES, asAt)));
  }

  static StartingPoints.Start of(String council, int year) {
    StartingPoints door = asAt(year);
    return Shipped.sound(door.find(council).then(door::baseline));
  }
}
