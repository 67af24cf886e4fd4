package uk.foresend.io;

import java.util.ArrayList;
import java.util.List;
import uk.foresend.history.Asked;
import uk.foresend.history.AssessmentRequests;
import uk.foresend.history.Caveats;
import uk.foresend.history.Councils;
import uk.foresend.history.NewPlans;
import uk.foresend.history.Part;
import uk.foresend.history.PublishedSeries;
import uk.foresend.problem.Checked;
import uk.foresend.problem.Problem;

/**
 * Reads the series by which councils are set beside each other out of the reference tables.
 *
 * <p>Caveats come with the series and not as warnings: which of them touch depends on what is made
 * of the figures.
 */
public final class PublishedSeriesReader {
  private final List<Problem> problems = new ArrayList<>();

  private PublishedSeriesReader() {}

  /** Returns the series, or everything that is wrong with the tables. */
  public static Checked<PublishedSeries> read(ReferenceData data) {
    return new PublishedSeriesReader().all(data);
  }

  private Checked<PublishedSeries> all(ReferenceData data) {
    Asked everything = Asked.EVERYTHING;
    PublishedSeries series =
        new PublishedSeries(
            new Councils(list(data.councils())),
            list(data.censusColumns()),
            list(data.plans()),
            list(data.youngPeople(everything)),
            list(data.requests(everything)).stream().filter(this::whole).toList(),
            list(data.newPlans(everything)).stream().filter(this::whole).toList(),
            list(data.plansInTime(everything)),
            list(data.tribunalAppeals(everything)),
            list(data.s251Amounts(everything)),
            list(data.laitMeasures(everything)),
            list(data.blockAllocations()),
            list(data.balances()),
            told(data.caveats(), new Caveats(List.of())));
    return problems.isEmpty() ? Checked.of(series, List.of()) : Checked.refused(problems);
  }

  private boolean whole(AssessmentRequests one) {
    return one.of().equals(Part.WHOLE);
  }

  private boolean whole(NewPlans one) {
    return one.of().equals(Part.WHOLE);
  }

  private <T> List<T> list(Checked<List<T>> read) {
    return told(read, List.of());
  }

  private <T> T told(Checked<T> read, T otherwise) {
    if (read.isPresent()) {
      return read.get();
    }
    problems.addAll(read.problems());
    return otherwise;
  }
}
