package uk.foresend.api.pages.files;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import uk.foresend.StartingPoints;
import uk.foresend.api.desk.Archive;
import uk.foresend.api.desk.Brought;
import uk.foresend.api.desk.Evidence;
import uk.foresend.api.desk.Format;
import uk.foresend.api.desk.Reporting;
import uk.foresend.api.desk.Starting;
import uk.foresend.api.desk.Stated;
import uk.foresend.api.desk.Telling;
import uk.foresend.history.Asked;
import uk.foresend.history.Councils;
import uk.foresend.history.Series;
import uk.foresend.history.SmallNumbers;
import uk.foresend.io.CommentedYaml;
import uk.foresend.io.GivenBytes;
import uk.foresend.io.GivenTable;
import uk.foresend.io.Reading;
import uk.foresend.io.ReferenceData;
import uk.foresend.io.council.ReturnText;
import uk.foresend.io.published.Intake;
import uk.foresend.io.read.Publication;
import uk.foresend.io.read.Publications;
import uk.foresend.problem.Checked;
import uk.foresend.problem.Place;
import uk.foresend.quantity.Confidence;
import uk.foresend.quantity.FinancialYear;
import uk.foresend.quantity.Source;
import uk.foresend.report.Table;

/** Looks at files that somebody brings: what they say, and everything that is wrong with them. */
@Singleton
public final class Looking {
  /** Counts of fewer people are not shown. */
  private static final SmallNumbers SMALL = new SmallNumbers(6);

  private final ReferenceData data = ReferenceData.shipped();
  private final Archive archive;
  private final Starting starting;
  private final RollingOn rolling;
  private final Clock clock;

  Looking(Archive archive, Starting starting, RollingOn rolling, Clock clock) {
    this.archive = archive;
    this.starting = starting;
    this.rolling = rolling;
    this.clock = clock;
  }

  /**
   * Returns what files say and what is wrong with them. Where bad rows stop them, what the good
   * ones alone would say stands beside the problems.
   */
  public Looked at(FileKind kind, Sending sent) {
    sent.requires(kind.blanks());
    boolean goodRows = sent.isTicked(FileKind.Fields.TICKED);
    Looked found = at(kind, sent, goodRows ? Reading.GOOD_ROWS : Reading.STRICT);
    if (!found.isRefused()
        || goodRows
        || !kind.hasGoodRows()
        || !sent.problems().isEmpty()
        || !found.tables().isEmpty()) {
      return found;
    }
    List<Table> good = at(kind, sent, Reading.GOOD_ROWS).tables();
    return new Looked(found.problems(), good, !good.isEmpty(), Optional.empty());
  }

  private Looked at(FileKind kind, Sending sent, Reading reading) {
    Look look = new Look();
    switch (kind) {
      case SEN2 -> returned(sent, reading, look);
      case CASELOAD -> caseload(sent, reading, look);
      case LEDGER -> ledger(sent, reading, look);
      case RECONCILIATION -> reconciliation(sent, look);
      case ACTUALS -> actuals(sent, look);
      case POPULATION -> population(sent, look);
      case SCENARIO -> rolling.document(sent, look);
      case PUBLISHED -> published(sent, reading, look);
    }
    look.wrong(sent.problems());
    return look.done();
  }

  private void returned(Sending sent, Reading reading, Look look) {
    OptionalInt january = sent.january("january");
    OptionalInt before = sent.january("earlierJanuary");
    Optional<GivenBytes> mapping = sent.file("mapping");
    List<GivenBytes> earlier = sent.all("earlier");
    if (!earlier.isEmpty() && before.isEmpty() && sent.word("earlierJanuary").isEmpty()) {
      sent.wrong("earlierJanuary", "Year of the earlier census: nothing is written.", "");
    }
    if (earlier.isEmpty() && before.isPresent()) {
      sent.wrong(
          "earlier", "The return of an earlier January: no file is chosen, or an empty one.", "");
    }
    Optional<RollingOn.Base> base = rolling.base(sent);
    if (!sent.problems().isEmpty()) {
      return;
    }
    List<Checked<ReturnText>> places = new ArrayList<>();
    List<Integer> januaries = new ArrayList<>();
    before.ifPresent(
        year -> {
          places.add(ReturnText.of(earlier));
          januaries.add(year);
        });
    places.add(ReturnText.of(sent.all("files")));
    januaries.add(january.orElseThrow());
    Optional<Set<String>> settings = base.map(RollingOn.Base::settings);
    Optional<Telling> told =
        look.taken(
            new Brought(data, reading)
                .returns(
                    places, januaries, new Brought.At(mapping.orElseThrow(), ""), settings, SMALL));
    told.ifPresent(one -> look.tell(one.tables()));
    if (told.isPresent() && base.isPresent()) {
      Source source =
          source(
              "The council's SEN2 return of January " + january.orElseThrow(), sent.all("files"));
      rolling.on(
          base.get(),
          new RollingOn.Given(
              Evidence.ofReturn(sent.all("files"), source),
              Optional.empty(),
              mapping,
              List.of(january.orElseThrow()),
              reading),
          sent,
          look);
    }
  }

