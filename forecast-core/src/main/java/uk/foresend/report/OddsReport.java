package uk.foresend.report;

import java.util.List;
import uk.foresend.result.Simulation;

/** In what share of futures something is so. */
public record OddsReport() implements FuturesReport {

  @Override
  public String id() {
    return "odds";
  }

  @Override
  public String title() {
    return "In what share of futures something is so";
  }

  @Override
  public String reader() {
    return "For the Section 151 officer: how often reserves are passed, a year balances and a promised"
        + " figure is kept.";
  }

  @Override
  public Table data(Simulation simulation) {
    return new ChanceTables(simulation).oddsData(id(), title());
  }

  @Override
  public List<Table> tables(Simulation simulation) {
    return new ChanceTables(simulation).odds();
  }

  @Override
  public List<Chart> charts(Simulation simulation) {
    return List.of();
  }
}
