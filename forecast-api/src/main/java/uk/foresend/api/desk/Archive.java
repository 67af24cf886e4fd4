package uk.foresend.api.desk;

import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.foresend.Historian;
import uk.foresend.history.PublishedSeries;
import uk.foresend.io.PublishedSeriesReader;
import uk.foresend.io.ReferenceData;
import uk.foresend.problem.Checked;
import uk.foresend.result.Benchmark;

/** The published series that came with Foresend, read when they are first asked for. */
public final class Archive {
  private final Historian historian = new Historian();
  private final ReferenceData data;
  private @Nullable Checked<PublishedSeries> series;

  /** Makes one of the tables that came with Foresend. */
  public Archive() {
    this(ReferenceData.shipped());
  }

  Archive(ReferenceData data) {
    this.data = data;
  }

  /** Returns a council beside the chosen ones, its region and England, or what is wrong. */
  public Checked<Benchmark> benchmark(String council, List<String> with) {
    return series().then(all -> historian.benchmark(all, council, with));
  }

  private synchronized Checked<PublishedSeries> series() {
    Checked<PublishedSeries> read = series == null ? PublishedSeriesReader.read(data) : series;
    series = read;
    return read;
  }
}
