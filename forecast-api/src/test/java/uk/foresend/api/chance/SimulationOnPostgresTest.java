package uk.foresend.api.chance;

import io.micronaut.test.support.TestPropertyProvider;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.TestInstance;
import uk.foresend.api.Postgres;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@DisplayName("A simulation in the background, on PostgreSQL,")
class SimulationOnPostgresTest extends SimulationControllerTest implements TestPropertyProvider {
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
