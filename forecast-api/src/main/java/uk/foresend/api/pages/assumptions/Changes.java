package uk.foresend.api.pages.assumptions;

import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import uk.foresend.api.desk.Desk;
import uk.foresend.api.desk.Format;
import uk.foresend.api.desk.Written;
import uk.foresend.api.pages.form.Begun;
import uk.foresend.api.pages.form.Filled;
import uk.foresend.api.pages.form.Percents;
import uk.foresend.api.pages.form.Things;
import uk.foresend.api.scenarios.ByHand;
import uk.foresend.api.scenarios.Scenarios;
import uk.foresend.io.EditedYaml;
import uk.foresend.io.ScenarioWriter;
import uk.foresend.problem.Checked;
import uk.foresend.problem.Place;
import uk.foresend.problem.Problem;
import uk.foresend.scenario.Edit;
import uk.foresend.scenario.Node;
import uk.foresend.scenario.ScenarioDocument;
import uk.foresend.scenario.SectionCatalogue;
import uk.foresend.scenario.schema.Field;
import uk.foresend.scenario.schema.Shape;

/**
 * Changes what scenarios say, an entry at a time: the rest of their text stays as it was written.
 */
@Singleton
public final class Changes {
  private static final String SOURCES = "sources";
  private static final String SOURCE = "source";

  /** What the path of a source begins with that came with an entry. */
  static final String OWN = SOURCES + ".my-source-";

  private final Documents documents;
  private final Scenarios scenarios;
  private final Desk desk;
  private final ByHand byHand;

  Changes(Documents documents, Scenarios scenarios, Desk desk, ByHand byHand) {
    this.documents = documents;
    this.scenarios = scenarios;
    this.desk = desk;
    this.byHand = byHand;
  }

  /**
   * An entry of a version, there already or begun.
   *
   * @param document the version
   * @param entry the entry
   * @param isNew whether it is begun
   */
  record Open(Documents.Document document, Entry entry, boolean isNew) {}

  /** Returns an entry of a version to be changed; empty when there is none. */
  Optional<Open> open(String scenario, int version, String path) {
    return documents
        .version(scenario, version)
        .flatMap(
            document ->
                Entry.find(document.root(), path).map(entry -> new Open(document, entry, false)));
  }

  /** Returns an entry begun with what the catalogue shows; empty when there is no such kind. */
  Optional<Open> begin(String scenario, int version, String section, String kind, Things things) {
    Optional<Field<?>> field = SectionCatalogue.find(section);
    Optional<Shape<?>> shape =
        field.stream()
            .filter(one -> !Assumed.kinds(one).isEmpty())
            .flatMap(one -> one.type().note().shapes().stream())
            .filter(one -> one.name().equals(kind))
            .<Shape<?>>map(one -> one)
            .findFirst();
    return documents
        .version(scenario, version)
        .filter(document -> shape.isPresent())
        .map(
            document -> {
              String path = next(document.root(), field.orElseThrow(), kind);
              Node node =
                  new Begun(desk, things)
                      .entry(
                          shape.orElseThrow(),
                          id(Entry.of(document.root(), field.orElseThrow()), kind),
                          tried ->
                              problems(document, List.of(added(document.root(), path, tried))));
              return new Open(document, new Entry(field.orElseThrow(), path, node), true);
            });
  }

  private long problems(Documents.Document document, List<Edit> edits) {
    ScenarioDocument tried = ScenarioDocument.of(Edit.all(document.root(), edits));
    return desk.check(tried, scenarios).problems().stream().filter(Problem::stops).count();
  }

  /** The path that one more entry of a section would have. */
  private static String next(Node.Mapping root, Field<?> section, String kind) {
    List<Entry> there = Entry.of(root, section);
    return section.type().note().isMap()
        ? section.name() + "." + id(there, kind)
        : section.name() + "[" + there.size() + "]";
  }

  /** An id that none of some entries has. */
  private static String id(List<Entry> there, String kind) {
    Set<String> taken =
        there.stream()
            .map(one -> one.word("id").orElse(one.path().replaceFirst(".*\\.", "")))
            .collect(Collectors.toSet());
    return free("my-" + kind.replace(' ', '-') + "-", taken);
  }

  /** Returns the entry as a form that was sent says it; empty when all of it was emptied. */
  static Optional<Entry> merged(Entry entry, Map<String, List<String>> sent) {
    return new Merged(sent, Percents.UNKNOWN.in(entry.section().name()))
        .of(entry.node(), EntryForm.NAME)
        .map(now -> new Entry(entry.section(), entry.path(), now));
  }

