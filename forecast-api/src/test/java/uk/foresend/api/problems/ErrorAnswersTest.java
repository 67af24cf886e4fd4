package uk.foresend.api.problems;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import io.swagger.v3.oas.annotations.Hidden;
import jakarta.inject.Inject;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import uk.foresend.api.Wire;

/** Errors of the framework and of ours, as they are told. */
@MicronautTest(transactional = false)
class ErrorAnswersTest {
  @Inject EmbeddedServer server;

  @Hidden
  @Controller("/test-faults")
  static class Faulty {
    @Get("/fault")
    String fault() {
      throw new IllegalStateException("select secret from table");
    }

    @Get("/number/{number}")
    int number(int number) {
      return number;
    }

    @Post
    String take(@Body ProblemDetails.Item item) {
      return item.what();
    }
  }

  @Test
  void aFaultOfOursTellsAnIdAndNothingElse() {
    HttpResponse<String> answer = new Wire(server.getURI()).get("/test-faults/fault");
    assertThat(answer.statusCode()).isEqualTo(500);
    isProblem(answer);
    assertThat(answer.body())
        .containsPattern("\"id\":\"[0-9a-f-]{36}\"")
        .doesNotContain("secret", "Exception", "java", "uk.foresend");
  }

  @Test
  void nothingAtAnAddressIs404() {
    HttpResponse<String> answer = new Wire(server.getURI()).get("/no/such/thing");
    assertThat(answer.statusCode()).isEqualTo(404);
    isProblem(answer);
    assertThat(answer.body()).contains("\"type\":\"about:blank\"", "\"title\":\"Not Found\"");
  }

  @Test
  void whatCannotBeReadIs400WithoutNamingOurClasses() {
    HttpResponse<String> answer = new Wire(server.getURI()).get("/test-faults/number/many");
    assertThat(answer.statusCode()).isEqualTo(400);
    isProblem(answer);
  }

  @Test
  void unknownFieldsAndBrokenJsonAre400() {
    for (String body : new String[] {"{\"whatt\":\"x\"}", "{", "[]", "nonsense"}) {
      HttpResponse<String> answer =
          new Wire(server.getURI())
              .send(
                  "POST",
                  "/test-faults",
                  body.getBytes(StandardCharsets.UTF_8),
                  "Content-Type",
                  "application/json");
      assertThat(answer.statusCode()).as(body).isEqualTo(400);
      assertThat(answer.body()).doesNotContain("uk.foresend", "jackson");
    }
  }

  private static void isProblem(HttpResponse<String> answer) {
    assertThat(answer.headers().firstValue("Content-Type"))
        .hasValueSatisfying(type -> assertThat(type).startsWith("application/problem+json"));
  }
}
