package uk.foresend.problem;

import java.util.Comparator;

/**
 * Something wrong with what was given, or worth reading with the answer.
 *
 * @param severity how much it matters
 * @param where the place
 * @param what a sentence with the name, the value and the bound
 * @param hint what to do about it; a guess begins with "Maybe"; may be empty
 */
public record Problem(Severity severity, Place where, String what, String hint) {

  /** Worst first, then by place. */
  public static final Comparator<Problem> ORDER =
      Comparator.comparing(Problem::severity)
          .thenComparing(Problem::where)
          .thenComparing(Problem::what);

  /** Returns a problem that must be put right. */
  public static Problem invalid(Place where, String what, String hint) {
    return new Problem(Severity.INVALID, where, what, hint);
  }

  /** Returns a problem that cannot be modelled. */
  public static Problem refused(Place where, String what, String hint) {
    return new Problem(Severity.REFUSED, where, what, hint);
  }

  /** Returns something to read with the answer. */
  public static Problem warning(Place where, String what, String hint) {
    return new Problem(Severity.WARNING, where, what, hint);
  }

  /** Returns something known of the scenario as it stands, told when it is checked. */
  public static Problem note(Place where, String what, String hint) {
    return new Problem(Severity.NOTE, where, what, hint);
  }

  /** Whether no answer can be given while it stands. */
  public boolean stops() {
    return severity == Severity.REFUSED || severity == Severity.INVALID;
  }

  @Override
  public String toString() {
    return severity + " " + where + ": " + what + (hint.isEmpty() ? "" : " " + hint);
  }
}
