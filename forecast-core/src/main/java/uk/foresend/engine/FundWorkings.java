package uk.foresend.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import uk.foresend.assumption.Assumptions;
import uk.foresend.assumption.Driver;
import uk.foresend.assumption.Scope;
import uk.foresend.dsg.Reserves;
import uk.foresend.quantity.InWords;
import uk.foresend.quantity.Money;
import uk.foresend.result.Figure;
import uk.foresend.result.Forecast;
import uk.foresend.result.FundRow;
import uk.foresend.result.ReserveTest;
import uk.foresend.result.Told;
import uk.foresend.result.Working;

/** Explains what falls on the General Fund. */
final class FundWorkings {

  private final Assumptions given;
  private final Forecast forecast;
  private final WorkingParts parts;

  FundWorkings(Assumptions given, Forecast forecast, WorkingParts parts) {
    this.given = given;
    this.forecast = forecast;
    this.parts = parts;
  }

  Working interest(int year) {
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
        "interest",
        "Cost of financing the deficit",
        year,
        total,
        "forgone + borrowing, on cash still out: the deficit and what charges took from reserves",
        inputs);
  }

  Optional<Working> fundRow(String id, int year) {
    return forecast.generalFund().stream()
        .filter(row -> row.id().equals(id))
        .findFirst()
        .map(row -> fund(row, year));
  }

  Working fund(FundRow row, int year) {
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
    String formula = formula(row.id());
    return parts.figure(
        "fund:" + row.id(), row.label(), year, row.amounts().get(year), formula, inputs);
  }

  private static String formula(String row) {
    return switch (row) {
      case "interest-forgone" ->
          "the sum over months of min(cash still out, internal balances) × rate forgone ÷ 12";
      case "borrowing-interest" ->
          "the sum over months of (cash still out − internal balances) × borrowing rate ÷ 12";
      case "deficit-charge" -> "the sum of entries that charge the General Fund";
      case "capitalisation-interest" ->
          "what is left of what was capitalised × its rate ÷ 12, month by month";
      case "capitalisation-provision" ->
          "what was capitalised in equal parts over its years, from the financial year after";
      case "capital-interest" -> "borrowing outstanding × borrowing rate, month by month";
      case "mrp" ->
          "what was borrowed in each year ÷ the life of the asset, from the year after the next phase"
              + " opens";
      case "transport" -> "children × share transported × unit cost ÷ 12, month by month";
      case "company" -> "fixed cost + cost a child × children − fees − sales, month by month";
      default -> "as stated for each lever";
    };
  }

  /** The usable reserves of a year, class by class, and what is left of them. */
  Optional<Working> reserves(Figure figure, int year) {
    ReserveTest test = forecast.reserves().get(year);
    List<Working> inputs = new ArrayList<>();
    for (Reserves.Figure each : given.standing().reserves().figures()) {
      if (!each.month().isAfter(forecast.march(year))) {
        inputs.add(
            WorkingParts.given(
                each.kind().label() + " from " + InWords.month(each.month()),
                Told.known(each.amount()),
                each.source()));
      }
    }
    boolean headroom = figure == Figure.HEADROOM;
    return Optional.of(
        new Working(
            figure.id() + "@" + forecast.years().get(year),
            figure.label() + ", " + forecast.years().get(year),
            Told.known(headroom ? test.headroom() : test.usable()),
            headroom
                ? "usable reserves − charged so far ("
                    + WorkingParts.pounds(test.charged())
                    + ") − deficit ("
                    + WorkingParts.pounds(test.balance())
                    + " as a balance)"
                : "the latest known figure of each usable class; what is not known is left out",
            inputs,
            ""));
  }
}
