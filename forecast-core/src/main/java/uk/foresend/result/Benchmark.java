package uk.foresend.result;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import uk.foresend.problem.Problem;
import uk.foresend.quantity.Source;

/**
 * A council set beside England, its region and its chosen neighbours, measure by measure.
 *
 * @param council the council
 * @param areas who stands beside whom, the council first, in the order of the columns
 * @param lines the measures, theme by theme
 */
public record Benchmark(Area council, List<Area> areas, List<Line> lines) {

  /** Keeps its own copies. */
  public Benchmark {
    areas = List.copyOf(areas);
    lines = List.copyOf(lines);
  }

  /** Who a value is of. */
  public enum Kind {
    COUNCIL("council"),
    /** A council that was chosen to stand beside it. */
    NEIGHBOUR("neighbour"),
    /** All the chosen councils together. */
    NEIGHBOURS("neighbours"),
    REGION("region"),
    ENGLAND("england");

    private final String id;

    Kind(String id) {
      this.id = id;
    }

    /** Returns the word for machines. */
    public String id() {
      return id;
    }
  }

  /** What a measure is about. */
  public enum Theme {
    PREVALENCE("prevalence", "Plans and people"),
    GROWTH("growth", "Growth in plans"),
    MIX("mix", "Where children with plans are placed"),
    FLOWS("flows", "Requests, refusals, lateness and appeals"),
    COST("cost", "What placements cost"),
    GRANT("grant", "Grant and balance");

    private final String id;
    private final String title;

    Theme(String id, String title) {
      this.id = id;
      this.title = title;
    }

    /** Returns the word for machines. */
    public String id() {
      return id;
    }

    /** Returns the title. */
    public String title() {
      return title;
    }
  }

  /** The unit of a measure. */
  public enum Unit {
    /** A fraction, told as a percentage with one decimal. */
    SHARE("%", 1),
    /** A fraction a year, told as a percentage with one decimal. */
    RATE("% a year", 1),
    PER_THOUSAND("per 1,000 people aged 2 to 18", 1),
    PER_HUNDRED_PLANS("per 100 plans", 1),
    POUNDS_A_PLACEMENT("£ a placement a year", 0),
    POUNDS_A_PLAN("£ a plan a year", 0),
    POUNDS_A_WEEK("£ a child a week", 0);

    private final String label;
    private final int decimals;

    Unit(String label, int decimals) {
      this.label = label;
      this.decimals = decimals;
    }

    /** Returns the words of the unit. */
    public String label() {
      return label;
    }

    /** Returns how many decimals people are told. */
    public int decimals() {
      return decimals;
    }

    /** Whether values are fractions, told as percentages. */
    public boolean isFraction() {
      return this == SHARE || this == RATE;
    }
  }

  /**
   * Somebody a value is of.
   *
   * @param kind a council, some councils together, or all of them
   * @param code the code of a council, {@code england}, or a word for several
   * @param name the name
   */
  public record Area(Kind kind, String code, String name) {}

  /**
   * One measure of everybody.
   *
   * @param id the key: {@code plans-per-thousand}
   * @param theme what it is about
   * @param label the words
   * @param period the year or day it is of, in words
   * @param unit the unit
   * @param definition what is divided by what, a sentence
   * @param values a value for each area, in their order
   * @param sources the publications it is made from
   * @param caveats the known breaks and traps that touch it for the councils named
   */
  public record Line(
      String id,
      Theme theme,
      String label,
      String period,
      Unit unit,
      String definition,
      List<Value> values,
      List<Source> sources,
      List<Problem> caveats) {

    /** Keeps its own copies. */
    public Line {
      values = List.copyOf(values);
      sources = List.copyOf(sources);
      caveats = List.copyOf(caveats);
    }
  }

  /**
   * The measure of one area.
   *
   * @param area whose
   * @param value the value; empty where there is none, which is never zero
   * @param why why there is none; empty where there is one
   * @param sums the two sums over the councils counted, of which one is divided by the other; empty
   *     of a figure printed as it is
   * @param counted how many councils are in the sums
   * @param missing how many that stood at the time are not, since a figure of theirs is missing
   * @param rank where a council stands among all; empty for several councils together
   */
  public record Value(
      Area area,
      OptionalDouble value,
      String why,
      Optional<Ratio> sums,
      int counted,
      int missing,
      Optional<Rank> rank) {}

  /**
   * Where a value stands among those of all councils that have one. Equal values share a place.
   *
   * @param fromHighest one more than the councils above it
   * @param fromLowest one more than the councils below it
   * @param of the councils ranked
   */
  public record Rank(int fromHighest, int fromLowest, int of) {}

  /**
   * Two sums of which one is divided by the other, in plans, people, decisions or pounds.
   *
   * @param above what is divided
   * @param below what it is divided by
   */
  public record Ratio(double above, double below) {

    /** Returns the sums over several: never a mean of quotients. */
    public static Ratio sum(Collection<Ratio> all) {
      return new Ratio(
          all.stream().mapToDouble(Ratio::above).sum(),
          all.stream().mapToDouble(Ratio::below).sum());
    }
  }
}
