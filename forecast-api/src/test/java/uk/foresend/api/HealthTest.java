package uk.foresend.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.http.client.HttpClient;
import io.micronaut.http.client.annotation.Client;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** The application starts on its embedded database and says that it is well. */
@MicronautTest(transactional = false)
class HealthTest {
  @Inject
  @Client("/")
  HttpClient client;

  @Inject DataSource database;

  @Test
  void isWellAndSaysNoMore() throws SQLException {
    assertThat(client.toBlocking().retrieve("/health"))
        .contains("\"status\":\"UP\"")
        .doesNotContain("jdbc", "H2", "PostgreSQL");
    try (Connection connection = database.getConnection()) {
      assertThat(connection.getMetaData().getDatabaseProductName()).isEqualTo(database());
    }
  }

  String database() {
    return "H2";
  }
}
