package uk.foresend.io.council;

import java.util.Locale;
import java.util.Set;
import uk.foresend.io.Quoting;
import uk.foresend.io.Reading;
import uk.foresend.io.TableShape;

/** A module of the SEN2 person-level return that is read, one table each. */
public enum ReturnModule {
  PERSON("personbirthdate", "upn"),
  REQUESTS("receiveddate", "requestoutcome"),
  ASSESSMENT("assessmentoutcome"),
  NAMED_PLAN("startdate", "ceasedate", "ceasereason"),
  ACTIVE_PLANS("transferla"),
  PLACEMENT_DETAIL("urn", "sensetting", "placementrank", "entrydate", "leavingdate"),
  SEN_NEED("sentype", "sentyperank");

  /** The column that tells whose row it is, in every module. */
  static final String WHOSE = "persontableid";

  private final Set<String> columns;

  ReturnModule(String... columns) {
    this.columns = Set.of(columns);
  }

  /** Returns the module's name as the files have it, in small letters without spaces. */
  public String word() {
    return plain(name());
  }

  /** Returns what is expected of the table: nothing it says is ever quoted. */
  TableShape shape(Reading reading) {
    Set<String> wanted = new java.util.HashSet<>(columns);
    wanted.add(WHOSE);
    return TableShape.of(wanted).named(ReturnModule::column).with(reading).quoting(Quoting.NOTHING);
  }

  private static String column(String name) {
    String plain = plain(name);
    return switch (plain) {
      case "familyname" -> "surname";
      case "firstname" -> "forename";
      case "birthdate", "dateofbirth" -> "personbirthdate";
      default -> plain;
    };
  }

  /** Returns a name in small letters without anything but letters and digits. */
  static String plain(String name) {
    return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
  }
}
