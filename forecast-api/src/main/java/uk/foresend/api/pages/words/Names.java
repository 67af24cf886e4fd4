package uk.foresend.api.pages.words;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Collectors;

/** The addresses of pages. */
public final class Names {

  private Names() {}

  /** Returns the address of a page about a scenario. */
  public static String at(String page, String scenario) {
    return "/"
        + page
        + "/"
        + Arrays.stream(scenario.split("/")).map(Names::encoded).collect(Collectors.joining("/"));
  }

  /** Returns the address of the working of a figure of a scenario. */
  public static String working(String scenario, String figure) {
    return at("workings", scenario) + "?figure=" + encoded(figure);
  }

  /** Returns text as it stands in an address. */
  public static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
