package uk.foresend.scenario;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import uk.foresend.assumption.BlockIncome;
import uk.foresend.assumption.BlockTransfer;
import uk.foresend.dsg.Block;
import uk.foresend.problem.Place;
import uk.foresend.quantity.FinancialYear;
import uk.foresend.quantity.Horizon;
import uk.foresend.scenario.schema.Placed;
import uk.foresend.scenario.schema.Reading;
import uk.foresend.scenario.schema.Values;
import uk.foresend.send.CapitalScheme;

/** What is dated stands where the forecast can use it. */
final class YearChecks {

  private final Values values;
  private final Reading in;

  YearChecks(Values values, Reading in) {
    this.values = values;
    this.in = in;
  }

  void run() {
    in.horizon().ifPresent(this::run);
  }

  private void run(Horizon years) {
    for (Placed<CohortShapes.Census> census : values.list(ScenarioShapes.KNOWN_CENSUSES)) {
      YearMonth january = YearMonth.of(census.value().january().getValue(), 1);
      month(census.place("january"), january, years);
    }
    values
        .list(ScenarioShapes.RECEIPTS)
        .forEach(receipt -> month(receipt.place("month"), receipt.value().month(), years));
    values
        .list(ScenarioShapes.TRANSFERS)
        .forEach(
            transfer -> {
              year(transfer.place("year"), transfer.value().year(), years);
              hasIncome(transfer.place("giver"), transfer.value().from());
              hasIncome(transfer.place("receiver"), transfer.value().to());
              for (BlockTransfer.Fault fault : transfer.value().faults()) {
                String what = transfer.place().path() + "." + fault.what();
                in.invalid(transfer.place(fault.field()), what, fault.hint());
              }
            });
    values
        .list(ScenarioShapes.OPENING_BALANCES)
        .forEach(
            balance -> origin(balance.place("origin"), balance.value().vintage().origin(), years));
    if (in.clean("income")) {
      values.list(ScenarioShapes.INCOME).forEach(income -> income(income, years));
    }
    values.list(ScenarioShapes.SCHEMES).forEach(scheme -> scheme(scheme, years));
    values
        .list(ScenarioShapes.STEP_DOWNS)
        .forEach(stepDowns -> notAfter(stepDowns.place("from"), stepDowns.value().first(), years));
  }

  private void month(Place place, YearMonth month, Horizon years) {
    notAfter(place, month, years);
    if (month.isBefore(years.firstMonth())) {
      in.warning(
          place,
          place.path()
              + " is "
              + month
              + ", before the forecast begins in "
              + years.firstMonth()
              + ": it has no effect.",
          "");
    }
  }

  private void year(Place place, FinancialYear year, Horizon years) {
    if (!years.contains(year)) {
      outside(place, year.toString(), years);
    }
  }

  private void notAfter(Place place, YearMonth month, Horizon years) {
    if (month.isAfter(years.last().march())) {
      outside(place, month.toString(), years);
    }
  }

  private void outside(Place place, String when, Horizon years) {
    in.invalid(
        place,
        place.path()
            + " is "
            + when
            + ", but the horizon is "
            + years.first()
            + " to "
            + years.last()
            + ".",
        "");
  }

  private void origin(Place place, FinancialYear origin, Horizon years) {
    if (origin.compareTo(years.first()) >= 0) {
      in.invalid(
          place,
          place.path()
              + " is "
              + origin
              + ", but an opening balance arose before "
              + years.first()
              + ".",
          "Maybe " + years.first().plus(-1) + ".");
    }
  }

  private void income(Placed<BlockIncome> income, Horizon years) {
    List<BlockIncome.Known> known = income.value().known();
    if (known.isEmpty()) {
      in.invalid(
          income.place("known"),
          income.place().path() + " (" + income.value().block().id() + ") has no known year.",
          "A rule needs a year to follow from.");
    }
    for (int i = 0; i < known.size(); i++) {
      Place place = income.place("known[" + i + "].year");
      FinancialYear year = known.get(i).year();
      notAfter(place, year.april(), years);
      LocalDate published = known.get(i).published();
      if (known.subList(0, i).stream()
          .anyMatch(each -> each.year().equals(year) && each.published().equals(published))) {
        in.invalid(
            place,
            place.path()
                + " is "
                + year
                + ", which is known already as published "
                + published
                + ".",
            "");
      }
    }
    Optional<FinancialYear> first =
        known.stream().map(BlockIncome.Known::year).min(FinancialYear::compareTo);
    if (first.isPresent() && first.get().compareTo(years.first()) > 0) {
      in.invalid(
          income.place("known"),
          income.place().path()
              + " ("
              + income.value().block().id()
              + ") is first known in "
              + first.get()
              + ", but the ledger opens in "
              + years.first()
              + ".",
          "Add the allocation of " + years.first() + ", or of an earlier year.");
    }
    boolean early =
        income.value().lastKnown().filter(y -> y.compareTo(years.first()) < 0).isPresent();
    if (income.value().rule() == BlockIncome.Rule.FORMULA && early) {
      in.invalid(
          income.place("rule"),
          income.place("rule").path()
              + " is formula, but no allocation is known in "
              + years.first()
              + " or later, and the pupils of an earlier year are not in the forecast.",
          "Add the allocation of "
              + years.first()
              + ", or choose per-head, percentage or cash-flat.");
    }
    for (int i = 0; i < income.value().rolledIn().size(); i++) {
      notAfter(
          income.place("rolledIn[" + i + "].from"),
          income.value().rolledIn().get(i).from().april(),
          years);
    }
  }

  private void hasIncome(Place place, Block block) {
    if (values.items(ScenarioShapes.INCOME).stream().noneMatch(one -> one.block() == block)
        && in.clean("income")) {
      in.invalid(place, place.path() + " is " + block.id() + ", but that block has no income.", "");
    }
  }

  private void scheme(Placed<CapitalScheme> scheme, Horizon years) {
    for (int i = 0; i < scheme.value().phases().size(); i++) {
      Place place = scheme.place("phases[" + i + "].opens");
      YearMonth opens = scheme.value().phases().get(i).opens();
      if (opens.isAfter(years.last().march())) {
        in.warning(
            place,
            place.path() + " is " + opens + ", after the horizon ends: it has no effect.",
            "");
      }
    }
    for (int i = 0; i < scheme.value().capital().size(); i++) {
      notAfter(
          scheme.place("capital[" + i + "].year"),
          scheme.value().capital().get(i).year().april(),
          years);
    }
    for (int i = 0; i < scheme.value().filledFrom().size(); i++) {
      if (scheme.value().filledFrom().get(i).setting().equals(scheme.value().setting())) {
        Place place = scheme.place("filledFrom[" + i + "].setting");
        in.invalid(
            place,
            place.path() + " is the setting that the scheme opens, so nobody would move.",
            "Name the settings that its children leave.");
      }
    }
  }
}
