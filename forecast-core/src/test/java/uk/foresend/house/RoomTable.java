package uk.foresend.house;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The rooms of the library, floor by floor: what each may know besides the ground. */
final class RoomTable {
  /** The package every room stands in. */
  static final String HOUSE = "uk.foresend";

  /** The two doors stand in the root package itself. */
  static final String DOORS = "(doors)";

  /** What every room may know. */
  static final List<String> GROUND = List.of("quantity", "problem");

  private static final List<String> WORLDS = List.of("send", "dsg");
  private static final List<String> NUMBERS =
      List.of("org.apache.commons.math3", "org.apache.commons.statistics");
  private static final List<String> FILES =
      List.of(
          "com.fasterxml.jackson",
          "com.opencsv",
          "org.apache.commons.compress",
          "org.dhatim.fastexcel",
          "org.yaml.snakeyaml");

  /** A room, the rooms it may know, and the libraries it may use. */
  record Room(String name, List<String> knows, List<String> libraries) {
    boolean mayKnow(String other) {
      return other.equals(name) || GROUND.contains(other) || knows.contains(other);
    }
  }

  static final List<Room> ROOMS =
      List.of(
          room("quantity"),
          room("problem"),
          room("send"),
          room("dsg"),
          room("assumption", "send", "dsg"),
          room("history", "send", "dsg"),
          room("result", "send", "dsg"),
          room("lever", with(WORLDS, "assumption"), List.of()),
          room("fit", with(WORLDS, "history", "assumption", "result"), NUMBERS),
          room("engine", with(WORLDS, "assumption", "result"), NUMBERS),
          room("report", with(WORLDS, "result"), List.of()),
          room("scenario", with(WORLDS, "lever", "assumption"), List.of()),
          room(
              "baseline",
              with(WORLDS, "history", "fit", "scenario", "assumption", "result"),
              List.of()),
          room(
              "proof", with(WORLDS, "fit", "engine", "history", "assumption", "result"), List.of()),
          room(
              "io",
              with(WORLDS, "scenario", "lever", "assumption", "history", "report", "result"),
              FILES),
          room(
              DOORS,
              with(
                  WORLDS,
                  "assumption",
                  "history",
                  "result",
                  "lever",
                  "fit",
                  "engine",
                  "scenario",
                  "baseline",
                  "proof"),
              List.of()));

  private RoomTable() {}

  static Optional<Room> named(String name) {
    return ROOMS.stream().filter(room -> room.name().equals(name)).findFirst();
  }

  /** The room a package belongs to: its first word after the house's own name. */
  static String roomOf(String packageName) {
    return packageName.equals(HOUSE)
        ? DOORS
        : packageName.substring(HOUSE.length() + 1).split("\\.", 2)[0];
  }

  static String printed() {
    StringBuilder table = new StringBuilder("The rooms, and what each may know besides the ground");
    table.append(" (").append(String.join(", ", GROUND)).append("):\n");
    for (Room room : ROOMS) {
      table.append("  ").append(room.name());
      table.append(" ".repeat(12 - room.name().length()));
      table.append(room.knows().isEmpty() ? "nothing" : String.join(", ", room.knows()));
      if (!room.libraries().isEmpty()) {
        table.append("  + ").append(String.join(", ", room.libraries()));
      }
      table.append('\n');
    }
    return table.toString();
  }

  private static Room room(String name, String... knows) {
    return room(name, List.of(knows), List.of());
  }

  private static Room room(String name, List<String> knows, List<String> libraries) {
    return new Room(name, knows, libraries);
  }

  private static List<String> with(List<String> some, String... more) {
    List<String> all = new ArrayList<>(List.of(more));
    all.addAll(some);
    return List.copyOf(all);
  }
}
