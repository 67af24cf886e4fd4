package uk.foresend.scenario;

import java.util.List;
import java.util.stream.Stream;
import uk.foresend.assumption.Assumptions;
import uk.foresend.lever.Lever;
import uk.foresend.problem.Problem;

/**
 * A scenario taken at its word and found sound: a base, and the levers laid over it in order.
 *
 * @param id the key: {@code dorset/2026}, {@code dorset/2026/fees-held}
 * @param title the title
 * @param question what it asks, in a sentence or two
 * @param finding what came out, in words with figures to be filled in: {@code {closing@2027-28}}
 * @param base the assumptions of the baseline
 * @param levers the levers, in order: those of parents first
 * @param warnings what the checks found that does not stop it
 * @param hash the SHA-256 of the resolved document, in hexadecimal
 */
public record Scenario(
    String id,
    String title,
    String question,
    String finding,
    Assumptions base,
    List<Lever> levers,
    List<Problem> warnings,
    String hash) {

  /** Keeps its own copies. */
  public Scenario {
    levers = List.copyOf(levers);
    warnings = List.copyOf(warnings);
  }

  /** Returns the same scenario of another base. */
  public Scenario with(Assumptions other) {
    return new Scenario(id, title, question, finding, other, levers, warnings, hash);
  }

  /** Returns the same scenario with more to be read with it. */
  public Scenario warned(List<Problem> more) {
    return new Scenario(
        id,
        title,
        question,
        finding,
        base,
        levers,
        Stream.concat(warnings.stream(), more.stream()).toList(),
        hash);
  }
}
