package uk.foresend.api.pages;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.swagger.v3.oas.annotations.Hidden;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The accessibility statement, made from what the tests of the pages have in fact checked. */
@Hidden
@Controller("/accessibility")
@Produces(MediaType.TEXT_HTML)
final class AccessibilityPage {
  private static final String CHECKED = "/pages/checked.csv";

  private final House house;
  private final TableView checked = table(read());

  AccessibilityPage(House house) {
    this.house = house;
  }

  @Get
  HttpResponse<?> show() {
    return Pages.ok(
        Pages.ALL.accessibility(
            new Frame("Accessibility statement", "", Frame.Section.SCENARIOS, List.of(), house),
            checked));
  }

  /** Reads the lines that the tests leave: a page, a way of looking, and what was checked. */
  private static List<String[]> read() {
    try (InputStream in = AccessibilityPage.class.getResourceAsStream(CHECKED)) {
      if (in == null) {
        throw new IllegalStateException("No " + CHECKED);
      }
      return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
          .lines()
          .skip(1)
          .map(line -> line.split(",", 3))
          .toList();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  /** A row for each way of looking: what was checked, and on how many pages. */
  private static TableView table(List<String[]> lines) {
    Map<List<String>, Integer> pages = new LinkedHashMap<>();
    lines.forEach(line -> pages.merge(List.of(line[1], line[2]), 1, Integer::sum));
    return new TableView(
        "checked",
        "What is checked by machine whenever Foresend is built",
        List.of(
            new TableView.Head("Looked at", false),
            new TableView.Head("What is checked", false),
            new TableView.Head("Pages", true)),
        pages.entrySet().stream()
            .map(
                one ->
                    new TableView.Line(
                        List.of(
                            new TableView.Cell(one.getKey().get(0), false, ""),
                            new TableView.Cell(one.getKey().get(1), false, ""),
                            new TableView.Cell(Integer.toString(one.getValue()), true, "")),
                        false))
            .toList(),
        List.of(),
        "");
  }
}
