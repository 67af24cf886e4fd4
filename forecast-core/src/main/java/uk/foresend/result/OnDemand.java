package uk.foresend.result;

import java.util.AbstractList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A list made when it is first read, and only then: what stands beside the figures of a forecast
 * and is not always asked for. It never changes once made.
 *
 * @param <T> the type of its items
 */
public final class OnDemand<T> extends AbstractList<T> {

  private final Supplier<List<T>> maker;
  private volatile @Nullable List<T> made;

  /** Returns a list that a maker makes, always the same one. */
  public OnDemand(Supplier<List<T>> maker) {
    this.maker = maker;
  }

  /** Returns a list that nobody else can change: this very one where it is made on demand. */
  static <T> List<T> kept(List<T> list) {
    return list instanceof OnDemand ? list : List.copyOf(list);
  }

  private List<T> list() {
    List<T> known = made;
    if (known == null) {
      known = List.copyOf(maker.get());
      made = known;
    }
    return known;
  }

  @Override
  public T get(int index) {
    return list().get(index);
  }

  @Override
  public int size() {
    return list().size();
  }
}
