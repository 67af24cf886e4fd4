package uk.foresend.api;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;

/** A PostgreSQL of a test's own. */
public final class Postgres implements AutoCloseable {
  private EmbeddedPostgres server;

  /** Starts it and returns the properties that point the application to it. */
  public Map<String, String> start() {
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

  @Override
  public void close() {
    try {
      server.close();
    } catch (IOException unstoppable) {
      throw new UncheckedIOException(unstoppable);
    }
  }
}
