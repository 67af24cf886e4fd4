package uk.foresend.io;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Consumer;
import uk.foresend.dsg.Block;
import uk.foresend.history.Actuals;
import uk.foresend.problem.Checked;
import uk.foresend.problem.Place;
import uk.foresend.problem.Problem;
import uk.foresend.quantity.Confidence;
import uk.foresend.quantity.FinancialYear;
import uk.foresend.quantity.Money;
import uk.foresend.quantity.Source;
import uk.foresend.scenario.Node;

/**
 * Reads what has come true since a scenario was written, in YAML or JSON; {@code
 * scenarios/README.md} says how it is written.
 */
public final class ActualsReader {
  private static final Set<String> FIELDS =
      Set.of("scenario", "source", "january", "plans", "requests", "spend", "inYear", "income");
  private static final Set<String> SOURCE =
      Set.of("title", "address", "asAt", "confidence", "note");
  private static final long MOST_PLANS = 1_000_000;
  private static final BigDecimal MOST_POUNDS = BigDecimal.valueOf(10_000_000_000L);

  private final List<Problem> problems = new ArrayList<>();

  private ActualsReader() {}

  /** Returns what the document says, or everything that is wrong with it. */
  public static Checked<Actuals> read(byte[] bytes, String name) {
    return new ScenarioReader().read(bytes, name).then(one -> read(one.root()));
  }

  /** Returns the same of a document that has been parsed; {@code scenario} may stand in it. */
  public static Checked<Actuals> read(Node.Mapping root) {
    return new ActualsReader().all(root);
  }

  private Checked<Actuals> all(Node.Mapping root) {
    known(root, FIELDS);
    Source source = source(root);
    int january = january(root);
    Map<String, List<Long>> plans = plans(root);
    OptionalDouble requests = requests(root);
    Map<String, Money> spend = new LinkedHashMap<>();
    fields(root, "spend", entry -> money(entry).ifPresent(one -> spend.put(entry.name(), one)));
    Optional<Money> inYear = entry(root, "inYear").flatMap(this::money);
    Map<Block, Map<FinancialYear, Money>> income = income(root);
    return problems.isEmpty()
        ? Checked.of(
            new Actuals(source, january, plans, requests, spend, inYear, income, places(root)),
            List.of())
        : Checked.refused(problems);
  }

  /** Where each field stands, and each field of a group. */
  private static Map<String, Place> places(Node.Mapping root) {
    Map<String, Place> places = new LinkedHashMap<>();
    for (Node.Entry entry : root.entries()) {
      places.put(entry.name(), entry.place());
      if (entry.value() instanceof Node.Mapping group) {
        group.entries().forEach(one -> places.put(entry.name() + "." + one.name(), one.place()));
      }
    }
    return places;
  }

  private static Place place(Node.Mapping map, String name) {
    return entry(map, name).map(Node.Entry::place).orElseGet(() -> map.place().field(name));
  }

  private Source source(Node.Mapping root) {
    Optional<Node.Mapping> given =
        root.field("source").filter(Node.Mapping.class::isInstance).map(Node.Mapping.class::cast);
    if (given.isEmpty()) {
      wrong(
          place(root, "source"),
          "source is missing, but what came true must say where it is from.",
          "Write source: {title: ..., asAt: 2025-06-26, confidence: high}.");
      return new Source("", "", LocalDate.EPOCH, Confidence.LOW, "");
    }
    known(given.get(), SOURCE);
    LocalDate day = LocalDate.EPOCH;
    try {
      day = LocalDate.parse(text(given.get(), "asAt"));
    } catch (DateTimeException none) {
      wrong(
          place(given.get(), "asAt"),
          "asAt of the source must be a date.",
          "Write it as 2025-06-26.");
    }
    if (text(given.get(), "title").isBlank()) {
      wrong(place(given.get(), "title"), "The source has no title.", "");
    }
    String word = text(given.get(), "confidence");
    Optional<Confidence> confidence =
        List.of(Confidence.values()).stream().filter(one -> one.id().equals(word)).findFirst();
    if (confidence.isEmpty()) {
      wrong(
          place(given.get(), "confidence"),
          "confidence of the source is \"" + word + "\", but must be high, medium or low.",
          "");
    }
    return new Source(
        text(given.get(), "title"),
        text(given.get(), "address"),
        day,
        confidence.orElse(Confidence.LOW),
        text(given.get(), "note"));
  }

  private int january(Node.Mapping root) {
    String text = text(root, "january");
    if (!text.matches("20\\d{2}")) {
      wrong(
          place(root, "january"),
          "january is \"" + text + "\", but must be the calendar year of the census.",
          "Write january: 2025.");
      return 2000;
    }
    return Integer.parseInt(text);
  }

