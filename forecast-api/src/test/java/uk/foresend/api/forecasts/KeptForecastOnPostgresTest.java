package uk.foresend.api.forecasts;

import io.micronaut.test.support.TestPropertyProvider;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.TestInstance;
import uk.foresend.api.Postgres;

/** The same on PostgreSQL. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class KeptForecastOnPostgresTest extends KeptForecastTest implements TestPropertyProvider {
  private final Postgres postgres = new Postgres();

  @Override
  public Map<String, String> getProperties() {
    return postgres.start();
  }

  @AfterAll
  void stop() {
    postgres.close();
  }
}
