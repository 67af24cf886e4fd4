package uk.foresend.scenario;

import java.util.List;
import uk.foresend.assumption.BlockIncome;
import uk.foresend.assumption.Cohort;
import uk.foresend.assumption.Driver;
import uk.foresend.assumption.LineTerms;
import uk.foresend.assumption.Scope;
import uk.foresend.assumption.SettingTerms;
import uk.foresend.assumption.SettingTerms.CapacityRule;
import uk.foresend.assumption.SettingTerms.PlaceCount;
import uk.foresend.assumption.SettingTerms.PlacePayer;
import uk.foresend.dsg.Block;
import uk.foresend.scenario.schema.Values;
import uk.foresend.send.AgeBand;

/** Every number without a neutral value is given wherever the scenario needs it. */
final class NeededDrivers {

  private final Values values;
  private final DriverIndex drivers;
  private final List<AgeBand> bands;

  NeededDrivers(Values values, DriverIndex drivers) {
    this.values = values;
    this.drivers = drivers;
    this.bands = values.or(ScenarioShapes.AGES, List.of());
  }

  void run() {
    values.find(ScenarioShapes.DEMAND).ifPresent(demand -> demand(demand.value().method()));
    values.items(ScenarioShapes.SETTINGS).forEach(said -> setting(said.terms()));
    values.items(ScenarioShapes.LINES).stream()
        .filter(line -> line.kind() != LineTerms.Kind.PLACEMENTS)
        .forEach(this::line);
    values.items(ScenarioShapes.INCOME).forEach(this::income);
    String balance = "carrying a deficit has a cost";
    authority(Driver.INTEREST_FORGONE_RATE, balance);
    authority(Driver.BORROWING_RATE, balance);
  }

  private void demand(Cohort.Method method) {
    switch (method) {
      case FUNNEL ->
          List.of(
                  Driver.REQUESTS,
                  Driver.AGREED_SHARE,
                  Driver.ISSUED_SHARE,
                  Driver.ASSESSMENT_BACKLOG,
                  Driver.ASSESSMENT_MONTHS)
              .forEach(driver -> authority(driver, "demand.method is funnel"));
      case NEW_PLAN_RATE ->
          bands.forEach(
              band -> {
                String because = "demand.method is new-plan-rate";
                Scope scope = new Scope.OfBand(band.id());
                need(Driver.POPULATION, " for " + band.label(), because, scope);
                need(Driver.NEW_PLAN_RATE, " for " + band.label(), because, scope, Scope.AUTHORITY);
              });
      case NET_GROWTH ->
          values
              .items(ScenarioShapes.SETTINGS)
              .forEach(
                  said ->
                      need(
                          Driver.NET_GROWTH,
                          " for " + said.setting().id(),
                          "demand.method is net-growth",
                          new Scope.OfSetting(said.setting().id()),
                          Scope.AUTHORITY));
    }
    if (method != Cohort.Method.NET_GROWTH) {
      bands.stream()
          .filter(band -> band.width() > 1)
          .forEach(
              band ->
                  need(
                      Driver.AGEING_SHARE,
                      " for " + band.label(),
                      "the age band is wider than one year",
                      new Scope.OfBand(band.id())));
    }
  }

  private void setting(SettingTerms terms) {
    Scope scope = new Scope.OfSetting(terms.setting());
    String part = " for " + terms.setting();
    List<AgeBand> unpriced =
        bands.stream()
            .filter(
                band ->
                    !drivers.has(Driver.TOP_UP, scope)
                        && !drivers.has(
                            Driver.TOP_UP, new Scope.OfCell(terms.setting(), band.id())))
            .toList();
    if (unpriced.size() == bands.size() && !bands.isEmpty()) {
      drivers.missing(Driver.TOP_UP, part, "its children have a top-up or a fee");
    } else {
      unpriced.forEach(
          band ->
              drivers.missing(
                  Driver.TOP_UP, part + ", " + band.label(), "other ages there have one"));
    }
    boolean paid = terms.payer() != PlacePayer.NOBODY;
    if (paid && terms.placeCount() == PlaceCount.PER_CHILD) {
      need(Driver.PLACES_PER_CHILD, part, "its placeCount is per-child", scope);
    }
    if (paid && terms.placeCount() == PlaceCount.COMMISSIONED) {
      need(Driver.PLACES, part, "its placeCount is commissioned", scope);
    } else if (terms.capacity() == CapacityRule.COUNTED) {
      need(Driver.PLACES, part, "its capacity is counted", scope);
    }
  }

  private void line(LineTerms line) {
    need(
        Driver.LINE_SPEND,
        " for " + line.id(),
        "the line is not made of placements",
        new Scope.OfLine(line.id()));
  }

  private void income(BlockIncome income) {
    boolean heads =
        income.rule() == BlockIncome.Rule.PER_HEAD || income.rule() == BlockIncome.Rule.FORMULA;
    if (heads) {
      authority(Driver.POPULATION_2_TO_18, "the income of " + income.block().id() + " follows it");
    }
    if (income.block() != Block.HIGH_NEEDS && !hasLines(income.block())) {
      need(
          Driver.BLOCK_SPEND_SHARE,
          " for " + income.block().id(),
          "the block has an income and no lines",
          new Scope.OfBlock(income.block()));
    }
  }

  private boolean hasLines(Block block) {
    return values.items(ScenarioShapes.LINES).stream()
        .anyMatch(line -> line.line().block() == block);
  }

  private void authority(Driver driver, String because) {
    need(driver, "", because, Scope.AUTHORITY);
  }

  private void need(Driver driver, String part, String because, Scope... scopes) {
    if (drivers.first(driver, scopes).isEmpty()) {
      drivers.missing(driver, part, because);
    }
  }
}
