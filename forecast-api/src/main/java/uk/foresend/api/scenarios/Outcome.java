package uk.foresend.api.scenarios;

import java.util.List;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.Supplier;

/** What came of the wish to save a version. */
sealed interface Outcome {

  /** Returns what one of four functions makes of it. */
  <R> R match(
      IntFunction<R> saved,
      Supplier<R> stale,
      Supplier<R> parentsChanged,
      Function<List<String>, R> extended);

  /** It was saved. */
  record Done(int number) implements Outcome {
    @Override
    public <R> R match(
        IntFunction<R> saved,
        Supplier<R> stale,
        Supplier<R> parentsChanged,
        Function<List<String>, R> extended) {
      return saved.apply(number);
    }
  }

  /** What was to be replaced is no longer the latest, or what was to be new is there already. */
  record Stale() implements Outcome {
    @Override
    public <R> R match(
        IntFunction<R> saved,
        Supplier<R> stale,
        Supplier<R> parentsChanged,
        Function<List<String>, R> extended) {
      return stale.get();
    }
  }

  /** What it extends was saved or deleted by another since it was found sound. */
  record ParentsChanged() implements Outcome {
    @Override
    public <R> R match(
        IntFunction<R> saved,
        Supplier<R> stale,
        Supplier<R> parentsChanged,
        Function<List<String>, R> extended) {
      return parentsChanged.get();
    }
  }

  /** It was to be deleted, but others extend it. */
  record Extended(List<String> by) implements Outcome {

    /** Keeps its own copy. */
    public Extended {
      by = List.copyOf(by);
    }

    @Override
    public <R> R match(
        IntFunction<R> saved,
        Supplier<R> stale,
        Supplier<R> parentsChanged,
        Function<List<String>, R> extended) {
      return extended.apply(by);
    }
  }
}