  /** Saves an entry as a form says it, with the source that came with it. */
  Checked<Integer> save(
      Open open, Optional<Entry> now, Optional<Node.Mapping> source, String author) {
    Node.Mapping root = open.document().root();
    List<Edit> edits = new ArrayList<>();
    Optional<Node> said = now.map(Entry::node);
    if (source.isPresent() && said.isPresent() && open.entry().rests()) {
      String id = freeSource(open.document().line().scenario());
      edits.add(added(root, SOURCES + "." + id, source.get()));
      said = said.map(node -> resting(node, id));
    }
    if (said.isEmpty()) {
      return Checked.refused(
          List.of(
              Problem.invalid(
                  Place.at(open.entry().path()),
                  "Nothing is filled in.",
                  "Take it away with the button below, or fill it in.")));
    }
    if (open.isNew()) {
      edits.add(added(root, open.entry().path(), said.get()));
    } else {
      edits.addAll(Merged.edits(open.entry().path(), open.entry().node(), said.get()));
    }
    return kept(open.document(), edits, author);
  }

  /** Takes an entry away. */
  Checked<Integer> remove(Open open, String author) {
    String path = open.entry().path();
    boolean last =
        Entry.of(open.document().root(), open.entry().section()).size() == 1
            && open.entry().isOneOfMany();
    return kept(
        open.document(),
        List.of(new Edit.Remove(last ? open.entry().section().name() : path)),
        author);
  }

  private Checked<Integer> kept(Documents.Document document, List<Edit> edits, String author) {
    if (edits.isEmpty()) {
      return Checked.refused(
          List.of(Problem.invalid(Place.WHOLE, "Nothing was changed, so nothing was saved.", "")));
    }
    Written written = document.kept().written();
    Optional<String> text =
        written.format() == Format.YAML
            ? EditedYaml.of(written.text(), document.root(), edits)
            : Optional.of(ScenarioWriter.json(Edit.all(document.root(), edits)));
    return text.map(one -> kept(document, one, author))
        .orElseGet(
            () ->
                Checked.refused(
                    List.of(
                        Problem.invalid(
                            Place.WHOLE,
                            "The change cannot be put in its place in the text of the scenario"
                                + " without losing what people wrote beside it.",
                            "Change its text instead."))));
  }

  private Checked<Integer> kept(Documents.Document document, String text, String author) {
    Written written = document.kept().written();
    String id = document.line().scenario();
    return desk.read(text.getBytes(StandardCharsets.UTF_8), written.format(), id)
        .then(
            changed ->
                byHand.replace(
                    changed,
                    document.line().number(),
                    new Written(text, written.format()),
                    author));
  }

  /** One more entry in its section, which is begun where there was none. */
  private static Edit added(Node.Mapping root, String path, Node node) {
    String section = path.replaceFirst("[.\\[].*", "");
    boolean list = path.endsWith("]");
    Optional<Node> there = root.field(section);
    if (there.isEmpty() || there.get() instanceof Node.Scalar) {
      String name = path.substring(section.length() + 1);
      Node begun =
          list
              ? new Node.Sequence(List.of(node), Place.at(section))
              : new Node.Mapping(
                  List.of(new Node.Entry(name, Place.at(path), node)), Place.at(section));
      return there.isEmpty()
          ? new Edit.AddField("", section, begun)
          : new Edit.Replace(section, begun);
    }
    return list
        ? new Edit.AddItem(section, node)
        : new Edit.AddField(section, path.substring(section.length() + 1), node);
  }

  /** An id that no source of the scenario has, nor of those it extends. */
  private String freeSource(String scenario) {
    return free(OWN.substring(SOURCES.length() + 1), documents.sources(scenario).keySet());
  }

  private static String free(String begins, Set<String> taken) {
    int number = 1;
    while (taken.contains(begins + number)) {
      number++;
    }
    return begins + number;
  }

  /** The entry resting on another source. */
  private static Node resting(Node node, String id) {
    Node.Mapping group = (Node.Mapping) node;
    Node named = new Node.Scalar(id, false, Place.at(SOURCE));
    return Edit.all(
        group,
        List.of(
            group.field(SOURCE).isPresent()
                ? new Edit.Replace(SOURCE, named)
                : new Edit.AddField("", SOURCE, named)));
  }

  /** Returns the source that a form describes; empty when it describes none. */
  static Optional<Node.Mapping> source(Map<String, List<String>> sent) {
    return Filled.items(sent, Place.at(SOURCES)).items().stream()
        .filter(Node.Mapping.class::isInstance)
        .map(Node.Mapping.class::cast)
        .findFirst();
  }
}
