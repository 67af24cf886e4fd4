package uk.foresend.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.annotation.Value;
import io.micronaut.http.client.HttpClient;
import io.micronaut.http.client.annotation.Client;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;

/** The application starts on its embedded database and says that it is well. */
@MicronautTest(transactional = false)
class HealthTest {
  @Inject
  @Client("/")
  HttpClient client;

  @Value("${datasources.default.url}")
  String url;

  @Test
  void isWellOnItsDatabaseAndSaysNoMore() {
    assertThat(url).startsWith("jdbc:" + database());
    assertThat(client.toBlocking().retrieve("/health"))
        .contains("\"status\":\"UP\"")
        .doesNotContain("jdbc", "H2", "PostgreSQL");
  }

  String database() {
    return "h2";
  }
}