  private void caseload(Sending sent, Reading reading, Look look) {
    Optional<GivenBytes> file = sent.file("files");
    Optional<RollingOn.Base> base = rolling.base(sent);
    if (!sent.problems().isEmpty()) {
      return;
    }
    String council = sent.word("council");
    if (series(Series.PLANS.id(), sent, council, reading, look) && base.isPresent()) {
      Source source = source("Caseload of plans", sent.all("files"));
      rolling.on(
          base.get(),
          new RollingOn.Given(
              Evidence.of(file.orElseThrow(), source),
              Optional.of(council),
              Optional.empty(),
              List.of(),
              reading),
          sent,
          look);
    }
  }

  private void published(Sending sent, Reading reading, Look look) {
    if (sent.problems().isEmpty()) {
      series(sent.word("series"), sent, sent.word("council"), reading, look);
    }
  }

  /** Tells the figures of a published series; whether they could be read. */
  private boolean series(String id, Sending sent, String council, Reading reading, Look look) {
    Optional<Publication<?>> named = Publications.named(id);
    if (named.isEmpty()) {
      sent.wrong("series", "There is no series " + Sending.brief(id) + ".", "Choose one.");
      return false;
    }
    Optional<Telling> told =
        look.taken(
            data.councils()
                .then(
                    all ->
                        new Councils(all)
                            .areas(
                                council.isEmpty() ? List.of() : List.of(council),
                                Place.at("council")))
                .then(
                    codes ->
                        new Brought(data, reading)
                            .publication(
                                named.get(),
                                sent.all("files"),
                                sent.word("sheet"),
                                Intake.of(source(named.get().what(), sent.all("files")))
                                    .asking(
                                        new Asked(codes, Integer.MIN_VALUE, Integer.MAX_VALUE)))));
    told.ifPresent(one -> look.tell(one.tables()));
    return told.isPresent();
  }

  private void ledger(Sending sent, Reading reading, Look look) {
    Optional<GivenBytes> file = sent.file("files");
    Optional<GivenBytes> mapping = sent.file("mapping");
    Optional<FinancialYear> year = sent.year("year");
    if (sent.problems().isEmpty()) {
      look.taken(
              new Brought(data, reading)
                  .ledger(
                      new Brought.At(file.orElseThrow(), sent.word("sheet")),
                      mapping.map(one -> new Brought.At(one, sent.word("mappingSheet"))),
                      year,
                      source("Ledger extract", sent.all("files"))))
          .ifPresent(one -> look.tell(one.tables()));
    }
  }

  private void reconciliation(Sending sent, Look look) {
    Optional<GivenBytes> figures = sent.file("files");
    Optional<GivenBytes> explanations = sent.file("explanations");
    Optional<GivenBytes> ledger = sent.file("ledger");
    Optional<GivenBytes> mapping = sent.file("mapping");
    Optional<FinancialYear> year = sent.year("year");
    if (ledger.isEmpty() && mapping.isPresent()) {
      sent.wrong("ledger", "A mapping is given without a ledger extract.", "Choose both.");
    }
    if (sent.problems().isEmpty()) {
      look.taken(
              archive
                  .head(sent.word("council"), year.orElseThrow(), List.of(), "")
                  .then(
                      head ->
                          Stated.of(figures.orElseThrow(), sent.word("sheet"), explanations)
                              .laidOver(head))
                  .then(
                      document ->
                          ledger.isEmpty()
                              ? archive.reconcile(document)
                              : archive.reconcile(document, ledger.get(), mapping)))
          .ifPresent(one -> look.tell(Reporting.reconciliation(one).tables()));
    }
  }

  private void actuals(Sending sent, Look look) {
    Optional<GivenBytes> file = sent.file("files");
    Optional<RollingOn.Base> base = rolling.base(sent);
    rolling.mustBeWritten(file, "files", sent);
    if (sent.problems().isEmpty()) {
      rolling.on(
          base.orElseThrow(),
          new RollingOn.Given(
              Evidence.of(file.orElseThrow(), source("What came true", sent.all("files"))),
              Optional.empty(),
              Optional.empty(),
              List.of(),
              Reading.STRICT),
          sent,
          look);
    }
  }

  private void population(Sending sent, Look look) {
    Optional<GivenBytes> file = sent.file("files");
    OptionalInt asAt = sent.january("asAt");
    if (!sent.problems().isEmpty()
        || !series(Series.POPULATION.id(), sent, sent.word("council"), Reading.STRICT, look)) {
      return;
    }
    Optional<StartingPoints.Start> start =
        look.taken(
            starting.baseline(
                sent.word("council"),
                asAt,
                Optional.of(new Starting.Population(GivenTable.of(file.orElseThrow(), "")))));
    start.ifPresent(
        one -> {
          look.tell(Starting.told(one).tables());
          look.offer(
              new Looked.Offered(
                  CommentedYaml.write(one.document()),
                  Format.YAML,
                  one.scenario().id(),
                  one.scenario().title(),
                  ""));
        });
  }

  /** What was brought, as the source of what is read from it: as at the day it was brought. */
  private Source source(String what, List<GivenBytes> files) {
    String names = files.isEmpty() ? "" : files.get(0).name();
    return new Source(
        what + ": " + names + (files.size() > 1 ? " and others" : ""),
        "",
        LocalDate.now(clock),
        Confidence.MEDIUM,
        "Brought as a file on that day.");
  }
}
