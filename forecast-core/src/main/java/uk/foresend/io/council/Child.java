package uk.foresend.io.council;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import uk.foresend.history.CeaseReason;
import uk.foresend.io.council.Fingerprints.Fingerprint;

/** What is held of a person while a return is counted: no name, number, date of birth or place. */
final class Child {

  /** By what the person is found in another return: best first, at most two. */
  final List<Fingerprint> marks;

  /** Whole years on the stated day. */
  final int age;

  boolean hasPlan;
  boolean transferredIn;
  Optional<CeaseReason> ceased = Optional.empty();
  Optional<String> need = Optional.empty();
  Optional<Placed> placed = Optional.empty();

  Child(List<Fingerprint> marks, int age) {
    this.marks = marks;
    this.age = age;
  }

  /** Takes the placement if it goes before the one known: by rank, then the later entry. */
  void offer(Placed other) {
    if (placed.filter(known -> !other.goesBefore(known)).isEmpty()) {
      placed = Optional.of(other);
    }
  }

  /** A placement on the census day. */
  record Placed(int rank, LocalDate entry, String setting) {
    boolean goesBefore(Placed other) {
      return rank < other.rank || (rank == other.rank && entry.isAfter(other.entry));
    }

    @Override
    public String toString() {
      return "a placement";
    }
  }
}