  private Map<String, List<Long>> plans(Node.Mapping root) {
    Map<String, List<Long>> plans = new LinkedHashMap<>();
    fields(
        root,
        "plans",
        entry -> {
          List<Node> items =
              entry.value() instanceof Node.Sequence row ? row.items() : List.of(entry.value());
          List<Long> numbers = new ArrayList<>();
          for (Node one : items) {
            Optional<BigDecimal> number = number(one);
            if (number.isEmpty()
                || number.get().signum() < 0
                || number.get().stripTrailingZeros().scale() > 0
                || number.get().compareTo(BigDecimal.valueOf(MOST_PLANS)) > 0) {
              wrong(
                  one.place(),
                  entry.name() + " must be whole plans from 0 to 1,000,000.",
                  "Give the sum, or one number for each age band.");
            } else {
              numbers.add(number.get().longValueExact());
            }
          }
          plans.put(entry.name(), numbers);
        });
    if (root.field("plans").isEmpty()) {
      wrong(place(root, "plans"), "plans is missing, but a census must be given.", "");
    }
    return plans;
  }

  private OptionalDouble requests(Node.Mapping root) {
    Optional<Node> given = root.field("requests");
    if (given.isEmpty()) {
      return OptionalDouble.empty();
    }
    Optional<BigDecimal> number = number(given.get());
    if (number.isEmpty() || number.get().signum() < 0) {
      wrong(given.get().place(), "requests must be a number that is not below 0.", "");
      return OptionalDouble.empty();
    }
    return OptionalDouble.of(number.get().doubleValue());
  }

  private Map<Block, Map<FinancialYear, Money>> income(Node.Mapping root) {
    Map<Block, Map<FinancialYear, Money>> income = new EnumMap<>(Block.class);
    fields(
        root,
        "income",
        entry -> {
          Optional<Block> block =
              List.of(Block.values()).stream()
                  .filter(one -> one.id().equals(entry.name()))
                  .findFirst();
          if (block.isEmpty() || !(entry.value() instanceof Node.Mapping years)) {
            wrong(
                entry.place(),
                entry.name() + " must be a block of the grant with amounts by year.",
                "Write income: {high-needs: {2024-25: 56000000}}.");
            return;
          }
          Map<FinancialYear, Money> amounts = new LinkedHashMap<>();
          for (Node.Entry year : years.entries()) {
            if (!year.name().matches("20\\d{2}-\\d{2}")) {
              wrong(year.place(), year.name() + " must be a financial year.", "Write 2024-25.");
            } else {
              money(year)
                  .ifPresent(
                      one ->
                          amounts.put(
                              new FinancialYear(Integer.parseInt(year.name().substring(0, 4))),
                              one));
            }
          }
          income.put(block.get(), amounts);
        });
    return income;
  }

  private Optional<Money> money(Node.Entry entry) {
    Optional<BigDecimal> number = number(entry.value());
    if (number.isEmpty() || number.get().abs().compareTo(MOST_POUNDS) > 0) {
      wrong(
          entry.value().place(),
          entry.name() + " must be pounds, at most 10,000,000,000.",
          "Write 56000000; a deficit has a minus.");
      return Optional.empty();
    }
    return Optional.of(Money.rounded(number.get().doubleValue()));
  }

  private void fields(Node.Mapping root, String name, Consumer<Node.Entry> each) {
    Optional<Node> given = root.field(name);
    if (given.isPresent() && given.get() instanceof Node.Mapping map) {
      map.entries().forEach(each);
    } else {
      given.ifPresent(node -> wrong(node.place(), name + " must be a group of fields.", ""));
    }
  }

  private void known(Node.Mapping map, Set<String> names) {
    map.entries().stream()
        .filter(entry -> !names.contains(entry.name()))
        .forEach(
            entry ->
                wrong(
                    entry.place(),
                    entry.name() + " is not known here.",
                    "The fields are " + String.join(", ", names.stream().sorted().toList()) + "."));
  }

  private static Optional<Node.Entry> entry(Node.Mapping root, String name) {
    return root.entries().stream().filter(one -> one.name().equals(name)).findFirst();
  }

  private static Optional<BigDecimal> number(Node node) {
    return node instanceof Node.Scalar scalar && scalar.isNumber()
        ? Optional.of(scalar.number())
        : Optional.empty();
  }

  private static String text(Node.Mapping map, String name) {
    return map.field(name)
        .filter(Node.Scalar.class::isInstance)
        .map(node -> ((Node.Scalar) node).text())
        .orElse("");
  }

  private void wrong(Place where, String what, String hint) {
    problems.add(Problem.invalid(where, what, hint));
  }
}
