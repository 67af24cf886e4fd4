package uk.foresend.api.pages.assumptions;

import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import uk.foresend.api.pages.form.FieldView;
import uk.foresend.api.pages.form.FormMaker;
import uk.foresend.api.pages.form.Things;
import uk.foresend.api.pages.words.FieldWords;
import uk.foresend.api.pages.words.Sent;
import uk.foresend.problem.Checked;
import uk.foresend.problem.Place;
import uk.foresend.problem.Problem;
import uk.foresend.result.Forecast;
import uk.foresend.scenario.Node;
import uk.foresend.scenario.Scenario;
import uk.foresend.scenario.SectionCatalogue;
import uk.foresend.scenario.schema.Field;

/** The forms in which what scenarios assume is changed, and what becomes of them when sent. */
@Singleton
public final class AssumptionForms {
  private static final String SOURCES = "sources";

  /** The name under which the fields of a source of its own are sent. */
  private static final String OWN_SOURCE = "1";

  private final Changes changes;
  private final Assumed assumed;

  AssumptionForms(Changes changes, Assumed assumed) {
    this.changes = changes;
    this.assumed = assumed;
  }

  /**
   * What is to be changed.
   *
   * @param at the way to an entry; empty when one is added
   * @param section the section to which one is added
   * @param kind the kind of which one is added
   * @param version the version that is changed
   */
  public record Asked(String at, String section, String kind, int version) {

    /** Whether it is about an entry rather than a part. */
    public boolean isOfAnEntry() {
      return !at.isEmpty() || !section.isEmpty();
    }
  }

  private Optional<Changes.Open> open(Scenario scenario, Things things, Asked asked) {
    return asked.at().isEmpty()
        ? changes.begin(scenario.id(), asked.version(), asked.section(), asked.kind(), things)
        : changes.open(scenario.id(), asked.version(), asked.at());
  }

  /** Returns the form of an entry as it was filled in; empty when there is no such entry. */
  public Optional<AssumptionsView.Form> form(
      Scenario scenario,
      Forecast forecast,
      Asked asked,
      Map<String, List<String>> sent,
      List<Problem> problems) {
    Things things = assumed.things(scenario, forecast);
    return open(scenario, things, asked)
        .map(
            open -> {
              Entry entry = Changes.merged(open.entry(), sent).orElse(open.entry());
              return form(scenario.id(), asked, open, entry, things, sent, problems);
            });
  }

  private AssumptionsView.Form form(
      String scenario,
      Asked asked,
      Changes.Open open,
      Entry entry,
      Things things,
      Map<String, List<String>> sent,
      List<Problem> problems) {
    Map<String, String> byField =
        FieldWords.byField(problems, where -> name(entry.path(), where.path()));
    return new AssumptionsView.Form(
        scenario,
        part(entry),
        entry.path(),
        open.isNew()
            ? "Add: " + asked.kind().replace('-', ' ')
            : new EntryWords(things).title(entry),
        entry.shape().map(shape -> shape.help()).orElse(entry.section().help()),
        asked.at(),
        asked.section(),
        asked.kind(),
        asked.version(),
        new EntryForm(things, byField).fields(entry, open.isNew()),
        entry.rests() ? ownSource(things, sent, byField) : List.of(),
        Sent.one(sent, "author"),
        isRemovable(open));
  }

  private static boolean isRemovable(Changes.Open open) {
    return !open.isNew() && open.entry().isOneOfMany();
  }

  private static List<FieldView> ownSource(
      Things things, Map<String, List<String>> sent, Map<String, String> problems) {
    Field<?> section = SectionCatalogue.find(SOURCES).orElseThrow();
    return new FormMaker(things, problems)
        .fields(
            section.type().note().shapes().get(0),
            Changes.source(starting(sent, OWN_SOURCE)).map(one -> (Node) one),
            OWN_SOURCE);
  }

  private static Map<String, List<String>> starting(Map<String, List<String>> sent, String name) {
    Map<String, List<String>> own = new LinkedHashMap<>();
    sent.forEach(
        (field, values) -> {
          if (field.startsWith(name + ".")) {
            own.put(field, values);
          }
        });
    return own;
  }

  /** Saves what a form says, or takes the entry away when it says so. */
  public Checked<Integer> save(
      Scenario scenario, Forecast forecast, Asked asked, Map<String, List<String>> sent) {
    Things things = assumed.things(scenario, forecast);
    return open(scenario, things, asked)
        .map(
            open ->
                Sent.one(sent, "do").equals("remove") && isRemovable(open)
                    ? changes.remove(open, Sent.one(sent, "author"))
                    : changes.save(
                        open,
                        Changes.merged(open.entry(), sent),
                        Changes.source(starting(sent, OWN_SOURCE)),
                        Sent.one(sent, "author")))
        .orElseGet(
            () ->
                Checked.refused(
                    List.of(
                        Problem.invalid(
                            Place.WHOLE,
                            "This is no longer there in version " + asked.version() + ".",
                            "Open the page of assumptions again."))));
  }

  /** Returns the part that an entry belongs to. */
  public Part part(Asked asked, String scenario) {
    return changes
        .open(scenario, asked.version(), asked.at())
        .map(open -> part(open.entry()))
        .orElseGet(() -> part(asked.section()));
  }

  private static Part part(Entry entry) {
    return entry
        .driver()
        .flatMap(
            driver -> Arrays.stream(Part.values()).filter(part -> part.holds(driver)).findFirst())
        .orElseGet(() -> part(entry.section().name()));
  }

  private static Part part(String section) {
    return Part.of(section).orElse(Part.ABOUT);
  }

  /** Returns the address on the page of the field that a problem belongs to; empty for none. */
  public static String address(AssumptionsView.Form form, Problem problem) {
    String path = problem.where().path();
    String name = name(form.path(), path);
    return form.anchors().address(name.isEmpty() ? path : name);
  }

  private static String name(String entry, String path) {
    return path.startsWith(Changes.OWN) && !entry.startsWith(SOURCES)
        ? OWN_SOURCE + path.substring(Changes.OWN.length()).replaceFirst("^\\d+", "")
        : EntryForm.name(entry, path);
  }
}
