package uk.foresend.api.pages.assumptions;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.foresend.api.desk.Desk;
import uk.foresend.api.pages.form.FieldView;
import uk.foresend.api.pages.form.FieldView.Kind;
import uk.foresend.api.pages.form.Things;
import uk.foresend.api.scenarios.Scenarios;
import uk.foresend.scenario.Scenario;
import uk.foresend.scenario.SectionCatalogue;

/** The forms of every entry of what is shipped. */
@MicronautTest(transactional = false)
class EntryFormTest {
  @Inject Documents documents;
  @Inject Assumed assumed;
  @Inject Scenarios scenarios;
  @Inject Desk desk;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "dorset/2026",
        "dorset/2021",
        "dorset/2024-q2",
        "dorset/2026/recovery-plan",
        "dorset/2026/step-downs-as-wiltshire"
      })
  void aFormThatIsSentAsItWasShownChangesNothing(String id) {
    Scenario scenario =
        scenarios.find(id).map(one -> desk.check(one, scenarios)).orElseThrow().get();
    Things things = assumed.things(scenario, desk.forecast(scenario));
    var root = documents.chain(id).get(0).root();
    List<Entry> entries =
        SectionCatalogue.ofBaseline().stream()
            .flatMap(section -> Entry.of(root, section).stream())
            .toList();
    assertThat(entries).hasSizeGreaterThan(3);
    for (Entry entry : entries) {
      Map<String, List<String>> sent = new LinkedHashMap<>();
      new EntryForm(things, Map.of()).fields(entry, false).forEach(field -> send(field, sent));
      Entry now = Changes.merged(entry, sent).orElseThrow();
      assertThat(Merged.edits(entry.path(), entry.node(), now.node()))
          .as("%s: %s", entry.path(), sent)
          .isEmpty();
      assertThat(new EntryWords(things).title(entry)).as(entry.path()).isNotBlank();
    }
  }

  /** Fills in what a browser would send of a field. */
  private static void send(FieldView field, Map<String, List<String>> sent) {
    if (field.kind() == Kind.GROUP || field.kind() == Kind.MORE || field.kind() == Kind.ROWS) {
      field.inside().forEach(inside -> send(inside, sent));
      return;
    }
    List<String> values = new ArrayList<>();
    if (field.kind() == Kind.SELECT || field.kind() == Kind.CHECKS) {
      // nothing chosen is sent as nothing, which is not as if it had not been asked
      field.options().stream()
          .filter(FieldView.Option::chosen)
          .forEach(option -> values.add(option.value()));
      values.add(0, "");
      if (field.kind() == Kind.SELECT && values.size() > 1) {
        values.remove(0);
      }
    } else {
      values.add(field.value());
    }
    if (!values.isEmpty()) {
      sent.put(field.name(), values);
    }
  }
}
