package uk.foresend.api;

import io.micronaut.test.support.TestPropertyProvider;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.TestInstance;

/** The same on PostgreSQL, for a shared installation. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HealthOnPostgresTest extends HealthTest implements TestPropertyProvider {
  private final Postgres postgres = new Postgres();

  @Override
  public Map<String, String> getProperties() {
    return postgres.start();
  }

  @AfterAll
  void stop() {
    postgres.close();
  }

  @Override
  String database() {
    return "postgresql";
  }
}
