package uk.foresend.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import uk.foresend.quantity.Progress;

/**
 * Runs the futures of many draws on as many threads as the caller has, each in as many variants as
 * are asked for: with and without the levers, say.
 *
 * <p>Every draw is told by its number, in no order; nothing of it depends on which others are run
 * beside it.
 */
final class EachFuture {

  /** A variant: whose futures, and the course of events of a draw. */
  record Variant(Futures futures, IntFunction<Futures.Course> course) {

    /** Returns the variant in which whatever is uncertain is drawn. */
    static Variant drawn(Futures futures) {
      return new Variant(futures, futures::course);
    }
  }

  /** Takes a draw. */
  @FunctionalInterface
  interface Taker {

    /**
     * Takes the columns of a draw, one for each variant; they are not to be kept.
     *
     * @param draw the number of the draw
     */
    void take(int draw, List<Columns> columns);
  }

  private EachFuture() {}

  /** Runs so many draws; the taker is called from several threads at once. */
  static void run(int draws, Progress progress, List<Variant> variants, Taker taker) {
    Queue<List<Abreast>> free = new ConcurrentLinkedQueue<>();
    int blocks = (draws + Abreast.FUTURES - 1) / Abreast.FUTURES;
    IntStream.range(0, blocks)
        .parallel()
        .forEach(
            block -> {
              int first = block * Abreast.FUTURES;
              int count = Math.min(Abreast.FUTURES, draws - first);
              List<Abreast> rooms = free.poll();
              if (rooms == null) {
                rooms = variants.stream().map(variant -> variant.futures.abreast()).toList();
              }
              for (int i = 0; i < variants.size(); i++) {
                rooms.get(i).run(drawn(variants.get(i), first, count));
              }
              for (int b = 0; b < count; b++) {
                progress.step();
                List<Columns> columns = new ArrayList<>();
                for (Abreast room : rooms) {
                  columns.add(room.columns(b));
                }
                taker.take(first + b, columns);
              }
              free.add(rooms);
            });
  }

  private static List<Abreast.Drawn> drawn(Variant variant, int first, int count) {
    return IntStream.range(first, first + count)
        .mapToObj(draw -> variant.futures.drawn(variant.course.apply(draw)))
        .toList();
  }
}
