package uk.foresend.api.chance;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A row of the table of simulations.
 *
 * @param id the key
 * @param scenario the id of the scenario
 * @param scenarioVersion the number of its version; absent for a document that is not kept
 * @param engine the version of the engine
 * @param draws how many futures
 * @param seed the seed
 * @param extras what is asked that needs more runs, in words
 * @param madeOf what it is made of and its warnings, as JSON
 * @param state how it stands
 * @param attempt which asking for it this is, from 1
 * @param begun how often this one was begun
 * @param done how many parts are done
 * @param parts of how many
 * @param failure why it failed, as JSON
 * @param created when it was first asked for
 * @param changed when this row last changed
 */
@MappedEntity("simulation")
record SimulationRow(
    @Id String id,
    String scenario,
    @Nullable Integer scenarioVersion,
    String engine,
    int draws,
    String seed,
    String extras,
    String madeOf,
    String state,
    int attempt,
    int begun,
    int done,
    int parts,
    @Nullable String failure,
    Instant created,
    Instant changed) {}
