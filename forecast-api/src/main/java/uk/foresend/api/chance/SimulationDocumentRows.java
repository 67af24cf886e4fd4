package uk.foresend.api.chance;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;

/** The table of the documents of simulations. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface SimulationDocumentRows
    extends GenericRepository<SimulationDocumentRow, SimulationDocumentRow.Key> {

  SimulationDocumentRow save(SimulationDocumentRow row);

  /** Returns the documents of a simulation, the scenario's own first. */
  @Query("select d.* from simulation_document d where d.simulation = :simulation order by d.number")
  List<SimulationDocumentRow> of(String simulation);
}
