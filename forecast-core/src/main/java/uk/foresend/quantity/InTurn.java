package uk.foresend.quantity;

import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.ObjIntConsumer;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/**
 * Numbered pieces of work on as many threads as the caller has, each of which takes the next piece
 * when it is free: none waits for another that was given the longer ones.
 *
 * <p>What a piece comes to must not depend on who does it or when.
 */
public final class InTurn {
  private InTurn() {}

  /**
   * Does so many pieces and returns when all are done; throws what one of them throws.
   *
   * @param room makes what each thread works with, once it has a piece
   * @param work does the piece with a number
   */
  public static <R> void run(int count, Supplier<R> room, ObjIntConsumer<R> work) {
    AtomicInteger next = new AtomicInteger();
    IntStream.range(0, Math.min(count, threads()))
        .parallel()
        .forEach(
            thread -> {
              int piece = next.getAndIncrement();
              if (piece < count) {
                R own = room.get();
                for (; piece < count; piece = next.getAndIncrement()) {
                  work.accept(own, piece);
                }
              }
            });
  }

  /** Returns how many threads a parallel stream of the caller has; the caller is one of them. */
  private static int threads() {
    ForkJoinPool pool = ForkJoinTask.getPool();
    return pool == null || pool == ForkJoinPool.commonPool()
        ? ForkJoinPool.getCommonPoolParallelism() + 1
        : pool.getParallelism();
  }
}
