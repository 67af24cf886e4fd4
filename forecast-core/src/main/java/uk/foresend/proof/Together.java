package uk.foresend.proof;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.DoubleBinaryOperator;
import java.util.stream.Stream;
import uk.foresend.quantity.Count;
import uk.foresend.quantity.Source;
import uk.foresend.result.Benchmark.Ratio;

/** How the figures of two series are put together, council by council. */
final class Together {

  /** A quotient. */
  static final DoubleBinaryOperator OVER = (above, below) -> above / below;

  private Together() {}

  /** Returns a quotient times so much. */
  static DoubleBinaryOperator per(double scale) {
    return (above, below) -> above / below * scale;
  }

  /** Returns the rate a year at which one sum became another in so many years. */
  static DoubleBinaryOperator growth(int years) {
    return (above, below) -> StrictMath.pow(above / below, 1.0 / years) - 1;
  }

  /** Returns the two sums of each council that has both figures; empty where either is missing. */
  static <A, B> Map<String, Ratio> ratios(
      Map<String, A> above, Map<String, B> below, BiFunction<A, B, Optional<Ratio>> ratio) {
    Map<String, Ratio> ratios = new HashMap<>();
    above.forEach(
        (council, figure) -> {
          B other = below.get(council);
          if (other != null) {
            ratio.apply(figure, other).ifPresent(one -> ratios.put(council, one));
          }
        });
    return ratios;
  }

  /** Returns the two sums of two counts, if both are there. */
  static Optional<Ratio> ratio(Optional<Count> above, Optional<Count> below) {
    return above.flatMap(a -> below.map(b -> new Ratio(a.value(), b.value())));
  }

  /** Returns the publications of several series. */
  @SafeVarargs
  static List<Source> sources(List<Source>... all) {
    return Stream.of(all).flatMap(List::stream).distinct().toList();
  }
}
