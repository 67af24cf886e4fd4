package uk.foresend.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What some together are worth is shared out")
class ShapleyTest {

  @Test
  @DisplayName("To each its own worth where worths add up")
  void toEachItsOwn() {
    double[] each = {3, 0, 5};
    double[] worth = new double[8];
    for (int set = 0; set < 8; set++) {
      for (int i = 0; i < 3; i++) {
        worth[set] += (set & 1 << i) == 0 ? 0 : each[i];
      }
    }
    assertThat(Shapley.shares(worth)).containsExactly(each, within(1e-12));
  }

  @Test
  @DisplayName("By the glove market of the textbooks: two thirds to who holds the scarce glove")
  void byTheGloveMarket() {
    double[] worth = {0, 0, 0, 1, 0, 1, 0, 1};
    assertThat(Shapley.shares(worth))
        .containsExactly(new double[] {2 / 3d, 1 / 6d, 1 / 6d}, within(1e-12));
  }

  @Test
  @DisplayName("As the average over every order has it, and all of it")
  void asEveryOrderHasIt() {
    Random random = new Random(417);
    int n = 5;
    double[] worth = random.doubles(1 << n).toArray();
    worth[0] = 0;
    double[] expected = new double[n];
    List<List<Integer>> orders = orders(n);
    for (List<Integer> order : orders) {
      int set = 0;
      for (int i : order) {
        expected[i] += (worth[set | 1 << i] - worth[set]) / orders.size();
        set |= 1 << i;
      }
    }
    double[] shares = Shapley.shares(worth);
    assertThat(shares).containsExactly(expected, within(1e-12));
    assertThat(DoubleStream.of(shares).sum()).isCloseTo(worth[worth.length - 1], within(1e-12));
  }

  private static List<List<Integer>> orders(int n) {
    List<List<Integer>> orders = List.of(List.of());
    for (int next = 0; next < n; next++) {
      List<List<Integer>> longer = new ArrayList<>();
      for (List<Integer> order : orders) {
        for (int at = 0; at <= order.size(); at++) {
          List<Integer> with = new ArrayList<>(order);
          with.add(at, next);
          longer.add(with);
        }
      }
      orders = longer;
    }
    return orders;
  }
}
