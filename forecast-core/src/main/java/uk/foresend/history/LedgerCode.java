package uk.foresend.history;

import java.util.Comparator;

/**
 * What a council's ledger calls a place to book to.
 *
 * @param costCentre the cost centre, as written
 * @param subjective what was bought or earned; empty where the extract does not say
 */
public record LedgerCode(String costCentre, String subjective) implements Comparable<LedgerCode> {

  @Override
  public int compareTo(LedgerCode other) {
    return Comparator.comparing(LedgerCode::costCentre)
        .thenComparing(LedgerCode::subjective)
        .compare(this, other);
  }

  /** Returns it in words: {@code C4711}, or {@code C4711 subjective 4010}. */
  @Override
  public String toString() {
    return subjective.isEmpty() ? costCentre : costCentre + " subjective " + subjective;
  }
}
