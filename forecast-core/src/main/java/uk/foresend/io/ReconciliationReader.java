package uk.foresend.io;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import uk.foresend.dsg.DsgExplanation;
import uk.foresend.dsg.DsgItem;
import uk.foresend.dsg.DsgStatement;
import uk.foresend.history.Council;
import uk.foresend.history.PublishedSeries;
import uk.foresend.history.PublishedStatements;
import uk.foresend.history.Reconciliation;
import uk.foresend.history.Reconciliation.Figure;
import uk.foresend.history.Reconciliation.Stated;
import uk.foresend.history.S251Heading;
import uk.foresend.history.S251Line;
import uk.foresend.problem.Checked;
import uk.foresend.quantity.Confidence;
import uk.foresend.quantity.FinancialYear;
import uk.foresend.quantity.Money;
import uk.foresend.quantity.Source;
import uk.foresend.scenario.ScenarioDocument;
import uk.foresend.scenario.schema.Placed;
import uk.foresend.scenario.schema.Reading;
import uk.foresend.scenario.schema.Shape;
import uk.foresend.scenario.schema.Types;
import uk.foresend.scenario.schema.Values;

/**
 * Reads a reconciliation, YAML or JSON, and takes from the published tables what it asks for. Every
 * problem is told at once.
 */
public final class ReconciliationReader {

  /** The council of examples, of which nothing is published. */
  private static final Council MADE_UP =
      new Council(
          "exampleshire",
          List.of(),
          "Exampleshire",
          "",
          0,
          OptionalInt.empty(),
          "Made up",
          new Source("Made up", "", LocalDate.EPOCH, Confidence.ASSUMPTION, ""));

  private final PublishedSeries series;
  private final Set<String> lines;

  /**
   * Makes a reader.
   *
   * @param series the published series, for the councils and what is taken from them
   * @param lines the section 251 lines there are
   */
  public ReconciliationReader(PublishedSeries series, List<S251Line> lines) {
    this.series = series;
    this.lines = new TreeSet<>();
    lines.forEach(line -> this.lines.add(line.code()));
    for (S251Heading heading : S251Heading.values()) {
      this.lines.add(heading.id());
    }
  }

  /**
   * Returns the reconciliation in some bytes of UTF-8, or everything that is wrong with it.
   *
   * @param bytes the bytes
   * @param document the name shown in problems, which settles the format as a scenario's does
   */
  public Checked<Reconciliation> read(byte[] bytes, String document) {
    return new ScenarioReader().read(bytes, document).then(this::read);
  }

  /** Returns the reconciliation in a document, or everything that is wrong with it. */
  public Checked<Reconciliation> read(ScenarioDocument document) {
    Reading in = new Reading();
    Shape<Reconciliation> shape =
        Shape.checked(
            "reconciliation",
            "What several sources state of one council's grant in one year.",
            ReconciliationShapes.ALL,
            this::made);
    Optional<Reconciliation> made = shape.read(document.root(), in);
    return made.isPresent() && !in.stops()
        ? Checked.of(made.get(), in.problems())
        : Checked.refused(in.problems());
  }

  private Optional<Reconciliation> made(Values values, Reading in) {
    Checked<Council> council = council(values);
    council.problems().forEach(in::tell);
    ReconciliationWritten written = new ReconciliationWritten(values.node());
    ReconciliationChecks checks = new ReconciliationChecks(lines, written, in);
    FinancialYear year = values.get(ReconciliationShapes.YEAR);
    PublishedStatements pulled =
        council.isPresent()
            ? pulled(values, council.get(), year, in)
            : new PublishedStatements(List.of(), List.of());
    List<Stated> sources = sources(values, pulled, in);
    Set<String> ids = new LinkedHashSet<>(sources.stream().map(Stated::id).toList());
    ids.addAll(written.sources());
    String lead = values.get(ReconciliationShapes.LEAD);
    checks.known(lead, ids, values.place(ReconciliationShapes.LEAD));
    if (ids.size() < 2) {
      in.invalid(
          values.place(ReconciliationShapes.SOURCES),
          "There " + (ids.isEmpty() ? "is no source" : "is one source") + ", but must be two.",
          "Add a source under sources, or a kind under published.");
    }
    List<Figure> figures = figures(values, pulled, ids, checks);
    List<DsgExplanation> explanations = explanations(values, figures, ids, checks);
    return council.isPresent()
        ? Optional.of(
            new Reconciliation(
                values.get(ReconciliationShapes.ID),
                values.get(ReconciliationShapes.TITLE),
                council.get(),
                year,
                lead,
                sources,
                figures,
                explanations,
                values.find(ReconciliationShapes.GRANT)))
        : Optional.empty();
  }

  private Checked<Council> council(Values values) {
    String word = values.get(ReconciliationShapes.COUNCIL);
    return word.equals(MADE_UP.code())
        ? Checked.of(MADE_UP, List.of())
        : series.councils().named(word, values.place(ReconciliationShapes.COUNCIL));
  }

