package uk.foresend.result;

import java.util.List;

/**
 * The working of one figure: how it was computed, from what, and where those come from.
 *
 * <p>Its inputs, taken one after another by their {@link Step} as on a pocket calculator, come to
 * its value: to the penny where they are multiplied, and where parts are added up to the half penny
 * by which each of them was rounded. So whatever is computed can be computed again from what is
 * shown.
 *
 * @param figure the key of the figure, or of the driver: {@code closing@2027-28}
 * @param label what it is
 * @param value its value, with its unit
 * @param formula how it was computed, in words and names
 * @param inputs the figures and assumptions it was computed from
 * @param source where it comes from when it was not computed; empty otherwise
 * @param step how it is taken into the figure above it
 */
public record Working(
    String figure,
    String label,
    Told value,
    String formula,
    List<Working> inputs,
    String source,
    Step step) {

  /** Keeps its own copy. */
  public Working {
    inputs = List.copyOf(inputs);
  }

  /** Makes a working that no figure above it is computed from. */
  public Working(
      String figure,
      String label,
      Told value,
      String formula,
      List<Working> inputs,
      String source) {
    this(figure, label, value, formula, inputs, source, Step.BESIDE);
  }

  /** Returns the same, taken into the figure above by another step. */
  public Working as(Step other) {
    return new Working(figure, label, value, formula, inputs, source, other);
  }

  /** Whether its inputs are multiplied or divided, so that they read as one line of arithmetic. */
  public boolean readsAsOneLine() {
    return inputs.stream().anyMatch(input -> input.step.scales());
  }

  /** Whether it is only a number: nothing below it, no key and no source. */
  public boolean saysOnlyItsValue() {
    return inputs.isEmpty() && figure.isEmpty() && source.isEmpty();
  }

  /** Whether all there is to say of it stands in the line of arithmetic that it is a part of. */
  public boolean saysAllInItsLine() {
    return saysOnlyItsValue() && step != Step.BESIDE;
  }

  /** How an input is taken into the figure above it: what is computed so far, and then. */
  public enum Step {
    /** Added. */
    PLUS("+", "plus"),
    /** Taken away. */
    MINUS("\u2212", "less"),
    /** Multiplied. */
    TIMES("×", "times"),
    /** Divided. */
    OVER("÷", "over"),
    /** Never more than this. */
    AT_MOST("at most", "at most"),
    /** Never less than this. */
    AT_LEAST("at least", "at least"),
    /** Not computed with: shown beside it. */
    BESIDE("", "beside");

    private final String sign;
    private final String word;

    Step(String sign, String word) {
      this.sign = sign;
      this.word = word;
    }

    /** Returns the sign in a line of arithmetic; empty for what is not computed with. */
    public String sign() {
      return sign;
    }

    /** Returns the word shown beside a label and in tables for machines. */
    public String word() {
      return word;
    }

    private boolean scales() {
      return this == TIMES || this == OVER;
    }
  }
}
