package uk.foresend.api.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.LoadState;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A visit of somebody with a browser of their own, who notes whatever goes wrong. */
final class Visit implements AutoCloseable {
  /** The rules that pages are held to. */
  static final List<String> RULES =
      List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

  /** Every chart is there, and drawn for the width it has now. */
  private static final String DRAWN =
      "[...document.querySelectorAll('[data-chart]')].every(place =>"
          + " Math.abs(place.querySelector('svg')?.clientWidth - place.clientWidth) <= 1)";

  private static final Path PICTURES = Path.of("target", "screenshots");

  /** How somebody looks. */
  enum Look {
    /** On a desk. */
    WIDE(1_280, true),
    /** On a small telephone. */
    NARROW(320, true),
    /** Without script. */
    NO_SCRIPT(1_280, false);

    private final int width;
    private final boolean script;

    Look(int width, boolean script) {
      this.width = width;
      this.script = script;
    }
  }

  private final URI server;
  private Look look;
  private final BrowserContext context;
  private final Page page;
  private final List<String> complaints = new ArrayList<>();

  Visit(URI server, Look look) {
    this.server = server;
    this.look = look;
    this.context =
        Chromium.BROWSER.newContext(
            new Browser.NewContextOptions()
                .setViewportSize(look.width, 900)
                .setJavaScriptEnabled(look.script)
                .setAcceptDownloads(true));
    this.page = context.newPage();
    page.onConsoleMessage(
        message -> {
          if (message.type().equals("error") || message.type().equals("warning")) {
            complaints.add(message.text());
          }
        });
    page.onPageError(complaints::add);
  }

  /** Opens a page and waits until all of it is there. */
  Page open(String path) {
    return open(path, 200);
  }

  /** Opens a page that answers with a status. */
  Page open(String path, int status) {
    Response answer = page.navigate(server.resolve(path).toString());
    assertThat(answer.status()).as(path).isEqualTo(status);
    settle();
    if (status >= 400) {
      wasRefused();
    }
    return page;
  }

  /** Says that the last answer was to be a refusal, on whose status the browser itself remarks. */
  void wasRefused() {
    complaints.removeIf(one -> one.contains("Failed to load resource"));
  }

  /** Makes text so many times as large. */
  void enlarge(int times) {
    page.evaluate("document.documentElement.style.fontSize = '" + times + "00%'");
  }

  /** Makes the window as wide as another way of looking has it. */
  void turnsInto(Look other) {
    look = other;
    page.setViewportSize(other.width, 900);
    settle();
  }

  /** Waits until the page is there and its charts are drawn. */
  void settle() {
    page.waitForLoadState(LoadState.LOAD);
    if (look.script) {
      page.waitForCondition(() -> Boolean.TRUE.equals(page.evaluate(DRAWN)));
    }
  }

  /** Says that nothing went wrong so far: no error, nothing that the content policy turned away. */
  void isWell() {
    assertThat(complaints).as(page.url()).isEmpty();
  }

  /** Says that the page does not scroll sideways. */
  void fits() {
    Object over =
        page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
    assertThat(((Number) over).intValue()).as("%s, %s", page.url(), look).isLessThanOrEqualTo(0);
  }

  /** Says that the page keeps the rules of accessibility that a machine can tell. */
  void isAccessible() {
    List<Rule> broken = axe().analyze().getViolations();
    assertThat(
            broken.stream()
                .map(
                    rule ->
                        rule.getId()
                            + ": "
                            + rule.getNodes().stream()
                                .map(node -> node.getHtml())
                                .limit(3)
                                .collect(Collectors.joining(" | ")))
                .toList())
        .as("%s, %s", page.url(), look)
        .isEmpty();
  }

  private AxeBuilder axe() {
    AxeRunOptions broken = new AxeRunOptions();
    broken.setResultTypes(List.of("violations"));
    // no page has frames, so there is nothing for the slower way of theirs to find
    return new AxeBuilder(page).options(broken).withTags(RULES).setLegacyMode(true);
  }

  /** Keeps a picture of the whole page. */
  void picture(String name) {
    page.screenshot(
        new Page.ScreenshotOptions()
            .setFullPage(true)
            .setPath(PICTURES.resolve(name + "-" + look.name().toLowerCase().replace('_', '-') + ".png")));
  }

  @Override
  public void close() {
    context.close();
  }
}
