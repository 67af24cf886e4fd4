package uk.foresend.assumption;

import uk.foresend.dsg.Block;

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
    SCHEME
  }

  /** The whole authority. */
  record Authority() implements Scope {
    @Override
    public Kind kind() {
      return Kind.AUTHORITY;
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
    public String toString() {
      return scheme;
    }
  }
}
