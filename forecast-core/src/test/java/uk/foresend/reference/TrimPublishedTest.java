package uk.foresend.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The kept tables of published series say what the downloaded files say, under the same names. */
class TrimPublishedTest {
  private static final String PLANS = "ees_ehcp_ceased_plans_2022-2024.csv";

  @TempDir Path from;
  @TempDir Path to;

  @Test
  void namesPercentagesSumsSexesAndRegionsAreLeftOutAndNoFigureIsChanged() throws IOException {
    Files.writeString(
        from.resolve(PLANS),
        "time_period,time_identifier,geographic_level,country_code,region_name,new_la_code,"
            + "old_la_code,la_name,breakdown_topic,breakdown,max_age,total_ceased,fe_total,max_pc\n"
            + "2024,Calendar year,National,E92,,,,,All ceased EHC plans,All,1,2,3,4\n"
            + "2024,Calendar year,Regional,E92,London,,,,All ceased EHC plans,All,1,2,3,4\n"
            + "2024,Calendar year,Local authority,E92,S,E06,838,\"Dorset, of\",Sex,Male,1,2,3,4\n"
            + "2024,Calendar year,Local authority,E92,S,E06,838,D,Type of placement,FE - total,"
            + "1,2,3,4\n"
            + "2024,Calendar year,Local authority,E92,S,E06,838,D,Type of placement,\"A, b\","
            + "x,002,3,4\n");
    TrimPublished.trimOne(PLANS, from, to);
    assertThat(kept("ehc-ceased-plans.csv.gz"))
        .isEqualTo(
            """
            time_period,geographic_level,old_la_code,breakdown_topic,breakdown,max_age,total_ceased,source
            2024,National,,All ceased EHC plans,All,1,2,ehc-plans-2025
            2024,Local authority,838,Type of placement,"A, b",x,002,ehc-plans-2025
            """);
  }

  @Test
  void onlyMeasuresOfPlansAreKeptOfTheInteractiveTool() throws IOException {
    String lait = "dfe_lait_sen_measures.csv";
    Files.writeString(
        from.resolve(lait),
        "Short Desc,Data item,Years,LA and Regions,Values,LA Number,Region\n"
            + "SENFinance,SEN Finance,2016-17 (OT),Barnet,120,302.0,Outer London\n"
            + "KS4_SEN_Des_incSpec,,2017,Barnet,1,302.0,Outer London\n"
            + "SEN_CASES_JAN,,2025,England,-,970.0,NA\n");
    TrimPublished.trimOne(lait, from, to);
    assertThat(kept("lait.csv.gz"))
        .isEqualTo(
            """
            Short Desc,Years,Values,LA Number,source
            SENFinance,2016-17 (OT),120,302.0,lait-2026-04
            SEN_CASES_JAN,2025,-,970.0,lait-2026-04
            """);
  }

  @Test
  void theTribunalsHeaderBecomesOneRowAndTitlesRegionsAndNotesAreLeftOut() throws IOException {
    Files.writeString(
        from.resolve(TrimTribunal.FILE),
        "\ufeff\"A title, of\n two lines\",,,\n,,,\nLocal Authority,LA code,2024,\n"
            + ",,Appeals registered4,\"Total Appealable Decisions1,9\"\nSOUTH WEST,,,  \n"
            + "Dorset6,838, - ,\"4,622\"\n,,,\nSources:,a,,\n1. A note,,,\n");
    TrimTribunal.trim(from, to);
    assertThat(kept("tribunal.csv.gz"))
        .isEqualTo(
            """
            Local Authority,LA code,2024 Appeals registered,2024 Total Appealable Decisions,source
            Dorset6,838,-,"4,622",tribunal-2024
            """);
  }

  private String kept(String name) throws IOException {
    try (GZIPInputStream table = new GZIPInputStream(Files.newInputStream(to.resolve(name)))) {
      return new String(table.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
