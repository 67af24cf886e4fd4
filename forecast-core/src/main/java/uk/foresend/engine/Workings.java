package uk.foresend.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import uk.foresend.assumption.Assumptions;
import uk.foresend.problem.Checked;
import uk.foresend.problem.Place;
import uk.foresend.result.Amount;
import uk.foresend.result.FigureKey;
import uk.foresend.result.Forecast;
import uk.foresend.result.Told;
import uk.foresend.result.Working;
import uk.foresend.result.Working.Step;

/** Explains one figure of a forecast by its key: any that {@link Figure} lists. */
final class Workings {

  private final Columns c;
  private final Assumptions given;
  private final Forecast forecast;
  private final WorkingParts parts;
  private final MoneyWorkings money;
  private final FundWorkings fund;
  private final PlanWorkings plans;
  private final ReserveWorkings reserves;

  Workings(Columns c, Forecast forecast) {
    this.c = c;
    this.forecast = forecast;
    this.given = c.inputs().assumptions;
    this.parts = new WorkingParts(given, forecast.years());
    this.money = new MoneyWorkings(c, forecast, parts);
    this.fund = new FundWorkings(c, forecast, parts);
    this.plans = new PlanWorkings(c, forecast);
    this.reserves = new ReserveWorkings(given, forecast);
  }

  Optional<Working> of(String text) {
    Checked<FigureKey> parsed = FigureKey.parse(text, Place.WHOLE);
    if (!parsed.isPresent()) {
      return Optional.empty();
    }
    FigureKey key = parsed.get();
    Checked<Amount> amount = key.in(forecast, Place.WHOLE);
    return amount.isPresent() ? explain(key, amount.get()) : Optional.empty();
  }

  private Optional<Working> explain(FigureKey key, Amount amount) {
    int year = forecast.indexOf(key.year());
    String part = key.part();
    return switch (key.figure()) {
      case CLOSING -> Optional.of(closing(year));
      case OPENING -> Optional.of(opening(year));
      case IN_YEAR -> Optional.of(money.inYear(part, year));
      case INCOME -> money.income(part, year);
      case SPEND -> money.spend(part, year);
      case DEDUCTIONS -> Optional.of(money.deductions(part, year));
      case CLEARED -> Optional.of(cleared(year));
      case PLANS -> part.isEmpty() ? Optional.of(plans.plans(year)) : plans.plansOf(part, year);
      case FUND -> part.isEmpty() ? Optional.of(fund.all(year)) : fund.line(part, year);
      case INTEREST -> Optional.of(fund.interest(year));
      case CHARGE -> fund.charge(year);
      case USABLE_RESERVES -> Optional.of(reserves.usable(year));
      case HEADROOM -> Optional.of(reserves.headroom(year));
      case SAVING, SAVING_EACH, PUBLIC_SAVING, ENTITLEMENT, FILLED, MOVED ->
          Optional.of(new OutcomeWorkings(c, forecast).of(key, amount, year));
    };
  }

  private Working closing(int year) {
    return parts.figure(
        "closing",
        "DSG balance at 31 March",
        year,
        forecast.closing(year),
        "opening + in-year + cleared by policies",
        List.of(
            opening(year).as(Step.PLUS),
            money.inYear("", year).as(Step.PLUS),
            cleared(year).as(Step.PLUS)));
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
                              Told.of(balance.amount()),
                              balance.source())
                          .as(Step.PLUS)));
    } else {
      inputs.add(
          WorkingParts.link(
                  "closing@" + forecast.years().get(year - 1),
                  "DSG balance at 31 March before",
                  Told.of(forecast.closing(year - 1)))
              .as(Step.PLUS));
    }
    return parts.figure(
        "opening",
        "DSG balance at 1 April",
        year,
        forecast.opening(year),
        year == 0 ? "the sum of opening balances" : "the closing balance of the year before",
        inputs);
  }

  private Working cleared(int year) {
    return parts.figure(
        "cleared",
        "Cleared by policies",
        year,
        forecast.cleared(year),
        "the sum of what policies posted; a surplus set against earlier deficits comes to nothing",
        new PolicyWorkings(c, forecast).cleared(year));
  }
}
