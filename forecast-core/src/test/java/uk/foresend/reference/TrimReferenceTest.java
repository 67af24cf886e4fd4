package uk.foresend.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The kept tables say what the downloaded files say, and leave the rest out. */
class TrimReferenceTest {
  @TempDir Path from;
  @TempDir Path to;

  @BeforeEach
  void trim() throws IOException {
    write(
        "dfe_dsg_high_needs_block_detail_2020-21_to_2023-24_long.csv",
        """
        financial_year,la_code,la_name,item,value
        2021-22,838,Dorset,Total high needs elements in the funding floor and gains calculation,38579850
        2021-22,838,Dorset,Basic entitlement factor (area cost adjusted) unit of funding (£s),4660.0
        2021-22,838,Dorset,Number of pupils in special schools and academies,848
        2021-22,838,Dorset,Import/export adjustment (based on January 2021 school census),-744000
        2021-22,838,Dorset,Total high needs block before deductions (£s),42238205
        2021-22,East of England,,Total high needs block before deductions (£s),1
        """);
    String blocks =
        "financial_year,la_code,la_name,schools_block,cssb,high_needs_block,early_years_block,"
            + "total_dsg,schools_block_after_recoupment,cssb_after,high_needs_after_deductions,"
            + "early_years_after,total_after_deductions\n";
    write(
        "dfe_dsg_allocations_by_block_final_vintage_2020-21_to_2023-24.csv",
        blocks + "2021-22,838,Dorset,1,2,3,4,10,0,2,1,4,7\n");
    write(
        "dfe_dsg_allocations_by_block_2019-20_to_2023-24_vintage_mar2023.csv",
        blocks
            + "2019-20,838,Dorset,1.50,2,3,4,10.50,0,2,1,4,7.0\n"
            + "2021-22,838,Dorset,1,2,3,4,10,0,2,1,4,7\n"
            + "2022-23,ENGLAND,,1,2,3,4,10,0,2,1,4,7\n");
    write(
        "ees_sen2_estab_caseload_groups_2010-2022.csv",
        """
        time_period,geographic_level,region_name,old_la_code,new_la_code,la_name
        2019,Local authority,South West,835,E10000009,Dorset
        2010,Local authority,South West,835,E10000009,Dorset
        2022,National,,,,
        """);
    write(
        "ees_ehcp_caseload_2019-2025_all_la.csv",
        """
        time_period,geographic_level,region_name,new_la_code,old_la_code,la_name
        201920,Local authority,South West,E06000059,838,Dorset
        202425,Local authority,South West,E06000059,838,Dorset
        """);
    write(
        "dfe_dsg_cumulative_balance_pct_2019-20_to_2021-22.csv",
        """
        time_period,geographic_level,region_name,la_name,deficit,DSG cumulative balance as a % of the total income,financial_year
        201920,Local authority,South West,Dorset,8.82,-8.82,2019-20
        201920,Regional,South West,,1,-1,2019-20
        201920,National,England,,1.08,-1.08,2019-20
        """);
    TrimReference.trim(from, to);
  }

  @Test
  void elementsOfOneCouncilAndYearStandInOneRowAndRegionsAreLeftOut() {
    assertThat(kept("dsg-high-needs.csv"))
        .isEqualTo(
            """
            year,council,formula,basic_entitlement_rate,special_pupils,import_export,special_free_schools,hospital_and_other,additional_base,additional,total,source
            2021-22,838,38579850,4660,848,-744000,,,,,42238205,dsg-2022-07
            """);
  }

  @Test
  void theMarchEditionIsKeptWhereItIsTheOnlyOneOrSaysOtherwise() {
    assertThat(kept("dsg-blocks.csv"))
        .isEqualTo(
            """
            year,council,schools,central,high_needs,early_years,total,schools_after,central_after,high_needs_after,early_years_after,total_after,source
            2019-20,838,1.5,2,3,4,10.5,0,2,1,4,7,dsg-2023-03
            2021-22,838,1,2,3,4,10,0,2,1,4,7,dsg-2022-07
            2022-23,england,1,2,3,4,10,0,2,1,4,7,dsg-2023-03
            """);
  }

  @Test
  void councilsOfOneNameAreToldApartByTheirJanuaries() {
    assertThat(kept("councils.csv").lines().map(line -> line.split(",\"|,[A-Z][a-z]+ council")[0]))
        .containsExactly(
            "code,ons_codes,name,region,first_january,last_january,note,source",
            "835,E10000009,Dorset,South West,2010,2019",
            "838,E06000059,Dorset,South West,2020,");
  }

  @Test
  void balancesKnownByNameAreKeptByTheCodeOfTheCouncilOfThatYear() {
    assertThat(kept("dsg-balances.csv"))
        .isEqualTo(
            """
            year,council,percent_of_grant,source
            2019-20,838,-8.82,dsg-balances-2022
            2019-20,england,-1.08,dsg-balances-2022
            """);
  }

  private void write(String name, String text) throws IOException {
    Files.writeString(from.resolve(name), text);
  }

  private String kept(String name) {
    try {
      return Files.readString(to.resolve(name));
    } catch (IOException unreadable) {
      throw new java.io.UncheckedIOException(unreadable);
    }
  }
}
