package uk.foresend.api.desk;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import uk.foresend.problem.Place;
import uk.foresend.problem.Problem;

/**
 * Problems as they are shown: the worst of them, none longer than a person reads. Where there are
 * too many, those of whole files go before those of lines, which they may have caused.
 */
public final class Shown {
  /** The most problems shown. */
  public static final int MOST = 200;

  private static final int LONGEST = 600;
  private static final int BRIEF = 40;

  private Shown() {}

  /** Returns the problems to show, with a last one that says how many are left out. */
  public static List<Problem> of(List<Problem> problems) {
    Stream<Problem> first =
        problems.size() > MOST
            ? problems.stream().sorted(Comparator.comparing(Shown::isOfALine))
            : problems.stream();
    List<Problem> shown = new ArrayList<>(first.limit(MOST).map(Shown::shortened).toList());
    if (problems.size() > MOST) {
      shown.add(
          Problem.warning(
              Place.WHOLE,
              (problems.size() - MOST) + " more problems are not shown.",
              "Put these right first."));
    }
    return List.copyOf(shown);
  }

  /** Returns what somebody wrote, as far as it is needed to see what is meant. */
  public static String brief(String text) {
    return text.length() <= BRIEF ? text : text.substring(0, BRIEF) + "…";
  }

  private static boolean isOfALine(Problem problem) {
    return !problem.stops() || problem.where().line() > 0;
  }

  private static Problem shortened(Problem problem) {
    Place where = problem.where();
    return new Problem(
        problem.severity(),
        new Place(
            shortened(where.document()), shortened(where.path()), where.line(), where.column()),
        shortened(problem.what()),
        shortened(problem.hint()));
  }

  private static String shortened(String text) {
    return text.length() <= LONGEST
        ? text
        : text.substring(0, LONGEST / 2) + " … " + text.substring(text.length() - LONGEST / 2);
  }
}