  private PublishedStatements pulled(
      Values values, Council council, FinancialYear year, Reading in) {
    List<DsgStatement> kinds = new ArrayList<>();
    for (Placed<String> word : values.list(ReconciliationShapes.PUBLISHED)) {
      DsgStatement kind =
          PublishedStatements.KINDS.stream()
              .filter(one -> Types.id(one).equals(word.value()))
              .findFirst()
              .orElseThrow();
      if (kinds.contains(kind)) {
        in.invalid(
            word.place(),
            ReconciliationChecks.said(word.place()) + word.value() + " more than once.",
            "");
      } else if (PublishedStatements.of(series, council.code(), year, List.of(kind))
          .sources()
          .isEmpty()) {
        in.warning(
            word.place(),
            "No "
                + kind.label()
                + " of "
                + council.name()
                + " in "
                + year
                + " is among the published tables kept here.",
            "Write it under sources, from the publication.");
      } else {
        kinds.add(kind);
      }
    }
    return PublishedStatements.of(series, council.code(), year, kinds);
  }

  private static List<Stated> sources(Values values, PublishedStatements pulled, Reading in) {
    List<Stated> sources = new ArrayList<>();
    Set<String> taken = new HashSet<>();
    pulled.sources().forEach(one -> taken.add(one.id()));
    for (Placed<Stated> source : values.list(ReconciliationShapes.SOURCES)) {
      if (taken.add(source.value().id())) {
        sources.add(source.value());
      } else {
        in.invalid(
            source.place("id"),
            ReconciliationChecks.said(source.place("id"))
                + source.value().id()
                + ", which is taken.",
            "Ids of published sources are taken too.");
      }
    }
    sources.addAll(pulled.sources());
    return sources;
  }

  private List<Figure> figures(
      Values values, PublishedStatements pulled, Set<String> ids, ReconciliationChecks checks) {
    Map<DsgItem, Map<String, Money>> figures = new LinkedHashMap<>();
    for (Placed<Figure> row : values.list(ReconciliationShapes.FIGURES)) {
      DsgItem item = row.value().item();
      checks.line(item, row.place("line"));
      if (figures.containsKey(item)) {
        checks
            .in()
            .invalid(
                row.place("figure"),
                ReconciliationChecks.said(row.place("figure"))
                    + item.label()
                    + ", which has a row already.",
                "Write the amounts of all sources in one row.");
      }
      Map<String, Money> amounts = figures.computeIfAbsent(item, one -> new LinkedHashMap<>());
      row.value()
          .amounts()
          .forEach(
              (source, amount) -> {
                checks.known(source, ids, row.place("amounts." + source));
                amounts.put(source, amount);
              });
    }
    for (Figure figure : pulled.figures()) {
      Map<String, Money> amounts =
          figures.computeIfAbsent(figure.item(), one -> new LinkedHashMap<>());
      figure
          .amounts()
          .forEach(
              (source, amount) -> {
                if (amounts.putIfAbsent(source, amount) != null) {
                  checks
                      .in()
                      .invalid(
                          values.place(ReconciliationShapes.FIGURES),
                          figure.item().label()
                              + " of "
                              + source
                              + " is written, but is taken from the published tables.",
                          "Leave it out, or give the source an id of its own.");
                }
              });
    }
    if (figures.isEmpty()) {
      checks
          .in()
          .invalid(
              values.place(ReconciliationShapes.FIGURES), "There is no figure to line up.", "");
    }
    return figures.entrySet().stream()
        .map(entry -> new Figure(entry.getKey(), entry.getValue()))
        .sorted(Comparator.comparing(Figure::item))
        .toList();
  }

  private List<DsgExplanation> explanations(
      Values values, List<Figure> figures, Set<String> ids, ReconciliationChecks checks) {
    List<DsgExplanation> explanations = new ArrayList<>();
    Set<String> taken = new HashSet<>();
    for (Placed<DsgExplanation> one : values.list(ReconciliationShapes.EXPLANATIONS)) {
      DsgExplanation said = one.value();
      if (!taken.add(said.id())) {
        checks
            .in()
            .invalid(
                one.place("id"),
                ReconciliationChecks.said(one.place("id")) + said.id() + ", which is taken.",
                "");
      }
      checks.line(said.item(), one.place("line"));
      boolean both =
          checks.known(said.from(), ids, one.place("between[0]"))
              & checks.known(said.to(), ids, one.place("between[1]"));
      if (said.from().equals(said.to())) {
        checks
            .in()
            .invalid(
                one.place("between"),
                ReconciliationChecks.said(one.place("between"))
                    + said.from()
                    + " twice, but must be two sources.",
                "");
      } else if (both) {
        checks.stated(said, figures, one.place("figure"));
      }
      explanations.add(said);
    }
    return explanations;
  }
}
