package uk.foresend.io;

import java.util.List;

/** The header that a reader looks for, by which it knows its sheet among those of a workbook. */
public interface Heading {

  /** Whether one of the first rows of a table is it. */
  boolean isIn(List<String[]> first);

  /** Returns the columns it must have, in words. */
  String needs();
}
