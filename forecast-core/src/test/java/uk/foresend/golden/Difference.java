package uk.foresend.golden;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** How the tables found differ from those expected, a few lines of each, for a person to read. */
final class Difference {

  private static final int SHOWN = 3;

  private Difference() {}

  /** Returns the difference of each table, empty when there is none. */
  static List<String> between(Map<String, String> expected, Map<String, String> found) {
    TreeSet<String> paths = new TreeSet<>(expected.keySet());
    paths.addAll(found.keySet());
    List<String> differences = new ArrayList<>();
    for (String path : paths) {
      String was = expected.get(path);
      String is = found.get(path);
      if (is == null) {
        differences.add("scenarios/" + path + " tells of nothing there is: remove it.");
      } else if (was == null) {
        differences.add("scenarios/" + path + " is missing.");
      } else if (!was.equals(is)) {
        String lines = lines(" -", was, is) + lines(" +", is, was);
        differences.add(
            "scenarios/" + path + (lines.isEmpty() ? " has its lines in another order." : lines));
      }
    }
    return differences;
  }

  private static String lines(String sign, String of, String without) {
    List<String> kept = without.lines().toList();
    List<String> only = of.lines().filter(line -> !kept.contains(line)).toList();
    String shown =
        String.join("", only.stream().limit(SHOWN).map(line -> "\n" + sign + line).toList());
    int more = only.size() - SHOWN;
    return more > 0 ? shown + "\n" + sign + " … and " + more + " more lines" : shown;
  }
}
