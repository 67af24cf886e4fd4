package uk.foresend.io.council;

import java.io.Reader;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import uk.foresend.io.GivenTable;
import uk.foresend.io.TableReader;
import uk.foresend.io.TableShape;
import uk.foresend.problem.Checked;
import uk.foresend.problem.Place;
import uk.foresend.problem.Problem;

/**
 * A council's mapping from what its return says of a placement to the settings of its scenario.
 *
 * <p>A table of {@code kind}, {@code code} and {@code setting}. Tried in order: {@link Kind#UNIT}
 * and {@link Kind#RESOURCED} where the placement's flag is set, the {@link Kind#URN}, the {@link
 * Kind#UKPRN}, the {@link Kind#SEN_SETTING}, {@link Kind#SCHOOL} for any other URN, {@link
 * Kind#PROVIDER} for any other UKPRN; {@link Kind#UNKNOWN} where a plan has no placement.
 */
public final class SettingMapping {

  /** The published codes of a setting that is no school. */
  static final Set<String> SEN_SETTINGS =
      Set.of("OLA", "OPA", "EHE", "EYP", "OTH", "NEET", "NIEC", "NIEO");

  /** What a row of the mapping speaks of. */
  public enum Kind {
    UNIT("unit"),
    RESOURCED("resourced"),
    URN("urn"),
    UKPRN("ukprn"),
    SEN_SETTING("sen-setting"),
    SCHOOL("school"),
    PROVIDER("provider"),
    UNKNOWN("unknown");

    private final String word;

    Kind(String word) {
      this.word = word;
    }

    /** Returns the word of the table. */
    public String word() {
      return word;
    }

    private boolean hasCode() {
      return this == URN || this == UKPRN || this == SEN_SETTING;
    }
  }

  private record Key(Kind kind, String code) {}

  private record Line(Key key, String setting) {}

  private final Map<Key, String> settings;

  private SettingMapping(Map<Key, String> settings) {
    this.settings = Map.copyOf(settings);
  }

  /**
   * Returns the mapping of a table, or everything that is wrong with it.
   *
   * @param text the table, closed by this
   * @param document its name
   * @param known the settings of the scenario
   */
  public static Checked<SettingMapping> read(Reader text, String document, Set<String> known) {
    return read(GivenTable.text(text, document), known);
  }

  /** Does the same for a table not yet opened. */
  public static Checked<SettingMapping> read(GivenTable table, Set<String> known) {
    return read(table, Optional.of(known));
  }

  /** Does the same where no scenario says which settings there are. */
  public static Checked<SettingMapping> read(GivenTable table) {
    return read(table, Optional.empty());
  }

  private static Checked<SettingMapping> read(GivenTable table, Optional<Set<String>> known) {
    Set<Key> seen = new java.util.HashSet<>();
    return TableReader.readAll(
            table,
            TableShape.of(Set.of("kind", "code", "setting")),
            row -> {
              Kind kind = row.oneOf("kind", Kind.values(), Kind::word);
              String code = row.text("code");
              String setting = row.required("setting");
              if (kind.hasCode() == code.isEmpty()) {
                row.problem(
                    "code",
                    "code must " + (kind.hasCode() ? "" : "not ") + "be given for this kind.",
                    "Kinds urn, ukprn and sen-setting have a code, the others none.");
              }
              if (kind == Kind.SEN_SETTING && !code.isEmpty() && !SEN_SETTINGS.contains(code)) {
                row.problem(
                    "code",
                    "code is '" + code + "', which is no published setting.",
                    "Known: " + String.join(", ", new TreeSet<>(SEN_SETTINGS)) + ".");
              }
              if (!setting.isEmpty() && known.filter(all -> !all.contains(setting)).isPresent()) {
                row.problem(
                    "setting",
                    "setting is '" + setting + "', which the scenario has not.",
                    "Known: " + String.join(", ", new TreeSet<>(known.orElseThrow())) + ".");
              }
              Key key = new Key(kind, code);
              if (!seen.add(key)) {
                row.problem("code", "code is given twice for this kind.", "");
              }
              return List.of(new Line(key, setting));
            })
        .then(lines -> of(lines, table.document()));
  }

  private static Checked<SettingMapping> of(List<Line> lines, String document) {
    Map<Key, String> settings = new HashMap<>();
    lines.forEach(line -> settings.put(line.key(), line.setting()));
    return settings.containsKey(new Key(Kind.UNKNOWN, ""))
        ? Checked.of(new SettingMapping(settings), List.of())
        : Checked.refused(
            List.of(
                Problem.invalid(
                    new Place(document, "kind", 0, 0),
                    "The mapping has no row of kind unknown.",
                    "It says where plans without a placement are counted.")));
  }

  /** Returns the setting of a placement, or empty where the mapping has none for it. */
  Optional<String> of(ReturnRow row) {
    String urn = row.text("urn");
    String ukprn = row.text("ukprn");
    String code = row.text("sensetting");
    return flagged(row, "senunitindicator", Kind.UNIT)
        .or(() -> flagged(row, "resourcedprovisionindicator", Kind.RESOURCED))
        .or(() -> setting(Kind.URN, urn))
        .or(() -> setting(Kind.UKPRN, ukprn))
        .or(() -> setting(Kind.SEN_SETTING, code))
        .or(() -> urn.isEmpty() ? Optional.empty() : setting(Kind.SCHOOL, ""))
        .or(() -> ukprn.isEmpty() ? Optional.empty() : setting(Kind.PROVIDER, ""));
  }

  private Optional<String> flagged(ReturnRow row, String column, Kind kind) {
    return Set.of("1", "true", "TRUE", "Y").contains(row.text(column))
        ? setting(kind, "")
        : Optional.empty();
  }

  private Optional<String> setting(Kind kind, String code) {
    return Optional.ofNullable(settings.get(new Key(kind, code)));
  }

  /** Returns where plans without a placement are counted. */
  String unknown() {
    return settings.getOrDefault(new Key(Kind.UNKNOWN, ""), "");
  }
}
