package uk.foresend.assumption;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import uk.foresend.dsg.Block;
import uk.foresend.send.Axes;

/**
 * What a driver's value speaks of: the whole authority or one part of it.
 *
 * <p>Where a driver allows several, the most particular value wins: cell, then setting, then band,
 * then authority.
 */
public sealed interface Scope {

  /** The whole authority. */
  Scope AUTHORITY = new Authority();

  /** Returns the kind of part. */
  Kind kind();

  /** Whether every name in it is known to a scenario. */
  boolean isKnownTo(Assumptions assumptions);

  /** Returns the scopes asked in turn for a value when none is given for this one. */
  default List<Scope> moreGeneral() {
    return List.of();
  }

  /** Whether another scope is this one or a part of it. */
  default boolean covers(Scope other) {
    return equals(other) || other.moreGeneral().contains(this);
  }

  /** Returns this scope narrowed to one age band; empty when it has none. */
  default Optional<Scope> inBand(String band) {
    return Optional.empty();
  }

  /** Whether it speaks of a setting by name, whole or in part, or of a route from or to it. */
  default boolean speaksOf(String setting) {
    return moreGeneral().stream().anyMatch(scope -> scope.speaksOf(setting));
  }

  /** Returns the number of the age band it speaks of; empty when it speaks of all. */
  default OptionalInt bandIn(Axes axes) {
    return OptionalInt.empty();
  }

  /** The kinds of scope; the order is that of the documents. */
  enum Kind {
    AUTHORITY,
    BLOCK,
    LINE,
    SETTING,
    BAND,
    CELL,
    ROUTE,
    ROUTE_BAND,
    SCHEME;

    /** Returns the word used in documents. */
    public String id() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  /** The whole authority. */
  record Authority() implements Scope {
    @Override
    public Kind kind() {
      return Kind.AUTHORITY;
    }

    @Override
    public boolean isKnownTo(Assumptions assumptions) {
      return true;
    }

    @Override
    public Optional<Scope> inBand(String band) {
      return Optional.of(new OfBand(band));
    }

    @Override
    public String toString() {
      return "authority";
    }
  }

  /** A block of the DSG. */
  record OfBlock(Block block) implements Scope {
    @Override
    public Kind kind() {
      return Kind.BLOCK;
    }

    @Override
    public boolean isKnownTo(Assumptions assumptions) {
      return true;
    }

    @Override
    public String toString() {
      return block.id();
    }
  }

  /** A spend line of the scenario, by its id. */
  record OfLine(String line) implements Scope {
    @Override
    public Kind kind() {
      return Kind.LINE;
    }

    @Override
    public boolean isKnownTo(Assumptions assumptions) {
      return assumptions.finance().lines().stream().anyMatch(given -> given.id().equals(line));
    }

    @Override
    public String toString() {
      return line;
    }
  }

  /** A setting, by its id. */
  record OfSetting(String setting) implements Scope {
    @Override
    public Kind kind() {
      return Kind.SETTING;
    }

    @Override
    public boolean isKnownTo(Assumptions assumptions) {
      return assumptions.setup().axes().setting(setting).isPresent();
    }

    @Override
    public List<Scope> moreGeneral() {
      return List.of(AUTHORITY);
    }

    @Override
    public Optional<Scope> inBand(String band) {
      return Optional.of(new OfCell(setting, band));
    }

    @Override
    public boolean speaksOf(String other) {
      return setting.equals(other);
    }

    @Override
    public String toString() {
      return setting;
    }
  }

  /** An age band, by its id. */
  record OfBand(String band) implements Scope {
    @Override
    public Kind kind() {
      return Kind.BAND;
    }

    @Override
    public boolean isKnownTo(Assumptions assumptions) {
      return assumptions.setup().axes().band(band).isPresent();
    }

    @Override
    public List<Scope> moreGeneral() {
      return List.of(AUTHORITY);
    }

    @Override
    public OptionalInt bandIn(Axes axes) {
      return axes.band(band);
    }

    @Override
    public String toString() {
      return "age " + band;
    }
  }

  /** One age band in one setting. */
  record OfCell(String setting, String band) implements Scope {
    @Override
    public Kind kind() {
      return Kind.CELL;
    }

    @Override
    public boolean isKnownTo(Assumptions assumptions) {
      return new OfSetting(setting).isKnownTo(assumptions)
          && new OfBand(band).isKnownTo(assumptions);
    }

    @Override
    public List<Scope> moreGeneral() {
      return List.of(new OfSetting(setting), new OfBand(band), AUTHORITY);
    }

    @Override
    public OptionalInt bandIn(Axes axes) {
      return axes.band(band);
    }

    @Override
    public String toString() {
      return setting + ", age " + band;
    }
  }

  /** From one setting to another. */
  record OfRoute(String from, String to) implements Scope {
    @Override
    public Kind kind() {
      return Kind.ROUTE;
    }

    @Override
    public boolean isKnownTo(Assumptions assumptions) {
      return new OfSetting(from).isKnownTo(assumptions) && new OfSetting(to).isKnownTo(assumptions);
    }

    @Override
    public Optional<Scope> inBand(String band) {
      return Optional.of(new OfRouteBand(from, to, band));
    }

    @Override
    public boolean speaksOf(String other) {
      return from.equals(other) || to.equals(other);
    }

    @Override
    public String toString() {
      return from + " to " + to;
    }
  }

  /** From one setting to another, for one age band. */
  record OfRouteBand(String from, String to, String band) implements Scope {
    @Override
    public Kind kind() {
      return Kind.ROUTE_BAND;
    }

    @Override
    public boolean isKnownTo(Assumptions assumptions) {
      return new OfRoute(from, to).isKnownTo(assumptions)
          && new OfBand(band).isKnownTo(assumptions);
    }

    @Override
    public List<Scope> moreGeneral() {
      return List.of(new OfRoute(from, to));
    }

    @Override
    public OptionalInt bandIn(Axes axes) {
      return axes.band(band);
    }

    @Override
    public String toString() {
      return from + " to " + to + ", age " + band;
    }
  }

  /** A capital scheme, by its id. */
  record OfScheme(String scheme) implements Scope {
    @Override
    public Kind kind() {
      return Kind.SCHEME;
    }

    @Override
    public boolean isKnownTo(Assumptions assumptions) {
      return assumptions.programme().schemes().stream()
          .anyMatch(given -> given.id().equals(scheme));
    }

    @Override
    public String toString() {
      return scheme;
    }
  }
}
