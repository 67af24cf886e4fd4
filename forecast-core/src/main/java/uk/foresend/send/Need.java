package uk.foresend.send;

/**
 * A primary type of special educational need, one axis of a cell.
 *
 * @param id the key: {@code asd}, or {@code all} where needs are not told apart
 * @param label the words shown in reports
 */
public record Need(String id, String label) {

  /** All needs together, for a scenario that does not tell them apart. */
  public static final Need ALL = new Need("all", "All needs");
}
