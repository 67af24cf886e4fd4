package uk.foresend.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static uk.foresend.Fixtures.SPECIAL;
import static uk.foresend.Fixtures.month;
import static uk.foresend.Fixtures.pounds;
import static uk.foresend.Fixtures.year;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import uk.foresend.AssumptionsBuilder;
import uk.foresend.Fixtures;
import uk.foresend.assumption.Assumptions;
import uk.foresend.assumption.BlockIncome;
import uk.foresend.assumption.BlockIncome.Rule;
import uk.foresend.assumption.BlockTransfer;
import uk.foresend.assumption.Driver;
import uk.foresend.assumption.Scope;
import uk.foresend.assumption.SettingTerms;
import uk.foresend.assumption.SettingTerms.Area;
import uk.foresend.dsg.Block;
import uk.foresend.generated.Change;
import uk.foresend.quantity.Profile;
import uk.foresend.quantity.Share;
import uk.foresend.quantity.Step;

@DisplayName("The high needs formula")
class FormulaIncomeTest {

  private static final Scope SPECIALS = new Scope.OfSetting(SPECIAL);
  private static final int NEXT = 1;

  private static AssumptionsBuilder council(Rule rule, String known) {
    BlockIncome income =
        new BlockIncome(
            Block.HIGH_NEEDS,
            List.of(
                new BlockIncome.Known(
                    year(known), pounds(50_000_000), LocalDate.of(2025, 12, 17), Fixtures.SOURCE)),
            rule,
            List.of(),
            Fixtures.SOURCE);
    return Fixtures.council()
        .schemes()
        .income(List.of(income))
        .driver(Driver.BASIC_ENTITLEMENT, Scope.AUTHORITY, 4_660)
        .driver(Driver.IMPORT_EXPORT, Scope.AUTHORITY, 0)
        .driver(Driver.POPULATION_2_TO_18, Scope.AUTHORITY, 60_000)
        .driver(Driver.INCOME_GROWTH, new Scope.OfBlock(Block.HIGH_NEEDS), 0);
  }

  private static double[] income(Assumptions council) {
    return Runs.columns(council).funding().allocation()[Block.HIGH_NEEDS.ordinal()];
  }

  @Test
  void countsOtherCouncilsChildrenInSpecialSchoolsOfTheArea() {
    Profile more = Profile.constant(5).then(new Step.Replace(month("2026-09"), 15));
    Assumptions with =
        council(Rule.FORMULA, "2026-27")
            .driver(Driver.PLACES_FOR_OTHER_COUNCILS, SPECIALS, more)
            .build();
    Assumptions without =
        council(Rule.FORMULA, "2026-27")
            .driver(Driver.PLACES_FOR_OTHER_COUNCILS, SPECIALS, 5)
            .build();
    assertThat(income(with)[NEXT] - income(without)[NEXT]).isCloseTo(46_600, within(1e-6));
  }

  @Test
  void leavesOutTheCouncilsOwnChildrenInOtherAreas() {
    Assumptions here = council(Rule.FORMULA, "2026-27").build();
    Assumptions away = Change.terms(here, FormulaIncomeTest::away);
    assertThat(income(away)[NEXT]).isCloseTo(50_000_000, within(1e-6));
    Columns run = Runs.columns(here);
    int special = here.setup().axes().setting(SPECIAL).orElseThrow();
    double joined = run.placement().inSetting(12, special) - run.placement().inSetting(0, special);
    assertThat(income(here)[NEXT]).isCloseTo(50_000_000 + 4_660 * joined, within(1e-3));
    assertThat(joined).isNotZero();
  }

  @Test
  @DisplayName("and the per-head rule take the population and the rates of the years between")
  void growsFromTheYearOfTheLastAllocation() {
    Profile heads = Profile.constant(50_000).then(new Step.Replace(month("2026-04"), 60_000));
    Profile rates = Profile.constant(0.1).then(new Step.Replace(month("2026-04"), 0));
    Assumptions council =
        council(Rule.PER_HEAD, "2024-25")
            .driver(Driver.POPULATION_2_TO_18, Scope.AUTHORITY, heads)
            .driver(Driver.INCOME_GROWTH, new Scope.OfBlock(Block.HIGH_NEEDS), rates)
            .build();
    assertThat(income(council)[0]).isCloseTo(50_000_000 * 1.1 * 60_000 / 50_000, within(1e-3));
  }

  @ParameterizedTest
  @EnumSource(Rule.class)
  @DisplayName("and every other rule give more by the change in the allocation, known years too")
  void changes(Rule rule) {
    Assumptions as = council(rule, "2026-27").build();
    Assumptions more =
        council(rule, "2026-27")
            .driver(
                Driver.ALLOCATION_CHANGE,
                new Scope.OfBlock(Block.HIGH_NEEDS),
                Profile.constant(0.02).then(new Step.Replace(month("2027-04"), -0.03)))
            .build();
    double[] stated = income(as);
    double[] changed = income(more);
    assertThat(changed[0]).isCloseTo(50_000_000 * 1.02, within(1e-6));
    for (int y = NEXT; y < stated.length; y++) {
      assertThat(changed[y]).isCloseTo(stated[y] * 0.97, within(1e-6));
    }
    new TwoRoutes(more, more).agree(rule.name());
  }

  @Test
  @DisplayName("is what a share of the block is transferred from")
  void isWhatAShareIsTakenFrom() {
    Assumptions base =
        council(Rule.FORMULA, "2026-27")
            .driver(
                Driver.IMPORT_EXPORT,
                Scope.AUTHORITY,
                Profile.constant(0).then(new Step.Replace(month("2027-04"), 4_000_000)))
            .build();
    BlockTransfer transfer =
        new BlockTransfer(
            "out",
            year("2027-28"),
            Block.HIGH_NEEDS,
            Block.SCHOOLS,
            new Share(0.01),
            Optional.empty(),
            BlockTransfer.Approval.SECRETARY_OF_STATE,
            LocalDate.of(2026, 11, 10),
            Fixtures.SOURCE);
    Assumptions council = base.with(base.finance().withTransfers(List.of(transfer)));
    double allocated = income(council)[NEXT];
    assertThat(allocated).isGreaterThan(53_000_000);
    assertThat(Runs.columns(council).funding().transfers()[Block.HIGH_NEEDS.ordinal()][NEXT])
        .isCloseTo(-0.01 * allocated, within(1e-6));
  }

  private static SettingTerms away(SettingTerms each) {
    return new SettingTerms(
        each.setting(),
        each.payer(),
        each.placeCount(),
        each.placeLine(),
        each.topUpLine(),
        each.billing(),
        each.uplift(),
        each.capacity(),
        each.overflow(),
        Area.OUT_OF_AREA,
        each.source());
  }
}
