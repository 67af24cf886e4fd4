package uk.foresend.io.council;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import uk.foresend.history.CensusDay;

/**
 * Makes two consecutive person-level returns of people who do not exist, for tests and
 * demonstrations.
 *
 * <p>Ages, needs and placements are mixed about as England's in January 2025; a few in a hundred
 * leave or move between the two days and more join. The same arguments make the same bytes.
 *
 * @param seed what the people are drawn from
 * @param opening plans on the earlier day, at least 1
 * @param joining plans made or transferred in between the two days, at least 0
 * @param earlier the earlier census
 * @param later the later census
 * @param mix of ages, needs and placements
 */
public record SyntheticReturns(
    long seed, int opening, int joining, CensusDay earlier, CensusDay later, EnglandMix mix) {

  /** A mapping for the placements of these returns, in settings of the same names. */
  public static final String MAPPING =
      """
      kind,code,setting
      unit,,resourced
      resourced,,resourced
      urn,100001,mainstream
      urn,100002,mainstream
      urn,100003,state-special
      urn,100004,independent
      urn,100005,alternative
      urn,100006,post-16
      school,,mainstream
      sen-setting,EYP,other
      sen-setting,EHE,other
      sen-setting,OLA,other
      sen-setting,OPA,other
      sen-setting,NEET,other
      sen-setting,NIEC,other
      sen-setting,NIEO,other
      sen-setting,OTH,other
      unknown,,other
      """;

  /** Which of the two returns. */
  public enum Which {
    EARLIER,
    LATER
  }

  /** Refuses fewer people than there can be. */
  public SyntheticReturns {
    if (opening < 1 || joining < 0 || !earlier.day().isBefore(later.day())) {
      throw new IllegalArgumentException("Not two returns: " + opening + " and " + joining);
    }
  }

  /** Writes all tables of one return into a folder, which is made if it is not there. */
  public void write(Which which, Path folder) throws IOException {
    Files.createDirectories(folder);
    for (ReturnModule module : ReturnModule.values()) {
      try (Writer out =
          Files.newBufferedWriter(folder.resolve(module.word() + ".csv"), StandardCharsets.UTF_8)) {
        write(which, module, out);
      }
    }
  }

  /** Writes one table of one return. */
  public void write(Which which, ReturnModule module, Appendable out) throws IOException {
    out.append(header(module)).append('\n');
    int people = which == Which.EARLIER ? opening : opening + joining;
    for (int number = 0; number < people; number++) {
      SyntheticChild child = SyntheticChild.of(this, number);
      out.append(row(which, module, child));
    }
  }

  private static String header(ReturnModule module) {
    return switch (module) {
      case PERSON ->
          "persontableid,surname,forename,personbirthdate,sex,ethnicity,postcode,upn,"
              + "uniquelearnernumber,upnunknown";
      case REQUESTS ->
          "persontableid,requeststableid,receiveddate,rya,requestoutcomedate,requestoutcome";
      case ASSESSMENT ->
          "persontableid,requeststableid,assessmentoutcome,assessmentoutcomedate,week20";
      case NAMED_PLAN -> "persontableid,requeststableid,startdate,ceasedate,ceasereason";
      case ACTIVE_PLANS -> "persontableid,requeststableid,transferla";
      case PLACEMENT_DETAIL ->
          "persontableid,requeststableid,urn,ukprn,sensetting,placementrank,entrydate,leavingdate,"
              + "senunitindicator,resourcedprovisionindicator";
      case SEN_NEED -> "persontableid,requeststableid,sentype,sentyperank";
    };
  }

  private String row(Which which, ReturnModule module, SyntheticChild child) {
    boolean first = which == Which.EARLIER;
    boolean planned = first || child.after();
    String keys = (child.number() + 1) + "," + (child.number() + 1) + ",";
    CensusDay census = first ? earlier : later;
    boolean dealt = child.start().isAfter(census.day().minusYears(1)) && !child.transferredIn();
    return switch (module) {
      case PERSON -> person(child);
      case REQUESTS -> requests(keys, child, dealt);
      case ASSESSMENT -> dealt ? keys + "Y," + child.start() + ",0\n" : "";
      case NAMED_PLAN -> keys + child.start() + "," + (planned ? "," : ceased(child)) + "\n";
      case ACTIVE_PLANS -> planned ? keys + (child.transferredIn() ? "820" : "") + "\n" : "";
      case PLACEMENT_DETAIL ->
          planned ? keys + placement(first ? child.first() : child.second(), child.start()) : "";
      case SEN_NEED -> planned ? keys + child.need() + ",1\n" : "";
    };
  }

  /** The request that led to the plan; one in five was refused once before. */
  private static String requests(String keys, SyntheticChild child, boolean dealt) {
    LocalDate received = child.start().minusDays(140);
    String last = keys + received + ",0,," + (dealt ? "Y" : "H") + "\n";
    LocalDate decided = received.minusDays(20);
    boolean refused = dealt && child.number() % 5 == 0;
    return refused ? keys + decided.minusDays(40) + ",0," + decided + ",N\n" + last : last;
  }

  private static String person(SyntheticChild child) {
    return String.format(
        Locale.ROOT,
        "%d,%s,Nobody,%s,%s,WBRI,QQ%d %dQQ,%s,,%n".replace("%n", "\n"),
        child.number() + 1,
        child.surname(),
        child.born(),
        child.number() % 4 == 0 ? "F" : "M",
        child.number() % 90 + 1,
        child.number() % 9,
        child.upn());
  }

  private String ceased(SyntheticChild child) {
    LocalDate day = later.day().minusDays(1 + child.number() % 300);
    return day + "," + child.ceaseReason();
  }

  private static String placement(EnglandMix.Setting setting, LocalDate start) {
    return setting.urn() + ",," + setting.code() + ",1," + start + ",," + setting.flags() + "\n";
  }
}
