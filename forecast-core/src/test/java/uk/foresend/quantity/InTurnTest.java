package uk.foresend.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Pieces of work done in turn")
class InTurnTest {

  @ParameterizedTest
  @DisplayName("Are each done once, on no more threads than the caller has")
  @ValueSource(ints = {1, 2, 7})
  void areEachDoneOnce(int threads) throws Exception {
    AtomicIntegerArray done = new AtomicIntegerArray(500);
    AtomicInteger rooms = new AtomicInteger();
    ForkJoinPool pool = new ForkJoinPool(threads);
    try {
      pool.submit(
              () -> InTurn.run(500, rooms::incrementAndGet, (room, i) -> done.incrementAndGet(i)))
          .get();
    } finally {
      pool.shutdown();
    }
    assertThat(IntStream.range(0, 500).map(done::get)).containsOnly(1);
    assertThat(rooms.get()).isBetween(1, threads);
  }

  @Test
  @DisplayName("Need no room when there are none, and one when there is one")
  void needNoRoomWhenThereAreNone() {
    AtomicInteger rooms = new AtomicInteger();
    InTurn.run(0, rooms::incrementAndGet, (room, i) -> {});
    assertThat(rooms).hasValue(0);
    InTurn.run(1, rooms::incrementAndGet, (room, i) -> {});
    assertThat(rooms).hasValue(1);
  }

  @Test
  @DisplayName("Pass on what one of them throws")
  void passOnWhatOneThrows() {
    assertThatThrownBy(
            () ->
                InTurn.run(
                    9,
                    () -> "",
                    (room, i) -> {
                      if (i == 5) {
                        throw new IllegalStateException("stopped");
                      }
                    }))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("stopped");
  }
}
