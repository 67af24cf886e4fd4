package uk.foresend.baseline;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import uk.foresend.assumption.Assumptions;
import uk.foresend.assumption.Driver;
import uk.foresend.assumption.DriverKey;
import uk.foresend.assumption.Scope;
import uk.foresend.dsg.Block;
import uk.foresend.quantity.Confidence;

/** What in a baseline a council should replace, each with the plausible amount it may be out by. */
final class Doubts {
  private static final double POINT = 0.01;

  private final CouncilAsAt council;
  private final List<Doubt> all = new ArrayList<>();

  Doubts(CouncilAsAt council) {
    this.council = council;
  }

  List<Doubt> of(Demand demand, Pricing pricing, LatestTotal total, Balance balance) {
    spend(total.of(total.last()).error(), balance);
    fees(
        "independent",
        "Fees of independent and non-maintained schools",
        "The fee book: what each placement costs now.");
    fees(
        "special",
        "Top-ups of state special schools",
        "The top-up bands now paid, with the children in each.");
    fees(
        "mainstream",
        "Top-ups of mainstream schools, units among them",
        "The top-ups now paid, units apart.");
    share(
        "post-16",
        "Top-ups and fees after 16",
        "What colleges and specialist institutions are paid.",
        Confidence.LOW,
        key -> at(key, "college") || at(key, "specialist-college"));
    share(
        "services",
        "Services, alternative provision among them",
        "The lines of the last closed year.",
        Confidence.LOW,
        key -> service(key) && !places(key));
    if (pricing.lines().getOrDefault("balancing", 0.0) != 0) {
      share(
          "balancing",
          "The balancing line",
          "It goes when prices and counts are the council's own.",
          Confidence.LOW,
          key -> key.scope().equals(new Scope.OfLine("balancing")));
    }
    if (demand.funnel().isPresent()) {
      share(
          "requests",
          "Requests for assessment, now and later",
          "Requests to date and what the service expects.",
          Confidence.LOW,
          key -> key.driver() == Driver.REQUESTS);
      share(
          "leavers",
          "Plans that end",
          "Plans ceased by age and setting from the council's own return.",
          Confidence.MEDIUM,
          key -> key.driver() == Driver.LEAVE_RATE);
      share(
          "moves",
          "Moves into independent schools",
          "Placements changed in the last two years, from the council's own return.",
          Confidence.LOW,
          key -> key.driver() == Driver.MOVE_RATE && intoIndependent(key));
      share(
          "unreconciled",
          "Children who move in, and what no flow explains",
          "Plans transferred in and records put right.",
          Confidence.LOW,
          key -> key.driver() == Driver.TRANSFERS_IN_AND_UNRECONCILED);
    } else {
      share(
          "growth",
          "Growth of plans",
          "The council's own flows, by age and setting.",
          Confidence.LOW,
          key -> key.driver() == Driver.NET_GROWTH);
    }
    share(
        "places",
        "Places paid for",
        "Places commissioned by school, with the DfE's deductions.",
        Confidence.MEDIUM,
        key ->
            key.driver() == Driver.PLACES
                || key.driver() == Driver.PLACES_PER_CHILD
                || places(key));
    share(
        "price-growth",
        "Growth of prices",
        "What is budgeted for fees and bands.",
        Confidence.ASSUMPTION,
        key -> key.driver() == Driver.TOP_UP_GROWTH || key.driver() == Driver.LINE_GROWTH);
    allocation();
    balance(balance);
    return List.copyOf(all);
  }

  private void allocation() {
    double out = plausible(Confidence.MEDIUM);
    add(
        "allocation",
        "The high needs allocations of this year and the next",
        "The allocation as last published, before deductions.",
        Confidence.MEDIUM,
        percent(out),
        given ->
            given.with(
                given
                    .finance()
                    .withIncome(
                        given.finance().income().stream()
                            .map(one -> Changes.scaled(one, 1 + out))
                            .toList())));
    add(
        "allocation-growth",
        "Growth of the high needs allocation in later years",
        "What the medium-term plan takes.",
        Confidence.ASSUMPTION,
        "one point a year up",
        given ->
            given.with(
                given
                    .drivers()
                    .with(
                        Changes.changed(
                            given,
                            key ->
                                key.driver() == Driver.INCOME_GROWTH
                                    && key.scope().equals(new Scope.OfBlock(Block.HIGH_NEEDS)),
                            value -> value + POINT))));
  }

  /** The level of spend: all prices, all services, and with them the years since the balance. */
  private void spend(double out, Balance balance) {
    add(
        "spend",
        "The level of all spend: the latest total, and the years since the last balance",
        "The outturn of the last closed year, line by line, and the accounts' balance.",
        Confidence.LOW,
        percent(out) + ", the balance " + UnitCosts.rounded(balance.error()) + " deeper",
        given ->
            Changes.deeper(
                given.with(
                    given
                        .drivers()
                        .with(
                            Changes.changed(
                                given,
                                key -> priced(key) || service(key) && !places(key),
                                value -> value * (1 + out)))),
                balance));
  }

  private void balance(Balance balance) {
    if (balance.error() > 0) {
      add(
          "balance",
          "The opening balance",
          "The DSG note of the last accounts.",
          Confidence.LOW,
          UnitCosts.rounded(balance.error()) + " deeper",
          given -> Changes.deeper(given, balance));
    }
  }

  private void fees(String price, String what, String advice) {
    share(price, what, advice, Confidence.LOW, key -> at(key, price));
  }

  private void share(
      String id, String what, String advice, Confidence confidence, Predicate<DriverKey> which) {
    double out = plausible(confidence);
    add(
        id,
        what,
        advice,
        confidence,
        percent(out),
        given ->
            given.with(
                given.drivers().with(Changes.changed(given, which, value -> value * (1 + out)))));
  }

  private void add(
      String id,
      String what,
      String advice,
      Confidence confidence,
      String moved,
      UnaryOperator<Assumptions> change) {
    all.add(new Doubt(id, what, advice, confidence, moved, change));
  }

  private static String percent(double out) {
    return RecentFlows.percent(out) + " up";
  }

  private double plausible(Confidence confidence) {
    return council.rules().number("plausible", confidence.id());
  }

  private boolean at(DriverKey key, String price) {
    return key.driver() == Driver.TOP_UP
        && settings(price).stream().anyMatch(id -> key.scope().equals(new Scope.OfSetting(id)));
  }

  private static boolean priced(DriverKey key) {
    return key.driver() == Driver.TOP_UP;
  }

  private static boolean service(DriverKey key) {
    return key.driver() == Driver.LINE_SPEND && !key.scope().equals(new Scope.OfLine("balancing"));
  }

  private static boolean places(DriverKey key) {
    return key.scope() instanceof Scope.OfLine one && one.line().startsWith("places");
  }

  private boolean intoIndependent(DriverKey key) {
    Scope route = key.scope().moreGeneral().stream().findFirst().orElse(key.scope());
    Set<String> into = settings("independent");
    return council.catalogue().settings().stream()
        .map(Catalogue.Setting::id)
        .filter(from -> !into.contains(from))
        .anyMatch(from -> into.stream().anyMatch(to -> route.equals(new Scope.OfRoute(from, to))));
  }

  private Set<String> settings(String price) {
    return council.catalogue().settings().stream()
        .filter(one -> one.price().equals(price))
        .map(Catalogue.Setting::id)
        .collect(Collectors.toSet());
  }
}
