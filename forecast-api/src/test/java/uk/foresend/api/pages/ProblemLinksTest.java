package uk.foresend.api.pages;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import uk.foresend.api.Wire;
import uk.foresend.scenario.LeverCatalogue;
import uk.foresend.scenario.schema.Shape;

/** Where the summary of problems leads: to what is on the page, and to nothing else. */
@MicronautTest(transactional = false)
class ProblemLinksTest {
  private static final String BENCH = "/workbench/dorset/2026";
  private static final String FEES =
      "0.lever=hold-fees&0.id=mine&0.growthPerYear=0&0.from=2027-04&0.until=2031-04"
          + "&0.settings%5B%5D=independent-special";
  private static final Pattern NAME = Pattern.compile(" name=\"([01]\\.[^\"]+)\"");
  private static final Pattern LED = Pattern.compile("<li><a href=\"#([^\"]*)\">");
  private static final Pattern ID = Pattern.compile(" id=\"([^\"]+)\"");

  /** Of the cells of a table, which are all alike, some. */
  private static final int MOST = 40;

  @Inject EmbeddedServer server;
  private Wire wire;

  @BeforeEach
  void connect() {
    wire = new Wire(server.getURI());
  }

  static List<String> levers() {
    return LeverCatalogue.shapes().stream().map(Shape::name).toList();
  }

  private static Set<String> found(Pattern pattern, String page) {
    Set<String> found = new LinkedHashSet<>();
    Matcher matcher = pattern.matcher(page);
    while (matcher.find()) {
      found.add(matcher.group(1));
    }
    return found;
  }

  /** Returns the names of the fields of a form. */
  private static List<String> names(String page) {
    List<String> names = new ArrayList<>(found(NAME, page));
    int step = 1 + names.size() / MOST;
    return names.stream().filter(name -> names.indexOf(name) % step == 0).toList();
  }

  private static String nonsense(String name) {
    return URLEncoder.encode(name, StandardCharsets.UTF_8) + "=no%3Fsuch";
  }

  private static Set<String> led(String page, String as) {
    Set<String> led = found(LED, page);
    assertThat(found(ID, page)).as(as).containsAll(led);
    return led;
  }

  @ParameterizedTest
  @MethodSource("levers")
  void everyFieldOfEveryLeverIsLedToWhereItStands(String lever) {
    String begun =
        wire.get(BENCH + "?do=add&new=" + lever, "Accept", "text/html")
            .headers()
            .firstValue("Location")
            .orElseThrow();
    String form = wire.get(begun, "Accept", "text/html").body();
    int links = 0;
    for (String name : names(form)) {
      String others =
          Arrays.stream(begun.substring(begun.indexOf('?') + 1).split("&"))
              .filter(one -> !one.startsWith(URLEncoder.encode(name, StandardCharsets.UTF_8) + "="))
              .collect(Collectors.joining("&"));
      HttpResponse<String> page =
          wire.get(BENCH + "?" + others + "&" + nonsense(name), "Accept", "text/html");
      assertThat(page.statusCode()).as(name).isEqualTo(200);
      links += led(page.body(), lever + " " + name).size();
    }
    assertThat(links).isPositive();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "?at=drivers%5B0%5D",
        "?at=drivers%5B9%5D",
        "?at=openingPlans",
        "?at=settings%5B0%5D",
        "?at=policies%5B0%5D",
        "?at=title",
        "?at=ages",
        "?add=policies&kind=capitalisation",
        "?add=drivers&kind=driver",
        "?add=levers&kind=open-places",
        "?add=levers&kind=hold-fees",
        "?add=sources&kind=source"
      })
  void everyFieldOfAnAssumptionIsLedToWhereItStands(String query) {
    String address = "/assumptions/dorset/2026" + query;
    HttpResponse<String> form = wire.get(address, "Accept", "text/html");
    assertThat(form.statusCode()).as(query).isEqualTo(200);
    for (String name : names(form.body())) {
      // no name of a person has such a character: nothing is saved, whatever the field allows
      HttpResponse<String> refused = wire.form(address, "version=1&author=%01&" + nonsense(name));
      assertThat(refused.statusCode()).as(name).isEqualTo(422);
      led(refused.body(), query + " " + name);
    }
  }

  @Test
  void aProblemOfOneOfSeveralBoxesStandsAtTheirGroupAndIsLedToTheFirst() {
    String page =
        wire.get(BENCH + "?" + FEES + "&0.settings%5B%5D=nowhere", "Accept", "text/html").body();
    assertThat(led(page, "boxes")).containsExactly("0.settings");
    assertThat(page)
        .contains("id=\"0.settings\" name=\"0.settings[]\" type=\"checkbox\"")
        .contains("aria-describedby=\"0.settings-hint 0.settings-error\"")
        .containsPattern("id=\"0.settings-error\">.*This is nowhere");
  }

  @Test
  void aProblemOfWhatIsNotShownIsLedToTheFormItIsIn() {
    String page =
        wire.get(BENCH + "?" + FEES.replace("0.id=mine", "0.id=Not+mine"), "Accept", "text/html")
            .body();
    assertThat(led(page, "hidden")).containsExactly("0");
    assertThat(led(wire.form(BENCH, "id=Not+An+Id&title=").body(), "no lever")).isEmpty();
  }

  @Test
  void aBaselineThatIsThereAlreadyIsLedToItsCouncil() {
    wire.form("/baselines", "council=Dorset&asAt=2025");
    HttpResponse<String> again = wire.form("/baselines", "council=Dorset&asAt=2025");
    assertThat(again.statusCode()).isEqualTo(422);
    assertThat(led(again.body(), "baseline")).containsExactly("council");
  }
}
