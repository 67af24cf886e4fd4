package uk.foresend.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import uk.foresend.assumption.Assumptions;
import uk.foresend.dsg.ReserveClass;
import uk.foresend.dsg.Reserves;
import uk.foresend.quantity.FinancialYear;
import uk.foresend.quantity.InWords;
import uk.foresend.quantity.Money;
import uk.foresend.result.Figure;
import uk.foresend.result.Forecast;
import uk.foresend.result.FundRow;
import uk.foresend.result.ReserveTest;
import uk.foresend.result.Told;
import uk.foresend.result.Working;
import uk.foresend.result.Working.Step;

/** Explains the usable reserves of a year, class by class, and what is left of them. */
final class ReserveWorkings {

  private final Assumptions given;
  private final Forecast forecast;

  ReserveWorkings(Assumptions given, Forecast forecast) {
    this.given = given;
    this.forecast = forecast;
  }

  Working usable(int year) {
    ReserveTest test = forecast.reserves().get(year);
    List<Working> inputs = new ArrayList<>();
    for (ReserveClass kind : ReserveClass.values()) {
      latest(kind, year)
          .ifPresent(
              figure ->
                  inputs.add(
                      WorkingParts.given(
                              kind.label() + " from " + InWords.month(figure.month()),
                              Told.known(figure.amount()),
                              figure.source())
                          .as(
                              kind.isUsable() && figure.amount().isPresent()
                                  ? Step.PLUS
                                  : Step.BESIDE)));
    }
    return of(
        Figure.USABLE_RESERVES,
        year,
        test.usable(),
        "the latest known figure of each usable class; what is not known is left out",
        inputs);
  }

  Working headroom(int year) {
    ReserveTest test = forecast.reserves().get(year);
    FinancialYear when = forecast.years().get(year);
    List<Working> inputs = new ArrayList<>();
    inputs.add(
        WorkingParts.link(
                Figure.USABLE_RESERVES.id() + "@" + when,
                Figure.USABLE_RESERVES.label(),
                Told.known(test.usable()))
            .as(Step.PLUS));
    if (test.charged().pence() != 0) {
      inputs.add(charged(year, test.charged()));
    }
    inputs.add(
        WorkingParts.link(
                Figure.CLOSING.id() + "@" + when,
                Figure.CLOSING.label()
                    + (test.balance().isNegative() ? "" : ", a surplus: not counted"),
                Told.of(test.balance()))
            .as(test.balance().isNegative() ? Step.PLUS : Step.BESIDE));
    return of(
        Figure.HEADROOM,
        year,
        test.headroom(),
        "usable reserves − charges met from them so far − the deficit, which is a balance below"
            + " nothing",
        inputs);
  }

  private Working charged(int year, Money charged) {
    List<Working> charges = new ArrayList<>();
    Money before = Money.ZERO;
    for (int y = 0; y <= year; y++) {
      Money soFar = forecast.reserves().get(y).charged();
      Money more = soFar.minus(before);
      if (more.pence() != 0) {
        charges.add(
            WorkingParts.link(
                    key(y, more), "met from reserves in " + forecast.years().get(y), Told.of(more))
                .as(Step.PLUS));
      }
      before = soFar;
    }
    return Operands.made(Step.MINUS, "charges met from reserves so far", Told.of(charged), charges);
  }

  /** The charge of a year, where reserves met all of it. */
  private String key(int year, Money met) {
    boolean all =
        forecast.generalFund().stream()
            .anyMatch(
                row ->
                    row.kind() == FundRow.Kind.DEFICIT_CHARGE
                        && row.amounts().get(year).equals(met));
    return all ? Figure.CHARGE.id() + "@" + forecast.years().get(year) : "";
  }

  private Optional<Reserves.Figure> latest(ReserveClass kind, int year) {
    return given.standing().reserves().figures().stream()
        .filter(figure -> figure.kind() == kind)
        .filter(figure -> !figure.month().isAfter(forecast.march(year)))
        .reduce((earlier, later) -> later);
  }

  private Working of(
      Figure figure, int year, Optional<Money> value, String formula, List<Working> inputs) {
    return new Working(
        figure.id() + "@" + forecast.years().get(year),
        figure.label() + ", " + forecast.years().get(year),
        Told.known(value),
        formula,
        inputs,
        "");
  }
}
