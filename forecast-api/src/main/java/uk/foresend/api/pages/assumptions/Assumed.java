package uk.foresend.api.pages.assumptions;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import uk.foresend.api.pages.form.FieldView;
import uk.foresend.api.pages.form.Things;
import uk.foresend.api.pages.words.Changed;
import uk.foresend.api.pages.words.Names;
import uk.foresend.quantity.Confidence;
import uk.foresend.result.Forecast;
import uk.foresend.scenario.Node;
import uk.foresend.scenario.Scenario;
import uk.foresend.scenario.SectionCatalogue;
import uk.foresend.scenario.schema.Field;
import uk.foresend.scenario.schema.TypeNote;
import uk.foresend.scenario.schema.Types;

/** Shows what scenarios assume, part by part. */
@Singleton
public final class Assumed {
  /** What a what-if says itself. */
  private static final List<Part> OWN = List.of(Part.LEVERS, Part.SOURCES, Part.ABOUT);

  private final Documents documents;
  private final LastChanges lastChanges;

  Assumed(Documents documents, LastChanges lastChanges) {
    this.documents = documents;
    this.lastChanges = lastChanges;
  }

  /** Returns what the fields of a scenario can refer to, its sources among it. */
  public Things things(Scenario scenario, Forecast forecast) {
    return Things.of(scenario, forecast, documents.sources(scenario.id()));
  }

  /** Returns the parts that a scenario has, those that it says itself first. */
  public static List<Part> parts(boolean whatIf) {
    List<Part> parts = new ArrayList<>(List.of(Part.values()));
    if (whatIf) {
      parts.removeAll(OWN);
      parts.addAll(0, OWN);
    } else {
      parts.remove(Part.LEVERS);
      parts.add(Part.LEVERS);
    }
    return parts;
  }

  /** Returns a part of what a scenario assumes. */
  public AssumptionsView view(Scenario scenario, Forecast forecast, Part part) {
    List<Documents.Document> chain = documents.chain(scenario.id());
    Documents.Document own = chain.get(0);
    boolean itself = OWN.contains(part) || chain.size() == 1;
    Documents.Document of = itself ? own : chain.get(chain.size() - 1);
    EntryWords words = new EntryWords(things(scenario, forecast));
    Map<Field<?>, List<EntryView>> groups = new LinkedHashMap<>();
    part.sections().stream()
        .flatMap(name -> SectionCatalogue.find(name).stream())
        .forEach(section -> groups.put(section, new ArrayList<>()));
    for (Entry entry : Entry.of(of.root(), part)) {
      groups
          .computeIfAbsent(entry.section(), section -> new ArrayList<>())
          .add(view(of, entry, words, chain));
    }
    boolean baseline = of.line().parent() == null;
    return new AssumptionsView(
        scenario.id(),
        part,
        of.line().scenario(),
        groups.entrySet().stream()
            .filter(group -> !group.getValue().isEmpty() || !kinds(group.getKey()).isEmpty())
            .filter(group -> baseline || isOfWhatIf(group.getKey()))
            .map(
                group ->
                    new AssumptionsView.Group(
                        group.getKey().name(),
                        group.getKey().name().equals(Part.DRIVERS)
                            ? part.label() + ": numbers"
                            : group.getKey().label(),
                        group.getKey().help(),
                        group.getValue(),
                        kinds(group.getKey())))
            .toList());
  }

  private static boolean isOfWhatIf(Field<?> section) {
    return SectionCatalogue.ofWhatIf().stream().anyMatch(one -> one.name().equals(section.name()));
  }

  private EntryView view(
      Documents.Document of, Entry entry, EntryWords words, List<Documents.Document> chain) {
    String source = entry.word("source").or(() -> entry.word("delivery.evidence")).orElse("");
    Optional<Node> said = source(source, chain);
    return new EntryView(
        entry.path().replaceAll("[^A-Za-z0-9]+", "-"),
        words.title(entry),
        words.values(entry),
        words.all(entry),
        entry.word("note").orElse(""),
        said.map(one -> Documents.word(one, "title"))
            .orElse(source.equals("assumption") ? "Assumption, no evidence" : source),
        said.map(one -> confidence(Documents.word(one, "confidence")))
            .orElse(source.equals("assumption") ? Confidence.ASSUMPTION.label() : ""),
        lastChanges.of(of.line(), entry).map(Assumed::words).orElse(""),
        Names.at("assumptions", of.line().scenario()) + "?at=" + Names.encoded(entry.path()));
  }

  private static String words(LastChanges.Last last) {
    int number = last.line().number();
    return last.earlier()
        ? "Before version " + (number + 1)
        : Changed.words(last.line()) + ", version " + number;
  }

  private static Optional<Node> source(String id, List<Documents.Document> chain) {
    return chain.stream()
        .flatMap(document -> document.root().field("sources").stream())
        .filter(Node.Mapping.class::isInstance)
        .flatMap(sources -> ((Node.Mapping) sources).field(id).stream())
        .findFirst();
  }

  private static String confidence(String id) {
    for (Confidence one : Confidence.values()) {
      if (Types.id(one).equals(id)) {
        return one.label();
      }
    }
    return id;
  }

  /** What can be added to a section: nothing to what there is once. */
  static List<FieldView.Option> kinds(Field<?> section) {
    TypeNote note = section.type().note();
    boolean many = note.isList() || note.isMap();
    if (!many || note.shapes().isEmpty()) {
      return List.of();
    }
    return note.shapes().stream()
        .map(shape -> new FieldView.Option(shape.name(), shape.label(), false))
        .toList();
  }
}
