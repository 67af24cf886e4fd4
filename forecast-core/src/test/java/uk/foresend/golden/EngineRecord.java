package uk.foresend.golden;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Which version of the engine made the expected tables, in {@code scenarios/expected-version.txt}:
 * a line {@code engine VERSION}, then for each case a line {@code CASE DOCUMENTS TABLES}, the last
 * two being hashes.
 *
 * @param engine the version
 * @param cases the two hashes of each case, documents first, by id
 */
record EngineRecord(String engine, Map<String, List<String>> cases) {

  static final String FILE = "expected-version.txt";

  /** Returns the record of what the engine has made, by id of the case. */
  static EngineRecord of(Map<String, GoldenCase.Found> found) {
    Map<String, List<String>> cases = new TreeMap<>();
    String engine = "";
    for (Map.Entry<String, GoldenCase.Found> one : found.entrySet()) {
      StringBuilder tables = new StringBuilder();
      one.getValue().tables().forEach((path, text) -> tables.append(path + "\n" + text));
      cases.put(
          one.getKey(), List.of(one.getValue().documents(), GoldenFiles.hash(tables.toString())));
      engine = one.getValue().engine();
    }
    return new EngineRecord(engine, cases);
  }

  /** Returns the record a text holds. */
  static EngineRecord of(String text) {
    Map<String, List<String>> cases = new TreeMap<>();
    String engine = "";
    for (String line : text.lines().toList()) {
      List<String> words = List.of(line.split(" "));
      if (words.get(0).equals("engine")) {
        engine = words.get(1);
      } else {
        cases.put(words.get(0), words.subList(1, words.size()));
      }
    }
    return new EngineRecord(engine, cases);
  }

  /**
   * Returns the cases whose tables this version of the engine makes otherwise than before from the
   * same documents, which it must not.
   */
  List<String> changedSince(EngineRecord before) {
    return cases.keySet().stream()
        .filter(id -> engine.equals(before.engine) && before.cases.containsKey(id))
        .filter(id -> cases.get(id).get(0).equals(before.cases.get(id).get(0)))
        .filter(id -> !cases.get(id).equals(before.cases.get(id)))
        .toList();
  }

  /**
   * Returns what must be recorded anew when it changes: the version and the tables. Documents may
   * be put in other words without it.
   */
  List<String> made() {
    return Stream.concat(
            Stream.of("engine " + engine),
            cases.entrySet().stream().map(one -> one.getKey() + " " + one.getValue().get(1)))
        .toList();
  }

  /** Returns the text that {@link #of} reads. */
  String text() {
    StringBuilder text = new StringBuilder("engine " + engine + "\n");
    cases.forEach((id, hashes) -> text.append(id + " " + String.join(" ", hashes) + "\n"));
    return text.toString();
  }
}
