package uk.foresend.api.scenarios;

import io.micronaut.test.support.TestPropertyProvider;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.TestInstance;

/** The same on PostgreSQL. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ScenarioStoreOnPostgresTest extends ScenarioStoreTest implements TestPropertyProvider {
  private EmbeddedPostgres server;

  @Override
  public Map<String, String> getProperties() {
    try {
      server = EmbeddedPostgres.start();
    } catch (IOException unstartable) {
      throw new UncheckedIOException(unstartable);
    }
    return Map.of(
        "datasources.default.url",
        server.getJdbcUrl("postgres", "postgres"),
        "datasources.default.username",
        "postgres");
  }

  @AfterAll
  void stop() throws IOException {
    server.close();
  }
}
