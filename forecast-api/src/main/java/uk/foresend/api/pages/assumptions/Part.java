package uk.foresend.api.pages.assumptions;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import uk.foresend.assumption.Driver;
import uk.foresend.assumption.Stage;

/** The parts in which the assumptions of a scenario are shown, each on a page of its own. */
public enum Part {
  /** What a what-if does. */
  LEVERS("Levers", EnumSet.noneOf(Stage.class), List.of("levers")),
  /** The children with plans that are known. */
  PLANS(
      "Plans",
      EnumSet.noneOf(Stage.class),
      List.of("openingPlans", "corrections", "knownCensuses", "demand")),
  /** How plans begin, move and end. */
  RATES("Rates", EnumSet.of(Stage.DEMAND, Stage.PLACEMENT), List.of(Part.DRIVERS)),
  /** What places, plans and lines cost. */
  UNIT_COSTS("Unit costs", EnumSet.of(Stage.COST), List.of(Part.DRIVERS, "settings", "lines")),
  /** What the DSG pays, and where the balance stands. */
  INCOME(
      "Income",
      EnumSet.of(Stage.FUNDING),
      List.of("income", Part.DRIVERS, "receipts", "transfers", "openingBalances")),
  /** The capital programme. */
  SCHEMES("Schemes", EnumSet.noneOf(Stage.class), List.of("schemes", "stepDowns")),
  /** The law about deficits, the General Fund, and what stands against them. */
  POLICIES(
      "Policies and reserves",
      EnumSet.of(Stage.GENERAL_FUND, Stage.RESILIENCE),
      List.of("policies", "reserves", Part.DRIVERS, "published")),
  /** How wrong all this may be. */
  UNCERTAINTY("Uncertainty", EnumSet.noneOf(Stage.class), List.of("uncertainty")),
  /** What figures rest on. */
  SOURCES("Sources", EnumSet.noneOf(Stage.class), List.of("sources")),
  /** What it is about. */
  ABOUT(
      "About",
      EnumSet.noneOf(Stage.class),
      List.of(
          "title", "question", "found", "council", "asAt", "horizon", "ages", "needs", "warnings"));

  /** The section of numbers, of which each part shows its own. */
  static final String DRIVERS = "drivers";

  private final String label;
  private final Set<Stage> stages;
  private final List<String> sections;

  Part(String label, Set<Stage> stages, List<String> sections) {
    this.label = label;
    this.stages = stages;
    this.sections = sections;
  }

  /** Returns the word for it in addresses. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Returns what it is called. */
  public String label() {
    return label;
  }

  /** Returns the sections of a document that it shows; of drivers, those it holds. */
  public List<String> sections() {
    return sections;
  }

  /** Whether a driver is shown in it. */
  public boolean holds(Driver driver) {
    return stages.contains(driver.stage());
  }

  /** Returns the part that shows a section, of drivers the first; empty when none does. */
  static Optional<Part> of(String section) {
    return Arrays.stream(values()).filter(part -> part.sections.contains(section)).findFirst();
  }

  /** Returns the part with an id; empty when there is none. */
  public static Optional<Part> find(String id) {
    return Arrays.stream(values()).filter(part -> part.id().equals(id)).findFirst();
  }
}
