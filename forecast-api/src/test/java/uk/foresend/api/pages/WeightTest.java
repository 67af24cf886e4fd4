package uk.foresend.api.pages;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.net.http.HttpResponse;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.foresend.api.Wire;

/** What a first visit weighs: a page and all that it brings with it, as they cross the wire. */
@MicronautTest(transactional = false)
class WeightTest {
  private static final int MOST = 300_000;

  private static final String CHARTS = "/assets/charts.js";
  private static final Pattern BROUGHT = Pattern.compile("[\"'](/assets/[^\"'?#]+)");

  @Inject EmbeddedServer server;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/scenarios/dorset/2026/recovery-plan",
        "/workbench/dorset/2026?0.lever=hold-fees&0.id=mine&0.settings%5B%5D=independent-special"
            + "&0.growthPerYear=0&0.from=2027-04&0.until=2031-04",
        "/section-151/dorset/2026/recovery-plan",
        "/assumptions/dorset/2026?part=unit-costs",
        "/assumptions/dorset/2026?at=openingPlans",
        "/texts/dorset/2026",
        "/compare?scenario=dorset/2026&scenario=dorset/2026/recovery-plan&scenario=dorset/2026/fees-held"
            + "&scenario=dorset/2026/early-help&scenario=dorset/2026/reform-2029&scenario=dorset/2026/fees-5-percent",
        "/reports/assumptions/dorset/2026",
        "/reports/bridge/dorset/2026/recovery-plan"
      })
  void isUnderThreeHundredKilobytes(String page) {
    Wire wire = new Wire(server.getURI());
    HttpResponse<byte[]> answer = wire.zipped(page);
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.headers().firstValue("Content-Encoding")).hasValue("gzip");
    long weight = answer.body().length;
    String html = wire.get(page, "Accept", "text/html").body();
    Set<String> brought = named(html);
    if (html.contains("data-chart=")) {
      // the script fetches it when it comes upon a chart
      brought.add(CHARTS);
    }
    for (String asset : brought) {
      HttpResponse<byte[]> file = wire.zipped(asset);
      assertThat(file.statusCode()).as(asset).isEqualTo(200);
      weight += file.body().length;
    }
    assertThat(brought).hasSizeGreaterThanOrEqualTo(4);
    assertThat(weight).as("%s with %s", page, brought).isLessThan(MOST);
  }

  private static Set<String> named(String text) {
    Set<String> found = new TreeSet<>();
    Matcher matcher = BROUGHT.matcher(text);
    while (matcher.find()) {
      found.add(matcher.group(1));
    }
    return found;
  }
}
