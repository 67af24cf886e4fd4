package uk.foresend.proof;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.DoubleBinaryOperator;
import uk.foresend.history.Series;
import uk.foresend.quantity.Source;
import uk.foresend.result.Benchmark;
import uk.foresend.result.Benchmark.Ratio;

/**
 * A measure of every council that has it.
 *
 * @param id the key
 * @param theme what it is about
 * @param label the words
 * @param period the year or day in words
 * @param january the January census whose councils it speaks of
 * @param unit the unit
 * @param definition what is divided by what, a sentence
 * @param figures the figures of the councils
 * @param sources the publications
 * @param read the series read, for the caveats that touch them
 */
record Measure(
    String id,
    Benchmark.Theme theme,
    String label,
    String period,
    int january,
    Benchmark.Unit unit,
    String definition,
    Figures figures,
    List<Source> sources,
    List<Read> read) {

  /** Keeps its own copies. */
  Measure {
    sources = sources.stream().distinct().toList();
    read = List.copyOf(read);
  }

  /** A series, and the years of it that were read. */
  record Read(Series series, int first, int last) {

    /** Makes one of a single year. */
    Read(Series series, int year) {
      this(series, year, year);
    }
  }

  /** The figures of the councils, by code. */
  sealed interface Figures {

    /** Returns the codes of the councils that have one. */
    Collection<String> councils();

    /** Returns the value of a council, if it has one that can be told. */
    OptionalDouble of(String council);

    /**
     * Returns the two sums over some councils that have figures; empty where none are published.
     */
    Optional<Ratio> sums(List<String> councils);

    /**
     * Returns the value of some councils together, if there is one.
     *
     * @param area the word for them
     */
    OptionalDouble together(List<String> councils, String area);

    /** Returns why some councils may have no value together. */
    String without();
  }

  /**
   * Sums that are divided, and so can be added up over councils.
   *
   * @param byCouncil the two sums of each council
   * @param value what is made of two sums
   * @param least the least that is divided by for a council's own value to mean something
   */
  record Sums(Map<String, Ratio> byCouncil, DoubleBinaryOperator value, double least)
      implements Figures {

    /** Keeps its own copy. */
    Sums {
      byCouncil = Map.copyOf(byCouncil);
    }

    @Override
    public Collection<String> councils() {
      return byCouncil.keySet();
    }

    @Override
    public OptionalDouble of(String council) {
      Ratio sums = byCouncil.get(council);
      return sums == null || isTooFew(sums) ? OptionalDouble.empty() : of(sums);
    }

    @Override
    public Optional<Ratio> sums(List<String> councils) {
      return councils.isEmpty()
          ? Optional.empty()
          : Optional.of(Ratio.sum(councils.stream().map(byCouncil::get).toList()));
    }

    @Override
    public OptionalDouble together(List<String> councils, String area) {
      return sums(councils).map(this::of).orElse(OptionalDouble.empty());
    }

    @Override
    public String without() {
      return "not published";
    }

    private OptionalDouble of(Ratio sums) {
      return sums.below() > 0
          ? OptionalDouble.of(value.applyAsDouble(sums.above(), sums.below()))
          : OptionalDouble.empty();
    }

    /** Whether there is so little to divide by that a quotient means nothing. */
    private boolean isTooFew(Ratio sums) {
      return sums.below() < least;
    }
  }

  /**
   * Values printed as they are, whose sums are not published.
   *
   * @param byCouncil the value of each council, and of England if it is printed
   */
  record Printed(Map<String, Double> byCouncil) implements Figures {

    /** Keeps its own copy. */
    Printed {
      byCouncil = Map.copyOf(byCouncil);
    }

    @Override
    public Collection<String> councils() {
      return byCouncil.keySet();
    }

    @Override
    public OptionalDouble of(String council) {
      Double value = byCouncil.get(council);
      return value == null ? OptionalDouble.empty() : OptionalDouble.of(value);
    }

    @Override
    public Optional<Ratio> sums(List<String> councils) {
      return Optional.empty();
    }

    @Override
    public OptionalDouble together(List<String> councils, String area) {
      return of(area);
    }

    @Override
    public String without() {
      return "no sum is published";
    }
  }
}
