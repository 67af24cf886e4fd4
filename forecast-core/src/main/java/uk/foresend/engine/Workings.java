package uk.foresend.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import uk.foresend.assumption.Assumptions;
import uk.foresend.assumption.Driver;
import uk.foresend.assumption.Scope;
import uk.foresend.quantity.FinancialYear;
import uk.foresend.quantity.Money;
import uk.foresend.result.Forecast;
import uk.foresend.result.FundRow;
import uk.foresend.result.IncomeRow;
import uk.foresend.result.LedgerEntry;
import uk.foresend.result.PlanRow;
import uk.foresend.result.SpendRow;
import uk.foresend.result.Working;

/**
 * Explains one figure of a forecast: {@code name@year}, where the name is {@code closing}, {@code
 * opening}, {@code in-year}, {@code income}, {@code spend}, {@code deductions}, {@code cleared},
 * {@code interest}, {@code plans}, or {@code spend:LEAF}, {@code income:ROW}, {@code fund:ROW},
 * {@code plans:SETTING}.
 */
final class Workings {

  private final Forecast forecast;
  private final Assumptions given;

  private final WorkingParts parts;
  private final SpendWorkings leaves;

  Workings(Columns c, Forecast forecast) {
    this.forecast = forecast;
    this.given = c.inputs().assumptions;
    this.parts = new WorkingParts(given, forecast.years());
    this.leaves = new SpendWorkings(given, forecast, parts);
  }

  Optional<Working> of(String figure) {
    int at = figure.lastIndexOf('@');
    if (at < 0) {
      return Optional.empty();
    }
    return FinancialYear.parse(figure.substring(at + 1))
        .map(forecast::indexOf)
        .filter(year -> year >= 0)
        .flatMap(year -> named(figure.substring(0, at), year));
  }

  private Optional<Working> named(String name, int year) {
    int colon = name.indexOf(':');
    String row = colon < 0 ? "" : name.substring(colon + 1);
    return switch (colon < 0 ? name : name.substring(0, colon)) {
      case "closing" -> Optional.of(closing(year));
      case "opening" -> Optional.of(opening(year));
      case "in-year" -> Optional.of(inYear(year));
      case "income" -> row.isEmpty() ? Optional.of(income(year)) : incomeRow(row, year);
      case "spend" -> row.isEmpty() ? Optional.of(spend(year)) : leaves.of(row, year);
      case "cleared" -> Optional.of(cleared(year));
      case "deductions" -> Optional.of(deductions(year));
      case "interest" -> Optional.of(interest(year));
      case "fund" -> fundRow(row, year);
      case "plans" -> row.isEmpty() ? Optional.of(plans(year)) : plansOf(row, year);
      default -> Optional.empty();
    };
  }

  private Working closing(int year) {
    return parts.figure(
        "closing",
        "DSG balance at 31 March",
        year,
        forecast.closing(year),
        "opening + in-year + cleared by policies",
        List.of(opening(year), inYear(year), cleared(year)));
  }

  private Working opening(int year) {
    List<Working> inputs = new ArrayList<>();
    if (year == 0) {
      given
          .standing()
          .balances()
          .forEach(
              balance ->
                  inputs.add(
                      WorkingParts.given(
                          "opening balance, " + balance.vintage(),
                          WorkingParts.pounds(balance.amount()),
                          balance.source())));
    }
    return parts.figure(
        "opening",
        "DSG balance at 1 April",
        year,
        forecast.opening(year),
        year == 0 ? "the sum of opening balances" : "closing@" + forecast.years().get(year - 1),
        inputs);
  }

  private Working inYear(int year) {
    return parts.figure(
        "in-year",
        "Income less spend",
        year,
        forecast.inYear(year),
        "income − spend, both before deductions",
        List.of(income(year), spend(year)));
  }

  private Working income(int year) {
    List<Working> inputs = new ArrayList<>();
    for (IncomeRow row : forecast.income()) {
      incomeRow(row.id(), year).ifPresent(inputs::add);
    }
    Money total =
        Money.sum(forecast.income().stream().map(row -> row.amounts().get(year)).toList());
    return parts.figure(
        "income", "Income before deductions", year, total, "the sum of blocks", inputs);
  }

  private Optional<Working> incomeRow(String id, int year) {
    return forecast.income().stream()
        .filter(row -> row.id().equals(id))
        .findFirst()
        .map(
            row ->
                parts.figure(
                    "income:" + id,
                    row.label(),
                    year,
                    row.amounts().get(year),
                    row.kind() == IncomeRow.Kind.ALLOCATION
                        ? "the known allocation, or the named rule on the last known one"
                        : "as stated",
                    row.kind() == IncomeRow.Kind.ALLOCATION ? allocation(row) : List.of()));
  }

