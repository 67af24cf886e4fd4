package uk.foresend.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The kept plan tables say what the downloaded files say, under the same names. */
class TrimPlansTest {
  @TempDir Path from;
  @TempDir Path to;

  @BeforeEach
  void trim() throws IOException {
    String header =
        "time_period,geographic_level,old_la_code,la_name,breakdown_topic,breakdown,ehcplans,"
            + "mainstream_academy,mainstream_total,mainstream_total_pc,special_academy_free,neet\n";
    Files.writeString(
        from.resolve("ees_ehcp_caseload_2019-2025_all_la.csv"),
        header
            + "202425,National,,,All EHC plans,All EHC plans,9,4,4,44.4,5,x\n"
            + "202425,Regional,,,All EHC plans,All EHC plans,9,4,4,44.4,5,x\n");
    Files.writeString(
        from.resolve("ees_ehcp_caseload_by_age_2024-2025_all_la.csv"),
        header
            + "202425,Local authority,838,Dorset,Child or young persons age,age 7,2,1,1,50,1,0\n");
    Files.writeString(
        from.resolve("ees_ehcp_caseload_2026_dorset_england_extract.csv"),
        "time_period,geographic_level,la_name,breakdown_topic,breakdown,ehcplans,mainstream_academy,"
            + "special_academy,neet\n"
            + "202526,Local authority,Dorset,All EHC plans,All EHC plans,3,1,2,0\n"
            + "202526,Local authority,Dorset,Age at start of academic year,age 7,1,1,0,0\n");
    TrimPlans.trim(from, to);
  }

  @Test
  void totalsPercentagesAndRegionsAreLeftOutAndNewColumnsAreNotPublishedForOldYears()
      throws IOException {
    assertThat(kept("ehc-plans.csv.gz"))
        .isEqualTo(
            """
            time_period,geographic_level,old_la_code,breakdown_topic,breakdown,ehcplans,mainstream_academy,special_academy_free,neet,special_academy,source
            202425,National,,All EHC plans,All EHC plans,9,4,5,x,x,ehc-plans-2025
            202526,Local authority,838,All EHC plans,All EHC plans,3,1,x,0,2,ehc-plans-2026-extract
            """);
  }

  @Test
  void agesStandInTheirOwnTable() throws IOException {
    assertThat(kept("ehc-plans-by-age.csv.gz").lines().skip(1))
        .containsExactly(
            "202425,Local authority,838,Child or young persons age,age 7,2,1,1,0,x,ehc-plans-2025",
            "202526,Local authority,838,Age at start of academic year,age 7,1,1,x,0,0,ehc-plans-2026-extract");
  }

  private String kept(String name) throws IOException {
    try (GZIPInputStream table = new GZIPInputStream(Files.newInputStream(to.resolve(name)))) {
      return new String(table.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
