package uk.foresend.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Runs the same futures after one lever and the next: what a lever leaves alone is found once.
 *
 * <p>Children who want the same places are followed once for all who place them; where a lever
 * places them as they were, they are placed once; and of what money reads only that is compiled
 * which the lever changes. One of these serves one thread.
 */
final class AbreastSteps {

  /** So many rooms fit in memory with rows as long as they are in one. */
  private static final int FEW = 4;

  private final List<Abreast> rooms = new ArrayList<>();

  /** The rooms whose children are followed together. */
  private final List<List<Abreast>> together = new ArrayList<>();

  /**
   * Makes room.
   *
   * @param all what futures are laid over; each shares with the one before, if it has more levers
   */
  AbreastSteps(List<Abreast.Laid> all) {
    List<PlacementInputs> ways = new ArrayList<>();
    int width = width(all.size());
    for (int i = 0; i < all.size(); i++) {
      Abreast.Laid laid = all.get(i);
      boolean later = i > 0 && all.get(i - 1).isBefore(laid);
      Optional<Abreast> before = later ? Optional.of(rooms.get(i - 1)) : Optional.empty();
      if (i > 0 && follows(all, i)) {
        rooms.add(new Abreast(laid, List.of(), width, before));
      } else {
        ways.clear();
        ways.add(laid.last().placement);
        for (int k = i + 1; k < all.size() && follows(all, k); k++) {
          ways.add(all.get(k).last().placement);
        }
        rooms.add(new Abreast(laid, ways, width, before));
        together.add(new ArrayList<>());
      }
      together.get(together.size() - 1).add(rooms.get(i));
    }
  }

  /** Returns how many draws are run at once: fewer where many rooms are filled for each. */
  static int width(int rooms) {
    return rooms <= FEW ? Abreast.FUTURES : Abreast.FUTURES / 2;
  }

  /** Whether the children of futures are followed with those before. */
  private static boolean follows(List<Abreast.Laid> all, int k) {
    return all.get(k - 1).isBefore(all.get(k)) && all.get(k - 1).isWantedAlike(all.get(k));
  }

  /** Runs as many draws as a row has, or fewer, of all. */
  void run(List<List<Abreast.Drawn>> futures) {
    for (int i = 0; i < rooms.size(); i++) {
      rooms.get(i).take(futures.get(i));
    }
    for (List<Abreast> each : together) {
      each.get(0).follow(each);
    }
  }

  /** Returns the columns of one of the draws run, in their order; nobody is to keep them. */
  List<Columns> columns(int b) {
    List<Columns> columns = new ArrayList<>();
    for (Abreast room : rooms) {
      columns.add(room.columns(b));
    }
    return columns;
  }

  /** Lets go of what one of the draws was run on, whose columns have been told. */
  void forget(int b) {
    rooms.forEach(room -> room.forget(b));
  }
}
