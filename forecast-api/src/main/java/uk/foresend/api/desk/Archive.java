package uk.foresend.api.desk;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import uk.foresend.Forecaster;
import uk.foresend.Historian;
import uk.foresend.history.Council;
import uk.foresend.history.LedgerExtract;
import uk.foresend.history.LedgerStatement;
import uk.foresend.history.PlanHistory;
import uk.foresend.history.PublishedSeries;
import uk.foresend.history.PublishedStatements;
import uk.foresend.history.Reconciliation;
import uk.foresend.history.S251Line;
import uk.foresend.io.ActualsYears;
import uk.foresend.io.GivenBytes;
import uk.foresend.io.GivenTable;
import uk.foresend.io.PlanHistoryReader;
import uk.foresend.io.PublishedSeriesReader;
import uk.foresend.io.Reading;
import uk.foresend.io.ReconciliationReader;
import uk.foresend.io.ReconciliationTables;
import uk.foresend.io.ReferenceData;
import uk.foresend.problem.Checked;
import uk.foresend.problem.Place;
import uk.foresend.problem.Problem;
import uk.foresend.quantity.Confidence;
import uk.foresend.quantity.FinancialYear;
import uk.foresend.quantity.Source;
import uk.foresend.result.BackTest;
import uk.foresend.result.Benchmark;
import uk.foresend.result.DeficitTest;
import uk.foresend.result.FlowTest;
import uk.foresend.result.PlanFit;
import uk.foresend.result.Reconciled;
import uk.foresend.scenario.Library;
import uk.foresend.scenario.Node;
import uk.foresend.scenario.ScenarioDocument;

/** The published series that came with Foresend, read when they are first asked for. */
public final class Archive {
  private final Historian historian = new Historian();
  private final ReferenceData data;
  private @Nullable Checked<PublishedSeries> series;
  private @Nullable Checked<PlanHistory> plans;

  /** Makes one of the tables that came with Foresend. */
  public Archive() {
    this(ReferenceData.shipped());
  }

  Archive(ReferenceData data) {
    this.data = data;
  }

  /** Returns a council beside the chosen ones, its region and England, or what is wrong. */
  public Checked<Benchmark> benchmark(String council, List<String> with) {
    return series().then(all -> historian.benchmark(all, council, with));
  }

  /**
   * Returns the document that a council's tables of a year are laid over, which leads to the same
   * problems where the council is not known.
   *
   * @param council the council's code or name
   * @param published the kinds of source to be taken from the published tables
   * @param lead the source that leads; empty for the ledger, or else the first
   */
  public Checked<ScenarioDocument> head(
      String council, FinancialYear year, List<String> published, String lead) {
    return series()
        .then(
            all -> {
              Checked<Council> known = all.councils().named(council, Place.WHOLE);
              String name = known.isPresent() ? known.get().name() : council;
              return Checked.of(
                  ReconciliationTables.head(name, year, published, lead), List.<Problem>of());
            });
  }

  /** Returns the sources of a document lined up, or everything that is wrong with it. */
  public Checked<Reconciled> reconcile(ScenarioDocument document) {
    return read(document).then(this::reconciled);
  }

  /**
   * Returns the same with the ledger's spend filled in from an extract of it.
   *
   * @param extract the extract
   * @param mapping where its cost centres lead; empty if it has lines of its own
   */
  public Checked<Reconciled> reconcile(
      ScenarioDocument document, GivenBytes extract, Optional<GivenBytes> mapping) {
    return read(document)
        .then(
            said ->
                lines()
                    .then(
                        lines ->
                            ledger(said, extract, mapping, lines)
                                .then(read -> LedgerStatement.filled(said, read, lines))))
        .then(this::reconciled);
  }

  /** Returns what the published tables alone state of a council's year, lined up. */
  public Checked<Reconciled> published(String council, FinancialYear year) {
    return series()
        .then(all -> PublishedStatements.alone(all, council, year))
        .then(this::reconciled);
  }

  private Checked<Reconciliation> read(ScenarioDocument document) {
    return series()
        .then(all -> lines().then(lines -> new ReconciliationReader(all, lines).read(document)));
  }

  private Checked<LedgerExtract> ledger(
      Reconciliation said, GivenBytes extract, Optional<GivenBytes> mapping, List<S251Line> lines) {
    Source source =
        new Source(
            extract.name().replaceFirst(".*[/\\\\]", ""),
            "",
            said.sources().stream()
                .map(one -> one.source().asAt())
                .max(LocalDate::compareTo)
                .orElse(LocalDate.EPOCH),
            Confidence.MEDIUM,
            "");
    return Ledgers.read(
        GivenTable.of(extract, ""),
        mapping.map(file -> GivenTable.of(file, "")),
        Optional.of(said.year()),
        lines,
        Reading.STRICT,
        source);
  }

  private Checked<List<S251Line>> lines() {
    return data.s251Lines();
  }

  private Checked<Reconciled> reconciled(Reconciliation said) {
    return series().then(all -> Checked.of(historian.reconcile(said, all), List.<Problem>of()));
  }

  /** Returns what history says of the plans of a council, or of all, or what is wrong. */
  public Checked<PlanFit> fit(String council, OptionalInt asAt, OptionalInt years) {
    return plans().then(history -> historian.fit(history, council, asAt, years));
  }

  /** Returns how far forecasts of plans were from what came true, or what is wrong. */
  public Checked<BackTest> backTest(String council, OptionalInt from, OptionalInt to) {
    return plans().then(history -> historian.backTest(history, council, from, to));
  }

  /** Returns how far forecasts of balances were from those published, or what is wrong. */
  public Checked<DeficitTest> deficits(String council) {
    return plans()
        .then(
            history ->
                series()
                    .then(
                        all ->
                            data.inYearForecasts()
                                .then(
                                    within -> historian.deficits(all, history, within, council))));
  }

  /** Returns how far flows learnt as at earlier years were from what came, or what is wrong. */
  public Checked<FlowTest> flows(String council) {
    return plans().then(history -> historian.flows(history, council));
  }

  /**
   * Returns a scenario rolled forward year by year to what files say came true, or what is wrong.
   *
   * @param given the files, and how they are read
   */
  public Checked<List<Historian.Rebased>> rebase(
      ScenarioDocument scenario, Library parents, CameTrue.Given given) {
    return new Forecaster(parents)
        .check(scenario)
        .then(
            sound ->
                plans()
                    .then(
                        history ->
                            new CameTrue(data, history.councils(), sound)
                                .read(given)
                                .then(years -> historian.rebase(scenario, parents, years))));
  }

  /** Returns a scenario rolled forward year by year to what a parsed document says came true. */
  public Checked<List<Historian.Rebased>> rebase(
      ScenarioDocument scenario, Library parents, Node.Mapping actuals) {
    return ActualsYears.read(actuals).then(years -> historian.rebase(scenario, parents, years));
  }

  private synchronized Checked<PlanHistory> plans() {
    Checked<PlanHistory> read = plans == null ? PlanHistoryReader.read(data) : plans;
    plans = read;
    return read;
  }

  private synchronized Checked<PublishedSeries> series() {
    Checked<PublishedSeries> read = series == null ? PublishedSeriesReader.read(data) : series;
    series = read;
    return read;
  }
}
