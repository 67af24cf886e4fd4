package uk.foresend.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import uk.foresend.assumption.Programme;
import uk.foresend.quantity.FinancialYear;
import uk.foresend.quantity.Money;
import uk.foresend.result.Forecast;
import uk.foresend.result.FundRow;
import uk.foresend.result.Told;
import uk.foresend.result.Working;
import uk.foresend.result.Working.Step;

/** Explains what falls on the General Fund. */
final class FundWorkings {

  private final Columns c;
  private final Forecast forecast;
  private final WorkingParts parts;
  private final FinanceWorkings finance;
  private final BorrowingWorkings borrowing;
  private final CouncilWorkings council;
  private final PolicyWorkings policies;

  FundWorkings(Columns c, Forecast forecast, WorkingParts parts) {
    Operands operands = new Operands(c.inputs().assumptions);
    this.c = c;
    this.forecast = forecast;
    this.parts = parts;
    this.finance = new FinanceWorkings(c, operands);
    this.borrowing = new BorrowingWorkings(c, operands);
    this.council = new CouncilWorkings(c, forecast, operands);
    this.policies = new PolicyWorkings(c, forecast);
  }

  /** All that falls on the General Fund. */
  Working all(int year) {
    return sum(
        "fund", "What falls on the General Fund", year, kind -> true, "the sum of its lines");
  }

  /** Both costs of financing the deficit. */
  Working interest(int year) {
    return sum(
        "interest",
        "Cost of financing the deficit",
        year,
        FundRow.Kind::financesTheDeficit,
        "forgone + borrowing, on cash still out: the deficit and what charges took from reserves");
  }

  private Working sum(
      String figure, String label, int year, Predicate<FundRow.Kind> wanted, String formula) {
    List<Working> inputs = new ArrayList<>();
    List<Money> amounts = new ArrayList<>();
    FinancialYear when = forecast.years().get(year);
    for (FundRow row : forecast.generalFund()) {
      Money amount = row.amounts().get(year);
      if (wanted.test(row.kind()) && amount.pence() != 0) {
        amounts.add(amount);
        inputs.add(
            WorkingParts.link("fund:" + row.id() + "@" + when, row.label(), Told.of(amount))
                .as(Step.PLUS));
      }
    }
    return parts.figure(figure, label, year, Money.sum(amounts), formula, inputs);
  }

  /** What the General Fund is charged. */
  Optional<Working> charge(int year) {
    return row(FundRow.Kind.DEFICIT_CHARGE.id(), year)
        .map(
            row ->
                parts.figure(
                    "charge",
                    row.label(),
                    year,
                    row.amounts().get(year),
                    formula(row.kind()),
                    policies.charges(year)));
  }

  /** One line. */
  Optional<Working> line(String id, int year) {
    return row(id, year)
        .map(
            row ->
                parts.figure(
                    "fund:" + id,
                    row.label(),
                    year,
                    row.amounts().get(year),
                    formula(row.kind()),
                    inputs(row.kind(), year)));
  }

  private Optional<FundRow> row(String id, int year) {
    return forecast.generalFund().stream()
        .filter(row -> row.id().equals(id) && year < row.amounts().size())
        .findFirst();
  }

  private List<Working> inputs(FundRow.Kind kind, int year) {
    return switch (kind) {
      case INTEREST_FORGONE -> finance.forgone(year);
      case BORROWING_INTEREST -> finance.borrowing(year);
      case DEFICIT_CHARGE -> policies.charges(year);
      case CAPITALISATION_INTEREST -> borrowing.capitalised(year, true);
      case CAPITALISATION_PROVISION -> borrowing.capitalised(year, false);
      case CAPITAL_INTEREST -> borrowing.schemes(year, true);
      case MRP -> borrowing.schemes(year, false);
      case TRANSPORT -> council.transport(year);
      case COMPANY -> council.company(year);
      case DELIVERY ->
          SpendWorkings.delivery(
              c.inputs().assumptions, Programme.Purse.GENERAL_FUND, forecast.years().get(year));
    };
  }

  private static String formula(FundRow.Kind kind) {
    return switch (kind) {
      case INTEREST_FORGONE ->
          "the sum over months of min(cash still out on average, internal balances) × rate forgone"
              + " ÷ 12";
      case BORROWING_INTEREST ->
          "the sum over months of (cash still out on average − internal balances) × borrowing rate"
              + " ÷ 12";
      case DEFICIT_CHARGE -> "the sum of entries that charge the General Fund";
      case CAPITALISATION_INTEREST ->
          "what is left of what was capitalised × its rate ÷ 12, month by month";
      case CAPITALISATION_PROVISION ->
          "what was capitalised in equal parts over its years, from the financial year after";
      case CAPITAL_INTEREST -> "borrowing outstanding × borrowing rate ÷ 12, month by month";
      case MRP ->
          "what was borrowed in each year ÷ the life of the asset, from the year after the next"
              + " phase opens";
      case TRANSPORT ->
          "children × share transported × unit cost, growth since the first April, ÷ 12";
      case COMPANY -> "fixed cost + cost a child × children − fees and places − sales";
      case DELIVERY -> "as stated for each lever";
    };
  }
}
