package uk.foresend.io.read;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import uk.foresend.history.CensusColumn;

/** The words over the columns of a published series, whose files have short forms. */
final class ColumnWords {

  /** The types of need by their codes in the plan statistics. */
  private static final Map<String, String> NEEDS =
      Map.ofEntries(
          Map.entry("asd", "Autistic spectrum disorder"),
          Map.entry("ds", "Down syndrome"),
          Map.entry("hi", "Hearing impairment"),
          Map.entry("mld", "Moderate learning difficulty"),
          Map.entry("msi", "Multi-sensory impairment"),
          Map.entry("oth", "Other difficulty or disability"),
          Map.entry("pd", "Physical disability"),
          Map.entry("pmld", "Profound and multiple learning difficulty"),
          Map.entry("semh", "Social, emotional and mental health"),
          Map.entry("slcn", "Speech, language and communication"),
          Map.entry("sld", "Severe learning difficulty"),
          Map.entry("spld", "Specific learning difficulty"),
          Map.entry("unknown", "Need not known"),
          Map.entry("vi", "Vision impairment"));

  private final Map<String, String> words;

  /** Takes the words of the census's columns. */
  ColumnWords(List<CensusColumn> columns) {
    words = new HashMap<>(NEEDS);
    columns.forEach(one -> words.put(one.id(), one.label()));
  }

  /** Returns the words of a column. */
  String of(String column) {
    return words.getOrDefault(column, Tables.label(column));
  }

  /** Returns the title of a table: what a row of it is, without the article. */
  static String title(String what) {
    return Tables.label(what.replaceFirst("^(the|a) ", ""));
  }
}
