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

  private String kept(String name) throws IOException {
    try (GZIPInputStream table = new GZIPInputStream(Files.newInputStream(to.resolve(name)))) {
      return new String(table.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
