package uk.foresend.api.chance;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;

/** The table of the reports of simulations. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface SimulationReportRows
    extends GenericRepository<SimulationReportRow, SimulationReportRow.Key> {

  SimulationReportRow save(SimulationReportRow row);

  /** Returns the reports of a simulation, in the order they were told. */
  @Query("select r.* from simulation_report r where r.simulation = :simulation order by r.position")
  List<SimulationReportRow> of(String simulation);
}
