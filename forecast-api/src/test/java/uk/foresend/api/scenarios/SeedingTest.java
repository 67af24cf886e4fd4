package uk.foresend.api.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import uk.foresend.api.Documents;
import uk.foresend.api.desk.Desk;
import uk.foresend.api.desk.Format;
import uk.foresend.api.desk.Shelf;
import uk.foresend.api.desk.Written;

/** What becomes of shipped scenarios when a newer Foresend is started. */
@MicronautTest(transactional = false)
class SeedingTest {
  @Inject Seeding seeding;
  @Inject ScenarioStore store;
  @Inject Desk desk;

  @Test
  void theFirstStartPutsThemThereAsTheirFirstVersion() {
    assertThat(store.version(Documents.BASELINE, 1))
        .hasValueSatisfying(
            row -> {
              assertThat(row.event()).isEqualTo("shipped");
              assertThat(row.document()).isEqualTo(Documents.shipped(Documents.BASELINE));
            });
  }

  @Test
  void theSameTextAgainChangesNothing() {
    seeding.seed(shipped("seed/same", "One"));
    seeding.seed(shipped("seed/same", "One"));
    assertThat(store.history("seed/same")).hasSize(1);
  }

  @Test
  void aNewerTextBecomesAVersionWhenNobodyHasChangedTheScenario() {
    seeding.seed(shipped("seed/newer", "One"));
    seeding.seed(shipped("seed/newer", "Two"));
    assertThat(store.history("seed/newer")).hasSize(2);
    assertThat(store.latest("seed/newer")).map(VersionRow::title).hasValue("Two");
  }

  @Test
  void whatSomebodyChangedOrDeletedStaysAsTheyLeftIt() {
    seeding.seed(shipped("seed/changed", "One"));
    store.replace("seed/changed", 1, draft(VersionEvent.SAVED, "Mine"));
    seeding.seed(shipped("seed/changed", "Two"));
    assertThat(store.latest("seed/changed")).map(VersionRow::title).hasValue("Mine");
    store.replace("seed/changed", 2, draft(VersionEvent.DELETED, "Mine"));
    seeding.seed(shipped("seed/changed", "Three"));
    assertThat(store.latest("seed/changed")).isEmpty();
  }

  private ScenarioStore.Draft draft(VersionEvent event, String title) {
    Shelf.Shipped one = shipped("seed/changed", title);
    return ScenarioStore.Draft.of(event, one.document(), one.written(), "Ann");
  }

  private Shelf.Shipped shipped(String id, String title) {
    Written written = new Written(Documents.whatIf(id, title), Format.YAML);
    return new Shelf.Shipped(desk.read(written.bytes(), Format.YAML, id).get(), written);
  }
}
