package uk.foresend.result;

import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import uk.foresend.dsg.Block;
import uk.foresend.problem.Problem;
import uk.foresend.quantity.Count;
import uk.foresend.quantity.FinancialYear;
import uk.foresend.quantity.Money;

/**
 * One forecast: every published figure, rounded at its leaf, so that every total is a sum of what
 * is shown.
 *
 * @param stamp what it was made of
 * @param years the ledger years
 * @param plans plans by setting
 * @param flows flows of children
 * @param spend spend by leaf
 * @param income income by block and kind, before deductions
 * @param ledger the ledger by vintage and year
 * @param entries what policies posted
 * @param generalFund what falls on the General Fund
 * @param schemes what each capital scheme does
 * @param stepDowns what each programme of step-downs does
 * @param capacity places and children in settings whose places are counted
 * @param reserves the deficit against reserves at each 31 March
 * @param events when the deficit meets the reserves
 * @param extremes the two extremes of what the law leaves silent
 * @param published figures the council has published, beside ours
 * @param assumptions every number it rests on
 * @param warnings what to read with it
 */
public record Forecast(
    Stamp stamp,
    List<FinancialYear> years,
    List<PlanRow> plans,
    List<FlowRow> flows,
    List<SpendRow> spend,
    List<IncomeRow> income,
    List<LedgerRow> ledger,
    List<LedgerEntry> entries,
    List<FundRow> generalFund,
    List<SchemeOutcome> schemes,
    List<StepDownOutcome> stepDowns,
    List<CapacityRow> capacity,
    List<ReserveTest> reserves,
    List<ReserveEvent> events,
    List<Extreme> extremes,
    List<PublishedBeside> published,
    List<AssumptionLine> assumptions,
    List<Problem> warnings) {

  /** Keeps its own copies. */
  public Forecast {
    years = List.copyOf(years);
    plans = List.copyOf(plans);
    flows = List.copyOf(flows);
    spend = List.copyOf(spend);
    income = List.copyOf(income);
    ledger = List.copyOf(ledger);
    entries = List.copyOf(entries);
    generalFund = List.copyOf(generalFund);
    schemes = List.copyOf(schemes);
    stepDowns = List.copyOf(stepDowns);
    capacity = List.copyOf(capacity);
    reserves = List.copyOf(reserves);
    events = List.copyOf(events);
    extremes = List.copyOf(extremes);
    published = List.copyOf(published);
    assumptions = OnDemand.kept(assumptions);
    warnings = List.copyOf(warnings);
  }

  /** Returns the same forecast with more to be read with it. */
  public Forecast warned(List<Problem> more) {
    return new Forecast(
        stamp,
        years,
        plans,
        flows,
        spend,
        income,
        ledger,
        entries,
        generalFund,
        schemes,
        stepDowns,
        capacity,
        reserves,
        events,
        extremes,
        published,
        assumptions,
        Stream.concat(warnings.stream(), more.stream()).toList());
  }

  /** Whether every figure is that of another forecast, whatever either is made of. */
  public boolean sameFigures(Forecast other) {
    return figures().equals(other.figures());
  }

  private List<List<?>> figures() {
    return List.of(
        years,
        plans,
        flows,
        spend,
        income,
        ledger,
        entries,
        generalFund,
        schemes,
        stepDowns.stream().filter(StepDownOutcome::movesAny).toList(),
        capacity,
        reserves,
        events,
        extremes,
        published);
  }

  /** Returns the index of a ledger year, or -1. */
  public int indexOf(FinancialYear year) {
    return years.indexOf(year);
  }

  /**
   * Returns the plans at the January census inside a ledger year, or at the opening census for year
   * -1.
   */
  public Count plansAtJanuary(int year) {
    return Count.sum(plans.stream().map(row -> row.january().get(year + 1)).toList());
  }

  /** Returns the gross spend of a block in a year. */
  public Money grossSpend(Block block, int year) {
    return Money.sum(spendOf(block).map(row -> row.gross().get(year)).toList());
  }

  /** Returns what the DfE pays direct and deducts from a block's allocation in a year. */
  public Money deductions(Block block, int year) {
    return Money.sum(spendOf(block).map(row -> row.dfePaid().get(year)).toList());
  }

  /** Returns the income of a block in a year before deductions, transfers and receipts included. */
  public Money grossIncome(Block block, int year) {
    return Money.sum(
        income.stream()
            .filter(row -> row.block() == block)
            .map(row -> row.amounts().get(year))
            .toList());
  }

  /** Returns income less spend of a block in a year: the same gross and net. */
  public Money inYear(Block block, int year) {
    return grossIncome(block, year).minus(grossSpend(block, year));
  }

  /** Returns income less spend of all blocks in a year. */
  public Money inYear(int year) {
    return Money.sum(Stream.of(Block.values()).map(block -> inYear(block, year)).toList());
  }

  /** Returns the DSG balance at 1 April of a year, negative when in deficit. */
  public Money opening(int year) {
    return Money.sum(rowsOf(year).map(LedgerRow::opening).toList());
  }

  /** Returns what entries cleared in a year. */
  public Money cleared(int year) {
    return Money.sum(rowsOf(year).map(LedgerRow::cleared).toList());
  }

  /** Returns the DSG balance at 31 March of a year, negative when in deficit. */
  public Money closing(int year) {
    return Money.sum(rowsOf(year).map(LedgerRow::closing).toList());
  }

  /** Returns the month at whose end a year closes. */
  public YearMonth march(int year) {
    return years.get(year).march();
  }

  private Stream<LedgerRow> rowsOf(int year) {
    return ledger.stream().filter(row -> row.year().equals(years.get(year)));
  }

  private Stream<SpendRow> spendOf(Block block) {
    return spend.stream().filter(row -> row.item().line().block() == block);
  }
}