  private List<Working> allocation(IncomeRow row) {
    List<Working> inputs = new ArrayList<>();
    given.finance().income().stream()
        .filter(income -> income.block() == row.block())
        .forEach(
            income -> {
              income
                  .known()
                  .forEach(
                      known ->
                          inputs.add(
                              WorkingParts.given(
                                  "allocation " + known.year() + ", published " + known.published(),
                                  WorkingParts.pounds(known.amount()),
                                  known.source())));
              inputs.add(WorkingParts.given("rule: " + income.rule(), "", income.source()));
              parts
                  .driver(Driver.INCOME_GROWTH, new Scope.OfBlock(row.block()))
                  .ifPresent(inputs::add);
            });
    return inputs;
  }

  private Working spend(int year) {
    List<Working> inputs = new ArrayList<>();
    for (SpendRow row : forecast.spend()) {
      if (row.gross().get(year).pence() != 0) {
        leaves.of(row.item().id(), year).ifPresent(inputs::add);
      }
    }
    Money total = Money.sum(forecast.spend().stream().map(row -> row.gross().get(year)).toList());
    return parts.figure("spend", "Gross spend", year, total, "the sum of leaves", inputs);
  }

  private Working cleared(int year) {
    List<Working> inputs = new ArrayList<>();
    for (LedgerEntry entry : forecast.entries()) {
      if (FinancialYear.of(entry.month()).equals(forecast.years().get(year))) {
        inputs.add(
            new Working(
                "",
                entry.account().label() + ", " + entry.month() + ": " + entry.vintage(),
                WorkingParts.pounds(entry.amount()),
                entry.policy().isEmpty() ? "" : "posted by " + entry.policy(),
                List.of(),
                ""));
      }
    }
    return parts.figure(
        "cleared",
        "Cleared by policies",
        year,
        forecast.cleared(year),
        "the sum of entries",
        inputs);
  }

  private Working deductions(int year) {
    Money total = Money.sum(forecast.spend().stream().map(row -> row.dfePaid().get(year)).toList());
    List<Working> inputs = new ArrayList<>();
    for (SpendRow row : forecast.spend()) {
      if (row.dfePaid().get(year).pence() != 0) {
        leaves.of(row.item().id(), year).ifPresent(inputs::add);
      }
    }
    return parts.figure(
        "deductions", "Places the DfE pays direct", year, total, "the sum of leaves", inputs);
  }

  private Working interest(int year) {
    List<Working> inputs = new ArrayList<>();
    fundRow("interest-forgone", year).ifPresent(inputs::add);
    fundRow("borrowing-interest", year).ifPresent(inputs::add);
    Money total =
        Money.sum(
            forecast.generalFund().stream()
                .filter(
                    row ->
                        row.id().equals("interest-forgone")
                            || row.id().equals("borrowing-interest"))
                .map(row -> row.amounts().get(year))
                .toList());
    return parts.figure(
        "interest", "Cost of financing the deficit", year, total, "forgone + borrowing", inputs);
  }

  private Optional<Working> fundRow(String id, int year) {
    return forecast.generalFund().stream()
        .filter(row -> row.id().equals(id))
        .findFirst()
        .map(row -> fund(row, year));
  }

  private Working fund(FundRow row, int year) {
    List<Working> inputs = new ArrayList<>();
    List<Driver> drivers =
        switch (row.id()) {
          case "interest-forgone" ->
              List.of(Driver.INTEREST_FORGONE_RATE, Driver.INTERNAL_BALANCES);
          case "borrowing-interest", "capital-interest" -> List.of(Driver.BORROWING_RATE);
          case "transport" -> List.of(Driver.TRANSPORT_GROWTH);
          default -> List.of();
        };
    drivers.forEach(driver -> parts.driver(driver, Scope.AUTHORITY).ifPresent(inputs::add));
    String formula =
        row.id().startsWith("interest") || row.id().startsWith("borrowing")
            ? "the sum over months of the average deficit × rate ÷ 12, internal balances first"
            : "see the model book";
    return parts.figure(
        "fund:" + row.id(), row.label(), year, row.amounts().get(year), formula, inputs);
  }

  private Working plans(int year) {
    List<Working> inputs = new ArrayList<>();
    for (PlanRow row : forecast.plans()) {
      plansOf(row.setting().id(), year).ifPresent(inputs::add);
    }
    return new Working(
        "plans@" + forecast.years().get(year),
        "Plans at the January census",
        forecast.plansAtJanuary(year) + " plans",
        "the sum of settings",
        inputs,
        "");
  }

  private Optional<Working> plansOf(String setting, int year) {
    return forecast.plans().stream()
        .filter(row -> row.setting().id().equals(setting))
        .findFirst()
        .map(
            row ->
                new Working(
                    "plans:" + setting + "@" + forecast.years().get(year),
                    row.setting().label() + ", January",
                    row.january().get(year + 1) + " plans",
                    "the January before + joiners + moves in − moves out − leavers",
                    List.of(),
                    ""));
  }
}
