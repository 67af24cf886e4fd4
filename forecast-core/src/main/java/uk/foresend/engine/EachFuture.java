package uk.foresend.engine;

import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import uk.foresend.quantity.InTurn;
import uk.foresend.quantity.Progress;

/**
 * Runs the futures of many draws on as many threads as the caller has, each with as many levers as
 * are asked for: with and without them, say.
 *
 * <p>Every draw is told by its number, in no order; nothing of it depends on which others are run
 * beside it.
 */
final class EachFuture {

  /** Takes a draw. */
  @FunctionalInterface
  interface Taker {

    /**
     * Takes the columns of a draw, one of each futures; they are not to be kept.
     *
     * @param draw the number of the draw
     */
    void take(int draw, List<Columns> columns);
  }

  private EachFuture() {}

  /**
   * Runs so many draws; the taker is called from several threads at once.
   *
   * @param all the futures; those after others with fewer levers share with them what these leave
   *     alone
   * @param course the course of events of a draw, with every lever of any of the futures
   */
  static void run(
      int draws, Progress progress, List<Futures> all, IntFunction<Course> course, Taker taker) {
    int width = AbreastSteps.width(all.size());
    InTurn.run(
        (draws + width - 1) / width,
        () -> new AbreastSteps(all.stream().map(Futures::laid).toList()),
        (room, block) -> {
          int first = block * width;
          int count = Math.min(width, draws - first);
          List<Course> courses = IntStream.range(first, first + count).mapToObj(course).toList();
          room.run(all.stream().map(each -> courses.stream().map(each::drawn).toList()).toList());
          for (int b = 0; b < count; b++) {
            progress.step();
            taker.take(first + b, room.columns(b));
            room.forget(b);
          }
        });
  }
}
