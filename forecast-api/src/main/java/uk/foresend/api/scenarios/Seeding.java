package uk.foresend.api.scenarios;

import io.micronaut.context.event.ApplicationEventListener;
import io.micronaut.context.event.StartupEvent;
import jakarta.inject.Singleton;
import java.util.Optional;
import uk.foresend.api.desk.Shelf;

/**
 * Puts the scenarios that came with Foresend into the store when it starts: as the first version of
 * each, and later, when a newer Foresend brings another text, as a further version, unless somebody
 * has changed or deleted the scenario since.
 */
@Singleton
final class Seeding implements ApplicationEventListener<StartupEvent> {
  private static final String AUTHOR = "Foresend";

  private final Shelf shelf;
  private final ScenarioStore store;

  Seeding(Shelf shelf, ScenarioStore store) {
    this.shelf = shelf;
    this.store = store;
  }

  @Override
  public void onApplicationEvent(StartupEvent event) {
    shelf.shipped().forEach(this::seed);
  }

  void seed(Shelf.Shipped shipped) {
    String id = shipped.document().id();
    ScenarioStore.Draft draft =
        ScenarioStore.Draft.of(VersionEvent.SHIPPED, shipped.document(), shipped.written(), AUTHOR);
    Optional<VersionLine> last = store.history(id).stream().findFirst();
    if (last.isEmpty()) {
      store.create(id, draft);
    } else if (last.get().ships() && !last.get().hash().equals(shipped.written().hash())) {
      store.replace(id, last.get().number(), draft);
    }
  }
}
