package uk.foresend.problem;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A value with its warnings, or every problem that prevents it.
 *
 * @param <T> the type of the value
 */
public final class Checked<T> {

  private final @Nullable T value;
  private final List<Problem> problems;

  private Checked(@Nullable T value, List<Problem> problems) {
    this.value = value;
    this.problems = problems.stream().sorted(Problem.ORDER).toList();
  }

  /** Returns a value with problems that are all warnings. */
  public static <T> Checked<T> of(T value, List<Problem> warnings) {
    if (warnings.stream().anyMatch(Problem::stops)) {
      throw new IllegalArgumentException("A value with problems that stop it: " + warnings);
    }
    return new Checked<>(value, warnings);
  }

  /** Returns no value, for at least one problem that stops it. */
  public static <T> Checked<T> refused(List<Problem> problems) {
    if (problems.stream().noneMatch(Problem::stops)) {
      throw new IllegalArgumentException("Refused without a reason: " + problems);
    }
    return new Checked<>(null, problems);
  }

  /** Whether there is a value. */
  public boolean isPresent() {
    return value != null;
  }

  /** Returns the value; an error of ours to ask when there is none. */
  public T get() {
    if (value == null) {
      throw new IllegalStateException("Asked for a value that was refused: " + problems);
    }
    return value;
  }

  /** Returns the warnings of a value, or everything that prevents it, worst first. */
  public List<Problem> problems() {
    return problems;
  }

  /** Returns what a further step makes of the value, with the problems of both. */
  public <U> Checked<U> then(Function<T, Checked<U>> step) {
    if (value == null) {
      return new Checked<>(null, problems);
    }
    Checked<U> next = step.apply(value);
    return new Checked<>(
        next.value,
        java.util.stream.Stream.concat(problems.stream(), next.problems.stream()).toList());
  }
}
