package uk.foresend.result;

import static uk.foresend.result.FigureReader.blocks;
import static uk.foresend.result.FigureReader.fund;
import static uk.foresend.result.FigureReader.money;
import static uk.foresend.result.FigureReader.reserves;
import static uk.foresend.result.FigureReader.rows;
import static uk.foresend.result.FigureReader.whole;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import uk.foresend.quantity.FinancialYear;
import uk.foresend.result.Amount.Unit;

/**
 * The closed catalogue of figures that can be quoted, compared and explained, each for one ledger
 * year.
 *
 * <p>A figure is written {@code closing@2027-28}, or {@code saving:st-marys@2027-28} when it speaks
 * of one part of the forecast; see {@link FigureKey}.
 */
public enum Figure {
  OPENING("DSG balance at 1 April", Unit.POUNDS, money(Forecast::opening)),
  INCOME(
      "DSG income before deductions",
      Unit.POUNDS,
      blocks(Forecast::grossIncome)
          .or(
              rows(
                  Forecast::income,
                  IncomeRow::id,
                  (row, year) -> Amount.of(row.amounts().get(year))))),
  SPEND(
      "DSG spend before deductions",
      Unit.POUNDS,
      blocks(Forecast::grossSpend)
          .or(
              rows(
                  Forecast::spend,
                  row -> row.item().id(),
                  (row, year) -> Amount.of(row.gross().get(year))))),
  DEDUCTIONS("Places the DfE pays direct and deducts", Unit.POUNDS, blocks(Forecast::deductions)),
  IN_YEAR("DSG income less spend of the year", Unit.POUNDS, blocks(Forecast::inYear)),
  CLEARED("Cleared by policy entries", Unit.POUNDS, money(Forecast::cleared)),
  CLOSING("DSG balance at 31 March", Unit.POUNDS, money(Forecast::closing)),
  PLANS(
      "Plans at the January census inside the year",
      Unit.CHILDREN,
      whole((forecast, year) -> Amount.of(forecast.plansAtJanuary(year)))
          .or(
              rows(
                  Forecast::plans,
                  row -> row.setting().id(),
                  (row, year) -> Amount.of(row.january().get(year + 1))))),
  FUND(
      "What falls on the General Fund",
      Unit.POUNDS,
      fund(kind -> true)
          .or(
              rows(
                  Forecast::generalFund,
                  FundRow::id,
                  (row, year) -> Amount.of(row.amounts().get(year))))),
  INTEREST(
      "Interest forgone and paid on the deficit",
      Unit.POUNDS,
      fund(FundRow.Kind::financesTheDeficit)),
  CHARGE(
      "Deficit charged to the General Fund",
      Unit.POUNDS,
      fund(kind -> kind == FundRow.Kind.DEFICIT_CHARGE)),
  USABLE_RESERVES("Usable reserves before charges", Unit.POUNDS, reserves(ReserveTest::usable)),
  HEADROOM(
      "Usable reserves less charges so far and the deficit",
      Unit.POUNDS,
      reserves(ReserveTest::headroom)),
  SAVING(
      "Saving to the DSG by the scheme or step-downs",
      Unit.POUNDS,
      rows(
              Forecast::schemes,
              row -> row.scheme().id(),
              (row, year) -> Amount.of(row.dsgSaving().get(year)))
          .or(
              rows(
                  Forecast::stepDowns,
                  StepDownOutcome::id,
                  (row, year) -> Amount.of(row.dsgSaving().get(year))))),
  PUBLIC_SAVING(
      "Saving to the DSG and the General Fund by the scheme or step-downs",
      Unit.POUNDS,
      rows(
              Forecast::schemes,
              row -> row.scheme().id(),
              (row, year) -> Amount.of(row.publicSaving(year)))
          .or(
              rows(
                  Forecast::stepDowns,
                  StepDownOutcome::id,
                  (row, year) -> Amount.of(row.publicSaving(year))))),
  ENTITLEMENT(
      "Basic entitlement brought to the DSG by the scheme or step-downs",
      Unit.POUNDS,
      rows(
              Forecast::schemes,
              row -> row.scheme().id(),
              (row, year) -> Amount.of(row.entitlement().get(year)))
          .or(
              rows(
                  Forecast::stepDowns,
                  StepDownOutcome::id,
                  (row, year) -> Amount.of(row.entitlement().get(year))))),
  FILLED(
      "Places of the scheme filled, averaged over the year",
      Unit.CHILDREN,
      rows(
          Forecast::schemes,
          row -> row.scheme().id(),
          (row, year) -> Amount.of(row.filled().get(year)))),
  SAVING_EACH(
      "Saving to the DSG for each child stepped down and still there",
      Unit.POUNDS,
      rows(
          Forecast::stepDowns,
          StepDownOutcome::id,
          (row, year) -> Amount.of(row.savingEach(year)))),
  MOVED(
      "Children moved by the step-downs in the year",
      Unit.CHILDREN,
      rows(
          Forecast::stepDowns,
          StepDownOutcome::id,
          (row, year) -> Amount.of(row.moved().get(year))));

  private final String label;
  private final Unit unit;
  private final FigureReader reader;

  Figure(String label, Unit unit, FigureReader reader) {
    this.label = label;
    this.unit = unit;
    this.reader = reader;
  }

  /** Returns the word used in keys: {@code in-year}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Returns the figure with that word. */
  public static Optional<Figure> find(String id) {
    return Arrays.stream(values()).filter(figure -> figure.id().equals(id)).findFirst();
  }

  /** Returns the words shown in reports. */
  public String label() {
    return label;
  }

  /** Returns what it counts. */
  public Unit unit() {
    return unit;
  }

  /** Returns what it can speak of; a part is named after a colon. */
  public Speaks speaks() {
    return reader.speaks();
  }

  /** Whether more of it is better for the council: balances, results and income; costs are not. */
  public boolean isBetterHigher() {
    return switch (this) {
      case SPEND, DEDUCTIONS, PLANS, FUND, INTEREST, CHARGE -> false;
      default -> true;
    };
  }

  /** Returns how it is written for a year, {@code PART} standing for the id of a part. */
  public String written(FinancialYear year) {
    return switch (speaks()) {
      case OF_THE_WHOLE -> id() + "@" + year;
      case OF_A_PART -> id() + ":PART@" + year;
      case OF_EITHER -> id() + "@" + year + " or " + id() + ":PART@" + year;
    };
  }

  /** What a figure can speak of. */
  public enum Speaks {
    /** The whole forecast: {@code closing@2027-28}. */
    OF_THE_WHOLE,
    /** One part of it: {@code saving:st-marys@2027-28}. */
    OF_A_PART,
    /** Either: {@code plans@2027-28}, {@code plans:independent-special@2027-28}. */
    OF_EITHER
  }

  /** Returns the parts of a forecast it can speak of; empty when it speaks of the whole. */
  public List<String> parts(Forecast forecast) {
    return reader.parts(forecast);
  }

  /**
   * Returns its amount in a ledger year by its index; empty when the forecast has no such part.
   *
   * @param part the id of the part; empty for the whole
   */
  public Optional<Amount> read(Forecast forecast, String part, int year) {
    return reader.read(forecast, part, year);
  }
}
